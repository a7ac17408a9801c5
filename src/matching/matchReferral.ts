import type { CallFacts, ReferralFacts } from './identity.ts';
import type { Candidate, MatchOutcome } from './matchOutcome.ts';
import { profileOf, type Profile } from './profile.ts';
import { jaroWinkler } from './strings.ts';

export interface MatchContext {
  /** How many calls could have been meant. */
  readonly callsInForce: number;
  /** The search stopped at its cap: there may be others. */
  readonly truncated: boolean;
  /** Calls a person said "not this one" of: for ever. */
  readonly rejected: ReadonlySet<string>;
}

export const modelVersion = 'first-rules-1';

/** The first, safe rules: a certain link needs an equal valid NHS number, something else, and no doubt. */
export function matchReferral(
  referral: ReferralFacts,
  calls: readonly CallFacts[],
  context: MatchContext,
): MatchOutcome {
  const left = profileOf(referral);
  const searchable = [
    left.number ?? left.motherNumber,
    left.dob ?? left.edd,
    left.name.family[0] ?? left.mother.family[0],
    left.phones[0],
    left.postcode,
  ];
  const outcome = (
    decision: MatchOutcome['decision'],
    candidates: readonly Candidate[],
    verdict: string,
  ): MatchOutcome => {
    const [best] = candidates;
    const linked = decision === 'linked' && best !== undefined;
    return {
      referralId: referral.referralId,
      decision,
      callId: linked ? best.callId : null,
      child: linked ? best.child : null,
      candidates: candidates.slice(0, 5),
      verdict,
      modelVersion,
    };
  };
  if (
    searchable.filter((item) => item !== null && item !== undefined).length < 2 &&
    referral.statedCall.codes.length === 0
  ) {
    return outcome('unsearchable', [], 'Too little on the form to search for a call.');
  }
  const candidates = calls
    .filter((call) => call.subject !== 'anonymous' && !context.rejected.has(call.callId))
    .map((call) => compare(referral, call, context))
    .filter(({ score }) => score >= 4)
    .sort((one, other) => other.score - one.score || (one.callId < other.callId ? -1 : 1));
  const [best, second] = candidates;
  if (best === undefined)
    return outcome('no-prior-call', [], 'No duty call was found for this child.');
  const certain =
    best.vetoes.length === 0 &&
    best.score >= 20 &&
    best.for.length >= 2 &&
    best.against.length === 0;
  if (certain && (second === undefined || best.score - second.score >= 6)) {
    return outcome('linked', candidates, `This is the call ${best.callId}.`);
  }
  const calledOnce = new Set(candidates.map(({ callId }) => callId)).size === 1;
  return calledOnce && best.score >= 10
    ? outcome(
        'confirm-child',
        candidates,
        `Probably the call ${best.callId}. Please confirm the child.`,
      )
    : outcome('review', candidates, 'Please look at the calls that may be meant.');
}

function compare(referral: ReferralFacts, call: CallFacts, context: MatchContext): Candidate {
  const [left, right] = [profileOf(referral), profileOf(call)];
  const found = {
    for: [] as string[],
    against: [] as string[],
    notKnown: [] as string[],
    score: 0,
  };
  const hold = (label: string, equal: boolean | null, weight: number, against = 0): void => {
    if (equal === null) found.notKnown.push(label);
    else if (equal) found.for.push(`same ${label}`);
    else if (against !== 0) found.against.push(`another ${label}`);
    if (equal !== null) found.score += equal ? weight : against;
  };
  const numbers = left.number?.valid === true && right.number?.valid === true;
  hold('NHS number', numbers ? left.number.digits === right.number.digits : null, 20, -12);
  const mothers = left.motherNumber?.valid === true && right.motherNumber?.valid === true;
  hold(
    "mother's NHS number",
    mothers ? left.motherNumber.digits === right.motherNumber.digits : null,
    6,
    -9,
  );
  hold(
    'birth date',
    left.dob !== null && right.dob !== null ? left.dob === right.dob : null,
    4,
    -7,
  );
  if (left.dob !== null && right.dob === null && right.edd !== null) {
    hold(
      'time of birth as expected',
      left.dob > right.edd - 120 && left.dob < right.edd + 22,
      2,
      -7,
    );
  }
  hold('first name', sameName(left.name.given, right.name.given), 4, -4);
  hold('family name', sameFamily(left, right), 3, -1);
  hold("mother's first name", sameName(left.mother.given, right.mother.given), 3, -2);
  hold(
    'postcode',
    left.postcode !== null && right.postcode !== null ? left.postcode === right.postcode : null,
    3,
  );
  hold(
    'telephone',
    left.phones.length > 0 && right.phones.length > 0
      ? left.phones.some((phone) => right.phones.includes(phone))
      : null,
    5,
  );
  return {
    ...found,
    callId: call.callId,
    child: call.child,
    vetoes: vetoesOf(referral, call, context),
  };
}

function vetoesOf(referral: ReferralFacts, call: CallFacts, context: MatchContext): string[] {
  const vetoes: string[] = [];
  if (call.outcome === 'advice-only' || call.outcome === 'not-eligible') {
    vetoes.push(
      `a form after ${call.outcome === 'advice-only' ? 'an advice-only' : 'a not-eligible'} call is for a person`,
    );
  }
  if (call.children > 1 || call.multipleBirth === 'yes' || referral.multipleBirth === 'yes') {
    vetoes.push('twins are never linked by themselves');
  }
  if (call.linkedTo !== null && call.linkedTo !== referral.referralId) {
    vetoes.push('another referral already holds this call');
  }
  if (call.endedAt.getTime() > referral.receivedAt.getTime() + 86_400_000) {
    vetoes.push('the call came more than a day after the referral');
  }
  if (context.truncated) vetoes.push('there were more calls to look at than could be compared');
  return vetoes;
}

function sameName(one: readonly string[], other: readonly string[]): boolean | null {
  const [left, right] = [one[0], other[0]];
  return left === undefined || right === undefined ? null : jaroWinkler(left, right) >= 0.92;
}

function sameFamily(left: Profile, right: Profile): boolean | null {
  const lefts = [left.name.family, left.mother.family]
    .map((family) => family.join(''))
    .filter(Boolean);
  const rights = [right.name.family, right.mother.family]
    .map((family) => family.join(''))
    .filter(Boolean);
  if (lefts.length === 0 || rights.length === 0) return null;
  return lefts.some((one) => rights.some((other) => jaroWinkler(one, other) >= 0.92));
}
