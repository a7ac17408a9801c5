import { describe, expect, it } from 'vitest';
import { complianceReport } from '../../src/audit/compliance.ts';
import { complianceCsv, complianceInWords, csvCell } from '../../src/audit/complianceWords.ts';
import { contractFaults } from '../support/contractSchema.ts';
import {
  aCall,
  aCandidate,
  aLink,
  anAssessment,
  aReferral,
  aSlot,
  at,
  rules,
  someFacts,
} from '../support/pathwayBuilders.ts';

const asOf = at('2026-12-11T12:00:00Z');

function aYear() {
  const call = (callId: string, more = {}) => aCall({ callId, ...more });
  const calls = [
    call('COMPLETE'),
    call('LATE'),
    call('EARLY'),
    call('BY-HAND'),
    call('OVERDUE'),
    call('WAITING', { startedAt: at('2026-12-10T10:00:00Z') }),
    call('CLOSED', { closures: [{ child: 1, reason: 'Moved', by: 'Ann', at: asOf }] }),
    call('ADVICE', { outcome: 'advice-only' }),
    call('NOT-ELIGIBLE', { outcome: 'not-eligible', children: [aSlot(1), aSlot(2)] }),
    call('UNDECIDED', { outcome: 'undecided' }),
    call('ANONYMOUS', { subject: 'anonymous', children: [] }),
  ];
  const inTime = aReferral('R-COMPLETE');
  const late = aReferral('R-LATE', { receivedAt: at('2026-11-30T09:00:00Z') });
  const early = aReferral('R-EARLY', { receivedAt: at('2026-11-23T09:00:00Z') });
  const byHand = aReferral('R-BY-HAND', { route: { kind: 'post', by: 'Ann', call: 'BY-HAND' } });
  const lost = aReferral('R-LOST');
  const of = (id: string) => calls.find(({ callId }) => callId === id)!;
  return someFacts({
    calls,
    referrals: [inTime, late, early, byHand, lost],
    links: [
      aLink(of('COMPLETE'), inTime, { by: 'Ann' }),
      aLink(of('LATE'), late),
      aLink(of('EARLY'), early),
      aLink(of('BY-HAND'), byHand),
    ],
    assessments: [
      anAssessment('R-LOST'),
      anAssessment('R-COMPLETE', { decision: 'linked', candidates: [aCandidate('COMPLETE')] }),
    ],
  });
}

describe('the compliance report', () => {
  const report = complianceReport(aYear(), { asOf }, rules);

  it('puts each child that expected a form in one part, and the parts sum', () => {
    expect(report).toMatchObject({
      unit: 'child',
      expected: 7,
      complete: 1,
      late: 1,
      outOfOrder: 1,
      otherRoute: 1,
      waiting: 1,
      overdue: 1,
      closed: 1,
      excluded: { adviceOnly: 1, notEligible: 2, undecided: 1, anonymous: 1 },
      referrals: { received: 5, withCall: 4, withoutCall: 1, toConfirm: 0, concernsMissing: 0 },
      suggestions: { certain: 1, confirmed: 1, overruled: 0 },
    });
  });

  it('has the shape that was promised', () => {
    expect(contractFaults('auditReport', JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  it('adds up by month, by role and by organisation', () => {
    expect(report.byMonth.map(({ month, expected }) => [month, expected])).toEqual([
      ['2026-11', 6],
      ['2026-12', 1],
    ]);
    for (const rows of [report.byMonth, report.byRole, report.byOrganisation]) {
      expect(rows.reduce((sum, { expected }) => sum + expected, 0)).toBe(report.expected);
    }
  });

  it('lists what a lead must look at', () => {
    const kinds = report.exceptions.map(({ kind }) => kind).sort();

    expect(kinds).toEqual(['closed', 'late', 'otherRoute', 'outOfOrder', 'overdue', 'withoutCall']);
  });

  it('counts only calls and referrals of the days asked for', () => {
    const december = complianceReport(
      aYear(),
      { asOf, from: '2026-12-01', to: '2026-12-31' },
      rules,
    );

    expect(december).toMatchObject({ from: '2026-12-01', expected: 1, waiting: 1 });
    expect(december.referrals.received).toBe(0);
  });

  it('reads as words, and as a spreadsheet that runs no formula', () => {
    const facts = aYear();
    const calls = facts.calls.map((call) => ({
      ...call,
      referrer: { ...call.referrer, organisation: '=HYPERLINK("http://evil.example")' },
    }));
    const csv = complianceCsv(complianceReport({ ...facts, calls }, { asOf }, rules));

    expect(complianceInWords(report)).toContain('7 children for whom a form was expected');
    expect(csv).toContain(`"'=hyperlink(""http://evil.example"")"`);
    expect(csv.split('\r\n')[0]).toBe(
      'section,name,expected,complete,late,outOfOrder,otherRoute,waiting,overdue,closed',
    );
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      expect(csvCell(`${start}1`)).toMatch(/^"?'/u);
    }
  });
});
