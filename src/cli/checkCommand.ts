import type { Command } from 'commander';
import type { Context } from './context.ts';

/** `check [--json]`: can we reach everything, and is everything as fresh as it should be. */
export function addCheck(program: Command, { out, withApp }: Context): void {
  program
    .command('check')
    .description('can we reach mailbox, mail server, database; token, clock, calendar')
    .option('--json', 'one JSON object')
    .action((options: { json?: true }) =>
      withApp(['database', 'mail', 'smtp', 'letters'], async (app) => {
        const check = await app.check();
        if (options.json) out.json(check);
        else {
          for (const { name, ok, words } of check.points) {
            out.fact(`${ok ? 'ok     ' : 'NOT OK '} ${name}: ${words}`);
          }
        }
        if (!check.ok) out.fail('Not everything is as it should be: see the lines above.');
      }),
    );
}
