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

function panel(
  { page, font, bold }: Sheet,
  x: number,
  title: string,
  pairs: readonly Pair[],
  { top = 710, height = 110 } = {},
) {
  page.drawRectangle({ x, y: top - height, width: 180, height, borderWidth: 0.8 });
  page.drawText(title, { x: x + 6, y: top - 15, size: 10, font: bold });
  for (const [place, [label, answer]] of pairs.entries()) {
    page.drawText(label, { x: x + 6, y: top - 35 - place * 16, size: 10, font: bold });
    page.drawText(answer, { x: x + 76, y: top - 35 - place * 16, size: 10, font });
  }
}

const plain = (lines: readonly string[]): string[] =>
  lines.map((line) =>
    line
      .replace(/[{}[\]|]+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
const told = (pairs: readonly Pair[]): string[] => pairs.map((pair) => pair.join(' '));

it('reads one panel of a form after the other, though their rows stand at one height', async () => {
  const lines = await shown((sheet) => {
    sheet.page.drawText('Request for support', { x: 50, y: 730, size: 14, font: sheet.bold });
    panel(sheet, 50, 'Mother', mother);
    panel(sheet, 236, 'Father', father);
  });
  expect(plain(lines)).toEqual([
    'Request for support',
    'Mother',
    ...told(mother),
    'Father',
    ...told(father),
  ]);
});

it('reads a panel of one line beside a larger one, and one that stands alone, as the other panels', async () => {
  const gp: readonly Pair[] = [['Practice', 'Trial Surgery']];
  const consent: readonly Pair[] = [
    ['Agreed', 'Yes'],
    ['Date', '27.11.26'],
  ];
  const lines = await shown((sheet) => {
    panel(sheet, 50, 'Mother', mother);
    panel(sheet, 236, 'GP', gp, { height: 45 });
    sheet.page.drawText('Are there any risks?', { x: 50, y: 570, size: 10, font: sheet.bold });
    panel(sheet, 50, 'Agreement', consent, { top: 540, height: 65 });
  });
  expect(plain(lines)).toEqual([
    'Mother',
    ...told(mother),
    'GP',
    ...told(gp),
    'Are there any risks?',
    'Agreement',
    ...told(consent),
  ]);
  expect(lines.filter((line) => line.includes('Agreement'))).toEqual(['[Agreement]']);
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
