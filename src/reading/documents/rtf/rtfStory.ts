import type { Block, Line } from '../../document.ts';
import { asRunning } from '../asRunning.ts';
import type { Piece } from '../piece.ts';
import { endsInTab, segmentsOf } from '../segments.ts';
import { isPrompt } from '../word/controls.ts';
import { makeRtfLevels, type CellShape } from './rtfTables.ts';

/** Where a paragraph stands: 0 outside tables, 1 in a table, 2 in a table in a table. */
export interface RtfParagraph {
  depth: number;
  heading: boolean;
  listed: boolean;
}

/** One run of text of an RTF file: its body, a header, a text box, a footnote. */
export function makeRtfStory() {
  const levels = makeRtfLevels();
  const running: { readonly headers: Block[]; readonly footers: Block[] } = {
    headers: [],
    footers: [],
  };
  const floating: Block[] = [];
  let line: Piece[] = [];
  const lineOf = ({ heading, listed }: Omit<RtfParagraph, 'depth'>): Line => {
    const pieces = line.map((piece) =>
      piece.box !== undefined && isPrompt(piece.text) ? { ...piece, text: '' } : piece,
    );
    line = [];
    const looks = {
      ...(heading ? { heading: true } : {}),
      ...(listed ? { listed: true } : {}),
      ...(endsInTab(pieces) ? { led: true } : {}),
    };
    return { kind: 'line', segments: segmentsOf(pieces), ...looks };
  };
  const endParagraph = ({ depth, ...looks }: RtfParagraph) => {
    levels.paragraph(depth, lineOf(looks));
    for (const block of floating.splice(0)) levels.paragraph(depth, block);
  };
  return {
    add: (piece: Piece) => void line.push(piece),
    endParagraph,
    endCell(depth: number, listed: boolean) {
      const last = lineOf({ heading: false, listed });
      for (const block of floating.splice(0)) levels.paragraph(depth, block);
      levels.endCell(depth, last);
    },
    endRow(depth: number, shapes: readonly CellShape[]) {
      line = [];
      levels.endRow(depth, shapes);
    },
    /** Text boxes and footnotes are read behind the paragraph they hang on. */
    float(blocks: readonly Block[]) {
      for (const block of blocks) floating.push(block);
    },
    run(where: 'headers' | 'footers', blocks: readonly Block[]) {
      for (const block of asRunning(blocks)) running[where].push(block);
    },
    finish(): Block[] {
      if (line.length > 0) endParagraph({ depth: 0, heading: false, listed: false });
      for (const block of floating.splice(0)) levels.paragraph(0, block);
      return [...running.headers, ...levels.finish(), ...running.footers];
    },
  };
}
export type RtfStory = ReturnType<typeof makeRtfStory>;
