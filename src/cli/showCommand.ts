import type { Command } from 'commander';
import { NotDoneError, type Context } from './context.ts';

/** `show REF [--json]`: one call, referral or mail with its history and its reasons. */
export function addShow(program: Command, { out, withApp }: Context): void {
  program
    .command('show')
    .argument('<ref>', 'a referral, a call (reference or short code) or a mail id')
    .description('one call, referral or mail with its history and its reasons')
    .option('--by <name>', 'who looks', 'command line')
    .option('--json', 'one JSON object')
    .action((ref: string, options: { by: string; json?: true }) =>
      withApp(['database'], async (app) => {
        const shown = await app.show(ref, options.by);
        if (shown === undefined) {
          throw new NotDoneError(
            `Nothing here is called ${ref}. \`twostep referrals\` and \`twostep mails\` list what is.`,
          );
        }
        if (options.json) out.json(shown.facts);
        else out.fact(shown.words);
      }),
    );
}
