import type { FieldKey } from '../../writtenReferral.ts';
import {
  notReferringWords,
  ownService,
  referralWords,
  worryWords,
} from '../dictionary/proseWords.ts';
import { ageOfAnOlder } from '../patientAge.ts';
import { readFieldValue } from '../answers/fieldValue.ts';
import { detailsBeforeClosing } from './letterDetails.ts';
import { factsAtTheEnds, isWrittenAsLetter, letterText } from './letterEnds.ts';
import { factsOfLetter } from './letterFacts.ts';
import { paperOf } from './letterHead.ts';
import { sectionsOfLetter, type LetterSection } from './letterSections.ts';
import { signatureFacts } from './letterSignature.ts';
import { numberOfWriter } from './letterWriter.ts';
import type { Fact } from './fact.ts';
import type { Claim } from '../claim.ts';

const identity: readonly FieldKey[] = [
  'infant.fullName',
  'infant.dob',
  'infant.edd',
  'infant.nhsNumber',
  'mother.name',
  'mother.dob',
  'mother.nhsNumber',
  'infant.postcode',
];
/** A letter that states less of who the child is is for a person to read. */
const fewestFacts = 3;

export interface LetterRead {
  readonly claims: readonly Claim[];
  /** Greeted, signed and mostly running words: what labels stand in it are those of a letter's head. */
  readonly isPlainlyLetter: boolean;
  readonly isGreetedAndSigned: boolean;
  /** The head of the paper that it is written on, which says whose letter it is and not whom it is to. */
  readonly paper: readonly string[];
  /** What it tells under headings of its own. */
  readonly sections: readonly LetterSection[];
  /** The closing and the signature, which belong to no section above them. */
  readonly ending: string;
}

/**
 * What a letter in prose plainly states, each with its sentence as `raw`. The whole letter is the
 * reason. Undefined where it does not refer anybody, or does not say whom.
 */
export function readLetter(
  lines: readonly string[],
  part: string,
  reference: Date,
): LetterRead | undefined {
  const letter = letterText(lines);
  if (letter.text.length > 40_000) return undefined;
  const told = letterText(detailsBeforeClosing(lines, letter));
  const facts = [
    ...factsOfLetter(told, reference),
    ...factsAtTheEnds(told),
    ...numberOfWriter(told),
  ];
  const first = facts.filter(
    (fact, place) =>
      facts.findIndex(({ key, child }) => key === fact.key && child === fact.child) === place,
  );
  const isPlainlyLetter = isWrittenAsLetter(letter);
  const isToUs = ownService.test(letter.text.slice(0, letter.bodyStart));
  if (!refersSomebody(letter.flow, first, isPlainlyLetter, isToUs)) return undefined;
  if (ageOfAnOlder(letter.flow, reference) !== undefined) return undefined;
  const claims = first.map((fact) => claimOf(fact, part, reference));
  // Numbers of several children are parted later, and until then none of them is one number.
  const known = claims.filter(
    ({ key, reading, raw }) =>
      identity.includes(key) &&
      (reading.kind === 'found' || (key === 'infant.nhsNumber' && raw.includes(' and '))),
  );
  if (new Set(known.map(({ key }) => key)).size < fewestFacts) return undefined;
  const reason: Claim = {
    ...base(part),
    key: 'reason',
    topic: 'reason',
    reading: { kind: 'found', value: letter.text },
    raw: letter.text,
  };
  return {
    claims: [...claims, reason],
    isPlainlyLetter,
    isGreetedAndSigned: letter.bodyStart > 0 && letter.bodyEnd < letter.text.length,
    paper: isPlainlyLetter
      ? paperOf(letter, first.find(({ key }) => key === 'referrer.organisation')?.written)
      : [],
    sections: isPlainlyLetter ? sectionsOfLetter(letter) : [],
    ending: letter.text.slice(letter.bodyEnd),
  };
}

/** Who signs below a form, as what and where. */
export function signatureClaims(
  lines: readonly string[],
  part: string,
  reference: Date,
): readonly Claim[] {
  const signed = lines.map((text) => ({ text, start: 0 }));
  return signatureFacts(signed, 0)
    .filter(({ key }, place, all) => all.findIndex((fact) => fact.key === key) === place)
    .map((fact) => ({ ...claimOf(fact, part, reference), raw: fact.written, label: 'signature' }));
}

/**
 * It says so; or, where it is plainly a letter, it follows a duty call or tells of our trade's
 * worries; or it tells who the child is and tells more: people ask in words that no list has.
 */
function refersSomebody(
  flow: string,
  facts: readonly Fact[],
  isPlainlyLetter: boolean,
  isToUs: boolean,
): boolean {
  if (referralWords.test(flow)) return true;
  const called = facts.some(({ key }) => key === 'dutyCall.tookPlace');
  if (isPlainlyLetter && (called || worryWords.test(flow))) return true;
  return (
    tellsWhoItIs(facts, isPlainlyLetter && isToUs) &&
    flow.length > TELLING &&
    !notReferringWords.test(flow)
  );
}

/** Characters: who the child is, and a few sentences about it. */
const TELLING = 200;

/** By name, birth date and number; to us by name a letter may well leave out the number. */
function tellsWhoItIs(facts: readonly Fact[], isToUs: boolean): boolean {
  const has = (...keys: readonly FieldKey[]) => facts.some(({ key }) => keys.includes(key));
  const isNamed = has('infant.fullName') || has('mother.name');
  const isNumbered = isToUs || has('infant.nhsNumber', 'mother.nhsNumber');
  return isNamed && isNumbered && has('infant.dob', 'infant.edd');
}

function base(
  part: string,
): Pick<Claim, 'source' | 'rank' | 'child' | 'instance' | 'label' | 'topic'> {
  return {
    source: { part },
    rank: 0,
    child: undefined,
    instance: 0,
    label: 'letter',
    topic: 'none',
  };
}

function claimOf({ key, written, sentence, child }: Fact, part: string, reference: Date): Claim {
  const isListed = key === 'infant.dob' && written.includes(' and ');
  const several = key === 'infant.fullName' || key === 'infant.nhsNumber' || isListed;
  const raw = several ? written : sentence;
  return { ...base(part), key, child, reading: readFieldValue(key, [written], reference), raw };
}
