import type { CallStore } from '../calls/callStore.ts';
import { endOfCall, outcomeAt, type DutyCall } from '../calls/dutyCall.ts';
import type { MailStore } from '../intake/mailStore.ts';
import type { Clock } from '../platform/clock.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { Log } from '../platform/log.ts';
import type { Referral } from '../reading/referral.ts';
import type { ReferralStore } from '../reading/referralStore.ts';
import type { Assessment, AssessmentStore } from './assessment.ts';
import { automaticLinkCountsFrom } from './facts.ts';
import { linkId, type Link } from './link.ts';
import { CALL_REJECTED, linkedEvent, unlinkedEvent } from './linking.ts';
import type { LinkStore } from './linkStore.ts';

/** `suggest`: nothing links without a person. `automatic`: the certain ones do. */
export type MatchMode = 'suggest' | 'automatic';

/** Compares one open referral with the duty calls; `links` are those in force now. */
export type AssessReferral = (
  referral: Referral,
  links: readonly Link[],
  /** Of its mail: a code of the call may stand there. */
  subject?: string,
) => Promise<Omit<Assessment, 'assessedAt'>>;

export interface LinkReferralsDeps {
  readonly referrals: ReferralStore;
  readonly calls: CallStore;
  readonly links: LinkStore;
  readonly assessments: AssessmentStore;
  readonly mails: Pick<MailStore, 'find'>;
  readonly assess: AssessReferral;
  readonly mode: MatchMode;
  readonly clock: Clock;
  readonly log: Log;
}

export interface LinkTally {
  readonly assessed: number;
  readonly linked: number;
  readonly toConfirm: number;
  readonly withoutCall: number;
}

/**
 * Compares every open referral with the duty calls, keeps what was found, and in automatic mode links
 * the certain ones. The insert of the link is the commit: a crash after it leaves a history that the
 * next run completes.
 */
export function makeLinkReferrals(deps: LinkReferralsDeps): () => Promise<LinkTally> {
  const { referrals, links, clock, log } = deps;
  return async function linkReferrals() {
    const all = await referrals.all();
    let linksNow = await mendHistories(deps, all, await links.all());
    const tally = { assessed: 0, linked: 0, toConfirm: 0, withoutCall: 0 };
    const linked = new Set(linksNow.map(({ referral }) => referral));
    for (const referral of all) {
      if (linked.has(referral.reference) || isClosed(referral)) continue;
      tally.assessed += 1;
      let assessment = await assessAndKeep(deps, referral, linksNow, clock());
      let link = await linkIfCertain(deps, referral, assessment, clock());
      if (link === 'taken') {
        linksNow = await links.all();
        assessment = await assessAndKeep(deps, referral, linksNow, clock());
        link = await linkIfCertain(deps, referral, assessment, clock());
      }
      if (link !== 'not-certain' && link !== 'taken') {
        linksNow = [...linksNow, link];
        tally.linked += 1;
        log.info('Referral linked', { referral: referral.reference, call: link.callId });
      } else if (assessment.decision === 'no-prior-call') tally.withoutCall += 1;
      else tally.toConfirm += 1;
    }
    return tally;
  };
}

function isClosed({ decisions }: Referral): boolean {
  return decisions.some(({ kind }) => kind === 'close');
}

async function assessAndKeep(
  { assess, assessments, referrals, mails }: LinkReferralsDeps,
  referral: Referral,
  links: readonly Link[],
  now: Date,
): Promise<Assessment> {
  const mail = referral.route.kind === 'mail' ? await mails.find(referral.route.mail) : undefined;
  const found = await assess(referral, links, mail?.headers?.subject);
  const assessment = { ...found, assessedAt: now };
  if ((await assessments.keep(assessment)) === 'changed') {
    const [best] = assessment.candidates;
    await referrals.note(referral.reference, {
      cause: `assessed:${referral.reference}:${assessment.modelVersion}:${now.toISOString()}`,
      at: now,
      kind: 'referral-assessed',
      by: 'twostep',
      detail: {
        decision: assessment.decision,
        candidates: assessment.candidates.length,
        bestCall: best?.callId ?? null,
        bestChild: best?.child ?? null,
        model: assessment.modelVersion,
      },
    });
  }
  return assessment;
}

async function linkIfCertain(
  { calls, links, referrals, mode }: LinkReferralsDeps,
  referral: Referral,
  { decision, candidates, modelVersion }: Assessment,
  now: Date,
): Promise<Link | 'not-certain' | 'taken'> {
  const [best] = candidates;
  if (mode !== 'automatic' || decision !== 'linked' || best === undefined) return 'not-certain';
  const call = await calls.find(best.callId);
  if (call === undefined || !mayLinkByItself(call, best.child, now)) return 'not-certain';
  const link: Link = {
    id: linkId(best.callId, best.child),
    callId: best.callId,
    child: best.child,
    referral: referral.reference,
    by: 'twostep',
    linkedAt: now,
    countsFrom: automaticLinkCountsFrom(call, referral),
    reasons: best.for,
    modelVersion,
  };
  if ((await links.linkOnce(link)) === 'taken') return 'taken';
  await calls.note(link.callId, linkedEvent(link));
  await referrals.note(link.referral, linkedEvent(link));
  return link;
}

/** A form after a call that expected none, or for a child that a person closed, is for a person. */
function mayLinkByItself(call: DutyCall, child: number, now: Date): boolean {
  const outcome = outcomeAt(call, now);
  return (
    call.subject !== 'anonymous' &&
    endOfCall(call) <= now &&
    (outcome === 'form-expected' || outcome === 'undecided') &&
    call.children.some((slot) => slot.child === child) &&
    !call.closures.some((closure) => closure.child === child)
  );
}

/**
 * Completes what a crash left behind: a link without its history, and a link that a person rejected
 * and that still stands. The referral's side is written last, so its history tells that all is there.
 */
async function mendHistories(
  { calls, links, referrals }: LinkReferralsDeps,
  all: readonly Referral[],
  present: readonly Link[],
): Promise<readonly Link[]> {
  const byReference = new Map(all.map((referral) => [referral.reference, referral]));
  const kept: Link[] = [];
  for (const link of present) {
    const referral = byReference.get(link.referral);
    const event = linkedEvent(link);
    const rejection = referral === undefined ? undefined : rejectedSince(referral, link, event);
    if (rejection !== undefined) {
      await calls.note(link.callId, unlinkedEvent(link, rejection));
      await referrals.note(link.referral, unlinkedEvent(link, rejection));
      await links.unlink(link.id, link.referral);
      continue;
    }
    kept.push(link);
    if (referral?.events.some(({ cause }) => cause === event.cause) === true) continue;
    await calls.note(link.callId, event);
    await referrals.note(link.referral, event);
  }
  return kept;
}

/** The rejection that came after the link, told by the order of the history and not by clocks. */
function rejectedSince(
  { events }: Referral,
  link: Link,
  linked: HistoryEvent,
): { by: string; at: Date } | undefined {
  const place = events.findIndex(({ cause }) => cause === linked.cause);
  if (place === -1) return undefined;
  return events
    .slice(place)
    .find(({ kind, detail }) => kind === CALL_REJECTED && detail['call'] === link.callId);
}
