import type { CallStore } from '../calls/callStore.ts';
import type { DutyCall } from '../calls/dutyCall.ts';
import type { Clock } from '../platform/clock.ts';
import { readReference } from '../reading/reference.ts';
import type { Referral } from '../reading/referral.ts';
import type { ReferralStore } from '../reading/referralStore.ts';
import type { AssessmentStore } from './assessment.ts';
import { findCall, namedChild } from './callNamed.ts';
import { linkId, type Link } from './link.ts';
import {
  CALL_REJECTED,
  LINK_CONFIRMED,
  causeOfLink,
  isChangedSinceLinked,
  isReadDifferentlySinceLinked,
  linkedEvent,
  unlinkedEvent,
} from './linking.ts';
import type { LinkStore } from './linkStore.ts';

export interface DecideDeps {
  readonly referrals: ReferralStore;
  readonly calls: CallStore;
  readonly links: LinkStore;
  readonly assessments: AssessmentStore;
  readonly clock: Clock;
}

/** Exactly one of `link`, `reject` and `close` is given. */
export interface DecisionWanted {
  /** CALL or CALL#CHILD. */
  readonly link?: string;
  /** CALL: for ever. */
  readonly reject?: string;
  /** The reason. */
  readonly close?: string;
  readonly by: string;
}

export type DecisionOutcome =
  | { readonly kind: 'done'; readonly words: string }
  /** It stands so already; nothing was changed. */
  | { readonly kind: 'already-so'; readonly words: string }
  /** Nothing was changed; `why` says what to do instead. */
  | { readonly kind: 'refused'; readonly why: string };

/** A person's decision about a referral, or the closing of one child of a call. */
export function makeDecide(
  deps: DecideDeps,
): (reference: string, wanted: DecisionWanted) => Promise<DecisionOutcome> {
  return async function decide(reference, wanted) {
    if (wanted.by.trim() === '') return refused('Say who decides with --by NAME.');
    const referral = await findReferral(deps.referrals, reference);
    if (wanted.close !== undefined) {
      if (wanted.close.trim() === '') return refused('Give a reason: --close "REASON".');
      if (referral !== undefined) return closeReferral(deps, referral, wanted.close, wanted.by);
      return closeChild(deps, reference, wanted.close, wanted.by);
    }
    if (referral === undefined) {
      return refused(
        `No referral is called ${reference}. \`twostep referrals\` lists them. Nothing was changed.`,
      );
    }
    if (wanted.link !== undefined) return link(deps, referral, wanted.link, wanted.by);
    if (wanted.reject !== undefined) return reject(deps, referral, wanted.reject, wanted.by);
    return refused('Give exactly one of --link, --reject and --close.');
  };
}

/** As it is written on letters, or as people type it: lower case, without its hyphen. */
async function findReferral(
  referrals: ReferralStore,
  named: string,
): Promise<Referral | undefined> {
  const found = await referrals.find(named);
  if (found !== undefined) return found;
  const reference = readReference(named);
  return reference === undefined ? undefined : referrals.find(reference);
}

async function link(
  deps: DecideDeps,
  referral: Referral,
  named: string,
  by: string,
): Promise<DecisionOutcome> {
  const found = await namedChild(deps.calls, named);
  if (found.kind === 'refused') return found;
  const { call, child } = found;
  if (call.subject === 'anonymous') {
    return refused(
      `${call.callId} was an anonymous call. Record who it was about first. Nothing was changed.`,
    );
  }
  const existing = await deps.links.ofReferral(referral.reference);
  if (existing !== undefined && existing.id !== linkId(call.callId, child)) {
    return refused(
      `${referral.reference} is linked to ${existing.id}. First take that back: twostep decide ${referral.reference} --reject ${existing.callId} --by NAME. Nothing was changed.`,
    );
  }
  return linkTo(deps, referral, call, child, by);
}

async function linkTo(
  { links, calls, referrals, assessments, clock }: DecideDeps,
  referral: Referral,
  call: DutyCall,
  child: number,
  by: string,
): Promise<DecisionOutcome> {
  const now = clock();
  const assessment = await assessments.of(referral.reference);
  const candidate = assessment?.candidates.find(
    (one) => one.callId === call.callId && one.child === child,
  );
  const made: Link = {
    id: linkId(call.callId, child),
    callId: call.callId,
    child,
    referral: referral.reference,
    by,
    linkedAt: unusedMoment(referral, linkId(call.callId, child), now),
    countsFrom: now,
    reasons: candidate?.for ?? [],
    modelVersion: assessment?.modelVersion ?? null,
  };
  const outcome = await links.linkOnce(made);
  if (outcome === 'already-linked') {
    if (isChangedSinceLinked(call) || isReadDifferentlySinceLinked(referral)) {
      return confirm({ calls, referrals }, made);
    }
    return { kind: 'already-so', words: `${referral.reference} is linked to ${made.id} already.` };
  }
  if (outcome === 'taken') return taken(links, referral, made);
  await calls.note(made.callId, linkedEvent(made));
  await referrals.note(made.referral, linkedEvent(made));
  return { kind: 'done', words: `${referral.reference} is linked to ${made.id}.` };
}

