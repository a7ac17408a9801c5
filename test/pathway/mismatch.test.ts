import { describe, expect, it } from 'vitest';
import { mismatchesAsOf } from '../../src/pathway/mismatch.ts';
import {
  aCall,
  aCandidate,
  aLink,
  aMail,
  anAssessment,
  aReferral,
  aSlot,
  at,
  headers,
  rules,
  someFacts,
} from '../support/pathwayBuilders.ts';

const fridayNoon = at('2026-11-27T12:00:00Z');

describe('a duty call that expects a form', () => {
  it('waits until 5pm on the second working day, and is overdue after it', () => {
    const facts = someFacts({ calls: [aCall()] });

    const before = mismatchesAsOf(facts, at('2026-11-25T17:00:00Z'), rules);
    const after = mismatchesAsOf(facts, at('2026-11-25T17:00:01Z'), rules);

    expect(before.waiting).toEqual([
      { callId: 'DC-1', child: 1, dueAt: '2026-11-25T17:00:00.000Z' },
    ]);
    expect(before.overdue).toEqual([]);
    expect(after.waiting).toEqual([]);
    expect(after.overdue).toEqual([
      {
        callId: 'DC-1',
        child: 1,
        dueAt: '2026-11-25T17:00:00.000Z',
        stage: 1,
        stageDueAt: '2026-11-25T17:00:00.000Z',
        possibleReferrals: [],
        unreadableFromReferrer: [],
        address: true,
      },
    ]);
  });

  it('keeps the due time of its form while the stage grows', () => {
    const { overdue } = mismatchesAsOf(
      someFacts({ calls: [aCall()] }),
      at('2026-12-08T09:00:00Z'),
      rules,
    );

    expect(overdue).toMatchObject([
      { stage: 3, dueAt: '2026-11-25T17:00:00.000Z', stageDueAt: '2026-12-07T17:00:00.000Z' },
    ]);
  });

  it('is complete when its form came in time, and late when it did not', () => {
    const inTime = aReferral('R-1', { receivedAt: at('2026-11-25T17:00:00Z') });
    const late = aReferral('R-2', { receivedAt: at('2026-11-25T17:00:01Z') });
    const [one, two] = [aCall({ callId: 'A' }), aCall({ callId: 'B' })];
    const facts = someFacts({
      calls: [one, two],
      referrals: [inTime, late],
      links: [aLink(one, inTime), aLink(two, late)],
    });

    const { counts, overdue, waiting } = mismatchesAsOf(facts, fridayNoon, rules);

    expect(counts).toMatchObject({ childrenComplete: 1, childrenCompleteLate: 1 });
    expect([...overdue, ...waiting]).toEqual([]);
  });

  it('is not completed by a form that the practitioner said was filled in on the call', () => {
    const facts = someFacts({ calls: [aCall({ formCompletedDuringCall: true })] });

    expect(mismatchesAsOf(facts, fridayNoon, rules).overdue).toHaveLength(1);
  });

  it('stays overdue beside a doubtful candidate', () => {
    const facts = someFacts({
      calls: [aCall()],
      referrals: [aReferral('R-1')],
      assessments: [anAssessment('R-1', { decision: 'review', candidates: [aCandidate('DC-1')] })],
    });

    const { overdue, toConfirm } = mismatchesAsOf(facts, fridayNoon, rules);

    expect(overdue).toMatchObject([{ callId: 'DC-1', possibleReferrals: ['R-1'] }]);
    expect(toConfirm).toMatchObject([{ referral: 'R-1', suggested: false }]);
  });

  it('has two children who are followed each by itself', () => {
    const call = aCall({ children: [aSlot(1), aSlot(2)] });
    const referral = aReferral('R-1');
    const facts = someFacts({
      calls: [call],
      referrals: [referral],
      links: [aLink(call, referral, { child: 2 })],
    });

    expect(mismatchesAsOf(facts, fridayNoon, rules).overdue).toMatchObject([
      { callId: 'DC-1', child: 1 },
    ]);
  });

  it('starts its clock when the form is decided later', () => {
    const call = aCall({
      outcome: 'form-expected',
      outcomes: [
        { outcome: 'undecided', at: at('2026-11-23T10:45:00Z') },
        { outcome: 'form-expected', at: at('2026-11-26T09:00:00Z') },
      ],
    });

    const { waiting } = mismatchesAsOf(someFacts({ calls: [call] }), fridayNoon, rules);

    expect(waiting).toMatchObject([{ dueAt: '2026-11-30T17:00:00.000Z' }]);
  });

  it('shows the mails of its referrer since the call that nobody could read', () => {
    const from = [{ address: 'Sam.Okoro@Maternity.example', name: '' }];
    const cannotOpen = aMail('m1', { class: 'cannot-open', headers: headers({ from }) });
    const before = aMail('m2', {
      state: 'quarantined',
      class: null,
      receivedAt: at('2026-11-23T09:59:00Z'),
    });
    const facts = someFacts({ calls: [aCall()], mails: [cannotOpen, before] });

    const { overdue, quarantined } = mismatchesAsOf(facts, fridayNoon, rules);

    expect(overdue[0]?.unreadableFromReferrer).toEqual([cannotOpen.sha256]);
    expect(quarantined.map(({ sha256 }) => sha256)).toEqual([before.sha256, cannotOpen.sha256]);
  });

  it('may be closed by a person, from that moment on', () => {
    const closure = {
      child: 1,
      reason: 'Family moved.',
      by: 'Ann',
      at: at('2026-11-26T09:00:00Z'),
    };
    const facts = someFacts({ calls: [aCall({ closures: [closure] })] });

    expect(mismatchesAsOf(facts, at('2026-11-26T08:59:59Z'), rules).overdue).toHaveLength(1);
    expect(mismatchesAsOf(facts, closure.at, rules).counts.childrenClosed).toBe(1);
  });
});

