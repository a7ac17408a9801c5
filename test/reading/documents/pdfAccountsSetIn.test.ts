import { describe, expect, it } from 'vitest';
import { shown, type Sheet } from './drawnSheet.ts';

type Drawn = readonly [x: number, text: string];

const write = ({ page }: Sheet, rows: readonly Drawn[]): void => {
  for (const [place, [x, text]] of rows.entries())
    page.drawText(text, { x, y: 780 - place * 14, size: 9 });
};

const pairs: readonly Drawn[] = [
  [50, 'Name: Ava Testchild'],
  [50, 'Born: 21/6/2026'],
  [50, 'Postcode: LS1 1AA'],
];

describe('accounts set in below their questions', () => {
  it('make a question of what stands alone at the edge of labels, whatever it asks', async () => {
    const lines = await shown((sheet) => {
      write(sheet, [
        ...pairs,
        [50, 'Nature of concern'],
        [60, 'Ava looks past her mother and is hard to settle.'],
        [60, 'She cries for most of the day.'],
        [50, 'Steps taken by you'],
        [60, 'Two visits.'],
      ]);
    });
    expect(lines.slice(3)).toEqual([
      '[Nature of concern:]',
      '[Ava looks past her mother and is hard to settle.]',
      '[She cries for most of the day.]',
      '[Steps taken by you:]',
      '[Two visits.]',
    ]);
  });

  it('are not looked for in a text that sets its own points in', async () => {
    const rows: readonly Drawn[] = [
      ...pairs,
      [50, 'Reason: we have seen her'],
      [60, '- at home'],
      [50, 'And with her father'],
      [60, '- at the clinic'],
    ];
    const lines = await shown((sheet) => write(sheet, rows));
    expect(lines.slice(3)).toEqual(rows.slice(3).map(([, text]) => `[${text}]`));
  });
});