/** The call was corrected, or the form read differently, after it was linked; the person says that the link holds all the same. */
async function confirm(
  { calls, referrals }: Pick<DecideDeps, 'calls' | 'referrals'>,
  { id, callId, child, referral, by, countsFrom }: Link,
): Promise<DecisionOutcome> {
  const event = {
    cause: `confirmed:${id}:${referral}:${countsFrom.toISOString()}`,
    at: countsFrom,
    kind: LINK_CONFIRMED,
    by,
    detail: { referral, call: callId, child },
  };
  await calls.note(callId, event);
  await referrals.note(referral, event);
  return { kind: 'done', words: `${referral} stays linked to ${id}, as you confirmed.` };
}

/** A link made, taken back and made again in one moment would have one cause twice. */
function unusedMoment({ reference, events }: Referral, slot: string, now: Date): Date {
  let moment = now;
  const causes = new Set(events.map(({ cause }) => cause));
  while (causes.has(causeOfLink(slot, reference, moment))) moment = new Date(moment.getTime() + 1);
  return moment;
}

async function taken(links: LinkStore, referral: Referral, made: Link): Promise<DecisionOutcome> {
  const holder = await links.ofSlot(made.callId, made.child);
  if (holder === undefined || holder.referral === referral.reference) {
    return refused(`${referral.reference} was linked by someone else just now. Look again first.`);
  }
  return refused(
    `${made.id} already has the referral ${holder.referral}. Choose: link another child of the call, or first take that link back with twostep decide ${holder.referral} --reject ${made.callId} --by NAME. Nothing was changed.`,
  );
}

async function reject(
  { calls, referrals, links, clock }: DecideDeps,
  referral: Referral,
  named: string,
  by: string,
): Promise<DecisionOutcome> {
  const call = await findCall(calls, named);
  if (call === undefined) {
    return refused(`No duty call is called ${named}. Nothing was changed.`);
  }
  const held = await links.ofReferral(referral.reference);
  const linkHeld = held?.callId === call.callId ? held : undefined;
  const before = referral.decisions.some(
    (one) => one.kind === 'reject' && one.callId === call.callId,
  );
  if (before && linkHeld === undefined) {
    return {
      kind: 'already-so',
      words: `${call.callId} was rejected for ${referral.reference} before.`,
    };
  }
  const at = clock();
  const decision = { kind: 'reject', callId: call.callId, by, at } as const;
  await referrals.decide(referral.reference, decision, {
    cause: `rejected:${call.callId}:${linkHeld === undefined ? '' : at.toISOString()}`,
    at,
    kind: CALL_REJECTED,
    by,
    detail: { call: call.callId, referral: referral.reference },
  });
  if (linkHeld !== undefined) {
    await calls.note(call.callId, unlinkedEvent(linkHeld, decision));
    await referrals.note(referral.reference, unlinkedEvent(linkHeld, decision));
    await links.unlink(linkHeld.id, linkHeld.referral);
  }
  const words = `${call.callId} will never be suggested for ${referral.reference} again.`;
  return {
    kind: 'done',
    words: linkHeld === undefined ? words : `The link to ${linkHeld.id} is taken back. ${words}`,
  };
}

async function closeReferral(
  { referrals, links, clock }: DecideDeps,
  referral: Referral,
  reason: string,
  by: string,
): Promise<DecisionOutcome> {
  const { reference } = referral;
  const held = await links.ofReferral(reference);
  if (held !== undefined) {
    return refused(`${reference} is linked to ${held.id}: there is nothing to close.`);
  }
  if (referral.decisions.some(({ kind }) => kind === 'close')) {
    return { kind: 'already-so', words: `${reference} is closed already.` };
  }
  const at = clock();
  await referrals.decide(
    reference,
    { kind: 'close', reason, by, at },
    { cause: `closed:${reference}`, at, kind: 'referral-closed', by, detail: { reason } },
  );
  return { kind: 'done', words: `${reference} is closed.` };
}

async function closeChild(
  { calls, links, clock }: DecideDeps,
  named: string,
  reason: string,
  by: string,
): Promise<DecisionOutcome> {
  const found = await namedChild(calls, named);
  if (found.kind === 'refused') {
    return found.knownCall
      ? found
      : refused(`No referral and no duty call is called ${named}. Nothing was changed.`);
  }
  const { call, child } = found;
  const slot = linkId(call.callId, child);
  const held = await links.ofSlot(call.callId, child);
  if (held !== undefined) {
    return refused(`${slot} has its form, ${held.referral}: there is nothing to close.`);
  }
  if (call.closures.some((closure) => closure.child === child)) {
    return { kind: 'already-so', words: `${slot} is closed already.` };
  }
  const at = clock();
  await calls.closeChild(
    call.callId,
    child,
    { reason, by, at },
    { cause: `closed:${slot}`, at, kind: 'child-closed', by, detail: { child, reason } },
  );
  return { kind: 'done', words: `${slot} is closed.` };
}

function refused(why: string): DecisionOutcome {
  return { kind: 'refused', why };
}
