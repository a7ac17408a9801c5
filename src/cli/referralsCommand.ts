import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { otherRoutes } from '../reading/referral.ts';
import { NotDoneError, UsageError, type Context } from './context.ts';

/** `referrals [--json]` and `referrals add FILE --call REF --by NAME --how …`. */
export function addReferrals(program: Command, { out, withApp }: Context): void {
  const referrals = program
    .command('referrals')
    .description("every child's written referral and where it stands")
    .option('--json', 'one JSON object a line')
    .option('--as-of <time>', 'as it stood at that moment')
    .action((options: { json?: true }) =>
      withApp(['database'], async (app) => {
        const rows = await app.referralRows();
        for (const row of rows) {
          if (options.json) out.json(row);
          else {
            const call = row.callId === null ? '' : `${row.callId}#${row.child ?? 1}`;
            out.fact([row.referral, row.receivedAt, row.status, call].join('  '));
          }
        }
        if (!options.json) out.say(`${rows.length} written referrals.`);
      }),
    );
  referrals
    .command('add')
    .argument('<file>', 'the form: PDF, Word, HTML or text')
    .description('file a written form that did not come by mail')
    .requiredOption('--call <ref>', 'the duty call it belongs to')
    .requiredOption('--by <name>', 'who files it')
    .requiredOption('--how <how>', otherRoutes.join(', '))
    .action((file: string, options: { call: string; by: string; how: string }) =>
      withApp(['database', 'reading'], async (app) => {
        const how = otherRoutes.find((route) => route === options.how);
        if (how === undefined) {
          throw new UsageError(`--how takes ${otherRoutes.join(', ')}, not "${options.how}".`);
        }
        const outcome = await app.addReferral({
          file: { name: basename(file), bytes: await bytesOf(file) },
          call: options.call,
          by: options.by,
          how,
        });
        if (outcome.kind === 'refused') throw new NotDoneError(outcome.why);
        for (const reference of outcome.references) out.fact(reference);
        out.say(outcome.words);
      }),
    );
}

export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new NotDoneError(
      `The file ${file} cannot be read. Check its name and whether you may open it.`,
      { cause: error },
    );
  }
}
