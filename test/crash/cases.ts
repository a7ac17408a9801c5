import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CrashSignal } from '../../src/platform/crashPoint.ts';
import { judge } from './oracle.ts';
import type { Truth } from './oracle.ts';
import { randomOf, scenarioOf } from './scenario.ts';
import type { Random, Scenario } from './scenario.ts';
import { createFolder, finishingRun, runProgram, startProgram } from './world.ts';
import type { ProgramEnd, RunningProgram, World } from './world.ts';

/** One seed's mailbox, what an untroubled run makes of it, and the points it passes. */
export interface Seed {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly user: string;
  readonly truth: Truth;
  /** How often an untroubled run arrives at each point. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** Rows that each case begins with: the calls and the secret of the installation. */
  readonly beginning: ReadonlyMap<string, readonly Record<string, unknown>[]>;
  readonly faults: readonly string[];
}

export interface CaseResult {
  readonly seed: number;
  readonly point: string;
  readonly signal: CrashSignal;
  readonly faults: readonly string[];
  readonly marked: number;
  /** SIGTERM: from the signal to the end. */
  readonly endedAfter: number | undefined;
}

/** All of DATA is with the SMTP server, its answer is not yet with us. */
export const unansweredPoint = 'server.data.unanswered';
export const movePoints = ['mailbox.move.before', 'mailbox.move.after'] as const;

const doneFolder = { MAIL_DONE_FOLDER: 'Processed' };
const leaseRunsOut = 1_300;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs the program untroubled, twice: the second run must change nothing. */
export async function startSeed(world: World, seed: number): Promise<Seed> {
  const scenario = scenarioOf(seed);
  const user = `seed-${seed}-${randomUUID().slice(0, 8)}@imh.example`;
  await world.fill(user, scenario);
  const { name, from, settings } = world.environment(user, scenario);
  const folder = await mkdtemp(join(tmpdir(), 'crash-calls-'));
  const file = join(folder, 'calls.csv');
  await writeFile(file, scenario.callsCsv);
  const faults: string[] = [];
  const imported = await runProgram(settings, ['calls', 'import', file]);
  await rm(folder, { recursive: true });
  if (imported.code !== 0) faults.push(`the calls were not taken: ${imported.errors}`);
  const connection = world.connection.useDb(name);
  const beginning = new Map<string, readonly Record<string, unknown>[]>();
  for (const collection of ['calls', 'settings']) {
    beginning.set(collection, await connection.collection(collection).find().toArray());
  }
  const recorded = await runProgram(settings, ['job', 'all'], 'record');
  if (recorded.code !== 0) faults.push(`the untroubled run failed: ${recorded.errors.slice(-600)}`);
  const arrivals = arrivalsIn(recorded.errors);
  const sunk = world.sunkFrom(from);
  const first = await judge({ connection, scenario, sunk, mayBeMarked: 0 });
  await runProgram(settings, ['job', 'all']);
  const again = world.sunkFrom(from);
  const judged = { connection, scenario, sunk: again, expected: first.truth, mayBeMarked: 0 };
  const second = await judge(judged);
  if (again.length !== sunk.length) faults.push('a second run sent letters');
  await world.drop(name);
  faults.push(...first.faults, ...second.faults);
  return { seed, scenario, user, truth: first.truth, arrivals, beginning, faults };
}

function arrivalsIn(log: string): Map<string, number> {
  const arrivals = new Map<string, number>();
  for (const [, point] of log.matchAll(/"kind":"([\w.]+)","msg":"Crash point"/g)) {
    if (point !== undefined) arrivals.set(point, (arrivals.get(point) ?? 0) + 1);
  }
  return arrivals;
}

