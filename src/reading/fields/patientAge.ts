import { writtenParts } from '../../nhs/ukDateParts.ts';
import { OLDEST_INFANT, wholeYear } from './ages.ts';
import { referralWords } from './dictionary/proseWords.ts';

/** Words of an infant, of a pregnancy or of our service: then a birth date of years ago is another's, or mistyped. */
const ofAnInfant =
  /\b(?:gave birth|birth of|delivered (?:her|a|at|by)|parent[ -]infant|dyad|breast ?fe\w{2,6}|bab(?:y|ies)|infants?|newborn|neonat\w{2,4}|toddler|bond(?:s|ing|ed)?|pregnant|expecting|antenatal|perinatal|postnatal|unborn|bump|edd|imh|duty (?:call|line|practitioner|worker)|(?:weeks?|months?)[ -]olds?|(?:her|his|their) (?:little|new|young)?\s?(?:son|daughter|boy|girl|one))\b/iu;

const BORN = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born|birth date)[^.;\d]{0,20}$/iu;

/** "Ava Smith (03/06/2026), NHS 999 …": who writes shortly leaves out what the date is. */
const BESIDE_NUMBER = /^[\s),;/\-\u2013]{0,5}(?:nhs\b|\d{3}[ \-]?\d{3}[ \-]?\d{4}(?!\d))/iu;

const BEHIND_NAME = /\p{Lu}[\p{L}'\u2019\-]+\s?[(,/\-\u2013]{1,2}\s?$/u;

/**
 * The age in years of the youngest person whose birth date the words tell, where that is no infant and
 * nothing speaks of one. Undefined in any doubt: what may be for us is read as for us.
 */
export function ageOfAnOlder(words: string, reference: Date): number | undefined {
  if (ofAnInfant.test(words)) return undefined;
  const years = writtenParts(words).flatMap(({ start, end, year }) => {
    const before = words.slice(Math.max(0, start - 60), start);
    const age = ageIn(year, reference);
    const isBeside = BESIDE_NUMBER.test(words.slice(end, end + 24)) || BEHIND_NAME.test(before);
    return BORN.test(before) || (isBeside && age < OLDEST_INFANT) ? [age] : [];
  });
  const youngest = Math.min(...years);
  return years.length > 0 && youngest >= OLDEST_INFANT ? youngest : undefined;
}

const LETTER_HEAD =
  /^\s*(?:re|ref|regarding|patient)\s*[:\-\u2013]|\bNHS\b\D{0,14}\d{3}[ \-]?\d{3}/imu;

/** The same of a letter that says whom it refers: by a reference or an NHS number. */
export function patientOfLetter(words: string, reference: Date): number | undefined {
  const refers = LETTER_HEAD.test(words) && referralWords.test(words);
  return refers ? ageOfAnOlder(words, reference) : undefined;
}

function ageIn(year: number, reference: Date): number {
  return reference.getUTCFullYear() - wholeYear(year, reference);
}
