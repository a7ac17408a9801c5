import { rgb } from 'pdf-lib';
import { expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

it('parts no account at lines that were painted over in white', async () => {
  const told = ['Six weeks on the unit.', 'She cannot read well.', 'Four visits, completed.'];
  const lines = await shown(({ page, font, bold }) => {
    const level = (y: number, white = false): void =>
      page.drawLine({
        ...{ start: { x: 50, y }, end: { x: 545, y }, thickness: 0.5 },
        color: white ? rgb(1, 1, 1) : rgb(0.5, 0.5, 0.5),
      });
    for (const row of [0, 1, 2, 3, 4, 5]) level(700 - row * 17);
    for (const x of [50, 545])
      page.drawLine({ start: { x, y: 700 }, end: { x, y: 615 }, thickness: 0.5 });
    page.drawText('Background:', { x: 54, y: 688, size: 9, font: bold });
    for (const [row, text] of told.entries())
      page.drawText(text, { x: 54, y: 671 - row * 17, size: 9, font });
    page.drawText('Consent: yes', { x: 54, y: 620, size: 9, font });
    for (const row of [1, 2, 3]) level(700 - row * 17, true);
  });
  expect(lines).toEqual([
    `{[Background:] / ${told.map((text) => `[${text}]`).join(' / ')}}`,
    '{[Consent: yes]}',
  ]);
});
