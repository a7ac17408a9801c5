import { readEmail } from '../../../nhs/emailAddress.ts';
import { readNhsNumber } from '../../../nhs/nhsNumber.ts';
import { readPostcode } from '../../../nhs/postcode.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import { readUkDate, type DateOf } from '../../../nhs/ukDate.ts';
import type { FieldKey } from '../../writtenReferral.ts';
import { addressOf } from './addressLines.ts';
import { asWritten } from './answerText.ts';
import { withStarredChoice } from './starredChoice.ts';
import { joinWrappedOptions } from './wrappedOptions.ts';
import { optionsIn, readSex, readYesNo, saysYesToo } from './choices.ts';

export type ValueReading =
  | { readonly kind: 'found'; readonly value: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

const dates: Readonly<Partial<Record<FieldKey, DateOf>>> = {
  'infant.dob': 'child-birth',
  'infant.edd': 'due-date',
  'mother.dob': 'parent-birth',
  'referral.date': 'recent',
  'dutyCall.date': 'recent',
};
const yesNo: ReadonlySet<FieldKey> = new Set([
  'infant.unborn',
  'parent.hasPR',
  'interpreter',
  'consent',
  'dutyCall.tookPlace',
]);
const names: ReadonlySet<FieldKey> = new Set([
  ...(['infant.fullName', 'infant.familyName', 'infant.givenName', 'mother.name'] as const),
  ...(['father.name', 'parent.name', 'referrer.name', 'dutyCall.practitioner'] as const),
]);
const blank: ValueReading = { kind: 'blank' };
const unreadable: ValueReading = { kind: 'unreadable' };

/**
 * Brings what is written for one field into the form that contracts.md section 1 asks for.
 * @param given what a person wrote, a line each, printed help and lines to write on left out.
 */
export function readFieldValue(
  key: FieldKey,
  given: readonly string[],
  reference: Date,
): ValueReading {
  const lines = joinWrappedOptions(given).map(withStarredChoice);
  const text = lines.join(' ').replace(/\s+/gu, ' ').trim();
  if (text === '') return blank;
  const of = dates[key];
  if (of !== undefined) return dateValue(text, of, reference);
  if (yesNo.has(key)) return chosen(agreed(key, text));
  switch (key) {
    case 'infant.sex':
      return chosen(readSex(text));
    case 'infant.nhsNumber':
    case 'mother.nhsNumber':
      return nhsValue(text);
    case 'infant.postcode':
      return postcodeValue(text);
    case 'parent.phone':
    case 'referrer.phone':
      return ofText(readTelephones(text)[0], text);
    case 'parent.email':
    case 'referrer.email':
      return ofText(emailOf(lines), text);
    case 'infant.address':
      return found(addressOf(lines));
    case 'gp.odsCode':
      return practiceCode(text);
    default:
      return names.has(key) ? nameValue(lines, text) : inWords(key, lines, text);
  }
}

/** "Is English their first language?" "No": which is spoken is told elsewhere, or by nobody. */
function inWords(key: FieldKey, lines: readonly string[], text: string): ValueReading {
  return key === 'language' && BARE.test(text) ? unreadable : found(asWritten(lines));
}

/** An address too long for its box goes on in the next line without a mark. */
function emailOf(lines: readonly string[]): string | undefined {
  const broken = lines.findIndex((line, place) => mayBeCut(line, lines[place + 1]));
  if (broken >= 0) {
    const whole = lines
      .slice(broken, broken + 2)
      .map((line) => line.trim())
      .join('');
    // "secure" or "shabana" over "k@post.example": a word or the first half, and nobody guesses which.
    return SURELY_HALF.test(lines[broken] ?? '')
      ? emailOf(lines.with(broken, whole).toSpliced(broken + 1, 1))
      : undefined;
  }
  const plain = readEmail(lines.join(' ').replace(CUT_AT_HYPHEN, '$1'));
  if (plain !== undefined && /\.(?:uk|net|com|org|gov|info|eu|ie|example)$/u.test(plain))
    return plain;
  return readEmail(lines.join('')) ?? plain;
}

/** "jo@community- nhs.example" in one cell: no part of an address ends in a hyphen. */
const CUT_AT_HYPHEN = /(@[\w.\-]*\w-)\s+(?=\w[\w.\-]*\.\p{L}{2,})/gu;

const SURELY_HALF = /[._\d]/u;

/** A line of nothing but the letters of an address, over one that begins with an address. */
function mayBeCut(line: string, next: string | undefined): boolean {
  if (next === undefined || !/^[\w+'\-.]+@/u.test(next.trim())) return false;
  return /^(?:[\w+'\-]*[._\d][\w+'\-.]*|\p{Ll}{5,})$/u.test(line.trim());
}

/** The number of the next question is nobody's name, and neither is a question or the head of a column. */
function nameValue(lines: readonly string[], text: string): ValueReading {
  if (ASKS.test(text)) return blank;
  if (isTelling(text) || BARE.test(text)) return unreadable;
  const name = asWritten(lines).replace(PRINTED_BEFORE, '');
  return ofText(/\p{L}/u.test(text) ? name : undefined, text);
}

/** "1. Ivy", and "(name): Ivy" where the question ended before its bracket. */
const PRINTED_BEFORE = /^\(?\d{1,2}[.)]\s+(?=\p{Lu})|^\([\p{L} ]{2,40}\)\s?:\s+/u;

/** A sentence is nobody's name: "Infant (what you see)" may stand before an account of it. */
const isTelling = (text: string): boolean =>
  /^["\u201c]/u.test(text) ||
  (!/^\p{Lu}[\p{L}'\u2019-]* \p{Lu}/u.test(text) &&
    text.split(' ').filter((word) => /^\p{Ll}{2}/u.test(word)).length >= MOST_SMALL);
/** Two given names, "de la", "also known as" and who it is stay well below it. */
const MOST_SMALL = 7;

const ASKS = /^(?:what|who|how|where|when|why|which)\b.*\?|^(?:[\p{L}']+ ){0,2}details$/iu;

function found(value: string): ValueReading {
  return value === '' ? blank : { kind: 'found', value };
}

function chosen(answer: string): ValueReading {
  if (answer === 'nothing') return blank;
  return answer === 'unreadable' ? unreadable : found(answer);
}

/** "Freya agrees to the referral." and "no interpreter is needed" say it in a sentence. */
function agreed(key: FieldKey, text: string): string {
  const plain = readYesNo(text);
  const said = saidOf[key];
  // "18/11/26, spoke to Asha" tells when and with whom; beside a box it says whether.
  if (key === 'dutyCall.tookPlace' && optionsIn(text).length === 0) return plain;
  const words = wordsChosen(text);
  if (plain !== 'unreadable' || said === undefined || words === undefined || !said.test(words))
    return plain;
  // "Consent from the holder of parental responsibility Yes / No": a question with its printed answers.
  if (PRINTED.test(words)) return 'nothing';
  if (DEMANDS.test(words) || DECLARES.test(words) || saysYesToo(words)) return plain;
  return REFUSES.test(words) ? 'no' : 'yes';
}

const PRINTED = /\b(?:yes\s?[/|]\s?no|y\s?[/|]\s?n)\W*$/iu;
const REFUSES =
  /\b(?:not|never|no|nor|cannot|without|refus\w*|declin\w*|unaware|unable)\b|n['\u2019]t\b/iu;

/** Of options printed beside boxes the words of the one that is ticked; the others are print. */
function wordsChosen(text: string): string | undefined {
  const options = optionsIn(text);
  if (options.length === 0) return text;
  const [chosenOne, ...more] = options.filter(({ ticked }) => ticked);
  return more.length > 0 ? undefined : chosenOne?.words;
}

/** "I have read the privacy notice and agree that …": what the form prints for a signature, signed or not. */
const DECLARES =
  /^I(?:\s?\/\s?we)?\s+(?:have read|(?:hereby |do )?(?:agree|consent|understand|give))\b.{50}/iu;

/** "The family must agree before you refer": what the form itself has to say, and no answer. */
const DEMANDS =
  /\b(?:must|should|before (?:you|this|the|a|making|we)|unless|cannot be|can only|will not be|ensure)\b/iu;

const saidOf: Readonly<Partial<Record<FieldKey, RegExp>>> = {
  consent:
    /\b(?:agree[sd]?|agreeing|agreement|consent(?:s|ed|ing)?|aware|happy|keen|willing|refus\w*|declin\w*)\b/iu,
  'dutyCall.tookPlace':
    /\b(?:discussed|spoke|spoken|called|phoned|telephoned|rang|rung|contacted|consulted)\b/iu,
  interpreter: /\b(?:need(?:s|ed)?|require[sd]?|request(?:s|ed)?|please)\b/iu,
};

const BARE = /^(?:yes|no)\b[\s.,]*$/iu;

const NOT_GIVEN = /^(?:n\s?\/?\s?a\.?|none|nil|not applicable|[\s\-\u2010-\u2015_./]*)$/iu;

function ofText(value: string | undefined, text: string): ValueReading {
  if (value !== undefined) return found(value);
  return NOT_GIVEN.test(text) ? blank : unreadable;
}

function dateValue(text: string, of: DateOf, reference: Date): ValueReading {
  const ticked = optionsIn(text).length > 0 ? text.replace(/[\u2610\u2612]/gu, ' ') : text;
  const reading = readUkDate(ticked, of, reference);
  if (reading.kind === 'date') return found(reading.date);
  return reading.kind === 'absent' ? blank : unreadable;
}

function nhsValue(text: string): ValueReading {
  if (NOT_GIVEN.test(text)) return blank;
  const whole = readNhsNumber(text);
  if (whole.kind === 'valid') return found(whole.digits);
  const numbers = [...text.matchAll(/(?<![\d])\d(?:[\s\-.]?\d){9}(?!\s?\d)/gu)].map(([run]) =>
    readNhsNumber(run),
  );
  const valid = [...new Set(numbers.flatMap((one) => (one.kind === 'valid' ? [one.digits] : [])))];
  const [only] = valid;
  if (valid.length === 1 && numbers.length === 1 && only !== undefined) return found(only);
  return whole.kind === 'absent' ? blank : unreadable;
}

function postcodeValue(text: string): ValueReading {
  const reading = readPostcode(text);
  if (reading.kind === 'valid') return found(reading.postcode);
  return reading.kind === 'absent' || NOT_GIVEN.test(text) ? blank : unreadable;
}

/** An ODS code of a practice is a letter and five digits; other words in its box are for a person. */
function practiceCode(text: string): ValueReading {
  const [, letter, digits] = /(?<![A-Z\d])([A-Z])\s?(\d{2}\s?\d{3})(?!\d)/iu.exec(text) ?? [];
  if (letter !== undefined && digits !== undefined)
    return found(`${letter}${digits.replace(/\s/gu, '')}`.toUpperCase());
  return NOT_GIVEN.test(text) || readYesNo(text) === 'unknown' ? blank : unreadable;
}
