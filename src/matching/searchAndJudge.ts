import type { CallIndex, Found } from './callIndex.ts';
import { judge, type Judgement } from './matchReferral.ts';
import { twostepModel } from './model.ts';
import type { CallSide, ReferralSide } from './sides.ts';
import type { Weighed } from './weigh.ts';

/** Looks in the tight tier, and wider where nothing strong came of it. */
export function searchAndJudge(
  referral: ReferralSide,
  index: CallIndex,
  rejected: ReadonlySet<string>,
): Judgement {
  const weighed = new Map<CallSide, Weighed>();
  const judgeAll = ({ calls, truncated, passedOver }: Found): Judgement =>
    judge(referral, calls, { truncated, passedOver, rejected }, weighed);
  const near = index.tight(referral);
  const judgement = judgeAll(near.found);
  if (isStrong(judgement)) return judgement;
  const wide = near.wider();
  return wide.calls.length === near.found.calls.length ? judgement : judgeAll(wide);
}

/** Whether a wider search could still bring something better to light. */
export function isStrong({ decision, judged }: Judgement): boolean {
  const best = judged[0]?.pair.total ?? Number.NEGATIVE_INFINITY;
  return decision === 'unsearchable' || best >= twostepModel.lines.confirm;
}
