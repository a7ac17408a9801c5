import type { Command } from 'commander';
import { UsageError, type Context } from './context.ts';

interface ReportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** `audit report` and `audit verify`. */
export function addAudit(program: Command, context: Context): void {
  const audit = program.command('audit').description('what safeguarding leads see');
  addReport(audit, context);
  addVerify(audit, context);
}

function addReport(audit: Command, { out, withApp }: Context): void {
  audit
    .command('report')
    .description('compliance with the two steps')
    .option('--from <date>', 'first London day, for instance 2026-04-01')
    .option('--to <date>', 'last London day')
    .option('--json', 'one JSON object')
    .option('--csv', 'for a spreadsheet')
    .action((options: ReportOptions) =>
      withApp(['database'], async (app) => {
        for (const [name, day] of [
          ['--from', options.from],
          ['--to', options.to],
        ] as const) {
          if (day !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(day)) {
            throw new UsageError(`${name} takes a date such as 2026-04-01, not "${day}".`);
          }
        }
        const report = await app.auditReport(options.from, options.to);
        if (options.json) out.json(report);
        else out.fact(options.csv ? app.auditReportCsv(report) : app.auditReportInWords(report));
      }),
    );
}

function addVerify(audit: Command, { out, withApp }: Context): void {
  audit
    .command('verify')
    .description('check the sealed trail from its beginning to its end')
    .option('--anchor <seq:hash>', 'the head as a digest mail told it')
    .option('--json', 'one JSON object')
    .action((options: { anchor?: string; json?: true }) =>
      withApp(['database'], async (app) => {
        const anchor = options.anchor;
        if (anchor !== undefined && !/^\d+:[0-9a-f]{64}$/u.test(anchor)) {
          throw new UsageError('--anchor takes SEQ:HASH as the digest mail shows it.');
        }
        const verdict = await app.verifyTrail(anchor);
        if (options.json) out.json(verdict);
        else out.fact(app.trailVerdictInWords(verdict));
        if (!verdict.ok) out.fail('The trail does not hold. Tell the safeguarding lead at once.');
      }),
    );
}
