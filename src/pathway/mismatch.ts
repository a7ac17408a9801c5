import { endOfCall, outcomeAt, type DutyCall } from '../calls/dutyCall.ts';
import { readEmail } from '../nhs/emailAddress.ts';
import { readingInForce, type Reading, type Referral } from '../reading/referral.ts';
import { dueAfter, type PathwayRules } from './dueTimes.ts';
import { indexed, type FactIndex, type PathwayFacts } from './facts.ts';
import { linkId } from './link.ts';
import { countsAsOf } from './mismatchCounts.ts';
import type {
  ConcernsMissing,
  Held,
  Mismatches,
  NoPrecedingCall,
  Overdue,
  ReferralInList,
  ToConfirm,
  Undecided,
  Waiting,
} from './mismatches.ts';
import { childState, referralState, type ChildState, type ReferralState } from './status.ts';
import { unreadableBySender, waitingForAPerson } from './unreadable.ts';
import { confirmReasons } from './confirmReason.ts';

interface ChildAsOf {
  readonly call: DutyCall;
  readonly child: number;
  readonly state: ChildState;
}

interface ReferralAsOf {
  readonly referral: Referral;
  readonly state: ReferralState;
}

/**
 * The two flags and what waits for a person, as they stood at `asOf`: computed only from what was
 * received, had ended or was decided by then.
 */
export function mismatchesAsOf(facts: PathwayFacts, asOf: Date, rules: PathwayRules): Mismatches {
  const index = indexed(facts);
  const children = childrenAsOf(index, asOf, rules);
  const referrals = referralsAsOf(index, asOf, rules);
  return {
    asOf: asOf.toISOString(),
    overdue: overdueOf(index, children, referrals, asOf),
    waiting: waitingOf(children),
    undecided: undecidedOf(index, asOf, rules),
    noPrecedingCall: noPrecedingCallOf(index, referrals),
    held: heldOf(index, referrals),
    toConfirm: toConfirmOf(index, referrals),
    concernsMissing: concernsMissingOf(index, referrals, asOf),
    quarantined: waitingForAPerson(facts.mails, asOf),
    counts: countsAsOf(facts, asOf, children, referrals),
  };
}

/** Every child of a call that expected a form at `asOf`, ordered by call and child. */
export function childrenAsOf(index: FactIndex, asOf: Date, rules: PathwayRules): ChildAsOf[] {
  return [...index.facts.calls]
    .sort((one, other) => compared(one.callId, other.callId))
    .flatMap((call) =>
      call.children.flatMap(({ child }) => {
        const state = childState(index, call, child, asOf, rules);
        return state === undefined ? [] : [{ call, child, state }];
      }),
    );
}

/** Every referral that had been received by `asOf`, ordered by receipt and reference. */
export function referralsAsOf(index: FactIndex, asOf: Date, rules: PathwayRules): ReferralAsOf[] {
  return [...index.facts.referrals]
    .sort(
      (one, other) =>
        one.receivedAt.getTime() - other.receivedAt.getTime() ||
        compared(one.reference, other.reference),
    )
    .flatMap((referral) => {
      const state = referralState(index, referral, asOf, rules);
      return state === undefined ? [] : [{ referral, state }];
    });
}

/** The reading that was in force at `asOf`: a correction counts from the receipt of its mail. */
export function readingAsOf(index: FactIndex, referral: Referral, asOf: Date): Reading {
  const known = referral.readings.filter(({ mail, readAt }, place) => {
    if (place === 0) return true;
    const carrier = mail === null ? undefined : index.mails.get(mail);
    return (carrier?.receivedAt ?? readAt) <= asOf;
  });
  return readingInForce(known.length === 0 ? referral : { readings: known });
}

/** Step two is there for the referrer's own words: without them a linked form is still listed. */
export function lacksConcerns({ fields }: Reading): boolean {
  const reason = fields.reason;
  return reason === undefined || reason.state === 'blank' || reason.state === 'unreadable';
}

