import type { Command } from 'commander';
import type { Context } from './context.ts';

/** `start`: the jobs on their schedule, until SIGTERM or Ctrl-C. */
export function addStart(program: Command, { out, withApp }: Context): void {
  program
    .command('start')
    .description('the jobs on their schedule, until it is stopped')
    .option('--no-web', 'without the web page')
    .option('--no-jobs', 'without the jobs')
    .action((options: { jobs: boolean }) =>
      withApp(['database', 'mail', 'smtp', 'letters', 'reading'], async (app) => {
        if (!options.jobs) {
          out.fail('There is nothing to start without the jobs.');
          return;
        }
        out.say('Twostep is running: mail every 2 minutes, the digest at 8am on working days.');
        await app.runSchedule();
        out.say('Stopped.');
      }),
    );
}
