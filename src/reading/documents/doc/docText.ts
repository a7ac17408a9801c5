import { decodeWindows1252 } from '../../../platform/windows1252.ts';
import { BrokenOleError } from './oleStreams.ts';

/** A Word 97-2003 file opened as far as its text ([MS-DOC] 2.4.1). */
export interface DocText {
  readonly characters: string;
  /** Byte position of a character in the WordDocument stream; properties are filed by it. */
  bytePosition(character: number): number;
  /** Where each story begins and ends, in characters. */
  readonly stories: Readonly<Record<StoryName, { readonly from: number; readonly to: number }>>;
  /** A table of the file's index by its number in FibRgFcLcb97. */
  table(number: number): Buffer;
  readonly main: Buffer;
  readonly data: Buffer;
}

const storyNames = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes',
] as const;
export type StoryName = (typeof storyNames)[number];

interface TextPiece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly narrow: boolean;
}

const fileInformation = { flags: 0x0a, lengths: 0x4c, tables: 0x9a, pieces: 33 };

export function openDocText(streams: ReadonlyMap<string, Buffer>): DocText {
  const main = streams.get('WordDocument');
  if (main === undefined || main.length < 0x200 || main.readUInt16LE(0) !== 0xa5ec) {
    throw new BrokenOleError('it holds no Word document');
  }
  if (main.readUInt16LE(2) < 0xc1) throw new BrokenOleError('it was written by Word 95 or before');
  const flags = main.readUInt16LE(fileInformation.flags);
  if ((flags & 0x0100) !== 0) throw new BrokenOleError('it needs a password');
  const index = streams.get((flags & 0x0200) !== 0 ? '1Table' : '0Table');
  if (index === undefined) throw new BrokenOleError('its index is missing');
  const table = (number: number) => {
    const at = fileInformation.tables + number * 8;
    if (at + 8 > main.length) return Buffer.alloc(0);
    const start = main.readUInt32LE(at);
    return index.subarray(start, start + main.readUInt32LE(at + 4));
  };
  const pieces = readPieces(table(fileInformation.pieces));
  const characters = pieces.map((piece) => textOf(main, piece)).join('');
  let from = 0;
  const stories = Object.fromEntries(
    storyNames.map((name, place) => {
      const to =
        from + Math.min(characters.length, main.readUInt32LE(fileInformation.lengths + place * 4));
      const story = [name, { from, to }];
      from = to;
      return story;
    }),
  ) as DocText['stories'];
  return {
    characters,
    bytePosition: positionsOf(pieces),
    stories,
    table,
    main,
    data: streams.get('Data') ?? Buffer.alloc(0),
  };
}

/** Characters are asked for in order, so the piece of the last answer is tried first. */
function positionsOf(pieces: readonly TextPiece[]): (character: number) => number {
  let near = 0;
  return (character) => {
    const holds = (piece: TextPiece | undefined) =>
      piece !== undefined && character >= piece.from && character < piece.to;
    if (!holds(pieces[near])) {
      near = holds(pieces[near + 1]) ? near + 1 : pieces.findIndex(holds);
    }
    const piece = pieces[near];
    if (piece === undefined) return -1;
    return piece.start + (character - piece.from) * (piece.narrow ? 1 : 2);
  };
}

function readPieces(clx: Buffer): TextPiece[] {
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (at + 5 > clx.length || clx[at] !== 2) throw new BrokenOleError('its text cannot be found');
  const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  const count = Math.floor((plc.length - 4) / 12);
  const pieces: TextPiece[] = [];
  for (let place = 0; place < count; place += 1) {
    const from = plc.readUInt32LE(place * 4);
    const to = plc.readUInt32LE(place * 4 + 4);
    const stored = plc.readUInt32LE((count + 1) * 4 + place * 8 + 2);
    const narrow = (stored & 0x4000_0000) !== 0;
    const offset = stored & 0x3fff_ffff;
    if (to > from) pieces.push({ from, to, start: narrow ? offset / 2 : offset, narrow });
  }
  return pieces;
}

/** Exactly as many characters as the piece claims, so that later positions stay right. */
function textOf(main: Buffer, { from, to, start, narrow }: TextPiece): string {
  const count = Math.min(to - from, main.length);
  const bytes = main.subarray(start, start + count * (narrow ? 1 : 2));
  const text = narrow ? decodeWindows1252(bytes) : bytes.toString('utf16le');
  return text.padEnd(count, ' ');
}
