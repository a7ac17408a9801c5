import type { Command } from 'commander';
import { NotDoneError, UsageError, type Context } from './context.ts';

interface DecideOptions {
  readonly link?: string;
  readonly reject?: string;
  readonly close?: string;
  readonly by: string;
}

/** `decide REFERRAL --link CALL[#CHILD] | --reject CALL | --close REASON --by NAME`. */
export function addDecide(program: Command, { out, withApp }: Context): void {
  program
    .command('decide')
    .argument('<ref>', 'a referral; with --close also a call or CALL#CHILD')
    .description("a person's decision; a rejected call is never suggested again")
    .option('--link <call>', 'it follows this call: CALL or CALL#CHILD')
    .option('--reject <call>', 'it does not follow this call')
    .option('--close <reason>', 'nothing more is to be done, and why')
    .requiredOption('--by <name>', 'who decides')
    .action((ref: string, options: DecideOptions) => {
      const given = [options.link, options.reject, options.close].filter(
        (option) => option !== undefined,
      );
      if (given.length !== 1) {
        throw new UsageError('Give exactly one of --link, --reject and --close.');
      }
      return withApp(['database'], async (app) => {
        const outcome = await app.decide(ref, options);
        if (outcome.kind === 'refused') throw new NotDoneError(outcome.why);
        out.say(outcome.words);
      });
    });
}
