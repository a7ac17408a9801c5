import type { CallStore } from '../calls/callStore.ts';
import type { DutyCall } from '../calls/dutyCall.ts';
import type { RawMailStore } from '../intake/rawMailStore.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileReader } from '../reading/fileRead.ts';
import { referralReference } from '../reading/reference.ts';
import type { otherRoutes, Reading, Referral } from '../reading/referral.ts';
import type { ReferralStore } from '../reading/referralStore.ts';
import type { WrittenReferral } from '../reading/writtenReferral.ts';
import { findCall, namedChild } from './callNamed.ts';
import { linkId } from './link.ts';
import { linkedEvent } from './linking.ts';
import type { LinkStore } from './linkStore.ts';

export interface AddReferralDeps {
  readonly reader: FileReader;
  readonly readerVersion: string;
  readonly rawMails: RawMailStore;
  readonly referrals: ReferralStore;
  readonly calls: CallStore;
  readonly links: LinkStore;
  readonly clock: Clock;
}

/** A written form that did not come by mail, and the call a person says it belongs to. */
export interface ReferralToAdd {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** CALL or CALL#CHILD. */
  readonly call: string;
  readonly by: string;
  readonly how: (typeof otherRoutes)[number];
}

export type ReferralAdded =
  | { readonly kind: 'filed'; readonly references: readonly string[]; readonly words: string }
  /** Nothing was changed; `why` says what to do instead. */
  | { readonly kind: 'refused'; readonly why: string };

type Slots =
  | { readonly kind: 'found'; readonly call: DutyCall; readonly children: readonly number[] }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Files a form that was typed on the call, handed over or posted, and links it on the word of the
 * person who files it. A form that no program can read is filed all the same: the person holds it.
 */
export function makeAddReferral(
  deps: AddReferralDeps,
): (wanted: ReferralToAdd) => Promise<ReferralAdded> {
  return async function addReferral(wanted) {
    if (wanted.by.trim() === '')
      return { kind: 'refused', why: 'Say who files it with --by NAME.' };
    const slots = await slotsNamed(deps.calls, wanted.call);
    if (slots.kind === 'refused') return slots;
    const written = await readFile(deps, wanted.file);
    if (written.kind === 'refused') return written;
    return file(deps, wanted, slots, written.referrals);
  };
}

async function slotsNamed(calls: CallStore, named: string): Promise<Slots> {
  const whole = await findCall(calls, named);
  if (whole?.subject === 'anonymous') {
    const why = `${whole.callId} was an anonymous call. Record who it was about first. Nothing was changed.`;
    return { kind: 'refused', why };
  }
  if (whole !== undefined) {
    return { kind: 'found', call: whole, children: whole.children.map(({ child }) => child) };
  }
  const one = await namedChild(calls, named);
  return one.kind === 'refused' ? one : { kind: 'found', call: one.call, children: [one.child] };
}

async function readFile(
  { reader }: AddReferralDeps,
  named: ReferralToAdd['file'],
): Promise<
  | { readonly kind: 'read'; readonly referrals: readonly WrittenReferral[] }
  | { readonly kind: 'refused'; readonly why: string }
> {
  const outcome = await reader.read(named);
  const unread = (why: string): WrittenReferral => ({
    fields: {},
    birthOrder: null,
    notUnderstood: [],
    doubts: [`The form could not be read by program: ${why}`],
  });
  if (outcome.kind === 'quarantine') return { kind: 'read', referrals: [unread(outcome.reason)] };
  const { read } = outcome;
  if (read.referrals.length > 0) return { kind: 'read', referrals: read.referrals };
  if (read.class === 'blank-form' || read.class === 'other-service') {
    return { kind: 'refused', why: `The file is no written referral: ${read.reason}` };
  }
  return { kind: 'read', referrals: [unread(read.reason)] };
}

async function file(
  deps: AddReferralDeps,
  wanted: ReferralToAdd,
  { call, children }: Extract<Slots, { kind: 'found' }>,
  written: readonly WrittenReferral[],
): Promise<ReferralAdded> {
  if (written.length > children.length) {
    const why = `The file holds forms for ${written.length} children, and ${wanted.call} names ${children.length}. Nothing was changed.`;
    return { kind: 'refused', why };
  }
  const single = written.length === 1 && children.length === 1;
  const [child] = children;
  const holder =
    single && child !== undefined ? await deps.links.ofSlot(call.callId, child) : undefined;
  const referrals = await keepAll(deps, wanted, call, written);
  const references = referrals.map(({ reference }) => reference);
  if (holder !== undefined && !references.includes(holder.referral)) {
    return {
      kind: 'filed',
      references,
      words: `Filed, and not linked: ${holder.id} has the form ${holder.referral} already. Decide which one holds with twostep decide.`,
    };
  }
  const [first] = referrals;
  if (!single || first === undefined || child === undefined) {
    return {
      kind: 'filed',
      references,
      words: `Filed, and not linked: ${call.callId} is about ${children.length} children. Say which form is whose: twostep decide REFERRAL --link ${call.callId}#CHILD --by NAME.`,
    };
  }
  const linked = await linkFiled(deps, first, call, child, wanted.by);
  return { kind: 'filed', references, words: linked };
}

async function keepAll(
  { rawMails, referrals, readerVersion, clock }: AddReferralDeps,
  { file: { bytes }, how, by }: ReferralToAdd,
  call: DutyCall,
  written: readonly WrittenReferral[],
): Promise<Pick<Referral, 'reference' | 'receivedAt'>[]> {
  const sha256 = await rawMails.keep(bytes);
  const at = clock();
  const kept: Pick<Referral, 'reference' | 'receivedAt'>[] = [];
  for (const [index, one] of written.entries()) {
    const place = index + 1;
    const reference = referralReference(`${sha256}:${call.callId}:${how}`, place);
    const reading: Reading = { ...one, readerVersion, readAt: at, mail: null, sha256 };
    const route = { kind: how, by, call: call.callId } as const;
    const event = {
      cause: `filed:${reference}`,
      at,
      kind: 'referral-filed',
      by,
      detail: { how, call: call.callId, place, sha256 },
    };
    await referrals.addOnce(
      { reference, route, place, receivedAt: at, readings: [reading] },
      event,
    );
    kept.push({ reference, receivedAt: at });
  }
  return kept;
}

async function linkFiled(
  { links, calls, referrals, clock }: AddReferralDeps,
  { reference }: Pick<Referral, 'reference'>,
  call: DutyCall,
  child: number,
  by: string,
): Promise<string> {
  const now = clock();
  const link = {
    id: linkId(call.callId, child),
    callId: call.callId,
    child,
    referral: reference,
    by,
    linkedAt: now,
    countsFrom: now,
    reasons: ['Filed by hand for this call'],
    modelVersion: null,
  };
  switch (await links.linkOnce(link)) {
    case 'already-linked':
      return `${reference} was filed and linked to ${link.id} before.`;
    case 'taken':
      return `${reference} is filed, and not linked: ${link.id} was taken just now. Decide with twostep decide.`;
    case 'linked':
      await calls.note(link.callId, linkedEvent(link));
      await referrals.note(reference, linkedEvent(link));
      return `${reference} is filed and linked to ${link.id}.`;
  }
}
