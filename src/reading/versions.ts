import type { MailHeaders } from '../intake/mailHeaders.ts';
import { folded, identityOf } from './identityOfChild.ts';
import type { ChildIdentity } from './identityOfChild.ts';
import type { Field, FieldKey, WrittenReferral } from './writtenReferral.ts';
import { fieldKeys, valueOf } from './writtenReferral.ts';

/** A referral kept earlier, as it stood before this mail, and the mail that it came by. */
export interface EarlierReferral {
  readonly reference: string;
  readonly referral: WrittenReferral;
  readonly headers: MailHeaders | null;
}

export type Version =
  | { readonly kind: 'separate' }
  | { readonly kind: 'resend'; readonly of: string }
  | { readonly kind: 'correction'; readonly of: string; readonly changed: readonly FieldKey[] };

/**
 * Whether a referral brings an earlier one again (design.md section 5). A correction needs the same
 * real given name and birth date, and the same referrer or thread; another name, sex or birth order
 * is never a version. A child without a name is told only by everything being the same. In doubt the
 * referral stands alone and a person sees two.
 */
export function versionOf(
  referral: WrittenReferral,
  headers: MailHeaders | null,
  earlier: readonly EarlierReferral[],
): Version {
  const verdicts = earlier.map((before) => compare(referral, headers, before));
  const versions = verdicts.filter((verdict) => verdict.kind !== 'separate');
  const references = new Set(versions.map(({ of }) => of));
  // Two earlier referrals that both fit cannot both be this child's: a person decides.
  return references.size === 1 ? (versions.at(-1) ?? SEPARATE) : SEPARATE;
}

const SEPARATE: Version = { kind: 'separate' };

function compare(
  referral: WrittenReferral,
  headers: MailHeaders | null,
  before: EarlierReferral,
): Version {
  const changed = changedKeys(before.referral, referral);
  const now = identityOf(referral);
  const then = identityOf(before.referral);
  if (contradict(now, then) || !isFromSame(referral, headers, before)) return SEPARATE;
  const isNamed = now.given !== null && now.given === then.given;
  const isBorn = now.dob !== null && now.dob === then.dob;
  if (isNamed && isBorn && !isDoubtfulNumber(now, then)) {
    return changed.length === 0
      ? { kind: 'resend', of: before.reference }
      : { kind: 'correction', of: before.reference, changed };
  }
  return changed.length === 0 && saysEnough(now) && !speaksOfTwins(referral)
    ? { kind: 'resend', of: before.reference }
    : SEPARATE;
}

function contradict(a: ChildIdentity, b: ChildIdentity): boolean {
  const told = [
    [a.given, b.given],
    [a.family, b.family],
    [a.sex, b.sex],
    [a.birthOrder, b.birthOrder],
    [a.dob, b.dob],
  ] as const;
  return told.some(([one, other]) => one !== null && other !== null && one !== other);
}

/** Two valid NHS numbers: a slip put right only where the family is plainly the same. */
function isDoubtfulNumber(a: ChildIdentity, b: ChildIdentity): boolean {
  if (a.nhsNumber === null || b.nhsNumber === null || a.nhsNumber === b.nhsNumber) return false;
  const sameMother = a.mother !== null && a.mother === b.mother;
  const sameHome = a.postcode !== null && a.postcode === b.postcode;
  return !(sameMother && sameHome);
}

function saysEnough({ mother, edd, dob }: ChildIdentity): boolean {
  return mother !== null && (edd !== null || dob !== null);
}

function speaksOfTwins({ fields, birthOrder }: WrittenReferral): boolean {
  const words = Object.values(fields).map((field) => field.raw ?? '');
  return birthOrder !== null || words.some((text) => /\b(?:twin|triplet|multiple)/iu.test(text));
}

function isFromSame(
  referral: WrittenReferral,
  headers: MailHeaders | null,
  before: EarlierReferral,
): boolean {
  const same = (key: FieldKey) => {
    const now = valueOf(referral.fields, key);
    const then = valueOf(before.referral.fields, key);
    return now !== undefined && then !== undefined && folded(now) === folded(then);
  };
  return (
    same('referrer.email') ||
    same('referrer.name') ||
    isSameSender(headers, before.headers) ||
    isSameThread(headers, before.headers)
  );
}

/** A gateway or a shared mailbox sends for many: only a person's own address tells a referrer. */
function isSameSender(now: MailHeaders | null, then: MailHeaders | null): boolean {
  const address = now?.from[0]?.address ?? '';
  const isShared =
    /^(?:no-?reply|do-?not-?reply|admin|info|reception|referrals?|forms?|web|mail|scan|copier|office|enquir)/u.test(
      address,
    );
  return address !== '' && !isShared && address === then?.from[0]?.address;
}

function isSameThread(now: MailHeaders | null, then: MailHeaders | null): boolean {
  if (now === null || then === null || then.messageId === null) return false;
  return now.inReplyTo === then.messageId || now.references.includes(then.messageId);
}

/** Keys whose value or state changed; a key that one side does not mention counts where it says something. */
export function changedKeys(before: WrittenReferral, after: WrittenReferral): FieldKey[] {
  return fieldKeys.filter((key) => said(before.fields[key]) !== said(after.fields[key]));
}

function said(field: Field | undefined): string {
  if (field === undefined || field.state === 'blank') return '';
  if (field.state === 'conflicting') {
    return field.alternatives.map(({ value }) => squeezed(value)).join('\n');
  }
  return squeezed(field.state === 'found' ? field.value : field.raw);
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
