import type { Block, Line, OpenedDocument } from '../document.ts';
import { valueOf, type FieldKey, type WrittenReferral } from '../writtenReferral.ts';
import { asAnswered } from './addressee.ts';
import { isOptionTemplate } from './answers/printedOptions.ts';
import { claimsOf } from './claims.ts';
import { patientOfLetter } from './patientAge.ts';
import { answersUnderHeads } from './openHeads.ts';
import { readLetter, signatureClaims, type LetterRead } from './prose/readLetter.ts';
import { signOffAt, withoutNameBelow } from './prose/signOff.ts';
import { readSheet } from './readSheet.ts';
import { settleFields } from './settleFields.ts';
import { splitChildren } from './splitChildren.ts';
import { verdictOf } from './verdict.ts';
import type { Claim } from './claim.ts';
import { formsApart } from './formsApart.ts';
import type { FormReading } from './formReading.ts';

export interface NamedDocument {
  /** `body`, or the file name; the source of every field. */
  readonly part: string;
  readonly document: Extract<OpenedDocument, { kind: 'document' }>;
}

/**
 * Finds the 50 fields on any form, on each of several that stand in one document, or in a letter.
 * @param reference the day the words reached us; it places years of two digits and dates ahead.
 */
export function readForm(named: NamedDocument, reference: Date): FormReading {
  const parts = formsApart(named.document.blocks).map((blocks) =>
    readOne({ ...named, document: { ...named.document, blocks } }, reference),
  );
  const [first] = parts;
  const referrals = parts.flatMap((one) => (one.kind === 'referral' ? one.referrals : []));
  if (first?.kind === 'referral' && parts.length > 1 && areOfDifferentChildren(referrals))
    return { ...first, referrals };
  return parts.length === 1 && first !== undefined ? first : readOne(named, reference);
}

/** Each form names a child of its own: else one was filled in again for the same. */
function areOfDifferentChildren(referrals: readonly WrittenReferral[]): boolean {
  const children = referrals.map(({ fields }) =>
    identityOf.map((key) => valueOf(fields, key) ?? '').join(' '),
  );
  return children.length > 1 && new Set(children).size === children.length;
}

const identityOf = [
  'infant.fullName',
  'infant.givenName',
  'infant.dob',
  'infant.nhsNumber',
] as const;

function readOne({ part, document }: NamedDocument, reference: Date): FormReading {
  const end = signOffAt(document.blocks) ?? document.blocks.length;
  const sheet = readSheet(document.blocks.slice(0, end), part);
  const { claims: asked, unclaimed } = claimsOf(answersUnderHeads(sheet), reference);
  const signed = wordsOf(document.blocks.slice(end));
  const claims = withSignature(asked, signatureClaims(signed, part, reference));
  const left = [...sheet.loose, ...unclaimed, ...asLoose(signed, part)];
  const text = wordsOf(document.blocks);
  const form = verdictOf({
    referrals: referralsOf(claims, left, document.notes, reference),
    text,
    headings: sheet.headings,
    answered: sheet.answers.flatMap(asAnswered),
    reference,
  });
  const letter = readLetter(text, part, reference);
  if (letter === undefined) return aboutAnOlder(form, text, reference);
  if (form.kind === 'other-service') return form;
  const isForm = letter.isPlainlyLetter ? isLongForm(claims) : form.kind === 'referral';
  if (isForm && form.kind === 'referral' && letter.isGreetedAndSigned && !saysWhy(claims))
    return {
      ...form,
      referrals: referralsOf(withWordsOf(letter, claims), [], document.notes, reference),
    };
  if (isForm || (form.kind === 'referral' && isWholeForm(asked))) return form;
  return {
    kind: 'referral',
    referrals: referralsOf(withSections(letter, claims), [], document.notes, reference),
    how: 'letter',
    reason: 'a referral written as a letter',
  };
}

/** A letter that refers somebody well over our age was sent to the wrong service, as such a form is. */
function aboutAnOlder(form: FormReading, text: readonly string[], reference: Date): FormReading {
  if (form.kind !== 'not-a-form') return form;
  const age = patientOfLetter(text.join('\n'), reference);
  return age === undefined
    ? form
    : { kind: 'other-service', reason: `the letter is about somebody of ${age} years` };
}

/**
 * Who signs below a form is who refers, where the form does not say so or says the same; a bare name
 * below the narrative is the signature too.
 */
