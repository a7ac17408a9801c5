import type { GatheredDocument } from './carriers/gathered.ts';
import type { Block, OpenedDocument } from './document.ts';
import { readForm } from './fields/readForm.ts';
import type { FormReading } from './fields/readForm.ts';
import type { FieldKey } from './writtenReferral.ts';

type Shown = Extract<OpenedDocument, { kind: 'document' }>;

/** Who a form is about; the pages after the first seldom say it again. */
const identity: readonly FieldKey[] = [
  ...(['infant.fullName', 'infant.familyName', 'infant.nhsNumber', 'infant.dob'] as const),
  ...(['infant.edd', 'mother.name'] as const),
];

/**
 * A telephone makes a file of every page. Pictures of one mail of which one alone says whose form it
 * is are its pages, and are read as one document; where several say it they are several forms.
 */
export function withPagesJoined(
  documents: readonly GatheredDocument[],
  reference: Date,
): GatheredDocument[] {
  const pictures = documents.filter(isAttachedPicture);
  if (pictures.length < 2) return [...documents];
  const telling = pictures.filter((picture) => saysWhose(picture, reference));
  const [first] = telling;
  if (first === undefined || telling.length > 1) return [...documents];
  const others = pictures.filter((picture) => picture !== first);
  for (const { note } of others) note.verdict = `a further page of ${first.part}`;
  const joined = joinedAs(first, others);
  return documents.flatMap((document) => {
    if (document === first) return joined;
    return others.includes(document) ? [] : document;
  });
}

function isAttachedPicture({ role, alternatives }: GatheredDocument): boolean {
  return role === 'attachment' && alternatives[0]?.document.format === 'image';
}

function saysWhose({ alternatives }: GatheredDocument, reference: Date): boolean {
  const [named] = alternatives;
  if (named === undefined) return false;
  const reading: FormReading = readForm(named, reference);
  if (reading.kind !== 'referral') return false;
  return reading.referrals.some(({ fields }) =>
    identity.some((key) => ['found', 'unreadable'].includes(fields[key]?.state ?? 'blank')),
  );
}

function joinedAs(first: GatheredDocument, others: readonly GatheredDocument[]): GatheredDocument {
  const shown = [first, ...others].flatMap(({ alternatives }) => alternatives[0]?.document ?? []);
  let before = 0;
  const blocks: Block[] = [];
  for (const document of shown) {
    blocks.push(...document.blocks.map((block) => movedBy(block, before)));
    before += document.pages;
  }
  const document: Shown = {
    kind: 'document',
    format: 'image',
    blocks,
    pages: before,
    notes: [...new Set(shown.flatMap(({ notes }) => notes))],
    confidence: Math.min(...shown.map(({ confidence }) => confidence ?? 1)),
  };
  return { ...first, alternatives: [{ part: first.part, document }] };
}

function movedBy(block: Block, pages: number): Block {
  const page = (block.page ?? 1) + pages;
  if (block.kind === 'line') return { ...block, page };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => movedBy(inner, pages)) })),
  );
  return { ...block, rows, page };
}
