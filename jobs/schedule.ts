import { schedule as cronJob } from 'node-cron';
import type { Job, JobApp, JobSurroundings } from './job.ts';
import { jobs } from './jobs.ts';
import { runJob } from './runJob.ts';

/** Every 2 minutes, one after the other: a mail is in, read, matched and answered in one turn. */
const turn: readonly Job[] = [jobs.collect, jobs.read, jobs.match, jobs.letters];
const everyTwoMinutes = '*/2 * * * *';

/** A step in hand may end its unit; after this the process goes, and the next run mends it. */
const endWithin = 9_000;

/**
 * Runs the jobs on their schedule until `stop` is aborted. Ends within 10 seconds: no new job
 * starts and the one that runs stops after the unit in hand.
 */
export async function runSchedule(
  app: JobApp,
  surroundings: JobSurroundings,
  stop: AbortSignal,
): Promise<void> {
  let line = Promise.resolve();
  const inLine = (due: readonly Job[]): Promise<void> => {
    line = line.then(async () => {
      for (const job of due) if (!stop.aborted) await runJob(job, app, surroundings, stop);
    });
    return line;
  };
  const options = { timezone: 'Europe/London', noOverlap: true };
  const others = [jobs.digest, jobs.audit].flatMap((job) =>
    job.cron === undefined ? [] : [cronJob(job.cron, () => inLine([job]), options)],
  );
  const tasks = [cronJob(everyTwoMinutes, () => inLine(turn), options), ...others];

  // A restart at 8:01 must not wait for tomorrow; to owe the digest again owes nothing.
  const isDigestTime = londonHour(surroundings.machineClock()) >= 8;
  void inLine(isDigestTime ? [jobs.digest, ...turn] : turn);
  if (!stop.aborted) {
    await new Promise((resolve) => {
      stop.addEventListener('abort', resolve, { once: true });
    });
  }
  await Promise.all(tasks.map(async (task) => task.destroy()));
  await Promise.race([line, afterEndTime()]);
}

function londonHour(instant: Date): number {
  const form = { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' } as const;
  return Number(new Intl.DateTimeFormat('en-GB', form).format(instant));
}

function afterEndTime(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, endWithin).unref());
}
