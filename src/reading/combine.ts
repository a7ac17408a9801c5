import { compareChildren, folded, identityOf } from './identityOfChild.ts';
import type { Field, FieldKey, Fields, WrittenReferral } from './writtenReferral.ts';
import { fieldKeys } from './writtenReferral.ts';

/** One child's referral as read in one place of a mail. */
export interface Candidate {
  readonly referral: WrittenReferral;
  readonly how: 'form' | 'letter';
  /** An attachment is what the referrer meant to send; the body may be a copy of it. */
  readonly inAttachment: boolean;
  /** Which document of the mail it was read from: a document has told its own children apart. */
  readonly piece: number;
}

/**
 * One referral a child, out of everything one mail holds. The form in the body and again attached
 * is one referral: the attachment leads, the other fills what it leaves out, and where they say two
 * things the field is `conflicting`. Covering words are not a referral of their own beside a form.
 */
export function combine(candidates: readonly Candidate[]): WrittenReferral[] {
  const groups: Candidate[][] = [];
  for (const candidate of weightiest(candidates)) {
    const group = groupOf(candidate, groups);
    if (group === undefined) groups.push([candidate]);
    else group.push(candidate);
  }
  return groups.map(merge);
}

/** Forms before letters, an attached letter before the words that cover it; attachments first. */
function weightiest(candidates: readonly Candidate[]): Candidate[] {
  const forms = candidates.filter(({ how }) => how === 'form');
  if (forms.length > 0) {
    return [...forms].sort((a, b) => Number(b.inAttachment) - Number(a.inAttachment));
  }
  const attached = candidates.filter(({ inAttachment }) => inAttachment);
  return attached.length > 0 ? attached : [...candidates];
}

/** A copy in the body that says too little to tell belongs to the one child there is, if one. */
function groupOf(candidate: Candidate, groups: readonly Candidate[][]): Candidate[] | undefined {
  const verdicts = groups.map((group) => compareToGroup(candidate, group));
  const same = verdicts.indexOf('same');
  if (same !== -1) return groups[same];
  const open = verdicts.flatMap((verdict, place) => (verdict === 'not-told' ? [place] : []));
  const onlyOpen = open.length === 1 && groups.length === 1 ? groups[0] : undefined;
  return onlyOpen?.some(({ inAttachment }) => inAttachment !== candidate.inAttachment) === true
    ? onlyOpen
    : undefined;
}

function compareToGroup(candidate: Candidate, group: readonly Candidate[]) {
  if (group.some(({ piece }) => piece === candidate.piece)) return 'different';
  const identity = identityOf(candidate.referral);
  const verdicts = group.map(({ referral }) => compareChildren(identity, identityOf(referral)));
  if (verdicts.includes('different')) return 'different';
  return verdicts.includes('same') ? 'same' : 'not-told';
}

function merge(group: readonly Candidate[]): WrittenReferral {
  const [lead, ...others] = [...group].sort(
    (a, b) =>
      Number(b.inAttachment) - Number(a.inAttachment) ||
      foundIn(b.referral.fields) - foundIn(a.referral.fields),
  );
  if (lead === undefined) throw new RangeError('A group always has a candidate');
  return others.reduce((merged, { referral }) => mergeTwo(merged, referral), lead.referral);
}

export function foundIn(fields: Fields): number {
  return Object.values(fields).filter((field) => field.state === 'found').length;
}

function mergeTwo(lead: WrittenReferral, other: WrittenReferral): WrittenReferral {
  const fields: Partial<Record<FieldKey, Field>> = {};
  const doubts: string[] = [];
  for (const key of fieldKeys) {
    const merged = mergeField(key, lead, other);
    if (merged !== undefined) fields[key] = merged;
    if (merged?.state === 'conflicting' && lead.fields[key]?.state === 'found') {
      doubts.push(`The parts of the mail say two things for ${key}.`);
    }
  }
  return {
    fields,
    birthOrder: lead.birthOrder ?? other.birthOrder,
    notUnderstood: [...lead.notUnderstood, ...other.notUnderstood],
    doubts: [...new Set([...lead.doubts, ...other.doubts, ...doubts])],
  };
}

function mergeField(
  key: FieldKey,
  lead: WrittenReferral,
  other: WrittenReferral,
): Field | undefined {
  const first = lead.fields[key];
  const second = other.fields[key];
  if (first === undefined || second === undefined) {
    if (first === undefined && isOtherFormOfName(key, lead.fields)) return undefined;
    return first ?? second;
  }
  if (first.state === 'blank') return second;
  if (first.state !== 'found' || second.state !== 'found') return first;
  if (isAlike(first.value, second.value)) return first;
  return {
    state: 'conflicting',
    value: null,
    raw: null,
    source: first.source,
    alternatives: [first, second].map(({ value, raw, source }) => ({ value, raw, source })),
  };
}

/** A full name in one box and two boxes elsewhere are the same name: the lead's way of writing stays. */
function isOtherFormOfName(key: FieldKey, lead: Fields): boolean {
  if (key === 'infant.fullName') return lead['infant.familyName']?.state === 'found';
  const isPart = key === 'infant.familyName' || key === 'infant.givenName';
  return isPart && lead['infant.fullName']?.state === 'found';
}

/** Line wraps, case and punctuation are no second statement. */
function isAlike(a: string, b: string): boolean {
  return folded(a) === folded(b);
}
