import { describe, expect, it } from 'vitest';
import { layoutPage } from '../../../src/reading/documents/pdf/layout/layout.ts';
import type {
  EntryBox,
  PageDrawing,
  Rule,
  Word,
} from '../../../src/reading/documents/pdf/drawn/drawing.ts';
import { lineText } from '../../../src/reading/document.ts';
import type { Block } from '../../../src/reading/document.ts';

/** Cells 12 points wide and 16 high, one beside the other. */
function cells(left: number, count: number): Rule[] {
  const right = left + count * 12;
  const level = [100, 116].map((at): Rule => ({
    way: 'level',
    at,
    from: left,
    to: right,
    thickness: 1,
  }));
  const upright = Array.from({ length: count + 1 }, (_, place): Rule => ({
    ...{ way: 'upright', at: left + place * 12, from: 100, to: 116, thickness: 1 },
  }));
  return [...level, ...upright];
}

const digits = (text: string, left: number): Word[] =>
  text.split('').map((digit, place) => ({
    ...{ text: digit, left: left + place * 12 + 3, right: left + place * 12 + 9 },
    ...{ top: 103, bottom: 114, baseline: 112, size: 11 },
  }));

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? [lineText(block)]
      : block.rows.flat().flatMap((cell) => textsOf(cell.blocks)),
  );
}

describe('boxes for one digit each', () => {
  it('hold one number, also where a gap parts them in groups', () => {
    const page: PageDrawing = {
      ...{ page: 1, width: 595, height: 842, shades: [], entries: [] },
      rules: [...cells(200, 3), ...cells(240, 3), ...cells(280, 4)],
      words: [...digits('999', 200), ...digits('000', 240), ...digits('0018', 280)],
    };

    expect(textsOf(layoutPage(page).map(({ block }) => block)).join(' ')).toBe('9990000018');
  });

  it('are not those of another row, nor far apart', () => {
    const page: PageDrawing = {
      ...{ page: 1, width: 595, height: 842, shades: [], entries: [] },
      rules: [...cells(200, 5), ...cells(300, 5)],
      words: [...digits('12345', 200), ...digits('67890', 300)],
    };

    expect(textsOf(layoutPage(page).map(({ block }) => block))).not.toContain('1234567890');
  });
});

describe('form boxes for one letter each', () => {
  const entries = (letters: readonly string[], left: number): EntryBox[] =>
    letters.map((value, place) => ({
      ...{ value, boxName: `F${place}`, severalLines: false, top: 100, bottom: 116 },
      ...{ left: left + place * 16, right: left + place * 16 + 15 },
    }));
  const label: Word = {
    ...{ text: 'Surname', left: 50, right: 90, top: 103, bottom: 114, baseline: 112, size: 11 },
  };
  const shown = (boxes: readonly EntryBox[], rules: readonly Rule[] = []): string[] => {
    const size = { page: 1, width: 595, height: 842, shades: [] };
    const placed = layoutPage({ ...size, words: [label], rules, entries: boxes });
    return textsOf(placed.map(({ block }) => block)).map((text) => text.replace(/\s+/gu, ' '));
  };

  it('hold one name, and one left empty inside it is a space', () => {
    expect(shown(entries(['N', 'O', 'W', 'A', 'K', ' ', 'R', '', ''], 120))).toEqual([
      'Surname NOWAK R',
    ]);
  });

  it('are none where they stand apart, as boxes to write a cross in do', () => {
    const apart = [120, 200, 280, 360].flatMap((left) => entries(['x'], left));
    expect(shown(apart)).toEqual(['Surname x x x x']);
  });
});
