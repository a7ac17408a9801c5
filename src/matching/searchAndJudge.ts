import type { CallIndex } from './callIndex.ts';
import type { ReferralFacts } from './identity.ts';
import { judge, type Judgement } from './matchReferral.ts';
import { twostepModel } from './model.ts';

/** Looks in the tight tier, and wider where nothing strong came of it. */
export function searchAndJudge(
  referral: ReferralFacts,
  index: CallIndex,
  rejected: ReadonlySet<string>,
): Judgement {
  const near = index.tight(referral);
  const context = { callsInForce: index.slots, rejected };
  const judgement = judge(referral, near.calls, { ...context, truncated: near.truncated });
  if (isStrong(judgement)) return judgement;
  const wide = index.wide(referral);
  if (wide.calls.length === near.calls.length) return judgement;
  return judge(referral, wide.calls, { ...context, truncated: wide.truncated });
}

/** Whether a wider search could still bring something better to light. */
export function isStrong({ decision, judged }: Judgement): boolean {
  const best = judged[0]?.pair.total ?? Number.NEGATIVE_INFINITY;
  return decision === 'unsearchable' || best >= twostepModel.lines.confirm;
}
