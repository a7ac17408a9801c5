import type { FieldKey } from '../writtenReferral.ts';
import type { Claim } from './claim.ts';
import type { LetterRead } from './prose/readLetter.ts';

/**
 * A few labels over prose that says why: what it says of the family counts as a letter's does. Where a
 * label asks why, only who signs and who agreed is told beside it.
 */
export function withWordsOf(letter: LetterRead, labelled: readonly Claim[]): readonly Claim[] {
  const own = new Set(labelled.map(({ key }) => key));
  const asksWhy = saysWhy(labelled);
  return [
    ...withoutRunningOn(letter, labelled),
    ...letter.claims.filter(({ key }) => !own.has(key) && (!asksWhy || besideLabels.has(key))),
  ];
}

/** What took in the account under the next heading of the letter ends where the letter ends it. */
function withoutRunningOn(letter: LetterRead, labelled: readonly Claim[]): readonly Claim[] {
  const told = ownSections(letter);
  const ran = labelled.filter(
    (claim) =>
      sectioned.has(claim.key) &&
      told.some((one) => one.key !== claim.key && valueIn(claim).includes(valueIn(one))),
  );
  const isOwn = ran.every(({ key }) => told.some((one) => one.key === key));
  if (ran.length === 0 || !isOwn) return labelled;
  const keys = new Set(told.map(({ key }) => key));
  return [...labelled.filter(({ key }) => !keys.has(key)), ...told];
}

const besideLabels: ReadonlySet<FieldKey> = new Set([
  ...(['referrer.name', 'referrer.role', 'referrer.organisation', 'referrer.phone'] as const),
  ...(['referrer.email', 'consent'] as const),
]);

/** A label for its reason or its background, answered or not. */
export function saysWhy(claims: readonly Claim[]): boolean {
  return claims.some(({ key }) => key === 'reason' || key === 'background');
}

/** A form asks who the child is, or who expects it; below "Re:" a letter has said so. */
export function asksWho(claims: readonly Claim[]): boolean {
  return claims.some(({ key }) => tellsWho.has(key));
}

const tellsWho: ReadonlySet<FieldKey> = new Set([
  ...(['infant.fullName', 'infant.givenName', 'infant.familyName', 'infant.dob'] as const),
  ...(['infant.edd', 'infant.nhsNumber', 'mother.name', 'mother.dob'] as const),
  'mother.nhsNumber',
]);

/** A letter may have a few labels ("Re:", "NHS No:") in its head and its signature; a form has many. */
export function isLongForm(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ key }) => key)).size >= 16;
}

/**
 * Greeted and signed, and still a form: its own labels name the child, say why, and ask as much as a
 * letter's head never does.
 */
export function isWholeForm(claims: readonly Claim[]): boolean {
  const found = new Set(
    claims.filter(({ reading }) => reading.kind === 'found').map(({ key }) => key),
  );
  const isNamed = found.has('infant.fullName') || found.has('infant.givenName');
  return isNamed && found.has('reason') && found.size >= FEWEST_OF_FORM;
}

const FEWEST_OF_FORM = 6;

/**
 * A letter with a section for its reason or background says it there, else it is the reason as a
 * whole. Its few labels for what is no person's name, number or place count as well.
 */
export function withSections(letter: LetterRead, labelled: readonly Claim[]): readonly Claim[] {
  const own = new Set(letter.claims.map(({ key }) => key));
  const told = ownSections(letter);
  const tells = new Set(told.map(({ key }) => key));
  const sections = labelled.flatMap((claim) => {
    const isWanted =
      (sectioned.has(claim.key) && !tells.has(claim.key) && isHeading(claim.label)) ||
      (plain.has(claim.key) && !own.has(claim.key));
    if (!isWanted || claim.reading.kind !== 'found') return [];
    const { value } = claim.reading;
    const above = value.endsWith(letter.ending)
      ? value.slice(0, value.length - letter.ending.length).trimEnd()
      : value;
    // What took in the account under another heading did not see that heading.
    if (above === '' || told.some((one) => above.includes(valueIn(one)))) return [];
    return [{ ...claim, reading: { ...claim.reading, value: above } }];
  });
  const all = [...told, ...sections];
  const kept = all.filter((claim) => claim.key !== 'reason' || isTheReason(claim, all, letter));
  const said = new Set(kept.map(({ key }) => key));
  return [...letter.claims.filter(({ key }) => !said.has(key)), ...kept];
}

/** As claims, with the source of the reason. */
function ownSections({ claims, sections }: LetterRead): readonly Claim[] {
  const reason = claims.find(({ key }) => key === 'reason');
  if (reason === undefined) return [];
  return sections.map(({ key, words }) => ({
    ...reason,
    key,
    topic: key as Claim['topic'],
    reading: { kind: 'found', value: words },
    raw: words,
  }));
}

/** "Concerns raised by nursery, where Ada started at nine months: she …" is a sentence of the letter. */
const isHeading = (label: string): boolean =>
  !/, \p{Ll}+ \p{L}+ \p{Ll}+ed\b|\S+(?:\s+\S+){9}/u.test(label);

/** "Problems: Nil" below a letter's own words is no reason in their place: more is said outside it. */
function isTheReason(
  reason: Claim,
  sections: readonly Claim[],
  { claims, ending }: LetterRead,
): boolean {
  const said = sections.map(valueIn);
  const letter = claims.find(({ key }) => key === 'reason')?.raw ?? '';
  const outside = letter
    .slice(0, letter.length - ending.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !said.some((value) => isLineOf(value, line)))
    .join('\n');
  // Who the child is, and how to reach the family, is no reason.
  const more = claims
    .filter(({ key, raw }) => key !== 'reason' && raw.length > LINE_OF_PROSE)
    .reduce((words, { raw }) => words.replace(inAnyLines(raw), ''), outside)
    .split('\n')
    .filter((line) => line.length > LINE_OF_PROSE && !LABELLED.test(line));
  return more.join('').length <= valueIn(reason).length;
}

/** A sentence, whose lines a mail program may have broken. */
const inAnyLines = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join(String.raw`\s+`),
    'u',
  );

/** One of its lines, or its first with the question before it. */
function isLineOf(value: string, line: string): boolean {
  const [first = ''] = value.split('\n');
  return value.includes(line) || (first !== '' && line.endsWith(first));
}

function valueIn({ reading }: Claim): string {
  return reading.kind === 'found' ? reading.value : '';
}

const LINE_OF_PROSE = 45;
const LABELLED = /^[^.!?]{1,60}[:?](?:\s|$)/u;

export const sectioned: ReadonlySet<FieldKey> = new Set([
  'reason',
  'background',
  'safeguarding',
  'risk',
]);
const plain: ReadonlySet<FieldKey> = new Set([
  ...(['infant.gestation', 'infant.sex', 'infant.ethnicity', 'infant.religion'] as const),
  ...(['infant.disability', 'infant.alias', 'language', 'interpreter', 'siblings'] as const),
  ...(['household', 'otherAgencies', 'gp.odsCode', 'parent.hasPR', 'consent'] as const),
]);
