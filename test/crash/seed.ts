import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { jobNames } from '../../jobs/job.ts';
import type { JobName } from '../../jobs/job.ts';
import type { Log } from '../../src/platform/log.ts';
import { judge } from './oracle.ts';
import type { Truth } from './oracle.ts';
import { scenarioOf } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** Everything that stood in a database at one moment, by collection. */
export type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>;

/** One seed's mailbox, what an untroubled run makes of it, and the points it passes. */
export interface Seed {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly user: string;
  readonly truth: Truth;
  /** In which job an untroubled run arrives at each point, one for each arrival. */
  readonly arrivals: ReadonlyMap<string, readonly JobName[]>;
  /** What stands before each job. */
  readonly before: ReadonlyMap<JobName, Rows>;
  readonly faults: readonly string[];
}

/** Runs the program untroubled, twice: the second run must change nothing. */
export async function startSeed(world: World, seed: number): Promise<Seed> {
  const scenario = scenarioOf(seed);
  const user = `seed-${seed}-${randomUUID().slice(0, 8)}@imh.example`;
  await world.fill(user, scenario);
  const { name, from, settings } = world.environment(user, scenario);
  const connection = world.connection.useDb(name);
  const faults = await takeCalls(world, settings, scenario);
  const { arrivals, before, faults: met } = await record(world, settings, connection);
  const sunk = world.sunkFrom(from);
  const first = await judge({ connection, scenario, sunk, mayBeMarked: 0 });
  faults.push(...met, ...first.faults, ...(await world.finish(settings)));
  const again = world.sunkFrom(from);
  if (again.length !== sunk.length) faults.push('a second run sent letters');
  const judged = { connection, scenario, sunk: again, expected: first.truth, mayBeMarked: 0 };
  faults.push(...(await judge(judged)).faults);
  await world.drop(name);
  return { seed, scenario, user, truth: first.truth, arrivals, before, faults };
}

type Settings = Readonly<Record<string, string>>;

async function takeCalls(world: World, settings: Settings, scenario: Scenario): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'crash-calls-'));
  const file = join(folder, 'calls.csv');
  await writeFile(file, scenario.callsCsv);
  const { code, errors } = await world.start(settings, ['calls', 'import', file]).end;
  await rm(folder, { recursive: true });
  return code === 0 ? [] : [`the calls were not taken: ${errors}`];
}

/** One job after the other, so that what stands between them is known. */
async function record(world: World, settings: Settings, connection: Connection) {
  const arrivals = new Map<string, JobName[]>();
  const before = new Map<JobName, Rows>();
  let running: JobName = jobNames[0];
  const log: Log = {
    info(message, { kind } = {}) {
      if (message !== 'Crash point' || kind === undefined) return;
      arrivals.set(kind, [...(arrivals.get(kind) ?? []), running]);
    },
    warn: () => {},
    error: () => {},
  };
  const faults = await world.runJobs(
    { ...settings, TWOSTEP_CRASH_AT: 'record' },
    log,
    async (job) => {
      running = job;
      before.set(job, await rowsOf(connection));
    },
  );
  return { arrivals, before, faults };
}

/** Leases go with the run that held them. */
const notCarried = ['leases'];

async function rowsOf(connection: Connection): Promise<Rows> {
  const rows = new Map<string, readonly Record<string, unknown>[]>();
  for (const { name } of await connection.listCollections()) {
    if (notCarried.includes(name)) continue;
    rows.set(name, await connection.collection(name).find().toArray());
  }
  return rows;
}

export async function putRows(connection: Connection, rows: Rows): Promise<void> {
  for (const [collection, kept] of rows) {
    if (kept.length > 0) await connection.collection(collection).insertMany([...kept]);
  }
}
