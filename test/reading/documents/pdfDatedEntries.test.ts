import { describe, expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

const days = [
  ['17.7.26', 'She came to the clinic, weight down.'],
  ['24.7.26', 'She asked for help for herself.'],
  ['30.7.26', 'The worker heard shouting in the bedroom.'],
  ['14.8.26', 'The baby looked at her for the first time.'],
] as const;

describe('what somebody tells day by day', () => {
  it.each([
    ['two spaces', 7],
    ['a tab', 30],
  ])('is a text, and no column of labels, where %s stand behind each date', async (_, gap) => {
    const lines = await shown(({ page, font, bold }) => {
      page.drawText('Why do you refer?', { x: 50, y: 720, size: 10, font: bold });
      for (const [row, [date, told]] of days.entries()) {
        const [y, size] = [700 - row * 13, 10];
        page.drawText(date, { x: 50, y, size, font });
        page.drawText(told, { x: 50 + font.widthOfTextAtSize(date, size) + gap, y, size, font });
      }
    });
    expect(lines.filter((line) => line.startsWith('{'))).toEqual([]);
    expect(lines.slice(1).map((line) => line.replace(/[[\]]/gu, '').replace(/\s+/gu, ' '))).toEqual(
      days.map((day) => day.join(' ')),
    );
  });

  it('leaves dates of birth below their label in the column that they open', async () => {
    const rows = [
      ['Born', 'Name', 'Language'],
      ['3.5.1994', 'Ann Testmother', 'Welsh'],
      ['4.5.1993', 'Bob Testfather', 'English'],
      ['1.2.2019', 'Cat Testsister', 'Both'],
    ] as const;
    const lines = await shown(({ page, font }) => {
      for (const [row, cells] of rows.entries())
        for (const [column, text] of cells.entries())
          page.drawText(text, { x: 50 + column * 90, y: 700 - row * 14, size: 10, font });
    });
    expect(lines).toEqual(rows.map((cells) => cells.map((text) => `[${text}]`).join(' ')));
  });
});
