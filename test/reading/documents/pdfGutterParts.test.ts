import { rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

describe('tables without upright lines in the same columns', () => {
  it('has the answer below its label where the label is in grey, though a heading and a table follow in the same columns', async () => {
    const grey = rgb(0.4, 0.4, 0.4);
    const lines = await shown(({ page, font, bold }) => {
      const put = (x: number, y: number, text: string, size = 10): void =>
        page.drawText(text, { x, y, size, font });
      const label = (x: number, y: number, text: string): void =>
        page.drawText(text, { x, y, size: 10, font, color: grey });
      const over = [
        ['Child', 'Ivy Testchild', 'Born on', '3 May 2026'],
        ['NHS number', '999 000 0018', 'Language', 'Welsh'],
        ['Address', '1 Trial Road', 'School', 'None yet'],
        ['Religion', 'None', 'Lives with', 'Mum and her own parents'],
      ] as const;
      for (const [row, [first, one, second, other]] of over.entries()) {
        const y = 780 - row * 30;
        label(50, y, first);
        label(302, y, second);
        put(50, y - 11, one);
        put(302, y - 11, other);
      }
      page.drawText('THE FAMILY', { x: 50, y: 656, size: 11, font: bold });
      const beside = [
        ['Mother', 'Ada Testparent'],
        ['Telephone', '0113 496 0001'],
        ['Who else lives', 'Her own parents'],
        ['Email', 'ada@home.example'],
      ] as const;
      for (const [row, [first, one]] of beside.entries()) {
        label(50, 634 - row * 22, first);
        put(302, 634 - row * 22, one);
      }
    });
    expect(lines.slice(0, 4)).toEqual([
      '{[Child] | [Ivy Testchild] | [Born on] | [3 May 2026]}',
      '{[NHS number] | [999 000 0018] | [Language] | [Welsh]}',
      '{[Address] | [1 Trial Road] | [School] | [None yet]}',
      '{[Religion] | [None] | [Lives with] | [Mum and her own parents]}',
    ]);
    expect(lines[4]).toBe('[THE FAMILY]');
  });

  it('may have two rows only, with small labels of several lines set to the middle of their row', async () => {
    const lines = await shown(({ page, font }) => {
      const put = (x: number, y: number, text: string, size = 10): void =>
        page.drawText(text, { x, y, size, font });
      for (const [y, rows] of [
        [700, ['WORKER', 'Ada Helper', ['ALL OTHERS', 'INVOLVED'], 'The team for families']],
        [
          670,
          ['VISITOR', 'Bea Nurse', ['PAST OR PRESENT', 'PLAN'], 'Early help, led by the visitor'],
        ],
      ] as const) {
        const [label, answer, [one, two], other] = rows;
        put(45, y, label, 7.5);
        put(158, y, answer);
        put(236, y + 6, one, 7.5);
        put(236, y - 6, two, 7.5);
        put(312, y, other);
      }
    });
    expect(lines).toEqual([
      '{[WORKER] | [Ada Helper] | [ALL OTHERS] / [INVOLVED] | [The team for families]}',
      '{[VISITOR] | [Bea Nurse] | [PAST OR PRESENT] / [PLAN] | [Early help, led by the visitor]}',
    ]);
  });

  it('may be one question with a text of many lines beside it', async () => {
    const text = [
      'Ada has been seen every week since the birth of Ivy and says',
      'that she feels nothing when she holds her.',
      '',
      'What we saw: Ivy looks past her mother and is still.',
      'She settles at once when her gran sings to her.',
      'We would be glad of a visit.',
    ];
    const lines = await shown(({ page, font, bold }) => {
      page.drawText('What are you', { x: 50, y: 700, size: 10, font: bold });
      page.drawText('worried about?', { x: 50, y: 688, size: 10, font: bold });
      for (const [row, line] of text.entries())
        page.drawText(line, { x: 184, y: 700 - row * 12, size: 10, font });
    });
    expect(lines).toEqual([
      `{[What are you] / [worried about?] | ${text.map((line) => (line === '' ? '' : `[${line}]`)).join(' / ')}}`,
    ]);
  });

  it('has the lines far below its answers for the edges of rows, and none to write on', async () => {
    const rows = [
      ['Child', 'Ivy Testchild'],
      ['Born on', '3 May 2026'],
      ['Address', '1 Trial Road, Leeds'],
      ['Language', 'Welsh'],
      ['School', 'None yet'],
    ] as const;
    const lines = await shown(({ page, font }) => {
      for (const [row, [label, answer]] of rows.entries()) {
        const y = 700 - row * 35;
        page.drawText(label, { x: 43, y, size: 10, font });
        page.drawText(answer, { x: 254, y, size: 10, font });
        page.drawLine({ start: { x: 250, y: y - 20 }, end: { x: 556, y: y - 20 } });
      }
    });
    expect(lines).toEqual(rows.map(([label, answer]) => `[${label}] [${answer}]`));
  });
});
