import type { Command } from 'commander';
import { UsageError, type Context } from './context.ts';

/** `holidays [--add DATE | --remove DATE]`: days on which no form falls due. */
export function addHolidays(program: Command, { out, withApp }: Context): void {
  program
    .command('holidays')
    .description("England's bank holidays as the due times count them; staff may change a day")
    .option('--add <date>', 'a proclaimed or local day off')
    .option('--remove <date>', 'a day on which the service works after all')
    .action((options: { add?: string; remove?: string }) =>
      withApp(['database'], async (app) => {
        const changes = [
          { kind: 'add', day: options.add } as const,
          { kind: 'remove', day: options.remove } as const,
        ];
        for (const { kind, day } of changes) {
          if (day === undefined) continue;
          if (!/^\d{4}-\d\d-\d\d$/u.test(day) || Number.isNaN(Date.parse(day))) {
            throw new UsageError(`--${kind} takes a date such as 2027-06-04, not "${day}".`);
          }
          await app.editHolidays({ kind, day });
        }
        const { holidays, knownUntil } = await app.calendar();
        for (const day of [...holidays].sort()) out.fact(day);
        out.say(`Known until ${knownUntil}.`);
      }),
    );
}
