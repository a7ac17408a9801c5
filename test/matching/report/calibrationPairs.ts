import { makeCallIndex } from '../../../src/matching/callIndex.ts';
import { factsOfCall } from '../../../src/matching/factsOfCall.ts';
import { factsOfReferral } from '../../../src/matching/factsOfReferral.ts';
import { twostepModel } from '../../../src/matching/model.ts';
import { reconcile } from '../../../src/matching/reconcile.ts';
import { isStrong, searchAndJudge } from '../../../src/matching/searchAndJudge.ts';
import { callSide, referralSide, type CallSide } from '../../../src/matching/sides.ts';
import { weigh } from '../../../src/matching/weigh.ts';
import { makeRandom } from '../generator/random.ts';
import { makeSet } from '../generator/makeSet.ts';
import { addPair, noPatterns, type Patterns } from './countLevels.ts';
import type { Observation } from './reliability.ts';

export interface CalibrationPairs {
  readonly observations: readonly Observation[];
  /** A referral and a call slot by chance, true pairs left out. */
  readonly random: Patterns;
  readonly true: Patterns;
  /** What the service compares: the tight tier, and the loose one where nothing strong came of it. */
  readonly candidates: Patterns;
}

const SEEDS = [1, 2, 3, 4];
const [CALLS, REFERRALS] = [5_000, 3_000];
/** Of each seed: 240,000 in all. */
const RANDOM_PAIRS = 60_000;

/** 12,000 referrals of the development seeds against their calls. Other seeds are never looked at here. */
export function calibrationPairs(asksMultiple: boolean): CalibrationPairs {
  const observations: Observation[] = [];
  const pairs = { random: noPatterns(), true: noPatterns(), candidates: noPatterns() };
  for (const seed of SEEDS) {
    const set = makeSet({ seed, calls: CALLS, referrals: REFERRALS, asksMultiple });
    const referrals = set.truths.map(({ referral }) => referral);
    for (const [place, outcome] of [...reconcile(set.calls, referrals)].entries()) {
      const right = set.truths[place]!.right;
      const best = outcome.candidates[0];
      observations.push({
        seed,
        decision: outcome.decision,
        score: best?.score ?? null,
        right: best !== undefined && right.has(`${best.callId}#${best.child}`),
        hasCall: right.size > 0,
      });
    }
    addPairs(pairs, set, seed);
  }
  return { observations, ...pairs };
}

function addPairs(
  pairs: { random: Patterns; true: Patterns; candidates: Patterns },
  { calls, truths }: ReturnType<typeof makeSet>,
  seed: number,
): void {
  const slots = calls
    .filter(({ subject }) => subject !== 'anonymous')
    .flatMap((call) => factsOfCall(call).map(callSide));
  const index = makeCallIndex(slots);
  const named = new Map(slots.map((slot) => [nameOf(slot), slot]));
  const sides = truths.map(({ referral }) => referralSide(factsOfReferral(referral)));
  for (const [place, side] of sides.entries()) {
    for (const name of truths[place]!.right) {
      const slot = named.get(name);
      if (slot !== undefined) addPair(pairs.true, weigh(side, slot, twostepModel).levels);
    }
    const near = index.tight(side);
    const strong = isStrong(searchAndJudge(side, index, new Set()));
    for (const slot of (strong ? near.found : near.wider()).calls) {
      addPair(pairs.candidates, weigh(side, slot, twostepModel).levels);
    }
  }
  const random = makeRandom(seed);
  for (let drawn = 0; drawn < RANDOM_PAIRS;) {
    const place = random.below(sides.length);
    const slot = random.pick(slots);
    if (truths[place]!.right.has(nameOf(slot))) continue;
    addPair(pairs.random, weigh(sides[place]!, slot, twostepModel).levels);
    drawn += 1;
  }
}

function nameOf({ facts }: CallSide): string {
  return `${facts.callId}#${facts.child}`;
}
