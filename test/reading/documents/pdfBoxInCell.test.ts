import { rgb } from 'pdf-lib';
import { expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

it('takes the margin between a box to write in and the edge of its cell for no cell', async () => {
  const rows = [
    ['Name', 'Ann Testmother'],
    ['Born', '3 May 1994'],
    ['Job', ''],
    ['Telephone', '07700 900001'],
  ] as const;
  const lines = await shown(({ page, font, bold }) => {
    for (const [row, [label, answer]] of rows.entries()) {
      const y = 700 - row * 30;
      const cell = { x: 50, width: 450, height: 15, borderWidth: 0.8 };
      page.drawRectangle({ ...cell, y, color: rgb(0.85, 0.85, 0.85) });
      page.drawText(label, { x: 54, y: y + 4, size: 9, font: bold });
      page.drawRectangle({ ...cell, y: y - 15 });
      page.drawRectangle({ x: 52, y: y - 13, width: 430, height: 11, borderWidth: 0.8 });
      page.drawText(answer, { x: 56, y: y - 11, size: 9, font });
    }
  });
  expect(lines.map((line) => line.replace(/\d+x1:/gu, ''))).toEqual(
    rows.flatMap(([label, answer]) => [`{[${label}]}`, answer === '' ? '{}' : `{[${answer}]}`]),
  );
});
