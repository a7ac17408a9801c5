import type { Block, Line, OpenedDocument } from '../document.ts';
import { valueOf, type WrittenReferral } from '../writtenReferral.ts';
import { asAnswered } from './addressee.ts';
import { isOptionTemplate } from './answers/printedOptions.ts';
import { claimsOf } from './claims.ts';
import { patientOfLetter } from './patientAge.ts';
import { answersUnderHeads } from './openHeads.ts';
import {
  asksWho,
  isLongForm,
  isWholeForm,
  saysWhy,
  sectioned,
  withSections,
  withWordsOf,
} from './letterOrForm.ts';
import { readLetter, signatureClaims } from './prose/readLetter.ts';
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
  const letter = readLetter(wordsOf(withoutPageEnds(document.blocks)), part, reference);
  const isOnPaper = (line: string): boolean => letter?.paper.includes(line.trim()) === true;
  const text = wordsOf(document.blocks);
  const form = verdictOf({
    referrals: referralsOf(claims, left, document.notes, reference),
    text: text.filter((line) => !isOnPaper(line)),
    headings: sheet.headings.filter((line) => !isOnPaper(line)),
    answered: sheet.answers.flatMap(asAnswered),
    reference,
  });
  if (letter === undefined) return aboutAnOlder(form, text, reference);
  if (form.kind === 'other-service') return form;
  const isForm =
    (asksWho(claims) || !letter.isGreetedAndSigned) &&
    ((letter.isPlainlyLetter ? isLongForm(claims) : form.kind === 'referral') ||
      (form.kind === 'referral' && isWholeForm(asked)));
  if (isForm && form.kind === 'referral' && letter.isGreetedAndSigned) {
    const more = withWordsOf(letter, claims);
    const loose = saysWhy(claims) ? left : [];
    return { ...form, referrals: referralsOf(more, loose, document.notes, reference) };
  }
  if (isForm) return form;
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

function referralsOf(
  claims: readonly Claim[],
  left: WrittenReferral['notUnderstood'],
  notes: readonly string[],
  reference: Date,
): readonly WrittenReferral[] {
  return splitChildren(claims, reference).map(({ order, claims: own }): WrittenReferral => {
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

/** Without what is printed at the head or foot of pages; at the head of the first it may say whose paper it is. */
function withoutPageEnds(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind === 'table' || block.running !== true);
  return blocks.filter(
    (block, at) => at < first || block.kind === 'table' || block.running !== true,
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