function overdueOf(
  index: FactIndex,
  children: readonly ChildAsOf[],
  referrals: readonly ReferralAsOf[],
  asOf: Date,
): Overdue[] {
  const possible = new Map<string, string[]>();
  for (const { referral, state } of referrals) {
    if (state.status !== 'to-confirm') continue;
    for (const { callId, child } of state.candidates) {
      const slot = linkId(callId, child);
      possible.set(slot, [...(possible.get(slot) ?? []), referral.reference]);
    }
  }
  const unreadable = unreadableBySender(index.facts.mails, asOf);
  return children
    .flatMap(({ call, child, state }): Overdue[] => {
      if (state.status !== 'overdue') return [];
      const address = readEmail(call.referrer.email ?? '');
      const mails = (unreadable.get(address ?? '') ?? []).filter(
        ({ receivedAt }) => receivedAt >= call.startedAt,
      );
      return [
        {
          callId: call.callId,
          child,
          dueAt: state.dueAt.toISOString(),
          stage: state.stage,
          stageDueAt: state.stageDueAt.toISOString(),
          possibleReferrals: [...new Set(possible.get(linkId(call.callId, child)))],
          unreadableFromReferrer: mails.map(({ sha256 }) => sha256),
          address: address !== undefined,
        },
      ];
    })
    .sort((one, other) => compared(one.dueAt, other.dueAt));
}

function waitingOf(children: readonly ChildAsOf[]): Waiting[] {
  return children
    .flatMap(({ call, child, state }) =>
      state.status === 'waiting'
        ? [{ callId: call.callId, child, dueAt: state.dueAt.toISOString() }]
        : [],
    )
    .sort((one, other) => compared(one.dueAt, other.dueAt));
}

function undecidedOf({ facts }: FactIndex, asOf: Date, rules: PathwayRules): Undecided[] {
  return facts.calls
    .flatMap((call) => {
      const ended = endOfCall(call);
      if (call.subject === 'anonymous' || ended > asOf) return [];
      if (outcomeAt(call, asOf) !== 'undecided') return [];
      if (asOf <= dueAfter(ended, rules.undecidedWorkingDays, rules.calendar)) return [];
      return [{ callId: call.callId, since: ended.toISOString() }];
    })
    .sort((one, other) => compared(one.since, other.since) || compared(one.callId, other.callId));
}

function noPrecedingCallOf(
  index: FactIndex,
  referrals: readonly ReferralAsOf[],
): NoPrecedingCall[] {
  return referrals.flatMap(({ referral, state }) =>
    state.status === 'no-preceding-call'
      ? [{ ...named(index, referral), receivedAt: referral.receivedAt.toISOString() }]
      : [],
  );
}

function heldOf(index: FactIndex, referrals: readonly ReferralAsOf[]): Held[] {
  return referrals.flatMap(({ referral, state }) =>
    state.status === 'held'
      ? [{ ...named(index, referral), flagAt: state.flagAt.toISOString() }]
      : [],
  );
}

function toConfirmOf(index: FactIndex, referrals: readonly ReferralAsOf[]): ToConfirm[] {
  return referrals.flatMap(({ referral, state }) =>
    state.status === 'to-confirm'
      ? [
          {
            ...named(index, referral),
            reason: confirmReasons[state.reason],
            suggested: state.suggested,
            candidates: state.candidates.map(({ callId, child }) => ({ callId, child })),
          },
        ]
      : [],
  );
}

function concernsMissingOf(
  index: FactIndex,
  referrals: readonly ReferralAsOf[],
  asOf: Date,
): ConcernsMissing[] {
  return referrals.flatMap(({ referral, state }) =>
    state.status === 'linked' && lacksConcerns(readingAsOf(index, referral, asOf))
      ? [{ referral: referral.reference, callId: state.link.callId }]
      : [],
  );
}

function named(index: FactIndex, { reference, route }: Referral): ReferralInList {
  const mail = route.kind === 'mail' ? index.mails.get(route.mail) : undefined;
  return {
    referral: reference,
    messageId: mail?.headers?.messageId ?? null,
    sha256: mail?.sha256 ?? null,
  };
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export type { ChildAsOf, ReferralAsOf };
