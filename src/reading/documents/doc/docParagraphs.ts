import type { CellShape } from '../rtf/rtfTables.ts';
import { readList, readProperties } from './docProperties.ts';
import type { DocText } from './docText.ts';

/** What the mark that ends a paragraph says of it. */
export interface DocParagraph {
  /** 0 outside tables. */
  readonly depth: number;
  readonly heading: boolean;
  readonly listed: boolean;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly shapes: readonly CellShape[];
}

const codes = {
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRow: 0x244c,
  outline: 0x2640,
  list: 0x460b,
  rowShape: 0xd608,
};
const paragraphsTable = 13;

export function readParagraphs(doc: DocText): (character: number) => DocParagraph {
  const at = readProperties(doc.main, doc.table(paragraphsTable), 'paragraphs');
  return (character) => {
    const stretch = at(doc.bytePosition(character));
    const list = readList(stretch?.properties ?? Buffer.alloc(0));
    const on = (code: number) => list.get(code)?.[0] === 1;
    const outline = list.get(codes.outline)?.[0] ?? 9;
    const style = stretch?.style ?? 0;
    const endsCell = doc.characters[character] === '\u0007' || on(codes.innerCell);
    return {
      depth: depthOf(list.get(codes.depth), on(codes.inTable)),
      heading: (style >= 1 && style <= 9) || outline < 9,
      listed: (list.get(codes.list)?.readInt16LE(0) ?? 0) > 0,
      ends: on(codes.endsRow) || on(codes.innerRow) ? 'row' : endsCell ? 'cell' : 'paragraph',
      shapes: shapesOf(list.get(codes.rowShape)),
    };
  };
}

function depthOf(stated: Buffer | undefined, inTable: boolean): number {
  const depth = stated?.length === 4 ? stated.readInt32LE(0) : inTable ? 1 : 0;
  return Math.min(30, Math.max(0, depth));
}

/** [MS-DOC] 2.9.321 TDefTableOperand: the edges of the cells, then 20 bytes for each cell. */
function shapesOf(operand: Buffer | undefined): CellShape[] {
  const count = operand?.[0] ?? 0;
  if (operand === undefined || operand.length < 1 + (count + 1) * 2) return [];
  const cells = 1 + (count + 1) * 2;
  return Array.from({ length: count }, (_, place) => {
    const at = cells + place * 20;
    const bits = at + 2 <= operand.length ? operand.readUInt16LE(at) : 0;
    const vertical = (bits >> 5) & 3;
    return {
      right: operand.readInt16LE(1 + (place + 1) * 2),
      merge: vertical === 3 ? 'starts' : vertical === 1 ? 'continued' : 'none',
      sideways: (bits & 3) === 1,
    };
  });
}
