import type { Command } from 'commander';
import { instantFrom, NotDoneError, type Context } from './context.ts';
import { bytesOf } from './referralsCommand.ts';

interface ReconcileOptions {
  readonly calls: string;
  readonly referrals: string;
  readonly asOf?: string;
  readonly json?: true;
}

/** `reconcile --calls FILE.csv --referrals FILE [--as-of TIME] [--json]`: no server, no database. */
export function addReconcile(program: Command, { out, withApp }: Context): void {
  program
    .command('reconcile')
    .description('match a backlog without any server or database, always in automatic mode')
    .requiredOption('--calls <file>', 'duty calls as CSV')
    .requiredOption('--referrals <file>', 'written referrals as NDJSON or CSV')
    .option('--as-of <time>', 'leave out what was not there yet')
    .option('--json', 'one JSON object a referral, one a line')
    .action((options: ReconcileOptions) =>
      withApp([], async (app) => {
        const asOf = options.asOf === undefined ? undefined : instantFrom(options.asOf, '--as-of');
        const backlog = app.readBacklog(
          await bytesOf(options.calls),
          await bytesOf(options.referrals),
        );
        const counts = new Map<string, number>();
        let done = 0;
        const tell = (compared: number): void =>
          out.say(`${compared} of ${backlog.referrals.length} referrals compared`);
        for (const outcome of app.reconcile(backlog, asOf, tell)) {
          if (options.json) out.json(outcome);
          else out.fact(`${outcome.referralId}  ${outcome.decision}  ${outcome.verdict}`);
          counts.set(outcome.decision, (counts.get(outcome.decision) ?? 0) + 1);
          done += 1;
        }
        out.say(`${done} referrals: ${[...counts].map(([k, n]) => `${k} ${n}`).join(', ')}.`);
        for (const fault of backlog.faults) out.fail(fault);
        if (backlog.referrals.length === 0 && backlog.faults.length === 0) {
          throw new NotDoneError(`${options.referrals} holds no referral.`);
        }
      }),
    );
}
