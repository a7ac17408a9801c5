import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { crashSignals } from '../../src/platform/crashPoint.ts';
import type { CrashSignal } from '../../src/platform/crashPoint.ts';
import { movePoints, strike, unansweredPoint, workTogether } from './cases.ts';
import type { CaseResult } from './cases.ts';
import { startSeed } from './seed.ts';
import type { Seed } from './seed.ts';
import { startWorld } from './world.ts';

/**
 * `npm run test:crash -- [--seeds 20] [--from 1] [--points PATTERN] [--signals SIGKILL,SIGTERM,SIGSTOP]
 * [--at-once 5]`: strikes the built program at every point it passes, lets another run finish, and
 * prints the whole matrix. SIGKILL at every point of every seed; SIGTERM and SIGSTOP at every point
 * of each fifth seed, the first included. Interrupted, it prints what it has so far.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    points: { type: 'string', default: '' },
    signals: { type: 'string', default: crashSignals.join(',') },
    'at-once': { type: 'string', default: String(2 * availableParallelism() + 1) },
  },
});
// Two for each processor: half of a case is waiting until the struck run's leases have run out.
const seedCount = Number(values.seeds);
const firstSeed = Number(values.from);
const atOnce = Number(values['at-once']);
const pattern = new RegExp(values.points);
const signals = crashSignals.filter((signal) => values.signals.split(',').includes(signal));

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Planned {
  readonly seed: Seed;
  readonly point: string;
  readonly signal: CrashSignal;
}

function plan(seeds: readonly Seed[]): Planned[] {
  const planned: Planned[] = [];
  for (const [place, seed] of seeds.entries()) {
    for (const point of [...seed.arrivals.keys(), ...movePoints, unansweredPoint]) {
      if (!pattern.test(point)) continue;
      for (const signal of signals) {
        if (signal === 'SIGKILL' || place % 5 === 0) planned.push({ seed, point, signal });
      }
    }
  }
  return planned;
}

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

/** Each of `atOnce` lanes takes the next: no lane waits for another. */
async function inLanes<T, R>(todo: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...todo];
  const lane = async (): Promise<void> => {
    while (!interrupted.signal.aborted) {
      const next = waiting.shift();
      if (next === undefined) return;
      results.push(await work(next));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

function printMatrix(results: readonly CaseResult[]): void {
  const points = [...new Set(results.map(({ point }) => point))].sort();
  const width = Math.max(11, ...points.map((point) => point.length));
  say('');
  say(
    `${'crash point'.padEnd(width)}  ${signals.map((name) => name.padStart(12)).join('')}  marked`,
  );
  for (const point of points) {
    const here = results.filter((result) => result.point === point);
    const cells = signals.map((signal) => {
      const cases = here.filter((result) => result.signal === signal);
      const good = cases.filter((result) => result.faults.length === 0).length;
      return `${good}/${cases.length}`.padStart(12);
    });
    const marked = here.reduce((sum, result) => sum + result.marked, 0);
    say(`${point.padEnd(width)}  ${cells.join('')}  ${String(marked).padStart(6)}`);
  }
}

async function main(): Promise<number> {
  const began = Date.now();
  const world = await startWorld((line) => void process.stderr.write(`${line}\n`));
  const failures: string[] = [];
  try {
    const numbers = Array.from({ length: seedCount }, (_, place) => firstSeed + place);
    const seeds = (await inLanes(numbers, (seed) => startSeed(world, seed))).sort(
      (a, b) => a.seed - b.seed,
    );
    for (const { seed, faults } of seeds) {
      failures.push(...faults.map((fault) => `seed ${seed}, untroubled: ${fault}`));
    }
    const planned = plan(seeds);
    say(
      `${planned.length} cases, ${seedCount} seeds, database: ${world.kind}, Dovecot, smtp-server`,
    );
    let done = 0;
    const results = await inLanes(planned, async ({ seed, point, signal }) => {
      const result = await strike(world, seed, point, signal);
      done += 1;
      for (const fault of result.faults) {
        failures.push(`seed ${seed.seed}, ${signal} at ${point}: ${fault}`);
        say(failures.at(-1) ?? '');
      }
      if (done % 50 === 0) say(`${done} of ${planned.length} …`);
      return result;
    });
    printMatrix(results);
    const slowest = Math.max(0, ...results.map(({ endedAfter }) => endedAfter ?? 0));
    if (signals.includes('SIGTERM')) say(`slowest end after SIGTERM: ${slowest} ms`);
    if (interrupted.signal.aborted)
      say(`interrupted: ${results.length} of ${planned.length} cases`);
    const together = values.points === '' && !interrupted.signal.aborted ? [2, 4] : [];
    for (const workers of together) {
      // Each fifth seed, as with the signals that cost most.
      for (const seed of seeds.filter((_, place) => place % 5 === 0)) {
        const { faults, shares } = await workTogether(world, seed, workers);
        say(`${workers} workers, seed ${seed.seed}: jobs done by each ${shares.join(', ')}`);
        failures.push(...faults.map((fault) => `seed ${seed.seed}, ${workers} workers: ${fault}`));
      }
    }
    for (const seed of seeds) {
      const flagged = await world.flagsOf(seed.user);
      if (flagged.length > 0) failures.push(`flags were changed: ${flagged.join(', ')}`);
    }
    say('');
    for (const failure of failures) say(failure);
    const bad = new Set(results.filter(({ faults }) => faults.length > 0)).size;
    const doubles = failures.filter((failure) => failure.includes('went out')).length;
    const lost = failures.length - doubles;
    const seconds = Math.round((Date.now() - began) / 1000);
    say(
      `${results.length - bad} of ${results.length} cases hold, ${lost} lost, ${doubles} unmarked doubles, ${seconds} s`,
    );
  } finally {
    await world.stop();
  }
  return failures.length === 0 ? 0 : 1;
}

process.exitCode = await main();
