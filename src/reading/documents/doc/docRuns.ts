import type { DocText } from './docText.ts';
import { readList, readProperties } from './docProperties.ts';

/** How one character stands, as far as reading needs it. */
export interface DocRun {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly slanted: boolean;
  readonly struck: boolean;
  /** A colour is laid under the words, or a line drawn round them. */
  readonly marked: boolean;
  /** Hidden text or text that tracked changes deleted. */
  readonly gone: boolean;
  readonly font: string;
  /** Place in the Data stream, for a picture or a form field. */
  readonly dataAt: number | undefined;
  /** A character of a symbol font. */
  readonly symbol: { readonly font: string; readonly code: number } | undefined;
}

const plain: DocRun = {
  bold: false,
  underlined: false,
  slanted: false,
  struck: false,
  marked: false,
  gone: false,
  font: '',
  dataAt: undefined,
  symbol: undefined,
};

const codes = {
  deleted: 0x0800,
  bold: 0x0835,
  slanted: 0x0836,
  struck: 0x0837,
  hidden: 0x083c,
  underline: 0x2a3e,
  highlight: 0x2a0c,
  border: 0xca72,
  olderBorder: 0x6865,
  font: 0x4a4f,
  dataAt: 0x6a03,
  symbol: 0x6a09,
};
/** In the table of colours of the pen. */
const WHITE = 8;
const tables = { runs: 12, fonts: 15 };

export function readRuns(doc: DocText): (character: number) => DocRun {
  const at = readProperties(doc.main, doc.table(tables.runs), 'runs');
  const fonts = fontNames(doc.table(tables.fonts));
  const known = new Map<Buffer, DocRun>();
  return (character) => {
    const properties = at(doc.bytePosition(character))?.properties;
    if (properties === undefined || properties.length === 0) return plain;
    const run = known.get(properties) ?? runOf(properties, fonts);
    known.set(properties, run);
    return run;
  };
}

function runOf(properties: Buffer, fonts: readonly string[]): DocRun {
  const list = readList(properties);
  /** 80 and 81 mean "as the style says" and the opposite; styles of a form are plain. */
  const on = (code: number) => [1, 0x81].includes(list.get(code)?.[0] ?? 0);
  const symbol = list.get(codes.symbol);
  const font = list.get(codes.font);
  const data = list.get(codes.dataAt);
  return {
    bold: on(codes.bold),
    underlined: (list.get(codes.underline)?.[0] ?? 0) !== 0,
    slanted: on(codes.slanted),
    struck: on(codes.struck),
    marked: ![0, WHITE].includes(list.get(codes.highlight)?.[0] ?? 0) || isRinged(list),
    gone: on(codes.hidden) || on(codes.deleted),
    font: font?.length === 2 ? (fonts[font.readUInt16LE(0)] ?? '') : '',
    dataAt: data?.length === 4 ? data.readUInt32LE(0) : undefined,
    symbol:
      symbol?.length === 4
        ? { font: fonts[symbol.readUInt16LE(0)] ?? '', code: symbol.readUInt16LE(2) }
        : undefined,
  };
}

/** The width and the kind of the line; both are 0 where none is drawn. */
function isRinged(list: ReadonlyMap<number, Buffer>): boolean {
  const border = list.get(codes.border);
  const older = list.get(codes.olderBorder);
  const [kind, widthOfOlder, kindOfOlder] = [border?.[5], older?.[0], older?.[1]];
  if (kind !== undefined) return kind !== 0 && kind !== 0xff;
  return widthOfOlder !== undefined && kindOfOlder !== 0 && kindOfOlder !== 0xff;
}

function fontNames(table: Buffer): string[] {
  const names: string[] = [];
  let at = 4;
  while (at + 40 < table.length && names.length < 1000) {
    const length = table.readUInt8(at);
    const name = table.toString('utf16le', at + 40, at + 1 + length);
    const end = name.indexOf('\0');
    names.push(end === -1 ? name : name.slice(0, end));
    at += 1 + length;
  }
  return names;
}
