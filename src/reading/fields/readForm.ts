import type { Block, Line, OpenedDocument } from '../document.ts';
import type { FieldKey, WrittenReferral } from '../writtenReferral.ts';
import { isOptionTemplate } from './answers/choices.ts';
import { claimsOf } from './claims.ts';
import { readLetter, type LetterRead } from './prose/readLetter.ts';
import { readSheet } from './readSheet.ts';
import { settleFields } from './settleFields.ts';
import { splitChildren } from './splitChildren.ts';
import { verdictOf } from './verdict.ts';
import type { Claim } from './claim.ts';
import type { FormReading } from './formReading.ts';

export interface NamedDocument {
  /** `body`, or the file name; the source of every field. */
  readonly part: string;
  readonly document: Extract<OpenedDocument, { kind: 'document' }>;
}

/**
 * Finds the 50 fields on any form, or in a letter.
 * @param reference the day the words reached us; it places years of two digits and dates ahead.
 */
export function readForm({ part, document }: NamedDocument, reference: Date): FormReading {
  const sheet = readSheet(document.blocks, part);
  const { claims, unclaimed } = claimsOf(sheet.answers, reference);
  const left = [...sheet.loose, ...unclaimed];
  const text = wordsOf(document.blocks);
  const form = verdictOf({
    referrals: referralsOf(claims, left, document.notes, reference),
    text,
    headings: sheet.headings,
  });
  const letter = readLetter(text, part, reference);
  if (letter === undefined || form.kind === 'other-service') return form;
  if (letter.isPlainlyLetter ? isLongForm(claims) : form.kind === 'referral') return form;
  return {
    kind: 'referral',
    referrals: referralsOf(withSections(letter, claims), [], document.notes, reference),
    how: 'letter',
    reason: 'a referral written as a letter',
  };
}

/** A letter may have a few labels ("Re:", "NHS No:") in its head and its signature; a form has many. */
function isLongForm(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ key }) => key)).size >= 16;
}

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
  const said = new Set(sections.map(({ key }) => key));
  return [...letter.claims.filter(({ key }) => !said.has(key)), ...sections];
}

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
