import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/reading/document.ts';
import { describeBlocks } from '../../src/reading/describeDocument.ts';

const cell = (column: number, text: string): Cell => ({
  column,
  columns: 1,
  rows: 1,
  blocks: [{ kind: 'line', segments: [{ text }] }],
});

describe('what a reader saw, for a person', () => {
  it('shows lines, boxes in brackets and tables with their cells', () => {
    const seen = describeBlocks([
      {
        kind: 'line',
        segments: [
          { text: 'NHS No', bold: true },
          { text: '', entered: true },
        ],
      },
      { kind: 'table', rows: [[cell(0, 'Name'), cell(1, 'Ivy')]] },
      { kind: 'line', running: true, segments: [{ text: 'Page 1' }] },
    ]);
    expect(seen.split('\n')).toEqual([
      '*NHS No*   []',
      '+--',
      '| Name | Ivy |',
      '+--',
      '(each page) Page 1',
    ]);
  });
});
