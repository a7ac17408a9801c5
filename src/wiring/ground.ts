import type { Mailbox } from '../intake/mailbox.ts';
import type { MailOpener } from '../intake/mailOpener.ts';
import type { OauthTokens } from '../intake/tokenSource.oauth.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Reach } from '../platform/crashPoint.ts';
import type { Database } from '../platform/database.mongo.ts';
import type { Lease } from '../platform/lease.ts';
import type { Log } from '../platform/log.ts';
import type { SettingStore } from '../platform/settingStore.mongo.ts';
import type { OauthSettings } from '../platform/settings.ts';
import type { Templates } from '../platform/templates.ts';
import type { FileReader } from '../reading/fileRead.ts';
import type { Stores } from './stores.ts';

/** The tokens of each sign-in, asked for once: mailbox and mail server mostly share one. */
export type Tokens = (oauth: OauthSettings) => OauthTokens;

/** What the wiring builds on. Stores are there only where the database was asked for. */
export interface Ground {
  readonly config: Config;
  readonly clock: Clock;
  readonly machineClock: Clock;
  readonly log: Log;
  readonly rules: PathwayRules;
  readonly templates: Templates;
  readonly reader: FileReader & MailOpener;
  readonly database: Database;
  readonly stores: Stores;
  readonly settings: SettingStore;
  readonly matchSecret: string;
  readonly lease: () => Lease;
  readonly tokens: Tokens;
  readonly mailbox: () => Mailbox;
  /** Crash points of a test run; undefined in production. */
  readonly reach: Reach | undefined;
  /** Aborted when the program is asked to end. */
  readonly stop: AbortSignal;
}
