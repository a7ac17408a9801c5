import { expect, it } from 'vitest';
import { shown, type Sheet } from './drawnSheet.ts';

const parts = [
  ['REFERRER', 'Name: Ann Example', 'Job title: Health visitor'],
  ['CHILD', 'Full name: Ivy Testchild', 'Known as: Ivy'],
  ['PARENTS', 'Name of mother: Jo Testchild', 'Name of father:'],
  ['NETWORK', 'Practice: Trial Surgery', 'Midwife: Pat Sample'],
] as const;

/** Headings in bold, each with a line under its letters, and the rows of its part right below. */
function drawn({ page, bold }: Sheet): void {
  let y = 780;
  for (const [heading, ...rows] of parts) {
    page.drawText(heading, { x: 50, y, font: bold });
    const to = 50 + bold.widthOfTextAtSize(heading, 10);
    page.drawLine({ start: { x: 50, y: y - 1.2 }, end: { x: to, y: y - 1.2 }, thickness: 0.75 });
    for (const row of rows) {
      y -= 13;
      page.drawText(row, { x: 50, y });
    }
    y -= 16;
  }
}

it('takes the line under the letters of a heading in bold for no line to write on, whose label stood below it', async () => {
  expect(await shown(drawn)).toEqual(
    parts.flatMap(([heading, ...rows]) => [`[${heading}]`, ...rows.map((row) => `[${row}]`)]),
  );
});
