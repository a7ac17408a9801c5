import type { PathwayRules } from '../pathway/dueTimes.ts';
import type { FactIndex } from '../pathway/facts.ts';
import { lacksConcerns, readingAsOf, referralsAsOf } from '../pathway/mismatch.ts';
import type { ReferralState } from '../pathway/status.ts';
import type { ComplianceException, ComplianceReport } from './complianceReport.ts';

/** The written side: what became of every referral received in the period. */
export function referralsInPeriod(
  index: FactIndex,
  isWithin: (instant: Date) => boolean,
  asOf: Date,
  rules: PathwayRules,
): {
  readonly counts: ComplianceReport['referrals'];
  readonly exceptions: readonly ComplianceException[];
} {
  const referrals = referralsAsOf(index, asOf, rules).filter(({ referral }) =>
    isWithin(referral.receivedAt),
  );
  const count = (status: ReferralState['status']): number =>
    referrals.filter(({ state }) => state.status === status).length;
  const exceptions = referrals.flatMap(({ referral, state }): ComplianceException[] => {
    const one = { referral: referral.reference, callEndedAt: null, dueAt: null };
    if (state.status === 'no-preceding-call') {
      return [{ kind: 'withoutCall', callId: null, child: null, ...one }];
    }
    if (state.status === 'linked' && lacksConcerns(readingAsOf(index, referral, asOf))) {
      const { callId, child } = state.link;
      return [{ kind: 'concernsMissing', callId, child, ...one }];
    }
    return [];
  });
  return {
    counts: {
      received: referrals.length,
      withCall: count('linked'),
      withoutCall: count('no-preceding-call'),
      toConfirm: count('to-confirm'),
      held: count('held'),
      closed: count('closed'),
      concernsMissing: exceptions.filter(({ kind }) => kind === 'concernsMissing').length,
    },
    exceptions,
  };
}

/**
 * How often a person agreed where the rules were certain: the figures on which the service decides
 * whether certain matches may link by themselves.
 */
export function suggestionsInPeriod(
  { facts, assessments }: FactIndex,
  isWithin: (instant: Date) => boolean,
  asOf: Date,
): ComplianceReport['suggestions'] {
  const links = new Map(facts.links.map((link) => [link.referral, link]));
  const tally = { certain: 0, confirmed: 0, overruled: 0 };
  for (const { reference, receivedAt, decisions } of facts.referrals) {
    const assessment = assessments.get(reference);
    if (assessment === undefined || !isWithin(receivedAt)) continue;
    const first = assessment.beforeRejections ?? assessment;
    const [best] = first.candidates;
    if (first.decision !== 'linked' || best === undefined) continue;
    tally.certain += 1;
    const link = links.get(reference);
    const byPerson = link !== undefined && link.by !== 'twostep' && link.linkedAt <= asOf;
    const rejected = decisions.some(
      (one) => one.kind === 'reject' && one.callId === best.callId && one.at <= asOf,
    );
    if (byPerson && link.callId === best.callId && link.child === best.child) tally.confirmed += 1;
    else if (byPerson || rejected) tally.overruled += 1;
  }
  return tally;
}
