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

/**
 * Reads once which duty calls these referrals may follow. What comes back holds those that are still open
 * against the calls and each other, as often as a link changes what the others may claim.
 */
export type AssessReferrals = (
  open: readonly { readonly referral: Referral; readonly subject: string | null }[],
) => Promise<
  (
    links: readonly Link[],
    isOpen: (reference: string) => boolean,
  ) => readonly Omit<Assessment, 'assessedAt'>[]
>;

export interface LinkReferralsDeps {
  readonly referrals: ReferralStore;
  readonly calls: CallStore;
  readonly links: LinkStore;
  readonly assessments: AssessmentStore;
  readonly mails: Pick<MailStore, 'findMany'>;
  readonly assess: AssessReferrals;
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
 * next run completes. Each link changes what the others may claim, so those are compared again.
 */
export function makeLinkReferrals(deps: LinkReferralsDeps): () => Promise<LinkTally> {
  const { referrals, links } = deps;
  return async function linkReferrals() {
    const all = await referrals.all();
    const present = await mendHistories(deps, all, await links.all());
    const held = new Set(present.map(({ referral }) => referral));
    const open = all.filter((each) => !held.has(each.reference) && !isClosed(each));
    const tally = { assessed: open.length, linked: 0, toConfirm: 0, withoutCall: 0 };
    const assess = await makeAssessLeft(deps, open);
    let left = assess(open, present);
    for (let more = true; more;) {
      const linked = await linkTheCertain(deps, left);
      tally.linked += linked.size;
      more = linked.size > 0 && linked.size < left.length;
      left = left.filter(({ referral }) => !linked.has(referral.reference));
      if (more)
        left = assess(
          left.map(({ referral }) => referral),
          await links.all(),
        );
    }
    const changed = new Set(
      await deps.assessments.notKeptYet(left.map(({ assessment }) => assessment)),
    );
    for (const { referral, assessment } of left) {
      if (changed.has(assessment)) await keep(deps, referral, assessment);
      if (assessment.decision === 'no-prior-call') tally.withoutCall += 1;
      else tally.toConfirm += 1;
    }
    return tally;
  };
}

interface Assessed {
  readonly referral: Referral;
  readonly assessment: Assessment;
}

function isClosed({ decisions }: Referral): boolean {
  return decisions.some(({ kind }) => kind === 'close');
}

/** Mails in one question. */
const AT_ONCE = 200;

/** The subject of each mail that brought one of these, by the mail. */
async function subjectsOf(
  { mails }: LinkReferralsDeps,
  open: readonly Referral[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [
    ...new Set(open.flatMap(({ route }) => (route.kind === 'mail' ? [route.mail] : []))),
  ];
  const subjects = new Map<string, string | null>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const { id, headers } of await mails.findMany(ids.slice(from, from + AT_ONCE))) {
      subjects.set(id, headers?.subject ?? null);
    }
  }
  return subjects;
}

type AssessLeft = (left: readonly Referral[], links: readonly Link[]) => Assessed[];

/** Reads all that is needed of the open ones; what they are told afterwards asks nothing more. */
async function makeAssessLeft(
  deps: LinkReferralsDeps,
  open: readonly Referral[],
): Promise<AssessLeft> {
  const subjects = await subjectsOf(deps, open);
  const say = await deps.assess(
    open.map((referral) => {
      const { route } = referral;
      const subject = route.kind === 'mail' ? (subjects.get(route.mail) ?? null) : null;
      return { referral, subject };
    }),
  );
  return (left, links) => {
    const byReference = new Map(left.map((referral) => [referral.reference, referral]));
    const said = say(links, (reference) => byReference.has(reference));
    const assessedAt = deps.clock();
    return said.flatMap((each) => {
      const referral = byReference.get(each.referral);
      return referral === undefined ? [] : [{ referral, assessment: { ...each, assessedAt } }];
    });
  };
}

/** The references of those that were linked. What was found is kept before its link is. */
async function linkTheCertain(
  deps: LinkReferralsDeps,
  left: readonly Assessed[],
): Promise<ReadonlySet<string>> {
  const linked = new Set<string>();
  for (const { referral, assessment } of left) {
    if (deps.mode !== 'automatic' || assessment.decision !== 'linked') continue;
    await keep(deps, referral, assessment);
    const link = await linkIfCertain(deps, referral, assessment, deps.clock());
    if (link === 'not-certain' || link === 'taken') continue;
    linked.add(referral.reference);
    deps.log.info('Referral linked', { referral: referral.reference, call: link.callId });
  }
  return linked;
}

async function keep(
  { assessments, referrals }: LinkReferralsDeps,
  { reference }: Referral,
  assessment: Assessment,
): Promise<void> {
  if ((await assessments.keep(assessment)) === 'unchanged') return;
  const [best] = assessment.candidates;
  await referrals.note(reference, {
    cause: `assessed:${reference}:${assessment.modelVersion}:${assessment.assessedAt.toISOString()}`,
    at: assessment.assessedAt,
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

async function linkIfCertain(
  { calls, links, referrals }: LinkReferralsDeps,
  referral: Referral,
  { candidates, modelVersion }: Assessment,
  now: Date,
): Promise<Link | 'not-certain' | 'taken'> {
  const [best] = candidates;
  if (best === undefined) return 'not-certain';
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
