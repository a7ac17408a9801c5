import type { Command } from 'commander';
import { jobNames, type JobName } from '../../jobs/job.ts';
import type { Need } from '../app.ts';
import { UsageError, type Context } from './context.ts';

/** Which settings each job needs: the others may be missing. */
const needsOf: Readonly<Record<JobName, readonly Need[]>> = {
  collect: ['database', 'mail', 'reading'],
  read: ['database', 'reading'],
  match: ['database'],
  digest: ['database', 'letters'],
  letters: ['database', 'letters', 'smtp'],
  audit: ['database', 'mail'],
};

/** `job NAME [NAME ...]`: run jobs once, in order. A failed job does not stop the rest. */
export function addJob(program: Command, { out, withApp }: Context): void {
  program
    .command('job')
    .argument('<name...>', `${jobNames.join(', ')}, or all`)
    .description('run jobs once, in order, and exit')
    .action(async (names: string[]) => {
      const jobs = names.flatMap((name): readonly JobName[] => {
        if (name === 'all') return jobNames;
        const known = jobNames.find((job) => job === name);
        if (known === undefined) {
          throw new UsageError(
            `There is no job "${name}". The jobs are ${jobNames.join(', ')}, or all.`,
          );
        }
        return [known];
      });
      const needs = [...new Set(jobs.flatMap((job) => needsOf[job]))];
      await withApp(needs, async (app) => {
        for (const job of jobs) {
          const outcome = await app.runJob(job);
          if (outcome.kind === 'failed') out.fail(`${job}: ${outcome.why}`);
          else out.say(`${job}: ${outcome.words}`);
        }
      });
    });
}
