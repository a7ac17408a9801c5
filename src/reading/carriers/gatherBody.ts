import type { OpenedDocument } from '../document.ts';
import { withoutClearSignature } from './clearSigned.ts';
import { PGP_MESSAGE } from './fileKind.ts';
import { freshWords } from './freshWords.ts';
import type { BodyContext, BodyPiece } from './freshWords.ts';
import type { NamedDocument } from '../fields/readForm.ts';
import type { PartNote } from './gathered.ts';
import type { OpenedMail } from './openedMail.ts';
import { blocked, noteOf } from './walk.ts';
import type { Walk } from './walk.ts';

/** The same words in one or two formats. */
interface PairedPiece extends Omit<BodyPiece, 'source'> {
  readonly alternatives: readonly { readonly format: 'text' | 'html'; readonly source: string }[];
}

/** Opens what a mail's body says, piece by piece; quotes are noted and left. */
export function gatherBody(
  mail: OpenedMail,
  place: { readonly way: string; readonly depth: number; readonly ours: boolean },
  context: BodyContext,
  walk: Walk,
): void {
  const part = place.way === '' ? 'body' : `${place.way} > body`;
  for (const piece of pairedPieces(mail, context)) {
    const role = place.ours ? 'quoted' : piece.role;
    const note = noteOf(walk, {
      name: nameOf(part, role),
      format: piece.alternatives.map(({ format }) => format).join(' and '),
      bytes: Buffer.from(piece.alternatives[0]?.source ?? ''),
      verdict: 'an earlier mail, quoted; not read again',
    });
    if (role !== 'quoted') {
      gatherPiece({ ...piece, role }, { part, isInner: place.depth > 0, note }, walk);
    }
  }
}

function nameOf(part: string, role: BodyPiece['role']): string {
  if (role === 'own') return part;
  return role === 'forwarded' ? `${part} (forwarded mail)` : `${part} (quoted mail)`;
}

function gatherPiece(
  piece: PairedPiece,
  at: { readonly part: string; readonly isInner: boolean; readonly note: PartNote },
  walk: Walk,
): void {
  const isOwn = piece.role === 'own' && !at.isInner;
  if (piece.lines.some((line) => line.includes(PGP_MESSAGE))) {
    const why = 'it is encrypted with PGP';
    at.note.verdict = blocked(walk, 'the body', { kind: 'cannot-open', why });
    return;
  }
  if (piece.role !== 'answered-in') keepWords(piece, isOwn, walk);
  const { alternatives, over } = openAlternatives(piece, at.part, walk);
  at.note.verdict = over === undefined ? 'holds no form' : blocked(walk, 'the body', over);
  if (alternatives.length === 0) return;
  const elsewhere = piece.role === 'answered-in' ? piece.role : 'forwarded-words';
  walk.gathered.documents.push({
    role: isOwn ? 'own-words' : elsewhere,
    what: isOwn ? 'the body' : 'the forwarded mail',
    part: at.part,
    alternatives,
    note: at.note,
  });
}

function keepWords(piece: PairedPiece, isOwn: boolean, walk: Walk): void {
  const { gathered } = walk;
  // A line of HTML is a whole paragraph, a line of text may be a part of one.
  const isHtml = piece.alternatives[0]?.format === 'html';
  const lines = isHtml ? piece.lines.flatMap((line) => [line, '']) : piece.lines;
  for (const line of lines) (isOwn ? gathered.ownWords : gathered.forwardedWords).push(line);
  gathered.links.push(...piece.alternatives.flatMap(({ source }) => linksIn(source)));
  if (piece.sender !== undefined && piece.role === 'forwarded') gathered.senders.push(piece.sender);
}

function openAlternatives(piece: PairedPiece, part: string, { openers, ceilings }: Walk) {
  const alternatives: NamedDocument[] = [];
  let over: Extract<OpenedDocument, { kind: 'over-ceiling' }> | undefined;
  for (const { format, source } of piece.alternatives) {
    const document =
      format === 'html' ? openers.html(source, ceilings) : openers.text(source, ceilings);
    if (document.kind === 'document') alternatives.push({ part, document });
    if (document.kind === 'over-ceiling') over = document;
  }
  return { alternatives, over: alternatives.length === 0 ? over : undefined };
}

/** HTML that shows less than this part of the text beside it is only a shell around it. */
const SHELL = 0.3;

/** HTML first: its lines are not wrapped and its tables are tables. */
function pairedPieces(mail: OpenedMail, context: BodyContext): PairedPiece[] {
  const html = mail.html === null ? [] : freshWords({ format: 'html', source: mail.html }, context);
  const text =
    mail.text === null
      ? []
      : freshWords({ format: 'text', source: withoutClearSignature(mail.text) }, context);
  const asHtml = html.map((piece) => alone(piece, 'html'));
  const asText = text.map((piece) => alone(piece, 'text'));
  if (mail.html === null || mail.text === null) return mail.html === null ? asText : asHtml;
  if (lengthOf(html) < lengthOf(text) * SHELL) return asText;
  const alike =
    html.length === text.length && html.every((piece, place) => piece.role === text[place]?.role);
  if (!alike) return asHtml;
  return asHtml.map((piece, place) => ({
    ...piece,
    alternatives: [...piece.alternatives, ...(asText[place]?.alternatives ?? [])],
  }));
}

function alone({ source, ...piece }: BodyPiece, format: 'text' | 'html'): PairedPiece {
  return { ...piece, alternatives: [{ format, source }] };
}

function lengthOf(pieces: readonly BodyPiece[]): number {
  const lengths = pieces.flatMap(({ lines }) => lines.map((line) => line.trim().length));
  return lengths.reduce((sum, length) => sum + length, 0);
}

function linksIn(source: string): string[] {
  return (source.match(/https?:\/\/[^\s"'<>\\)]{4,2000}/giu) ?? []).slice(0, 500);
}
