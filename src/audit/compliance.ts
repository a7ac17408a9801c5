import { endOfCall, outcomeAt } from '../calls/dutyCall.ts';
import { londonDate } from '../nhs/londonTime.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import { indexed, type FactIndex, type PathwayFacts } from '../pathway/facts.ts';
import { childrenAsOf, type ChildAsOf } from '../pathway/mismatch.ts';
import { groupedBy } from '../platform/grouped.ts';
import { referralsInPeriod, suggestionsInPeriod } from './complianceReferrals.ts';
import type {
  ChildOutcome,
  ComplianceCounts,
  ComplianceException,
  ComplianceReport,
} from './complianceReport.ts';

interface Period {
  /** London days; undefined: from the beginning, up to the day of `asOf`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly asOf: Date;
}

/**
 * How the two steps were kept, for safeguarding leads. The unit is one child of a duty call that
 * expected a form, counted in the month in which the call ended; the parts sum to `expected`.
 */
export function complianceReport(
  facts: PathwayFacts,
  { from, to, asOf }: Period,
  rules: PathwayRules,
): ComplianceReport {
  const index = indexed(facts);
  const isWithin = (instant: Date): boolean => {
    const day = londonDate(instant);
    return (
      instant <= asOf && (from === undefined || day >= from) && (to === undefined || day <= to)
    );
  };
  const children = childrenAsOf(index, asOf, rules)
    .filter(({ call }) => isWithin(endOfCall(call)))
    .map((one) => ({ ...one, outcome: outcomeOf(index, one) }));
  const referrals = referralsInPeriod(index, isWithin, asOf, rules);
  return {
    from: from ?? firstDay(facts, asOf),
    to: to ?? londonDate(asOf),
    asOf: asOf.toISOString(),
    unit: 'child',
    ...countsOf(children),
    excluded: excludedIn(facts, isWithin, asOf),
    referrals: referrals.counts,
    suggestions: suggestionsInPeriod(index, isWithin, asOf),
    byMonth: rowsBy(children, ({ call }) => londonDate(endOfCall(call)).slice(0, 7)).map(
      ([month, counts]) => ({ month, ...counts }),
    ),
    byRole: rowsBy(children, ({ call }) => groupName(call.referrer.role)).map(([role, counts]) => ({
      role,
      ...counts,
    })),
    byOrganisation: rowsBy(children, ({ call }) => groupName(call.referrer.organisation)).map(
      ([organisation, counts]) => ({ organisation, ...counts }),
    ),
    exceptions: [...children.flatMap(exceptionOf), ...referrals.exceptions],
  };
}

interface Counted extends ChildAsOf {
  readonly outcome: ChildOutcome;
}

/** A form before its call is out of order however early it was; one filed by hand is counted apart. */
function outcomeOf({ referrals }: FactIndex, { call, state }: ChildAsOf): ChildOutcome {
  switch (state.status) {
    case 'complete':
    case 'complete-late': {
      const referral = referrals.get(state.link.referral);
      if (referral !== undefined && referral.route.kind !== 'mail') return 'otherRoute';
      if (referral !== undefined && referral.receivedAt < call.startedAt) return 'outOfOrder';
      return state.status === 'complete' ? 'complete' : 'late';
    }
    default:
      return state.status;
  }
}

function countsOf(children: readonly Counted[]): ComplianceCounts {
  const count = (wanted: ChildOutcome): number =>
    children.filter(({ outcome }) => outcome === wanted).length;
  return {
    expected: children.length,
    complete: count('complete'),
    late: count('late'),
    outOfOrder: count('outOfOrder'),
    otherRoute: count('otherRoute'),
    waiting: count('waiting'),
    overdue: count('overdue'),
    closed: count('closed'),
  };
}

function rowsBy(
  children: readonly Counted[],
  nameOf: (child: Counted) => string,
): [string, ComplianceCounts][] {
  return [...groupedBy(children, nameOf)]
    .map(([name, group]): [string, ComplianceCounts] => [name, countsOf(group)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function groupName(written: string | null): string {
  const name = written?.replace(/\s+/gu, ' ').trim().toLowerCase() ?? '';
  return name === '' ? 'not recorded' : name;
}

/** Children of calls that expected no form; an anonymous call counts as one child at least. */
function excludedIn(
  { calls }: PathwayFacts,
  isWithin: (instant: Date) => boolean,
  asOf: Date,
): ComplianceReport['excluded'] {
  const excluded = { adviceOnly: 0, notEligible: 0, undecided: 0, anonymous: 0 };
  for (const call of calls) {
    if (!isWithin(endOfCall(call))) continue;
    const children = Math.max(call.children.length, 1);
    if (call.subject === 'anonymous') {
      excluded.anonymous += children;
      continue;
    }
    const outcome = outcomeAt(call, asOf);
    if (outcome === 'advice-only') excluded.adviceOnly += children;
    else if (outcome === 'not-eligible') excluded.notEligible += children;
    else if (outcome === 'undecided') excluded.undecided += children;
  }
  return excluded;
}

function exceptionOf({ call, child, state, outcome }: Counted): ComplianceException[] {
  if (outcome === 'complete' || outcome === 'waiting') return [];
  const link = 'link' in state ? state.link : undefined;
  const closed = state.status === 'closed' ? { reason: state.reason, by: state.by } : {};
  return [
    {
      kind: outcome,
      callId: call.callId,
      child,
      referral: link?.referral ?? null,
      callEndedAt: endOfCall(call).toISOString(),
      dueAt: 'dueAt' in state ? state.dueAt.toISOString() : null,
      ...closed,
    },
  ];
}

function firstDay({ calls, referrals }: PathwayFacts, asOf: Date): string {
  const instants = [...calls.map(endOfCall), ...referrals.map(({ receivedAt }) => receivedAt)];
  const first = instants.reduce((least, one) => (one < least ? one : least), asOf);
  return londonDate(first);
}
