import type { Command } from 'commander';
import { instantFrom, type Context } from './context.ts';

/** `mismatches [--as-of TIME] [--json]`. */
export function addMismatches(program: Command, { out, withApp }: Context): void {
  program
    .command('mismatches')
    .description('the two flags and what waits for a person')
    .option('--as-of <time>', 'computed from facts received, ended or decided by then')
    .option('--json', 'one JSON object')
    .action((options: { asOf?: string; json?: true }) =>
      withApp(['database'], async (app) => {
        const asOf = options.asOf === undefined ? app.now() : instantFrom(options.asOf, '--as-of');
        const mismatches = await app.mismatches(asOf);
        if (options.json) out.json(mismatches);
        else out.fact(app.mismatchesInWords(mismatches));
      }),
    );
}
