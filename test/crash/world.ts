import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImapFlow } from 'imapflow';
import mongoose from 'mongoose';
import type * as appModule from '../../src/app.ts';
import { jobNames } from '../../jobs/job.ts';
import type { CrashSignal } from '../../src/platform/crashPoint.ts';
import { silentLog } from '../../src/platform/log.ts';
import { databaseAddress, startDatabase } from '../../src/local/localDatabase.ts';
import { startMailbox } from '../../src/local/localMailbox.ts';
import { startMailSink } from '../../src/local/localMailSink.ts';
import { projectFolder } from '../../src/local/projectFiles.ts';
import { fillMailbox } from '../../src/local/fillMailbox.ts';
import type { Scenario } from './scenario.ts';

export type World = Awaited<ReturnType<typeof startWorld>>;

/** TWOSTEP_PROGRAM: a program built elsewhere, so that building it anew does not disturb a long run. */
const program =
  process.env['TWOSTEP_PROGRAM'] ?? join(projectFolder(), 'dist', 'src', 'cli', 'main.js');

/** The servers, once for all cases. Each case has a database and a letters' address of its own. */
export async function startWorld(say: (line: string) => void) {
  const database = await startDatabase({
    given: process.env['MONGODB_URI'],
    mayInstall: true,
    say,
  });
  const mailbox = await startMailbox({ mayInstall: true, say });
  const cutOnce = new Set<string>();
  const unanswered = new Map<string, { arrivals: number; act: () => void }>();
  const sink = await startMailSink({
    onRecipient(address) {
      if (address.startsWith('refuse-')) return { refuse: 550, message: 'No such person' };
      if (address.startsWith('later-')) return { refuse: 451, message: 'Try again later' };
      return 'take';
    },
    onMail({ envelope }) {
      const [to = ''] = envelope.to;
      const key = `${envelope.from} ${to}`;
      if (!/^cut(kept)?-/.test(to) || cutOnce.has(key)) {
        const strike = unanswered.get(envelope.from);
        if (strike !== undefined && (strike.arrivals -= 1) === 0) strike.act();
        return 'take';
      }
      cutOnce.add(key);
      return to.startsWith('cutkept-') ? 'take-and-drop' : 'drop';
    },
  });
  const connection = await mongoose.createConnection(database.uri).asPromise();
  return {
    kind: database.kind,
    mailbox,
    sink,
    connection,
    /** Acts when a case's letter of this arrival is in whole, before the server answers. */
    whenUnanswered(from: string, arrival: number, act: () => void) {
      unanswered.set(from, { arrivals: arrival, act });
    },
    /** The settings of a new case on the mail of `user`; its letters come from an address of its own. */
    environment(user: string, scenario: Scenario, more: Record<string, string> = {}) {
      const id = randomUUID().slice(0, 8);
      const name = `crash-${id}`;
      const from = `case-${id}@imh.example`;
      const settings: Record<string, string> = {
        MONGODB_URI: databaseAddress(database.uri, name),
        MAIL_HOST: mailbox.host,
        MAIL_PORT: String(mailbox.port),
        MAIL_TLS: 'none',
        MAIL_USER: user,
        MAIL_AUTH: 'password',
        MAIL_PASSWORD: mailbox.password,
        SMTP_HOST: sink.host,
        SMTP_PORT: String(sink.port),
        SMTP_TLS: 'none',
        LETTERS_FROM: from,
        DIGEST_TO: 'duty@imh.example',
        ESCALATE_TO: 'lead@imh.example',
        MATCH_MODE: 'automatic',
        LEASE_SECONDS: '1',
        TWOSTEP_NOW: scenario.now,
        ...more,
      };
      return { name, from, settings };
    },
    async fill(user: string, scenario: Scenario) {
      for (const folder of ['INBOX', 'Junk Email']) {
        const deliveries = scenario.mails.filter((mail) => mail.folder === folder);
        await fillMailbox({ ...mailbox, user }, deliveries, folder);
      }
    },
    /** What the SMTP server kept of one case. */
    sunkFrom: (from: string) => sink.received().filter((mail) => mail.envelope.from === from),
    /** Flags of any message: none may be there, since nothing was read by a person. */
    async flagsOf(user: string) {
      const auth = { user, pass: mailbox.password };
      const { host, port } = mailbox;
      const client = new ImapFlow({ host, port, secure: false, auth, logger: false });
      await client.connect();
      const flags: string[] = [];
      for (const folder of ['INBOX', 'Junk Email']) {
        await client.mailboxOpen(folder, { readOnly: true });
        for await (const mail of client.fetch('1:*', { flags: true })) {
          flags.push(...[...(mail.flags ?? [])].filter((flag) => flag !== '\\Recent'));
        }
      }
      await client.logout();
      return flags;
    },
    async drop(name: string) {
      await connection.useDb(name).dropDatabase();
    },
    async stop() {
      await connection.close();
      await Promise.all([sink.stop(), mailbox.stop(), database.stop()]);
    },
  };
}