describe('a duty call that expects no form', () => {
  it.each(['advice-only', 'not-eligible'] as const)('is in no list: %s', (outcome) => {
    const { overdue, waiting, undecided } = mismatchesAsOf(
      someFacts({ calls: [aCall({ outcome })] }),
      fridayNoon,
      rules,
    );

    expect([...overdue, ...waiting, ...undecided]).toEqual([]);
  });

  it('is listed when it has been undecided for more than two working days', () => {
    const facts = someFacts({ calls: [aCall({ outcome: 'undecided' })] });

    expect(mismatchesAsOf(facts, at('2026-11-25T17:00:00Z'), rules).undecided).toEqual([]);
    expect(mismatchesAsOf(facts, at('2026-11-25T17:00:01Z'), rules).undecided).toEqual([
      { callId: 'DC-1', since: '2026-11-23T10:45:00.000Z' },
    ]);
  });

  it('is never flagged when nobody was named', () => {
    const facts = someFacts({
      calls: [
        aCall({ callId: 'A', subject: 'anonymous' }),
        aCall({ callId: 'B', subject: 'anonymous', outcome: 'undecided' }),
      ],
    });

    const { overdue, waiting, undecided } = mismatchesAsOf(facts, fridayNoon, rules);

    expect([...overdue, ...waiting, ...undecided]).toEqual([]);
  });
});

