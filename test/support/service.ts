import mongoose from 'mongoose';
import type { LocalMailSink } from '../../src/local/localMailSink.ts';
import { localSettings } from '../../src/local/localSettings.ts';
import { storesOn } from '../../src/wiring/stores.ts';
import type { Stores } from '../../src/wiring/stores.ts';
import { twostep, type ProgramRun } from './program.ts';
import { freshDatabase, type TestMailbox } from './servers.ts';

type Settings = Readonly<Record<string, string>>;

/** One installation of the service: its settings, its program, and a look at what it has kept. */
export interface Service {
  readonly settings: Settings;
  /** Runs jobs by the real program, with settings of this run only. */
  job(names: string, more?: Settings): Promise<ProgramRun>;
  run(parameters: readonly string[], more?: Settings): Promise<ProgramRun>;
  readonly kept: Stores;
  close(): Promise<void>;
}

/** A server that a test made, by address alone. */
type Reachable = Pick<TestMailbox, 'host' | 'port'> & Partial<TestMailbox>;

export async function aService(
  mailbox: Reachable,
  sink: Pick<LocalMailSink, 'host' | 'port'> | null,
  more: Settings = {},
): Promise<Service> {
  const settings: Settings = {
    ...localSettings({
      database: freshDatabase(),
      mailbox: { user: 'referrals@leeds.example', password: 'password-canary', ...mailbox },
      sink: sink ?? { host: '127.0.0.1', port: 9 },
    }),
    LETTERS_FROM: 'imh@leeds.example',
    DIGEST_TO: 'practitioners@leeds.example',
    ESCALATE_TO: 'lead@leeds.example',
    TWOSTEP_NOW: '2026-11-24T10:00:00Z',
    ...more,
  };
  const connection = await mongoose.createConnection(settings['MONGODB_URI'] ?? '').asPromise();
  const run = (parameters: readonly string[], of: Settings = {}): Promise<ProgramRun> =>
    twostep(parameters, { ...settings, ...of });
  return {
    settings,
    run,
    job: (names, of) => run(['job', ...names.split(' ')], of),
    kept: storesOn(connection),
    close: () => connection.close(),
  };
}

/** A referral written into the mail itself, as a person would send it. */
export function aFormMail(changed: {
  readonly child?: string;
  readonly id?: string | null;
  readonly from?: string;
  readonly date?: string;
  readonly head?: readonly string[];
  /** How the body travels: as it is, or as another server would send it on. */
  readonly encoding?: '8bit' | 'base64';
}): Buffer {
  const { child = 'Zebedee Quillfeather', id = '<form-1@maternity.example>' } = changed;
  const { from = 'Sam Okoro <sam.okoro@maternity.example>', encoding = '8bit' } = changed;
  const body = [
    'Referral to the Infant Mental Health service',
    '',
    `Child's name: ${child}`,
    'Date of birth: 04/03/2026',
    "Mother's name: Rosa Quillfeather",
    'Reason for referral: The baby looks away from her mother.',
    'Referrer name: Sam Okoro',
    'Job title: Midwife',
    '',
  ].join('\r\n');
  const head = [
    ...(changed.head ?? []),
    `From: ${from}`,
    'To: imh@leeds.example',
    'Subject: Referral',
    `Date: ${changed.date ?? 'Mon, 23 Nov 2026 09:15:00 +0000'}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
  ];
  const sent =
    encoding === '8bit' ? body : Buffer.from(body).toString('base64').replace(/.{76}/gu, '$&\r\n');
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${sent}\r\n`);
}