/** Strikes at one point, lets another run finish, and judges what is there. */
export async function strike(
  world: World,
  seed: Seed,
  point: string,
  signal: CrashSignal,
): Promise<CaseResult> {
  const random = randomOf(seed.seed * 31 + point.length * 7 + signal.length);
  const moves = point.startsWith('mailbox.move');
  const counted = point === unansweredPoint ? 'letters.markSent.after' : point;
  const arrival = 1 + Math.floor(random() * (seed.arrivals.get(counted) ?? 1));
  const crashAt = `${point}#${moves ? 1 : arrival}:${signal}`;
  const begun = await beginCase(world, seed, moves);
  const { settings, connection, from } = begun;
  const faults: string[] = [];
  const isOutside = point === unansweredPoint;
  const struck = startProgram(settings, ['job', 'all'], isOutside ? undefined : crashAt);
  if (isOutside) world.whenUnanswered(from, arrival, () => struck.strike(signal));
  if (signal === 'SIGSTOP') faults.push(...(await overtake(struck, settings, random)));
  const end = await struck.end;
  faults.push(...faultsOfEnd(end, crashAt, signal));
  await pause(leaseRunsOut);
  faults.push(...(await finishingRun(settings)));
  const sunk = world.sunkFrom(from);
  const mayBeMarked = { SIGKILL: 1, SIGTERM: 0, SIGSTOP: 2 }[signal];
  const { scenario, truth: expected } = seed;
  const judgement = await judge({ connection, scenario, sunk, expected, mayBeMarked });
  await world.drop(begun.name);
  faults.push(...judgement.faults);
  const endedAfter = signal === 'SIGTERM' ? end.afterStrike : undefined;
  return { seed: seed.seed, point, signal, faults, marked: judgement.marked, endedAfter };
}

/** While the struck one stands still another takes over; then the slow one comes to itself. */
async function overtake(
  struck: RunningProgram,
  settings: Readonly<Record<string, string>>,
  random: Random,
): Promise<string[]> {
  await struck.struck;
  await pause(leaseRunsOut);
  const other = startProgram(settings, ['job', 'all']);
  // Half of the time both are at work together, half of the time the slow one comes last.
  await (random() < 0.5 ? pause(300 + random() * 1_500) : other.end);
  struck.wake();
  const ends = await Promise.all([struck.end, other.end]);
  return ends.flatMap(({ code, errors }) => (code === null ? [`died: ${lastOf(errors)}`] : []));
}

function faultsOfEnd(end: ProgramEnd, crashAt: string, signal: CrashSignal): string[] {
  const last = lastOf(end.errors);
  if (end.afterStrike === undefined) return [`${crashAt} was never reached: ${last}`];
  if (signal === 'SIGKILL' && end.signal !== 'SIGKILL') return ['SIGKILL did not kill it'];
  if (signal !== 'SIGTERM') return [];
  const late = end.afterStrike > 10_000 ? ['it did not end within 10 s'] : [];
  return end.code === 0 ? late : [...late, `no clean end: ${end.code ?? end.signal}: ${last}`];
}

/** Several at once on one database and one mailbox; then one more run, and the same judgement. */
export async function workTogether(
  world: World,
  seed: Seed,
  workers: number,
): Promise<{ readonly faults: readonly string[]; readonly shares: readonly number[] }> {
  // Long enough that a slow machine does not take a busy worker for a dead one.
  const { settings, connection, from, name } = await beginCase(world, seed, false, {
    LEASE_SECONDS: '20',
  });
  const turn = ['collect', 'read', 'match', 'letters'];
  const jobs = ['job', ...turn, 'digest', ...turn, 'audit'];
  const running = Array.from({ length: workers }, () => startProgram(settings, jobs));
  const ends = await Promise.all(running.map(({ end }) => end));
  const faults = ends.flatMap(({ code, errors }) =>
    code === 0 ? [] : [`a worker ended with ${code ?? 'a signal'}: ${lastOf(errors)}`],
  );
  faults.push(...(await finishingRun(settings)));
  const { scenario, truth: expected } = seed;
  const sunk = world.sunkFrom(from);
  const judgement = await judge({ connection, scenario, sunk, expected, mayBeMarked: 0 });
  await world.drop(name);
  const shares = ends.map(({ errors }) => errors.split('"A job is done"').length - 1);
  return { faults: [...faults, ...judgement.faults], shares };
}

async function beginCase(
  world: World,
  seed: Seed,
  moves: boolean,
  more: Readonly<Record<string, string>> = {},
) {
  const user = moves ? `move-${randomUUID().slice(0, 12)}@imh.example` : seed.user;
  if (moves) {
    await world.fill(user, seed.scenario);
    await createFolder(world.mailbox, user, doneFolder.MAIL_DONE_FOLDER);
  }
  const made = world.environment(user, seed.scenario, {
    ...more,
    ...(moves ? doneFolder : {}),
  });
  const connection = world.connection.useDb(made.name);
  for (const [collection, rows] of seed.beginning) {
    if (rows.length > 0) await connection.collection(collection).insertMany([...rows]);
  }
  return { ...made, connection };
}

function lastOf(errors: string): string {
  return errors.trim().split('\n').slice(-2).join(' | ').slice(-400);
}
