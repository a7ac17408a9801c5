import type { ComplianceCounts, ComplianceReport } from './complianceReport.ts';

const parts = [
  'complete',
  'late',
  'outOfOrder',
  'otherRoute',
  'waiting',
  'overdue',
  'closed',
] as const;

const partInWords: { readonly [Part in (typeof parts)[number]]: string } = {
  complete: 'complete in time',
  late: 'complete, late',
  outOfOrder: 'form before the call',
  otherRoute: 'filed by hand',
  waiting: 'not due yet',
  overdue: 'overdue',
  closed: 'closed by a person',
};

/** The report as a safeguarding lead reads it. */
export function complianceInWords(report: ComplianceReport): string {
  const { excluded, referrals, suggestions } = report;
  return [
    `Two-step compliance, calls that ended from ${report.from} to ${report.to}, as of ${report.asOf}`,
    '',
    `${report.expected} children for whom a form was expected:`,
    ...parts.map((part) => `  ${String(report[part]).padStart(6)}  ${partInWords[part]}`),
    '',
    `Not expected: ${excluded.adviceOnly} advice only, ${excluded.notEligible} not eligible, ${excluded.undecided} undecided, ${excluded.anonymous} anonymous.`,
    `Written referrals received: ${referrals.received}; ${referrals.withCall} with a call, ${referrals.withoutCall} without, ${referrals.toConfirm} to confirm, ${referrals.held} waiting, ${referrals.closed} closed; ${referrals.concernsMissing} without concerns.`,
    `Certain suggestions: ${suggestions.certain}; a person agreed with ${suggestions.confirmed} and overruled ${suggestions.overruled}.`,
    ...table('By month', report.byMonth, ({ month }) => month),
    ...table("By referrer's role", report.byRole, ({ role }) => role),
    ...table("By referrer's organisation", report.byOrganisation, (row) => row.organisation),
    '',
    `Exceptions: ${report.exceptions.length}`,
    ...report.exceptions.map(({ kind, callId, child, referral }) =>
      ['  ', kind, callId === null ? '' : `${callId}#${child ?? 1}`, referral ?? '']
        .filter((word) => word !== '')
        .join(' '),
    ),
  ].join('\n');
}

/** The report as one table for a spreadsheet: a line a group, then a line an exception. */
export function complianceCsv(report: ComplianceReport): string {
  const header = ['section', 'name', 'expected', ...parts];
  const line = (section: string, name: string, counts: ComplianceCounts): string[] => [
    section,
    name,
    String(counts.expected),
    ...parts.map((part) => String(counts[part])),
  ];
  const rows = [
    header,
    line('all', `${report.from} to ${report.to}`, report),
    ...report.byMonth.map((row) => line('month', row.month, row)),
    ...report.byRole.map((row) => line('role', row.role, row)),
    ...report.byOrganisation.map((row) => line('organisation', row.organisation, row)),
    [],
    ['exception', 'call', 'child', 'referral', 'callEndedAt', 'dueAt', 'reason', 'by'],
    ...report.exceptions.map((one) => [
      one.kind,
      one.callId ?? '',
      one.child === null ? '' : String(one.child),
      one.referral ?? '',
      one.callEndedAt ?? '',
      one.dueAt ?? '',
      one.reason ?? '',
      one.by ?? '',
    ]),
  ];
  return rows.map((row) => row.map(csvCell).join(',')).join('\r\n');
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * Source: OWASP, CSV Injection.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function table<Row extends ComplianceCounts>(
  heading: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    heading,
    ...rows.map((row) => {
      const counts = parts.flatMap((part) =>
        row[part] > 0 ? [`${row[part]} ${partInWords[part]}`] : [],
      );
      return `  ${nameOf(row)}: ${row.expected} expected: ${counts.join(', ')}`;
    }),
  ];
}
