import { callCodesIn } from '../calls/callCode.ts';
import { childrenNamedIn } from '../calls/childNames.ts';
import { readPersonName } from '../nhs/personName.ts';
import { fieldKeys, valueOf, type FieldKey, type Fields } from '../reading/writtenReferral.ts';
import type { ChildFacts, ReferralFacts } from './identity.ts';

export interface ReferralToMatch {
  readonly reference: string;
  readonly receivedAt: Date;
  readonly fields: Fields;
  readonly birthOrder?: number | null;
  /** Of the mail that brought it. */
  readonly subject?: string;
}

/** What matching looks at in a written referral. Values as found; what failed to read counts as text only. */
export function factsOfReferral(referral: ReferralToMatch): ReferralFacts {
  const { fields } = referral;
  const found = (key: FieldKey): string | null => valueOf(fields, key) ?? null;
  const infant = childOf(fields, referral.birthOrder ?? null);
  const relationship = found('parent.relationship') ?? '';
  const parent = found('parent.name');
  const motherByRole =
    parent !== null && /\b(?:mother|mum|mam|birth parent)\b/iu.test(relationship) ? parent : null;
  return {
    referralId: referral.reference,
    receivedAt: referral.receivedAt,
    infant,
    mother: {
      name: found('mother.name') ?? motherByRole,
      dob: found('mother.dob'),
      nhsNumber: numberOrRaw(fields, 'mother.nhsNumber'),
    },
    otherParents: [found('father.name'), parent].filter((name) => name !== null),
    address: found('infant.address'),
    postcode: found('infant.postcode'),
    phones: listOf(found('parent.phone')),
    emails: listOf(found('parent.email')),
    referrer: {
      name: found('referrer.name'),
      email: found('referrer.email'),
      organisation: found('referrer.organisation'),
      phone: found('referrer.phone'),
    },
    statedCall: {
      date: found('dutyCall.date'),
      practitioner: found('dutyCall.practitioner'),
      codes: codesQuoted(fields, referral.subject ?? ''),
    },
    namesSeveral: namesSeveral(infant),
    multipleBirth: multipleBirthOf(fields, infant),
    unsure: fieldKeys.filter((key) =>
      ['unreadable', 'conflicting'].includes(fields[key]?.state ?? ''),
    ),
  };
}

function childOf(fields: Fields, birthOrder: number | null): ChildFacts {
  const found = (key: FieldKey): string | null => valueOf(fields, key) ?? null;
  const unborn = found('infant.unborn');
  return {
    fullName: found('infant.fullName'),
    givenName: found('infant.givenName'),
    familyName: found('infant.familyName'),
    alias: found('infant.alias'),
    dob: found('infant.dob'),
    edd: found('infant.edd'),
    unborn: unborn === 'yes' || unborn === 'no' || unborn === 'unknown' ? unborn : null,
    nhsNumber: numberOrRaw(fields, 'infant.nhsNumber'),
    sex: found('infant.sex'),
    birthOrder,
  };
}

/** A number whose check digit fails is kept as written: weak evidence, never an NHS number. */
function numberOrRaw(fields: Fields, key: FieldKey): string | null {
  const field = fields[key];
  if (field?.state === 'found') return field.value;
  return field?.state === 'unreadable' ? field.raw : null;
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** "Ava and Noah Testwell" in one box: which of them the form is about, a person says. */
function namesSeveral({ fullName, givenName }: ChildFacts): boolean {
  return childrenNamedIn(fullName ?? givenName ?? '').length > 1;
}

function multipleBirthOf(fields: Fields, infant: ChildFacts): ReferralFacts['multipleBirth'] {
  const name = readPersonName(infant.fullName ?? infant.givenName);
  if (name.multiple || infant.birthOrder !== null || namesSeveral(infant)) return 'yes';
  const about = [
    'siblings',
    'household',
    'infant.gestation',
    'infant.alias',
    'reason',
    'background',
  ]
    .map((key) => valueOf(fields, key as FieldKey) ?? '')
    .join('\n');
  if (/\b(?:singleton|single (?:birth|pregnancy))\b/iu.test(about)) return 'no';
  return /\b(?:twins?|triplets?|multiple (?:birth|pregnancy))\b/iu.test(about)
    ? 'yes'
    : 'not-known';
}

/** A form rarely quotes more than one reference; a hostile one may try them all. */
const MAX_CODES = 12;

/** Codes with a right check letter, and words that may be an imported call's reference. */
function codesQuoted(fields: Fields, subject: string): readonly string[] {
  const texts = [
    subject,
    ...fieldKeys
      .filter((key) => !personal.has(key))
      .map((key) => {
        const field = fields[key];
        return field?.state === 'found' || field?.state === 'unreadable' ? field.raw : '';
      }),
  ];
  const quoted = new Set<string>();
  for (const text of texts) {
    // Both kinds hold a digit, and few of a form's texts do.
    if (!/\d/u.test(text)) continue;
    for (const code of callCodesIn(text)) quoted.add(code);
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}/_.#-]{2,38}[\p{L}\p{N}]/gu)) {
      if (/\d/u.test(word) && /[\p{L}/_#-]/u.test(word) && !/^\d+[/.-]\d+[/.-]\d+$/u.test(word)) {
        quoted.add(word);
      }
    }
  }
  return [...quoted].slice(0, MAX_CODES);
}

/** Boxes that hold numbers of their own, which would only crowd out a quoted reference. */
const personal = new Set<FieldKey>([
  'infant.address',
  'infant.postcode',
  'parent.phone',
  'parent.email',
  'referrer.phone',
  'referrer.email',
  'infant.nhsNumber',
  'mother.nhsNumber',
  'infant.dob',
  'mother.dob',
  'infant.edd',
  'gp.odsCode',
]);
