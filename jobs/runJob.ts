import { randomUUID } from 'node:crypto';
import { PermanentFailure, TemporaryFailure } from '../src/platform/failure.ts';
import { StopAskedError } from '../src/platform/stopPoint.ts';
import { quietlyUnder } from './quietly.ts';
import type { Job, JobApp, JobOutcome, JobSurroundings, Tally } from './job.ts';

/**
 * One run of one job under its lease. Never throws: a failed job does not stop the next. The log
 * has the run's id, what came of it and the name of an error, never its message, which can quote
 * mail.
 */
export async function runJob(
  job: Job,
  app: JobApp,
  { lease, log, machineClock, clock, runs }: JobSurroundings,
  signal: AbortSignal,
): Promise<JobOutcome> {
  const run = randomUUID().slice(0, 8);
  const began = machineClock().getTime();
  const begunAt = clock();
  const fields = { job: job.name, run };
  const took = (): number => machineClock().getTime() - began;
  try {
    const held = await lease.whileHeld(job.name, async (lost) => {
      await runs?.noteBegun(job.name, begunAt);
      return job.run(app, AbortSignal.any([signal, lost]), quietlyUnder(lease));
    });
    if (held.kind === 'held-elsewhere') {
      log.info('A job is running elsewhere', fields);
      return { kind: 'held-elsewhere', words: 'another run is doing it' };
    }
    await runs?.noteDone(job.name, begunAt);
    const words = wordsOf(held.value);
    log.info('A job is done', { ...fields, outcome: words, milliseconds: took() });
    return { kind: 'done', tally: held.value, words };
  } catch (error) {
    if (error instanceof StopAskedError) {
      log.info('A job was asked to stop', { ...fields, milliseconds: took() });
      return { kind: 'stopped', words: 'asked to stop; the next run goes on from here' };
    }
    const kind = error instanceof Error ? error.name : 'unknown';
    log.error('A job failed', { ...fields, error: kind, milliseconds: took() });
    return { kind: 'failed', why: whyOf(error) };
  }
}

/** Failures of ours are written to be read; another error's message may quote mail. */
function whyOf(error: unknown): string {
  if (error instanceof TemporaryFailure || error instanceof PermanentFailure) {
    return `${error.message} ${error.cure}`;
  }
  const name = error instanceof Error ? error.name : 'unknown error';
  return `Something unforeseen went wrong (${name}). Nothing is lost: the next run tries again.`;
}

function wordsOf(tally: Tally): string {
  const counts = Object.entries(tally).filter(([, count]) => count !== 0);
  if (counts.length === 0) return 'nothing to do';
  return counts.map(([what, count]) => `${count} ${spoken(what)}`).join(', ');
}

/** `alreadyThere` is a key; "already there" is what a person reads. */
function spoken(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
