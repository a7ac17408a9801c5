import { expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

/** A box to tick, crossed or empty. */
function tick({ page }: Sheet, x: number, y: number, crossed: boolean): void {
  page.drawRectangle({ x, y, width: 7, height: 7, borderWidth: 0.5 });
  if (!crossed) return;
  page.drawLine({ start: { x: x + 1, y: y + 1 }, end: { x: x + 6, y: y + 6 }, thickness: 1 });
  page.drawLine({ start: { x: x + 1, y: y + 6 }, end: { x: x + 6, y: y + 1 }, thickness: 1 });
}

it('reads boxes to tick each over its word, one pair below the other, as boxes before their words', async () => {
  const lines = await shown((sheet) => {
    const { page, font } = sheet;
    const put = (x: number, y: number, text: string): void =>
      page.drawText(text, { x, y, size: 10, font });
    put(50, 700, 'Does the child live at home?');
    for (const [row, text] of ['Yes', 'No, with foster carers', 'Not known'].entries()) {
      tick(sheet, 252, 701 - row * 23, row === 1);
      put(250, 689 - row * 23, text);
    }
  });
  expect(lines.filter((line) => line !== '')).toEqual([
    '[Does the child live at home?] [☐ Yes]',
    '[☒ No, with foster carers]',
    '[☐ Not known]',
  ]);
});

it('leaves a box with its word behind it, though another word stands right below', async () => {
  const lines = await shown((sheet) => {
    const { page, font } = sheet;
    for (const [row, text] of ['Yes', 'No'].entries()) {
      tick(sheet, 50, 700 - row * 14, row === 0);
      page.drawText(text, { x: 62, y: 700 - row * 14, size: 10, font });
    }
    page.drawText('Signed by', { x: 50, y: 673, size: 10, font });
  });
  expect(lines).toEqual(['[☒ Yes]', '[☐ No]', '[Signed by]']);
});
