import type { Command } from 'commander';
import { callColumns } from '../calls/callColumns.ts';
import { NotDoneError, type Context } from './context.ts';
import { bytesOf } from './referralsCommand.ts';

/** `calls import FILE.csv [--profile NAME]` and `calls add`. */
export function addCalls(program: Command, context: Context): void {
  const calls = program.command('calls').description('duty calls in');
  addImport(calls, context);
  addOne(calls, context);
}

function addImport(calls: Command, { out, withApp }: Context): void {
  calls
    .command('import')
    .argument('<file>', 'a CSV file with a header row')
    .option('--profile <name>', 'how its columns are called', 'twostep')
    .option('--by <name>', 'who imports', 'import')
    .description('record every call of a CSV file; the same reference twice updates it')
    .action((file: string, options: { profile: string; by: string }) =>
      withApp(['database'], async (app) => {
        const tally = await app.importCalls(await bytesOf(file), options.profile, options.by);
        out.say(
          `${tally.recorded} calls recorded, ${tally.updated} updated, ${tally.unchanged} already as they are.`,
        );
        for (const { callId, code } of tally.codes) out.fact(`${callId}  ${code}`);
        for (const fault of tally.faults) out.fail(`Line ${fault.line}: ${fault.reason}`);
      }),
    );
}

/** One call by hand: the same columns as the CSV file, the same rules, one option a column. */
function addOne(calls: Command, { out, withApp }: Context): void {
  const command = calls
    .command('add')
    .description('record one duty call; one option a column of the CSV file')
    .option('--by <name>', 'who types it up', 'command line');
  for (const { name, meaning } of callColumns)
    command.option(`--${optionOf(name)} <value>`, meaning);
  command.action((options: Record<string, string>) =>
    withApp(['database'], async (app) => {
      const row = Object.fromEntries(
        callColumns.flatMap(({ name }) => {
          const value = options[name];
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
      const tally = await app.addCall(row, options['by'] ?? 'command line');
      for (const fault of tally.faults) throw new NotDoneError(fault.reason);
      for (const { callId, code } of tally.codes) {
        out.fact(`${callId}  ${code}`);
        out.say(`Recorded. Give the referrer the code ${code}: it helps us find this call again.`);
      }
    }),
  );
}

/** `infantNhsNumber` is `--infant-nhs-number`. */
function optionOf(column: string): string {
  return column.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
