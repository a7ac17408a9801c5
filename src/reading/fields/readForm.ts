import type { Block, Line, OpenedDocument } from '../document.ts';
import type { Fields, WrittenReferral } from '../writtenReferral.ts';
import { claimsOf } from './claims.ts';
import { readSheet } from './readSheet.ts';
import { settleFields } from './settleFields.ts';
import { splitChildren } from './splitChildren.ts';
import { verdictOf } from './verdict.ts';

export interface NamedDocument {
  /** `body`, or the file name; the source of every field. */
  readonly part: string;
  readonly document: Extract<OpenedDocument, { kind: 'document' }>;
}

export type FormReading =
  | {
      readonly kind: 'referral';
      readonly referrals: readonly WrittenReferral[];
      readonly how: 'form' | 'letter';
      readonly reason: string;
    }
  | { readonly kind: 'blank-form'; readonly reason: string }
  | { readonly kind: 'other-service'; readonly reason: string }
  | { readonly kind: 'not-a-form'; readonly reason: string };

/**
 * Finds the 50 fields on any form, or in a letter.
 * @param reference the day the words reached us; it places years of two digits and dates ahead.
 */
export function readForm({ part, document }: NamedDocument, reference: Date): FormReading {
  const sheet = readSheet(document.blocks, part);
  const { claims, unclaimed } = claimsOf(sheet.answers, reference);
  const referrals = splitChildren(claims).map(({ order, claims: own }): WrittenReferral => {
    const doubts: string[] = [...document.notes];
    const fields: Fields = settleFields(own, reference, doubts);
    return { fields, birthOrder: order, notUnderstood: [...sheet.loose, ...unclaimed], doubts };
  });
  return verdictOf({ referrals, text: wordsOf(document.blocks), headings: sheet.headings });
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