function withSignature(asked: readonly Claim[], signature: readonly Claim[]): readonly Claim[] {
  const nameIn = (claims: readonly Claim[]) =>
    claims.find(({ key, reading }) => key === 'referrer.name' && reading.kind === 'found')?.raw;
  const [name, signer] = [nameIn(asked), nameIn(signature)];
  const isSigner = name === undefined || (signer !== undefined && name.startsWith(signer));
  const known = new Set(asked.map(({ key }) => key));
  const more = isSigner ? signature.filter(({ key }) => !known.has(key)) : [];
  if (name === undefined) return [...asked, ...more];
  return [...asked.map((claim) => withoutBareName(claim, name)), ...more];
}

function withoutBareName(claim: Claim, name: string): Claim {
  if (!sectioned.has(claim.key) || claim.reading.kind !== 'found') return claim;
  return {
    ...claim,
    reading: { ...claim.reading, value: withoutNameBelow(claim.reading.value, name) },
  };
}

function asLoose(lines: readonly string[], part: string): WrittenReferral['notUnderstood'] {
  return lines.filter((text) => text.trim() !== '').map((text) => ({ text, source: { part } }));
}

/** A few labels over prose that says why: what it says of the family counts as a letter's does. */
function withWordsOf(letter: LetterRead, labelled: readonly Claim[]): readonly Claim[] {
  const own = new Set(labelled.map(({ key }) => key));
  return [...labelled, ...letter.claims.filter(({ key }) => !own.has(key))];
}

/** A label for its reason or its background, answered or not. */
function saysWhy(claims: readonly Claim[]): boolean {
  return claims.some(({ key }) => key === 'reason' || key === 'background');
}

/** A letter may have a few labels ("Re:", "NHS No:") in its head and its signature; a form has many. */
function isLongForm(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ key }) => key)).size >= 16;
}

/**
 * Greeted and signed, and still a form: its own labels name the child, say why, and ask as much as a
 * letter's head never does.
 */
function isWholeForm(claims: readonly Claim[]): boolean {
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
function withSections(letter: LetterRead, labelled: readonly Claim[]): readonly Claim[] {
  const own = new Set(letter.claims.map(({ key }) => key));
  const sections = labelled.flatMap((claim) => {
    const isWanted = sectioned.has(claim.key) || (plain.has(claim.key) && !own.has(claim.key));
    if (!isWanted || claim.reading.kind !== 'found') return [];
    const { value } = claim.reading;
    const above = value.endsWith(letter.ending)
      ? value.slice(0, value.length - letter.ending.length).trimEnd()
      : value;
    return above === '' ? [] : [{ ...claim, reading: { ...claim.reading, value: above } }];
  });
  const kept = sections.filter(
    (claim) => claim.key !== 'reason' || isTheReason(claim, sections, letter),
  );
  const said = new Set(kept.map(({ key }) => key));
  return [...letter.claims.filter(({ key }) => !said.has(key)), ...kept];
}

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
    .filter((line) => line.length > LINE_OF_PROSE && !LABELLED.test(line))
    .filter((line) => !said.some((value) => isLineOf(value, line)));
  return outside.join('').length <= valueIn(reason).length;
}

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

const sectioned: ReadonlySet<FieldKey> = new Set(['reason', 'background', 'safeguarding', 'risk']);
const plain: ReadonlySet<FieldKey> = new Set([
  ...(['infant.gestation', 'infant.sex', 'infant.ethnicity', 'infant.religion'] as const),
  ...(['infant.disability', 'infant.alias', 'language', 'interpreter', 'siblings'] as const),
  ...(['household', 'otherAgencies', 'gp.odsCode', 'parent.hasPR', 'consent'] as const),
]);

function referralsOf(
  claims: readonly Claim[],
  left: WrittenReferral['notUnderstood'],
  notes: readonly string[],
  reference: Date,
): readonly WrittenReferral[] {
  return splitChildren(claims).map(({ order, claims: own }): WrittenReferral => {
    const doubts: string[] = [...notes];
    const fields = settleFields(own, reference, doubts);
    doubts.push(...unmarkedAnswers(own));
    return { fields, birthOrder: order, notUnderstood: left, doubts };
  });
}

/** "Yes / No" with neither crossed out: a circle drawn around one is not seen by a reader of text. */
function unmarkedAnswers(claims: readonly Claim[]): readonly string[] {
  const labels = claims
    .filter(({ reading, raw }) => reading.kind === 'blank' && isOptionTemplate(raw))
    .map(({ label }) => label.trim());
  return [...new Set(labels)].map(
    (label) =>
      `“${label}” shows all its printed answers and none is seen to be chosen: please look at the form.`,
  );
}

/** All words of a document, a line each. */
export function wordsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? [textOf(block)]
      : block.rows.flatMap((row) => row.flatMap((cell) => wordsOf(cell.blocks))),
  );
}

function textOf(line: Line): string {
  return line.segments.map(({ text }) => text).join(' ');
}
