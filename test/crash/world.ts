import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { ImapFlow } from 'imapflow';
import mongoose from 'mongoose';
import type * as appModule from '../../src/app.ts';
import { jobNames } from '../../jobs/job.ts';
import type { JobName } from '../../jobs/job.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { Log } from '../../src/platform/log.ts';
import { databaseAddress, startDatabase } from '../../src/local/localDatabase.ts';
import { localSettings } from '../../src/local/localSettings.ts';
import { startMailbox } from '../../src/local/localMailbox.ts';
import { startMailSink } from '../../src/local/localMailSink.ts';
import { fillMailbox } from '../../src/local/fillMailbox.ts';
import { packProgram } from './packedProgram.ts';
import { startProgram } from './program.ts';
import { scenarioOf } from './scenario.ts';
import type { Scenario } from './scenario.ts';

export type World = Awaited<ReturnType<typeof startWorld>>;

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
  const packed = await packProgram();
  const { openApp } = (await import(pathToFileURL(packed.app).href)) as typeof appModule;
  const needs = ['database', 'mail', 'smtp', 'letters', 'reading'] as const;
  /** All jobs once, in this process: starting another costs more than the jobs themselves. */
  const runJobs = async (
    settings: Readonly<Record<string, string>>,
    log: Log,
    beforeEach: (job: JobName) => Promise<void>,
  ): Promise<string[]> => {
    const app = await openApp(settings, needs, { log });
    const faults: string[] = [];
    try {
      for (const job of jobNames) {
        await beforeEach(job);
        const outcome = await app.runJob(job);
        if (outcome.kind === 'done') continue;
        faults.push(`${job}: ${outcome.kind === 'failed' ? outcome.why : outcome.words}`);
      }
    } finally {
      await app.close();
    }
    return faults;
  };
  const start = (
    settings: Readonly<Record<string, string>>,
    parameters: readonly string[],
    crashAt?: string,
  ) => startProgram(packed.main, settings, parameters, crashAt);
  /** The settings of a new case on the mail of `user`; its letters come from an address of its own. */
  const environment = (user: string, scenario: Scenario, more: Record<string, string> = {}) => {
    const id = randomUUID().slice(0, 8);
    const name = `crash-${id}`;
    const from = `case-${id}@imh.example`;
    const settings: Record<string, string> = {
      ...localSettings({
        database: databaseAddress(database.uri, name),
        mailbox: { ...mailbox, user },
        sink,
      }),
      LETTERS_FROM: from,
      DIGEST_TO: 'duty@imh.example',
      ESCALATE_TO: 'lead@imh.example',
      MATCH_MODE: 'automatic',
      LEASE_SECONDS: '1',
      TWOSTEP_NOW: scenario.now,
      ...more,
    };
    return { name, from, settings };
  };
  const fill = async (user: string, scenario: Scenario): Promise<void> => {
    for (const folder of ['INBOX', 'Junk Email']) {
      const deliveries = scenario.mails.filter((mail) => mail.folder === folder);
      await fillMailbox({ ...mailbox, user }, deliveries, folder);
    }
  };
  const drop = async (name: string): Promise<void> => {
    await connection.useDb(name).dropDatabase();
  };
  await leaveCode({ environment, fill, start, drop });
  return {
    runJobs,
    start,
    environment,
    fill,
    drop,
    /** The run that finishes what a struck one left. */
    finish: async (settings: Readonly<Record<string, string>>) =>
      (await runJobs(settings, silentLog, async () => {})).map(
        (fault) => `the finishing run: ${fault}`,
      ),
    kind: database.kind,
    mailbox,
    sink,
    connection,
    /** Acts when a case's letter of this arrival is in whole, before the server answers. */
    whenUnanswered(from: string, arrival: number, act: () => void) {
      unanswered.set(from, { arrivals: arrival, act });
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
    async stop() {
      await connection.close();
      await Promise.all([sink.stop(), mailbox.stop(), database.stop(), packed.remove()]);
    },
  };
}

/** One whole run, so that all others find the machine code of whatever they call. */
async function leaveCode({
  environment,
  fill,
  start,
  drop,
}: Pick<World, 'environment' | 'fill' | 'start' | 'drop'>): Promise<void> {
  const user = 'first-run@imh.example';
  const scenario = scenarioOf(0);
  await fill(user, scenario);
  const { name, settings } = environment(user, scenario);
  const leaving = { ...settings, LEASE_SECONDS: '60', TWOSTEP_LEAVE_CODE: '1' };
  const { code, errors } = await start(leaving, ['job', 'all']).end;
  if (code !== 0) throw new Error(`The first run did not come to its end: ${errors}`);
  await drop(name);
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
