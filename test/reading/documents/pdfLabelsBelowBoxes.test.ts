import { expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

function box({ page, font }: Sheet, x: number, y: number, label: string, value: string): void {
  page.drawRectangle({ x, y, width: 200, height: 16, borderWidth: 0.7 });
  page.drawText(value, { x: x + 3, y: y + 4, size: 10, font });
  page.drawText(label, { x, y: y - 8, size: 7, font });
}

function form(sheet: Sheet): void {
  const { page, bold } = sheet;
  page.drawText('About the child', { x: 50, y: 740, size: 12, font: bold });
  const rows = [
    ['Name of child', 'Ivy Testchild', 'Known as', 'Ivy'],
    ['Date of birth', '03/05/2026', 'NHS number', '999 000 0018'],
    ['Religion', 'None', 'Ethnicity', 'Welsh'],
    ['Address', '1 Trial Road', 'Postcode', 'LS7 3AB'],
  ];
  for (const [place, [label = '', value = '', next = '', other = '']] of rows.entries()) {
    const y = 718 - place * 38;
    box(sheet, 50, y, label, value);
    box(sheet, 280, y, next, other);
  }
}

it('gives a box the label below it in its first row, though a heading stands over that', async () => {
  const lines = await shown(form);
  expect(lines.slice(0, 2)).toEqual([
    '[About the child]',
    '{[Ivy Testchild] / [Name of child] | [Ivy] / [Known as]}',
  ]);
});

it('gives boxes to tick the label below them, and the box beside them its own', async () => {
  const lines = await shown((sheet) => {
    form(sheet);
    const { page, font } = sheet;
    for (const [place, option] of ['Yes', 'No'].entries()) {
      page.drawRectangle({ x: 50 + place * 40, y: 566, width: 9, height: 9, borderWidth: 0.7 });
      page.drawText(option, { x: 63 + place * 40, y: 567, size: 10, font });
    }
    page.drawText('Has parental responsibility', { x: 50, y: 554, size: 7, font });
    box(sheet, 280, 562, 'Telephone', '07700 900001');
  });
  expect(lines.at(-1)).toBe(
    '{[☐ Yes ☐ No] / [Has parental responsibility] | [07700 900001] / [Telephone]}',
  );
});

it('gives a box that stands alone in its row the label below it', async () => {
  const lines = await shown((sheet) => {
    form(sheet);
    box(sheet, 50, 562, 'Language', 'Welsh');
  });
  expect(lines.at(-1)).toBe('{[Welsh] / [Language]}');
});
