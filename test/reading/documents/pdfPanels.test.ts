import { expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

type Pair = readonly [label: string, answer: string];

const mother: readonly Pair[] = [
  ['Name', 'Ann Testmother'],
  ['Born', '3 May 1994'],
  ['Telephone', '07700 900001'],
  ['Language', 'Welsh'],
];
const father: readonly Pair[] = [
  ['Name', 'Bob Testfather'],
  ['Born', '4 May 1993'],
  ['Telephone', '07700 900002'],
  ['Language', 'English'],
];

function panel({ page, font, bold }: Sheet, x: number, title: string, pairs: readonly Pair[]) {
  page.drawRectangle({ x, y: 600, width: 180, height: 110, borderWidth: 0.8 });
  page.drawText(title, { x: x + 6, y: 695, size: 10, font: bold });
  for (const [place, [label, answer]] of pairs.entries()) {
    page.drawText(label, { x: x + 6, y: 675 - place * 16, size: 10, font: bold });
    page.drawText(answer, { x: x + 76, y: 675 - place * 16, size: 10, font });
  }
}

it('reads one panel of a form after the other, though their rows stand at one height', async () => {
  const lines = await shown((sheet) => {
    sheet.page.drawText('Request for support', { x: 50, y: 730, size: 14, font: sheet.bold });
    panel(sheet, 50, 'Mother', mother);
    panel(sheet, 236, 'Father', father);
  });
  const plain = lines.map((line) =>
    line
      .replace(/[{}[\]|]+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const told = (pairs: readonly Pair[]): string[] => pairs.map((pair) => pair.join(' '));
  expect(plain).toEqual([
    'Request for support',
    'Mother',
    ...told(mother),
    'Father',
    ...told(father),
  ]);
});

it('parts a label in bold from the answer that it touches', async () => {
  const lines = await shown(({ page, font, bold }) => {
    const label = 'Name of health visitor';
    page.drawText(label, { x: 50, y: 700, size: 10, font: bold });
    const end = 50 + bold.widthOfTextAtSize(label, 10);
    page.drawText('Helen Trial', { x: end, y: 700, size: 10, font });
  });
  expect(lines).toEqual(['[Name of health visitor] [Helen Trial]']);
});