describe('a written referral', () => {
  it('without a call is held for two working hours, then flagged', () => {
    const facts = someFacts({
      referrals: [aReferral('R-1')],
      mails: [aMail('mail-of-R-1')],
      assessments: [anAssessment('R-1')],
    });

    const held = mismatchesAsOf(facts, at('2026-11-24T11:29:59Z'), rules);
    const flagged = mismatchesAsOf(facts, at('2026-11-24T11:30:00Z'), rules);

    const mail = { referral: 'R-1', messageId: '<mail-of-R-1@maternity.example>' };
    expect(held.held).toMatchObject([{ ...mail, flagAt: '2026-11-24T11:30:00.000Z' }]);
    expect(held.noPrecedingCall).toEqual([]);
    expect(flagged.held).toEqual([]);
    expect(flagged.noPrecedingCall).toMatchObject([
      { ...mail, receivedAt: '2026-11-24T09:30:00.000Z' },
    ]);
  });

  it('waits for a person when too little of it could be read, and is never said to lack a call', () => {
    const facts = someFacts({
      referrals: [aReferral('R-1')],
      assessments: [anAssessment('R-1', { decision: 'unsearchable' })],
    });

    const { toConfirm, noPrecedingCall } = mismatchesAsOf(facts, fridayNoon, rules);

    expect(noPrecedingCall).toEqual([]);
    expect(toConfirm).toMatchObject([{ referral: 'R-1', candidates: [], suggested: false }]);
    expect(toConfirm[0]?.reason).not.toBe('');
  });

  it('is a suggestion where the rules are certain and may not link', () => {
    const facts = someFacts({
      calls: [aCall()],
      referrals: [aReferral('R-1')],
      assessments: [anAssessment('R-1', { decision: 'linked', candidates: [aCandidate('DC-1')] })],
    });

    expect(mismatchesAsOf(facts, fridayNoon, rules).toConfirm).toMatchObject([
      { suggested: true, candidates: [{ callId: 'DC-1', child: 1 }] },
    ]);
  });

  it.each(['advice-only', 'not-eligible'] as const)(
    'waits for a person after a call that ended %s',
    (outcome) => {
      const facts = someFacts({
        calls: [aCall({ outcome })],
        referrals: [aReferral('R-1')],
        assessments: [
          anAssessment('R-1', { decision: 'review', candidates: [aCandidate('DC-1')] }),
        ],
      });

      const [first] = mismatchesAsOf(facts, fridayNoon, rules).toConfirm;

      expect(first).toMatchObject({ suggested: false });
      expect(first?.reason).toContain(outcome === 'advice-only' ? 'advice only' : 'not eligible');
    },
  );

  it('does not know of a call that had not ended at the moment asked for', () => {
    const call = aCall({ startedAt: at('2026-11-26T10:00:00Z') });
    const referral = aReferral('R-1');
    const facts = someFacts({
      calls: [call],
      referrals: [referral],
      links: [aLink(call, referral)],
      assessments: [anAssessment('R-1', { decision: 'linked', candidates: [aCandidate('DC-1')] })],
    });

    expect(mismatchesAsOf(facts, at('2026-11-25T12:00:00Z'), rules).noPrecedingCall).toHaveLength(
      1,
    );
    expect(mismatchesAsOf(facts, fridayNoon, rules).counts.referralsLinked).toBe(1);
  });

  it('was to confirm before a person rejected the call, and lacks one after it', () => {
    const rejectedAt = at('2026-11-26T12:00:00Z');
    const referral = aReferral('R-1', {
      decisions: [{ kind: 'reject', callId: 'DC-1', by: 'Ann', at: rejectedAt }],
    });
    const facts = someFacts({
      calls: [aCall()],
      referrals: [referral],
      assessments: [
        anAssessment('R-1', {
          beforeRejections: { decision: 'review', candidates: [aCandidate('DC-1')] },
        }),
      ],
    });

    expect(mismatchesAsOf(facts, at('2026-11-26T11:59:59Z'), rules).toConfirm).toHaveLength(1);
    expect(mismatchesAsOf(facts, rejectedAt, rules).noPrecedingCall).toHaveLength(1);
  });

  it('counts as linked by a person from the decision, not before', () => {
    const call = aCall();
    const referral = aReferral('R-1');
    const decidedAt = at('2026-11-26T12:00:00Z');
    const facts = someFacts({
      calls: [call],
      referrals: [referral],
      links: [aLink(call, referral, { by: 'Ann', countsFrom: decidedAt })],
      assessments: [anAssessment('R-1', { decision: 'review', candidates: [aCandidate('DC-1')] })],
    });

    const before = mismatchesAsOf(facts, at('2026-11-26T11:00:00Z'), rules);
    const after = mismatchesAsOf(facts, decidedAt, rules);

    expect(before.overdue).toMatchObject([{ possibleReferrals: ['R-1'] }]);
    expect(after.counts).toMatchObject({ referralsLinked: 1, childrenComplete: 1 });
  });

  it('is listed when it is linked and the concerns are blank', () => {
    const call = aCall();
    const full = aReferral('R-1');
    const source = { part: 'form.pdf', page: 1 };
    const blank = aReferral('R-1', {
      readings: full.readings.map((reading) => ({
        ...reading,
        fields: { reason: { state: 'blank', value: null, raw: null, source } },
      })),
    });

    const listed = (referral: typeof full): unknown =>
      mismatchesAsOf(
        someFacts({ calls: [call], referrals: [referral], links: [aLink(call, referral)] }),
        fridayNoon,
        rules,
      ).concernsMissing;

    expect(listed(full)).toEqual([]);
    expect(listed(blank)).toEqual([{ referral: 'R-1', callId: 'DC-1' }]);
  });
});
