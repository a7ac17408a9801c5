import type { GatheredDocument } from './carriers/gathered.ts';
import type { Block, OpenedDocument } from './document.ts';
import { claimsOf } from './fields/claims.ts';
import { readForm } from './fields/readForm.ts';
import { readSheet } from './fields/readSheet.ts';
import { goOnOverPictures } from './overPictures.ts';
import type { FieldKey } from './writtenReferral.ts';

type Shown = Extract<OpenedDocument, { kind: 'document' }>;

/** Who a form is about; the pages after the first seldom say it again. */
const identity: ReadonlySet<FieldKey> = new Set([
  ...(['infant.fullName', 'infant.familyName', 'infant.nhsNumber', 'infant.dob'] as const),
  'infant.edd',
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
  const seen = pictures.map((picture) => ({ picture, ...roleOf(picture, reference) }));
  const whose = seen.filter(({ as }) => as === 'says-whose');
  const mothers = seen.filter(({ as }) => as === 'of-a-mother');
  // A form with room for one part on each page has one for the parents, which names no infant.
  const [first, ...more] = whose.length > 0 ? whose : mothers;
  const others = [...seen]
    .filter((one) => one !== first && (one.as === 'may-be-a-page' || one.as === 'of-a-mother'))
    .map(({ picture }) => picture);
  if (new Set(seen.flatMap(({ mother }) => mother)).size > 1) return [...documents];
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

type Role = 'says-whose' | 'of-a-mother' | 'may-be-a-page' | 'of-its-own';

/** `mother`: the names of mothers on it. */
function roleOf(
  { alternatives }: GatheredDocument,
  reference: Date,
): { readonly as: Role; readonly mother: readonly string[] } {
  const [named] = alternatives;
  if (named === undefined) return { as: 'of-its-own', mother: [] };
  const { kind } = readForm(named, reference);
  if (kind === 'blank-form' || kind === 'other-service') return { as: 'of-its-own', mother: [] };
  // Also where it says too little else to be taken for a form: it may be another child's.
  const { claims } = claimsOf(readSheet(named.document.blocks, named.part).answers, reference);
  const said = claims.filter(({ reading }) => reading.kind !== 'blank');
  const mother = said
    .filter(({ key }) => key === 'mother.name')
    .map(({ raw }) => raw.toLowerCase());
  if (said.some(({ key }) => identity.has(key))) return { as: 'says-whose', mother };
  return { as: mother.length > 0 ? 'of-a-mother' : 'may-be-a-page', mother };
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
