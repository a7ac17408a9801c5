import { createHash, randomUUID } from 'node:crypto';
import { jobNames } from '../../jobs/job.ts';
import type { JobName } from '../../jobs/job.ts';
import type { CrashSignal } from '../../src/platform/crashPoint.ts';
import { judge } from './oracle.ts';
import { randomOf } from './scenario.ts';
import type { Random } from './scenario.ts';
import { putRows } from './seed.ts';
import type { Seed } from './seed.ts';
import { createFolder } from './world.ts';
import type { ProgramEnd, RunningProgram } from './program.ts';
import type { World } from './world.ts';

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

/** Strikes at one point, lets another run finish, and judges what is there. */
export async function strike(
  world: World,
  seed: Seed,
  point: string,
  signal: CrashSignal,
): Promise<CaseResult> {
  const random = randomOf(numberOf(`${seed.seed} ${point} ${signal}`));
  const { job, arrival } = chosenArrival(seed, point, random);
  const crashAt = `${point}#${arrival}:${signal}`;
  const begun = await beginCase(world, seed, job, isMove(point));
  const { settings, connection, from } = begun;
  const faults: string[] = [];
  const isOutside = point === unansweredPoint;
  const jobs = ['job', ...jobNames.slice(jobNames.indexOf(job))];
  const struck = world.start(settings, jobs, isOutside ? undefined : crashAt);
  if (isOutside) world.whenUnanswered(from, arrival, () => struck.strike(signal));
  if (signal === 'SIGSTOP') faults.push(...(await overtake(world, struck, settings, random)));
  const end = await struck.end;
  faults.push(...faultsOfEnd(end, crashAt, signal));
  // A clean end has given its leases back and left no letter in `sending`.
  if (end.code !== 0) await pause(leaseRunsOut);
  faults.push(...(await world.finish(settings)));
  const sunk = world.sunkFrom(from);
  const mayBeMarked = { SIGKILL: 1, SIGTERM: 0, SIGSTOP: 2 }[signal];
  const { scenario, truth: expected } = seed;
  const judgement = await judge({ connection, scenario, sunk, expected, mayBeMarked });
  await world.drop(begun.name);
  faults.push(...judgement.faults);
  const endedAfter = signal === 'SIGTERM' ? end.afterStrike : undefined;
  return { seed: seed.seed, point, signal, faults, marked: judgement.marked, endedAfter };
}

const isMove = (point: string): boolean => movePoints.some((move) => move === point);

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE();
}

/**
 * One of the arrivals of an untroubled run, and the job with which a run begins that meets it: what
 * the jobs before that one did stands in the database already, as it does for a run of two minutes
 * later. Letters that went out are not in the database alone, so no run begins after them.
 */
function chosenArrival(
  seed: Seed,
  point: string,
  random: Random,
): { readonly job: JobName; readonly arrival: number } {
  if (isMove(point)) return { job: 'collect', arrival: 1 };
  const jobs =
    seed.arrivals.get(point === unansweredPoint ? 'letters.markSent.after' : point) ?? [];
  const chosen = Math.floor(random() * jobs.length);
  const met = jobs[chosen] ?? 'collect';
  const job = met === 'audit' ? 'letters' : met;
  const places = jobNames.slice(0, jobNames.indexOf(job));
  const earlier = jobs.filter((one) => places.includes(one)).length;
  return { job, arrival: 1 + chosen - earlier };
}

/** While the struck one stands still another takes over; then the slow one comes to itself. */
async function overtake(
  world: World,
  struck: RunningProgram,
  settings: Readonly<Record<string, string>>,
  random: Random,
): Promise<string[]> {
  await struck.struck;
  await pause(leaseRunsOut);
  const other = world.start(settings, ['job', 'all']);
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
  const { settings, connection, from, name } = await beginCase(world, seed, 'collect', false, {
    LEASE_SECONDS: '20',
  });
  const turn = ['collect', 'read', 'match', 'letters'];
  const jobs = ['job', ...turn, 'digest', ...turn, 'audit'];
  const running = Array.from({ length: workers }, () => world.start(settings, jobs));
  const ends = await Promise.all(running.map(({ end }) => end));
  const faults = ends.flatMap(({ code, errors }) =>
    code === 0 ? [] : [`a worker ended with ${code ?? 'a signal'}: ${lastOf(errors)}`],
  );
  faults.push(...(await world.finish(settings)));
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
  job: JobName,
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
  await putRows(connection, seed.before.get(job) ?? new Map());
  return { ...made, connection };
}

function lastOf(errors: string): string {
  return errors.trim().split('\n').slice(-2).join(' | ').slice(-400);
}
