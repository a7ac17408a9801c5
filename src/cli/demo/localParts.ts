import { databaseAddress, startDatabase } from '../../local/localDatabase.ts';
import { startMailbox, type LocalMailbox } from '../../local/localMailbox.ts';
import { startMailSink } from '../../local/localMailSink.ts';
import { localSettings } from '../../local/localSettings.ts';

/** A mailbox, a mail sink and a database on this machine, and the settings that lead to them. */
export interface LocalParts {
  readonly mailbox: LocalMailbox;
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const service = 'leedsimh@imh.example';

export async function startLocalParts(
  keep: boolean,
  say: (line: string) => void,
): Promise<LocalParts> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    say('Starting a local database …');
    const database = await startDatabase({ mayInstall: true, say });
    stops.push(() => database.stop());
    say('Starting a local mailbox and a mail sink …');
    const mailbox = await startMailbox({ user: service, mayInstall: true, say });
    stops.push(() => mailbox.stop());
    const sink = await startMailSink();
    stops.push(() => sink.stop());
    const environment = {
      ...localSettings({ database: databaseAddress(database.uri, 'twostep-demo'), mailbox, sink }),
      LETTERS_FROM: service,
      DIGEST_TO: 'practitioners@imh.example',
      ESCALATE_TO: 'safeguarding@imh.example',
      ACK_DOMAINS: 'community.example',
      MATCH_MODE: 'automatic',
    };
    if (keep) say('The parts stay until you press Ctrl-C.');
    return { mailbox, environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
