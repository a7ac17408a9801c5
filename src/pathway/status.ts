import { endOfCall, outcomeAt, type DutyCall } from '../calls/dutyCall.ts';
import type { Candidate } from '../matching/matchOutcome.ts';
import type { Referral } from '../reading/referral.ts';
import type { Assessment } from './assessment.ts';
import { graceEndsAt, stageAt, stageDueAt, type PathwayRules, type Stage } from './dueTimes.ts';
import { spanAt, type FactIndex, type LinkSpan } from './facts.ts';
import { linkId } from './link.ts';
import type { ConfirmReason } from './confirmReason.ts';

/** Where one child of a form-expected call stands at a moment. */
export type ChildState =
  | { readonly status: 'complete' | 'complete-late'; readonly link: LinkSpan; readonly dueAt: Date }
  | { readonly status: 'waiting'; readonly dueAt: Date }
  | {
      readonly status: 'overdue';
      /** When the form was due: stage 1. */
      readonly dueAt: Date;
      readonly stage: Stage;
      readonly stageDueAt: Date;
    }
  | { readonly status: 'closed'; readonly reason: string; readonly by: string };

/** Where one referral stands at a moment. */
export type ReferralState =
  | { readonly status: 'linked'; readonly link: LinkSpan }
  | { readonly status: 'held'; readonly flagAt: Date }
  | { readonly status: 'no-preceding-call'; readonly flaggedAt: Date }
  | {
      readonly status: 'to-confirm';
      readonly reason: ConfirmReason;
      /** The rules are certain and wait for a person's word. */
      readonly suggested: boolean;
      readonly candidates: readonly Candidate[];
    }
  | { readonly status: 'closed'; readonly reason: string; readonly by: string };

/**
 * When the clock of a call started: its end, or the moment at which `form-expected` was decided
 * later. Undefined where the call expects no form at `now`, has not ended or is anonymous.
 */
export function clockStart(call: DutyCall, now: Date): Date | undefined {
  const ended = endOfCall(call);
  if (ended > now || call.subject === 'anonymous') return undefined;
  if (outcomeAt(call, now) !== 'form-expected') return undefined;
  let start = ended;
  let expecting = true;
  for (const [place, { outcome, at }] of call.outcomes.entries()) {
    if (place > 0 && at > now) break;
    const expects = outcome === 'form-expected';
    if (expects && !expecting) start = at > ended ? at : ended;
    expecting = expects;
  }
  return start;
}

/** The state of one child of a call, or undefined where no form is expected. */
export function childState(
  { spansOfSlot, referrals }: FactIndex,
  call: DutyCall,
  child: number,
  now: Date,
  rules: PathwayRules,
): ChildState | undefined {
  const start = clockStart(call, now);
  if (start === undefined) return undefined;
  const dueAt = stageDueAt(start, 1, rules);
  const link = spanAt(spansOfSlot.get(linkId(call.callId, child)), now);
  if (link !== undefined) {
    const receivedAt = referrals.get(link.referral)?.receivedAt ?? link.from;
    return { status: receivedAt <= dueAt ? 'complete' : 'complete-late', link, dueAt };
  }
  const closure = call.closures.find((one) => one.child === child && one.at <= now);
  if (closure !== undefined) return { status: 'closed', reason: closure.reason, by: closure.by };
  const stage = stageAt(start, now, rules);
  if (stage === 0) return { status: 'waiting', dueAt };
  return { status: 'overdue', dueAt, stage, stageDueAt: stageDueAt(start, stage, rules) };
}

/** The state of one referral, or undefined where it had not been received by `now`. */
export function referralState(
  index: FactIndex,
  referral: Referral,
  now: Date,
  rules: PathwayRules,
): ReferralState | undefined {
  if (referral.receivedAt > now) return undefined;
  const link = spanAt(index.spansOfReferral.get(referral.reference), now);
  if (link !== undefined) return { status: 'linked', link };
  for (const decision of referral.decisions) {
    if (decision.kind === 'close' && decision.at <= now) {
      return { status: 'closed', reason: decision.reason, by: decision.by };
    }
  }
  const flagAt = graceEndsAt(referral.receivedAt, rules);
  const assessment = index.assessments.get(referral.reference);
  if (assessment === undefined) {
    if (now < flagAt) return { status: 'held', flagAt };
    return { status: 'to-confirm', reason: 'not-compared', suggested: false, candidates: [] };
  }
  if (assessment.decision === 'unsearchable') {
    return { status: 'to-confirm', reason: 'unsearchable', suggested: false, candidates: [] };
  }
  const open = openCandidates(index, referral, assessment, now);
  if (open !== undefined) return { status: 'to-confirm', ...open };
  if (now < flagAt) return { status: 'held', flagAt };
  return { status: 'no-preceding-call', flaggedAt: flagAt };
}

/** The candidates a person had to look at by `now`: their calls had ended and were not rejected. */
function openCandidates(
  { calls }: FactIndex,
  referral: Referral,
  assessment: Assessment,
  now: Date,
): { reason: ConfirmReason; suggested: boolean; candidates: readonly Candidate[] } | undefined {
  const rejections = referral.decisions.filter((one) => one.kind === 'reject');
  const rejectedByThen = rejections.filter(({ at }) => at <= now);
  const { decision, candidates } =
    rejectedByThen.length < rejections.length
      ? (assessment.beforeRejections ?? assessment)
      : assessment;
  if (decision === 'no-prior-call' || decision === 'unsearchable') return undefined;
  const rejected = new Set(rejectedByThen.map(({ callId }) => callId));
  const left = candidates.filter(({ callId }) => {
    const call = calls.get(callId);
    if (call === undefined || rejected.has(callId)) return false;
    return call.subject !== 'anonymous' && endOfCall(call) <= now;
  });
  const [best] = left;
  const call = best === undefined ? undefined : calls.get(best.callId);
  if (best === undefined || call === undefined) return undefined;
  const outcome = outcomeAt(call, now);
  if (outcome === 'advice-only' || outcome === 'not-eligible') {
    return { reason: outcome, suggested: false, candidates: left };
  }
  const suggested = decision === 'linked' && best === candidates[0];
  if (suggested) return { reason: 'certain', suggested, candidates: left };
  const reason = decision === 'confirm-child' ? 'which-child' : 'possible';
  return { reason, suggested, candidates: left };
}
