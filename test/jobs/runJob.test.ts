import { expect, test } from 'vitest';
import type { Job, JobApp, Tally } from '../../jobs/job.ts';
import { jobNames } from '../../jobs/job.ts';
import { jobs } from '../../jobs/jobs.ts';
import { runJob } from '../../jobs/runJob.ts';
import { runSchedule } from '../../jobs/schedule.ts';
import { PermanentFailure } from '../../src/platform/failure.ts';
import type { Log, LogFields } from '../../src/platform/log.ts';
import { leaseInMemory } from '../support/leaseInMemory.ts';

const clock = (): Date => new Date('2026-11-23T10:00:00Z');
const going = new AbortController().signal;

function surroundings() {
  const lines: [string, LogFields | undefined][] = [];
  const write = (message: string, fields?: LogFields): void => void lines.push([message, fields]);
  const log: Log = { info: write, warn: write, error: write };
  return { lease: leaseInMemory(new Map(), 60, clock), log, machineClock: clock, clock, lines };
}

/** Says which use cases were called, in order; each may be given another way to end. */
function appThat(ends: Partial<JobApp> = {}) {
  const called: string[] = [];
  const names = [
    'takeIn',
    'readMails',
    'linkReferrals',
    'oweDigest',
    'oweAlarm',
    'oweLetters',
    'sendLetters',
    'sealTrail',
    'compareCounts',
  ] as const;
  const entries = names.map((name) => [
    name,
    (signal: AbortSignal): Promise<Tally> => {
      called.push(name);
      return ends[name]?.(signal) ?? Promise.resolve({ [`by${name}`]: 1 });
    },
  ]);
  return { app: Object.fromEntries(entries) as unknown as JobApp, called };
}

test('each name of a job is a job, and all of them call every use case in order', async () => {
  const around = surroundings();
  const { app, called } = appThat();
  for (const name of jobNames) await runJob(jobs[name], app, around, going);
  expect(called).toEqual([
    'takeIn',
    'readMails',
    'linkReferrals',
    'oweDigest',
    'oweAlarm',
    'oweLetters',
    'sealTrail',
    'sendLetters',
    'sealTrail',
    'compareCounts',
  ]);
});

test('a failed job says why and what to do, and never throws', async () => {
  const failure = new PermanentFailure('The mailbox refuses the sign-in.', 'Set MAIL_PASSWORD.');
  const { app } = appThat({ takeIn: () => Promise.reject(failure) });
  const outcome = await runJob(jobs.collect, app, surroundings(), going);
  const why = 'The mailbox refuses the sign-in. Set MAIL_PASSWORD.';
  expect(outcome).toEqual({ kind: 'failed', why });
});

test('the message of an unforeseen error reaches neither the log nor the outcome', async () => {
  const around = surroundings();
  const { app } = appThat({ readMails: () => Promise.reject(new TypeError('Baby Ada Example')) });
  const outcome = await runJob(jobs.read, app, around, going);
  expect(outcome.kind).toBe('failed');
  expect(JSON.stringify([outcome, around.lines])).not.toContain('Ada');
  expect(JSON.stringify(around.lines)).toContain('TypeError');
});

test('a job that another run holds is not run twice', async () => {
  const around = surroundings();
  let inner: unknown;
  const { app } = appThat();
  const outer: Job = {
    name: 'match',
    async run() {
      inner = await runJob(jobs.match, app, around, going);
      return {};
    },
  };
  const outcome = await runJob(outer, app, around, going);
  expect(inner).toEqual({ kind: 'held-elsewhere', words: 'another run is doing it' });
  expect(outcome).toEqual({ kind: 'done', tally: {}, words: 'nothing to do' });
});

test('the schedule starts with one turn and ends when it is told to, after the unit in hand', async () => {
  const stop = new AbortController();
  let finished = false;
  const { app, called } = appThat({
    takeIn: async (signal) => {
      stop.abort();
      expect(signal.aborted).toBe(true);
      await Promise.resolve();
      finished = true;
      return {};
    },
  });
  const early = { ...surroundings(), machineClock: () => new Date('2026-11-23T05:00:00Z') };
  await runSchedule(app, early, stop.signal);
  expect(finished).toBe(true);
  expect(called).toEqual(['takeIn']);
});

test('the digest is in the turn from 8 in the morning in London on', async () => {
  const run = async (time: string): Promise<string[]> => {
    const stop = new AbortController();
    const { app, called } = appThat({
      sendLetters: async () => {
        stop.abort();
        return {};
      },
    });
    const then = { ...surroundings(), machineClock: () => new Date(time) };
    await runSchedule(app, then, stop.signal);
    return called;
  };
  const turn = ['takeIn', 'readMails', 'linkReferrals'];
  const letters = ['oweAlarm', 'oweLetters', 'sealTrail', 'sendLetters'];
  expect(await run('2026-08-06T06:59:00Z')).toEqual([...turn, ...letters]);
  expect(await run('2026-08-06T07:00:00Z')).toEqual([...turn, 'oweDigest', ...letters]);
});

test('nothing is composed while another run takes mail in; what is owed already is sent', async () => {
  const around = surroundings();
  const { app, called } = appThat();
  const outcome = await around.lease.whileHeld('collect', async () => {
    await runJob(jobs.digest, app, around, going);
    return runJob(jobs.letters, app, around, going);
  });
  expect(called).toEqual(['oweAlarm', 'sealTrail', 'sendLetters']);
  expect(outcome).toMatchObject({ value: { kind: 'done', tally: { leftToNextTurn: 1 } } });
});
