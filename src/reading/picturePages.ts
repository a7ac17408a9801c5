import type { GatheredDocument } from './carriers/gathered.ts';
import type { Block, OpenedDocument } from './document.ts';
import { claimsOf } from './fields/claims.ts';
import { readForm, type NamedDocument } from './fields/readForm.ts';
import { readSheet } from './fields/readSheet.ts';
import { goOnOverPictures } from './overPictures.ts';
import type { FieldKey } from './writtenReferral.ts';

type Shown = Extract<OpenedDocument, { kind: 'document' }>;

/** Who a form is about; the pages after the first seldom say it again. */
const identity: ReadonlySet<FieldKey> = new Set([
  ...(['infant.fullName', 'infant.familyName', 'infant.nhsNumber', 'infant.dob'] as const),
  ...(['infant.edd', 'mother.name'] as const),
]);

/**
 * A telephone makes a file of every page. Pictures of one mail of which one alone says whose form it
 * is are its pages, and are read as one document; where several say it they are several forms. A
 * picture that is a form of its own, blank or another service's, is nobody's page.
 */
export function withPagesJoined(
  documents: readonly GatheredDocument[],
  reference: Date,
): GatheredDocument[] {
  const pictures = documents.filter(isAttachedPicture);
  if (pictures.length < 2) return [...documents];
  const seen = pictures.map((picture) => ({ picture, as: roleOf(picture, reference) }));
  const [first, ...more] = seen.filter(({ as }) => as === 'says-whose');
  const others = seen.filter(({ as }) => as === 'may-be-a-page').map(({ picture }) => picture);
  if (first === undefined || more.length > 0 || others.length === 0) return [...documents];
  for (const { note } of others) note.verdict = `a further page of ${first.picture.part}`;
  const joined = joinedAs(first.picture, others);
  return documents.flatMap((document) => {
    if (document === first.picture) return joined;
    return others.includes(document) ? [] : document;
  });
}

function isAttachedPicture({ role, alternatives }: GatheredDocument): boolean {
  return role === 'attachment' && alternatives[0]?.document.format === 'image';
}

type Role = 'says-whose' | 'may-be-a-page' | 'of-its-own';

function roleOf({ alternatives }: GatheredDocument, reference: Date): Role {
  const [named] = alternatives;
  if (named === undefined) return 'of-its-own';
  const { kind } = readForm(named, reference);
  if (kind === 'blank-form' || kind === 'other-service') return 'of-its-own';
  return saysWhose(named, reference) ? 'says-whose' : 'may-be-a-page';
}

/** Also where it says too little else to be taken for a form: it may be another child's. */
function saysWhose({ part, document }: NamedDocument, reference: Date): boolean {
  const { claims } = claimsOf(readSheet(document.blocks, part).answers, reference);
  return claims.some(({ key, reading }) => identity.has(key) && reading.kind !== 'blank');
}

function joinedAs(first: GatheredDocument, others: readonly GatheredDocument[]): GatheredDocument {
  const shown = [first, ...others].flatMap(({ alternatives }) => alternatives[0]?.document ?? []);
  let before = 0;
  let blocks: Block[] = [];
  for (const document of shown) {
    const moved = document.blocks.map((block) => movedBy(block, before));
    blocks = goOnOverPictures(blocks, moved);
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
