import { readingInForce, type Referral } from '../reading/referral.ts';
import { assignOpen } from './assign.ts';
import type { Found } from './callIndex.ts';
import type { SlotHeld } from './factsOfCall.ts';
import { factsOfReferral } from './factsOfReferral.ts';
import { looseKeysOf, tightKeysOf } from './keys.ts';
import type { MatchOutcome } from './matchOutcome.ts';
import { judge, outcomeOf, type Judgement } from './matchReferral.ts';
import { isStrong } from './searchAndJudge.ts';
import { searchCalls, type CallsRead, type SearchableCalls } from './searchCalls.ts';
import { referralSide, type CallSide, type ReferralSide } from './sides.ts';

export interface AssessDeps {
  readonly calls: SearchableCalls;
  /** Under which the match keys of calls were hashed. */
  readonly secret: string;
}

/** What matching says of one referral, and what it said when a person's rejections are left out. */
export interface Assessed extends Omit<MatchOutcome, 'referralId' | 'callId' | 'child'> {
  readonly referral: string;
  readonly beforeRejections: Pick<MatchOutcome, 'decision' | 'candidates'> | null;
}

export interface ToAssess {
  readonly referral: Referral;
  /** Of the mail that brought it: a call's code may stand in it. */
  readonly subject: string | null;
}

/** Reads what may be meant, once; what is said then hangs only on the links in force. */
export type Assess = (open: readonly ToAssess[]) => Promise<SayOf>;

/** One outcome for each referral that is still open, in their order. */
export type SayOf = (
  links: readonly SlotHeld[],
  isOpen: (reference: string) => boolean,
) => Assessed[];

interface Searched {
  readonly side: ReferralSide;
  readonly rejected: ReadonlySet<string>;
  readonly near: Found;
  /** Null: what is near is strong, so nobody looked wider. */
  readonly wide: Found | null;
}

/** Referrals searched for together: enough that questions are few, and few enough to be small. */
const TOGETHER = 100;

const none: ReadonlySet<string> = new Set();

/**
 * Compares the open referrals with the duty calls that share a key with each, and then with each other: of
 * two that claim the same child of a call, neither links unless it alone can be meant. Writes nothing.
 */
export function makeAssess({ calls, secret }: AssessDeps): Assess {
  async function searchTogether(some: readonly ToAssess[], read: CallsRead): Promise<Searched[]> {
    const sides = some.map(({ referral, subject }) => ({
      side: sideOf(referral, subject),
      rejected: rejectedBy(referral),
    }));
    const keys = sides.map(({ side }) => tightKeysOf(side, secret));
    const near = await searchCalls(calls, keys, read);
    const weak = sides.flatMap(({ side, rejected }, place) =>
      isStrong(judgeAll(side, near[place] ?? nothing, rejected, (call) => call)) ? [] : [place],
    );
    const wideKeys = weak.map((place) => {
      const side = sides[place]?.side;
      return side === undefined ? [] : [...(keys[place] ?? []), ...looseKeysOf(side, secret)];
    });
    const wide = await searchCalls(calls, wideKeys, read);
    return sides.map((each, place) => ({
      ...each,
      near: near[place] ?? nothing,
      wide: wide[weak.indexOf(place)] ?? null,
    }));
  }

  return async function assess(toAssess) {
    const read: CallsRead = new Map();
    const searched: Searched[] = [];
    for (let from = 0; from < toAssess.length; from += TOGETHER) {
      searched.push(...(await searchTogether(toAssess.slice(from, from + TOGETHER), read)));
    }
    return (links, isOpen) => {
      const open = searched.filter(({ side }) => isOpen(side.facts.referralId));
      return sayOf(open, holderOf(links));
    };
  };
}

const nothing: Found = { calls: [], truncated: false, passedOver: 0 };

type Holding = (call: CallSide) => CallSide;

/** A call's slot as it stands under these links. */
function holderOf(links: readonly SlotHeld[]): Holding {
  const holders = new Map(
    links.map(({ callId, child, referral }) => [`${callId}#${child}`, referral]),
  );
  return (call) => {
    const linkedTo = holders.get(`${call.facts.callId}#${call.facts.child}`);
    return linkedTo === undefined ? call : { ...call, facts: { ...call.facts, linkedTo } };
  };
}

function judgeAll(
  side: ReferralSide,
  { calls, truncated, passedOver }: Found,
  rejected: ReadonlySet<string>,
  holding: Holding,
): Judgement {
  return judge(side, calls.map(holding), { truncated, passedOver, rejected });
}

function judgeSearched(
  { side, near, wide }: Searched,
  rejected: ReadonlySet<string>,
  holding: Holding,
): Judgement {
  const judgement = judgeAll(side, near, rejected, holding);
  return wide === null || isStrong(judgement) ? judgement : judgeAll(side, wide, rejected, holding);
}

function sayOf(open: readonly Searched[], holding: Holding): Assessed[] {
  const judged = open.map((each) => ({
    side: each.side,
    judgement: judgeSearched(each, each.rejected, holding),
  }));
  return assignOpen(judged).flatMap((judgement, place) => {
    const searched = open[place];
    if (searched === undefined) return [];
    const { facts } = searched.side;
    const { referralId: referral, decision, candidates, ...said } = outcomeOf(facts, judgement);
    const { verdict, modelVersion } = said;
    const beforeRejections = sayWithoutRejections(searched, holding);
    return [{ referral, decision, candidates, verdict, modelVersion, beforeRejections }];
  });
}

function sayWithoutRejections(searched: Searched, holding: Holding): Assessed['beforeRejections'] {
  if (searched.rejected.size === 0) return null;
  const without = judgeSearched(searched, none, holding);
  const { decision, candidates } = outcomeOf(searched.side.facts, without);
  return { decision, candidates };
}

function rejectedBy({ decisions }: Referral): ReadonlySet<string> {
  return new Set(decisions.flatMap((each) => (each.kind === 'reject' ? [each.callId] : [])));
}

function sideOf(referral: Referral, subject: string | null): ReferralSide {
  const { fields, birthOrder } = readingInForce(referral);
  const { reference, receivedAt } = referral;
  const quoted = subject === null ? {} : { subject };
  return referralSide(factsOfReferral({ reference, receivedAt, fields, birthOrder, ...quoted }));
}
