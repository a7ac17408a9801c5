import type { Segment } from '../document.ts';
import { withChosen } from './chosenPieces.ts';
import type { Piece } from './piece.ts';

/** A blank to fill in, drawn as an underline below spaces: the same as typed underscores. */
const blankToFill = '____';

/** Parts one line into segments at tabs, wide gaps, boxes, and where the face tells label from value. */
export function segmentsOf(line: readonly Piece[]): Segment[] {
  const pieces = drawBlanks([...withChosen(joinAlike(line))]);
  const boldParts = boldTellsLabels(pieces);
  const segments: Segment[] = [];
  const runs = new Map<number, Run[]>();
  let gap = '';
  let before: Piece | undefined;
  let mayJoin = false;
  for (const piece of pieces) {
    const face = faceOf(piece);
    if (piece.box !== undefined) {
      const text = piece.text.trim();
      segments.push({ text, gap: gap + leadOf(piece.text), ...face });
      gap = '';
      mayJoin = false;
      before = piece;
      continue;
    }
    if (before !== undefined && partsFrom(before, piece, boldParts)) mayJoin = false;
    for (const token of tokensOf(piece.text)) {
      if (token.blank) {
        gap += token.text;
        if (isWide(gap)) mayJoin = false;
      } else {
        const last = segments.at(-1);
        if (mayJoin && last !== undefined) {
          segments[segments.length - 1] = joined(last, gap, token.text, face);
        } else segments.push({ text: token.text, gap, ...face });
        addRun(runs, segments.length - 1, { words: token.text, gap, piece });
        gap = '';
        mayJoin = true;
      }
    }
    before = piece;
  }
  return segments.map((segment, place) => withLead(segment, runs.get(place) ?? []));
}

/** How a line to write on is drawn behind its label and whatever was typed there: with a tab to the margin. */
export function endsInTab(line: readonly Piece[]): boolean {
  return /\S[^\S\t]*\t[^\S\t]*$/u.test(line.map(({ text }) => text).join(''));
}

/** Words of a segment in one face. */
interface Run {
  readonly words: string;
  readonly gap: string;
  readonly piece: Piece;
}

function addRun(runs: Map<number, Run[]>, place: number, next: Run): void {
  const own = runs.get(place) ?? [];
  const last = own.at(-1);
  if (last !== undefined && facesOf(last.piece) === facesOf(next.piece))
    own[own.length - 1] = { ...last, words: last.words + next.gap + next.words };
  else own.push(next);
  runs.set(place, own);
}

const facesOf = ({ bold, slanted, colour }: Piece): string =>
  [bold === true, slanted === true, colour ?? ''].join();

/** Two faces, one behind the other, with a space between them. */
function withLead(segment: Segment, [lead, rest, ...more]: readonly Run[]): Segment {
  if (lead === undefined || rest === undefined || more.length > 0 || rest.gap === '')
    return segment;
  return { ...segment, lead: lead.words };
}

interface Token {
  readonly text: string;
  readonly blank: boolean;
}

function tokensOf(text: string): Token[] {
  return (text.match(/[ \t]+|[^ \t]+/g) ?? []).map((part) => ({
    text: part,
    blank: part.startsWith(' ') || part.startsWith('\t'),
  }));
}

function isWide(gap: string): boolean {
  return gap.length >= 3 || gap.includes('\t');
}

function leadOf(text: string): string {
  return text.trim() === '' ? '' : text.slice(0, text.length - text.trimStart().length);
}

type Face = Pick<
  Segment,
  'bold' | 'underlined' | 'slanted' | 'struck' | 'tint' | 'entered' | 'boxName'
>;

function faceOf(piece: Piece): Face {
  return {
    ...(piece.bold === true ? { bold: true } : {}),
    ...(piece.underlined === true ? { underlined: true } : {}),
    ...(piece.slanted === true ? { slanted: true } : {}),
    ...(piece.struck === true ? { struck: true } : {}),
    ...(piece.colour === undefined ? {} : { tint: piece.colour }),
    ...(piece.box === undefined ? {} : { entered: true }),
    ...(piece.boxName === undefined ? {} : { boxName: piece.boxName }),
  };
}

/** A face holds for a segment only where it holds for the whole of it. */
function joined(last: Segment, gap: string, text: string, face: Face): Segment {
  return {
    text: last.text + gap + text,
    ...(last.gap === undefined ? {} : { gap: last.gap }),
    ...(last.bold === true && face.bold === true ? { bold: true } : {}),
    ...(last.underlined === true && face.underlined === true ? { underlined: true } : {}),
    ...(last.slanted === true && face.slanted === true ? { slanted: true } : {}),
    ...(last.struck === true && face.struck === true ? { struck: true } : {}),
    ...(last.tint !== undefined && last.tint === face.tint ? { tint: last.tint } : {}),
  };
}

function joinAlike(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const text = piece.text
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
      .replace(/[\u00ad\u200b\ufeff\0]/g, '');
    const last = pieces.at(-1);
    if (last !== undefined && sameFace(last, piece)) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else if (text !== '' || piece.box !== undefined) pieces.push({ ...piece, text });
  }
  return pieces;
}

function sameFace(one: Piece, other: Piece): boolean {
  if (one.box !== undefined || other.box !== undefined) return one.box === other.box;
  if (other.apart === true) return false;
  return faces.every((face) => (one[face] ?? false) === (other[face] ?? false));
}

const faces = ['bold', 'marked', 'underlined', 'slanted', 'struck', 'colour'] as const;

function drawBlanks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    const blank = piece.underlined === true && piece.box === undefined && piece.text.trim() === '';
    if (!blank || !isWide(piece.text)) return piece;
    return { ...piece, text: ` ${blankToFill} ` };
  });
}

/** "Name: ⸏Jane Smith⸏": an underline that reaches beyond its words is a line to write on. */
function isWrittenOnLine(piece: Piece): boolean {
  if (piece.underlined !== true) return false;
  const text = piece.text;
  return text === ` ${blankToFill} ` || /^(?:\t| {2})|(?:\t| {2})$/.test(text);
}

function partsFrom(before: Piece, piece: Piece, boldParts: boolean): boolean {
  if (piece.apart === true || before.box !== undefined) return true;
  if ((before.struck ?? false) !== (piece.struck ?? false)) return true;
  if (isWrittenOnLine(before) !== isWrittenOnLine(piece)) return true;
  return boldParts && (before.bold ?? false) !== (piece.bold ?? false);
}

/**
 * Bold at the start of a line and plain behind it is how labels are set; bold in the middle of a
 * sentence is stress, and parting it would tear the sentence.
 */
function boldTellsLabels(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((piece) => piece.text.trim() !== '');
  if (words[0]?.bold !== true) return false;
  return words.every((piece, place) => {
    const next = words[place + 1];
    if (piece.bold !== true || next === undefined) return true;
    return /[\s:?)*]$/.test(piece.text) || /^[\s:]/.test(next.text);
  });
}