export async function createFolder(
  { host, port, password }: { host: string; port: number; password: string },
  user: string,
  folder: string,
): Promise<void> {
  const auth = { user, pass: password };
  const client = new ImapFlow({ host, port, secure: false, auth, logger: false });
  await client.connect();
  await client.mailboxCreate(folder);
  await client.logout();
}

export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
  /** From the strike to the end, in milliseconds; undefined where nothing was struck. */
  readonly afterStrike: number | undefined;
}

export interface RunningProgram {
  readonly end: Promise<ProgramEnd>;
  /** Settles at the strike, or at the end where none came. */
  readonly struck: Promise<void>;
  /** After SIGSTOP; nothing where it has ended. */
  readonly wake: () => void;
  /** From outside, where the point is not in the program. */
  readonly strike: (signal: CrashSignal) => void;
}

/** Runs the built program as a process of its own. */
export function startProgram(
  settings: Readonly<Record<string, string>>,
  parameters: readonly string[],
  crashAt?: string,
): RunningProgram {
  const child = spawn(process.execPath, [program, ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      TZ: 'Europe/London',
      ...settings,
      ...(crashAt === undefined ? {} : { TWOSTEP_CRASH_AT: crashAt }),
    },
  });
  let errors = '';
  let struckAt: number | undefined;
  let tellStruck = (): void => {};
  const struck = new Promise<void>((resolve) => {
    tellStruck = resolve;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
    if (struckAt === undefined && errors.includes('"Crash point struck"')) {
      struckAt = Date.now();
      tellStruck();
    }
  });
  const end = new Promise<ProgramEnd>((resolve) => {
    child.on('close', (code, signal) => {
      tellStruck();
      const afterStrike = struckAt === undefined ? undefined : Date.now() - struckAt;
      resolve({ code, signal, errors, afterStrike });
    });
  });
  const strike = (signal: CrashSignal): void => {
    struckAt ??= Date.now();
    child.kill(signal);
    tellStruck();
  };
  return { end, struck, wake: () => void child.kill('SIGCONT'), strike };
}

/**
 * The run that finishes what a struck one left: all jobs once, by the built program, in this process
 * because starting another costs more than the jobs themselves.
 */
export async function finishingRun(settings: Readonly<Record<string, string>>): Promise<string[]> {
  const built = pathToFileURL(join(dirname(program), '..', 'app.js')).href;
  const { openApp } = (await import(built)) as typeof appModule;
  const needs = ['database', 'mail', 'smtp', 'letters', 'reading'] as const;
  const app = await openApp(settings, needs, silentLog);
  try {
    const faults: string[] = [];
    for (const name of jobNames) {
      const outcome = await app.runJob(name);
      if (outcome.kind === 'done') continue;
      const why = outcome.kind === 'failed' ? outcome.why : outcome.words;
      faults.push(`the finishing run: ${name}: ${why}`);
    }
    return faults;
  } finally {
    await app.close();
  }
}

export async function runProgram(
  settings: Readonly<Record<string, string>>,
  parameters: readonly string[],
  crashAt?: string,
): Promise<ProgramEnd> {
  return startProgram(settings, parameters, crashAt).end;
}
