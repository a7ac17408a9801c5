import { schedule as cronJob } from 'node-cron';
import type { Job, JobApp, JobSurroundings } from './job.ts';
import { jobs } from './jobs.ts';
import { runJob } from './runJob.ts';

/**
 * Every 2 minutes, one after the other: a mail is in, read, matched and answered in one turn. The
 * digest is in every turn from 8am on, so that neither a missed tick nor a restart loses it; owed
 * once, it is not owed again that day.
 */
const morningTurn: readonly Job[] = [jobs.collect, jobs.read, jobs.match, jobs.letters];
const dayTurn: readonly Job[] = [jobs.collect, jobs.read, jobs.match, jobs.digest, jobs.letters];
const digestHour = 8;
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
  const turn = (): Promise<void> => {
    const isDay = londonHour(surroundings.machineClock()) >= digestHour;
    return inLine(isDay ? dayTurn : morningTurn);
  };
  const nightly = jobs.audit.cron;
  const tasks = [
    cronJob(everyTwoMinutes, turn, options),
    ...(nightly === undefined ? [] : [cronJob(nightly, () => inLine([jobs.audit]), options)]),
  ];
  void turn();
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
