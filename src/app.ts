import { fileURLToPath } from 'node:url';
import { destination } from 'pino';
import type { JobName, JobOutcome } from '../jobs/job.ts';
import { jobs } from '../jobs/jobs.ts';
import { runJob } from '../jobs/runJob.ts';
import { runSchedule } from '../jobs/schedule.ts';
import type { Calendar } from './nhs/bankHolidays.ts';
import type { PathwayRules } from './pathway/dueTimes.ts';
import type { Clock } from './platform/clock.ts';
import { readConfig, type Config } from './platform/config.ts';
import { reachOf, type Reach } from './platform/crashPoint.ts';
import { openDatabase, readyIndexes, type Database } from './platform/database.mongo.ts';
import { SettingsFailure } from './platform/failure.ts';
import { mongoLease } from './platform/lease.mongo.ts';
import { pinoLog } from './platform/log.pino.ts';
import type { Log } from './platform/log.ts';
import { mongoSettingStore, type SettingStore } from './platform/settingStore.mongo.ts';
import type { Section } from './platform/settings.ts';
import { nunjucksTemplates } from './platform/templates.nunjucks.ts';
import { auditSteps } from './wiring/auditSteps.ts';
import { backlogSteps } from './wiring/backlogSteps.ts';

import { crashableSettings, crashableStores } from './wiring/crashable.ts';
import { checkStep } from './wiring/checkStep.ts';
import { calendarAt, editHolidays } from './wiring/holidays.ts';
import { jobSteps } from './wiring/jobSteps.ts';
import { peoplesSteps } from './wiring/peoplesSteps.ts';
import { readerOf, readingSteps } from './wiring/readingSteps.ts';
import { signInStep, tokensOn } from './wiring/signIn.ts';
import { mailboxOf } from './wiring/servers.ts';
import { storesOn, type Stores } from './wiring/stores.ts';
import type { Ground } from './wiring/ground.ts';

/** Which settings a command needs; it opens no more than that. */
export type Need = Section;

export type App = Awaited<ReturnType<typeof openApp>>;

interface Running {
  readonly log?: Log;
  /** Aborted, it ends a running job after the unit in hand; what opens the app aborts it. */
  readonly stop?: AbortSignal;
}

/**
 * The table of contents: reads the settings, opens what was asked for, and hands adapters to steps.
 * @throws SettingsFailure with every fault before anything is opened
 */
export async function openApp(
  environment: Readonly<Record<string, string | undefined>>,
  needs: readonly Need[],
  {
    log = pinoLog(destination({ dest: 2, sync: true })),
    stop = new AbortController().signal,
  }: Running = {},
) {
  const ground = await groundOf(environment, needs, log, stop);
  const steps = jobSteps(ground);
  const surroundings = () => ({
    lease: ground.lease(),
    log: ground.log,
    machineClock: ground.machineClock,
    clock: ground.clock,
    runs: ground.stores.runs,
  });
  return {
    now: ground.clock,
    get stores(): Stores {
      return ground.stores;
    },
    ...readingSteps(ground),
    ...backlogSteps(),
    ...peoplesSteps(ground),
    ...auditSteps(ground),
    check: checkStep(ground),
    signIn: signInStep(ground),
    calendar: () => calendarAt(ground.clock(), ground.settings),
    editHolidays: (change: Parameters<typeof editHolidays>[1]) =>
      editHolidays(ground.settings, change),
    runJob: (name: JobName): Promise<JobOutcome> => runJob(jobs[name], steps, surroundings(), stop),
    runSchedule: () => runSchedule(steps, surroundings(), stop),
    async close() {
      await ground.reader.close();
      if (needs.includes('database')) await ground.database.close();
    },
  };
}

async function groundOf(
  environment: Readonly<Record<string, string | undefined>>,
  needs: readonly Need[],
  log: Log,
  stop: AbortSignal,
): Promise<Ground> {
  const reading = readConfig(
    environment,
    needs.includes('reading') ? needs : [...needs, 'reading'],
  );
  if (reading.kind === 'faulty') throw new SettingsFailure(reading.faults);
  const { config } = reading;
  const frozen = config.rules.now;
  const clock: Clock = frozen === null ? () => new Date() : () => new Date(frozen);
  const database =
    config.database === undefined ? undefined : await openDatabase(config.database.uri);
  const reach = crashPointsOf(config, log);
  const stores =
    database === undefined
      ? undefined
      : crashableStores(storesOn(database.connection), reach, stop);
  const settings =
    database === undefined
      ? undefined
      : crashableSettings(mongoSettingStore(database.connection), reach);
  if (database !== undefined) await readyIndexes(database.connection);
  const machineClock: Clock = () => new Date();
  const lease = once(() =>
    mongoLease(opened(database).connection, { seconds: config.rules.leaseSeconds, machineClock }),
  );
  const tokens = tokensOn({ connection: () => opened(database).connection, lease, machineClock });
  return {
    config,
    clock,
    machineClock,
    log,
    rules: pathwayRules(config, await calendarAt(clock(), settings)),
    templates: nunjucksTemplates(templatesFolder()),
    reader: readerOf(config, clock),
    matchSecret: settings === undefined ? '' : await settings.secret('match-keys'),
    lease,
    tokens,
    mailbox: once(() => mailboxOf({ config, reach, stop, tokens, machineClock })),
    reach,
    stop,
    get database(): Database {
      return opened(database);
    },
    get stores(): Stores {
      return opened(stores);
    },
    get settings(): SettingStore {
      return opened(settings);
    },
  };
}

function crashPointsOf({ rules }: Config, log: Log): Reach | undefined {
  return reachOf(rules.crash, {
    strike(signal) {
      log.info('Crash point struck', { kind: signal });
      process.kill(process.pid, signal);
    },
    record: (point) => log.info('Crash point', { kind: point }),
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function opened<T>(part: T | undefined): T {
  if (part === undefined) throw new RangeError('This command did not ask for the database');
  return part;
}

function pathwayRules({ rules }: Config, calendar: Calendar): PathwayRules {
  const { dueWorkingDays, graceWorkingHours } = rules;
  return { dueWorkingDays, graceWorkingHours, undecidedWorkingDays: 2, calendar };
}

/** `templates/` stands beside `src/`, and beside `dist/` in a built program. */
function templatesFolder(): string {
  const isBuilt = import.meta.url.includes('/dist/src/');
  return fileURLToPath(new URL(isBuilt ? '../../templates' : '../templates', import.meta.url));
}
