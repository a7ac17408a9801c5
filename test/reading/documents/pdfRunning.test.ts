import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

/** Text at a height from the foot of the page, and its size. */
type Drawn = readonly [text: string, y: number, size?: number, x?: number];

async function shown(...pages: (readonly Drawn[])[]): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const drawn of pages) {
    const page = file.addPage([595, 842]);
    for (const [text, y, size = 10, x = 50] of drawn) page.drawText(text, { x, y, size, font });
  }
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

/** Lines of text down a page, the last of them far from its foot. */
const text = (from: number, ...lines: readonly string[]): Drawn[] =>
  lines.map((line, place) => [line, from - place * 13] as const);

const story = ['She says that nights are hard', 'and that nobody helps.', 'I would value a visit.'];

for (const number of ['Page 1 of 1', '1 / 1', '- 1 -', '1', 'Form 7b v2 Page 1']) {
  it(`knows "${number}" at the foot of an only page for the number of the page`, async () => {
    expect(await shown([...text(120, ...story), [number, 30, 8, 280]])).toEqual([
      ...story.map((line) => `[${line}]`),
      `~[${number}]`,
    ]);
  });
}

it('takes a number at the foot of a page that is not its own for an answer', async () => {
  const lines = await shown([
    ['Number of children', 60],
    ['3', 30],
  ]);
  expect(lines.filter((line) => line !== '')).toEqual(['[Number of children]', '[3]']);
});

it('knows a head that the first page does not have by its place above the text', async () => {
  const [one = '', two = '', three = ''] = story;
  const lines = await shown(
    [['Referral', 780, 14], ...text(740, 'Why do you refer?', one)],
    [['Ivy Testchild, NHS 999 000 0018', 815], ...text(780, two, three)],
  );
  expect(lines).toEqual([
    ...['[Referral]', '[Why do you refer?]', `[${one}]`],
    ...['~[Ivy Testchild, NHS 999 000 0018]', `[${two}]`, `[${three}]`],
  ]);
});

it('knows a head that the first page does not have by its small letters', async () => {
  const [one = '', two = '', three = ''] = story;
  const lines = await shown(
    [['A trust', 820, 14], ...text(740, 'Why do you refer?', one)],
    [['Ivy Testchild, page two', 815, 7], ...text(780, two, three)],
  );
  expect(lines.filter((line) => line.startsWith('~'))).toEqual(['~[Ivy Testchild, page two]']);
});

it('goes on with the text at the top of the next page where headings are larger than it', async () => {
  const [one = '', two = '', three = ''] = story;
  const headings = ['About the child', 'About the family', 'About you', 'Why do you refer?'];
  const lines = await shown(
    [
      ...headings.map((heading, place): Drawn => [heading, 790 - place * 40, 13]),
      ...text(640, one, two),
    ],
    [...text(785, three), ...text(750, 'Her mother agrees.')],
  );
  expect(lines.filter((line) => line !== '')).toEqual([
    ...headings.map((heading) => `[${heading}]`),
    ...[one, two, three, 'Her mother agrees.'].map((line) => `[${line}]`),
  ]);
});

it('goes on with the text at the top of the next page where a paragraph ends there', async () => {
  const [one = '', two = '', three = ''] = story;
  const lines = await shown(
    [['Referral', 780, 14], ...text(740, 'Why do you refer?', one)],
    [[two, 780], ...text(754, three, one)],
  );
  expect(lines.some((line) => line.startsWith('~'))).toBe(false);
});

it('takes a question with its boxes to tick at the top of a page for no head', async () => {
  const [one = '', two = ''] = story;
  const lines = await shown(
    [['Referral', 780, 14], ...text(740, 'Why do you refer?', one)],
    [['Do the parents agree?', 812], ['[ ] Yes', 800], ['[x] No', 788], ...text(750, two)],
  );
  expect(lines.filter((line) => line.startsWith('~'))).toEqual([]);
});

it('takes no line of an account for a head, which goes on from a cell in letters as high', async () => {
  const rows = [
    ['Name', 'Ivy Testchild'],
    ['Born on', '3 May 2026'],
    ['Address', '1 Trial Road, Leeds'],
    ['Language', 'Welsh'],
    ['What happened', 'She says that nights are hard and'],
    ['before now', 'that nobody helps her with them'],
  ] as const;
  const lines = await shown(
    [
      ['Request for support', 790, 16],
      ['About the child', 760, 13],
      ...rows.flatMap(([label, told], place): Drawn[] => [
        [label, 735 - place * 12, 10, 50],
        [told, 735 - place * 12, 10, 200],
      ]),
    ],
    [
      ['though she has asked. I would value', 790, 10, 200],
      ['a visit.', 778, 10, 200],
      ['Consent', 740, 13],
    ],
  );
  expect(lines.filter((line) => line.includes('Name'))).toEqual(['{[Name] | [Ivy Testchild]}']);
  expect(lines.filter((line) => line.startsWith('~'))).toEqual([]);
});

it('takes the title and the first heading of a form that was filled in twice for no heads of pages', async () => {
  const labels = ['Infant', 'Infant’s name', 'Date of birth', 'NHS number', 'Mother', 'Referrer'];
  const asked = [...labels, 'Reason for referral', 'Risks'].map((label) => `${label}:`);
  const form = (name: string): Drawn[] => [
    ['Infant Mental Health referral', 800, 14],
    ['About the family', 780, 12],
    ...text(700, ...asked.flatMap((label, place) => [label, `${name} ${place}`])),
  ];
  const lines = await shown(form('Ivy'), form('Ben'));

  expect(lines.filter((line) => line.startsWith('~'))).toEqual([]);
});

it('takes the rest of a sentence on top of a page for no head, though it fills its line', async () => {
  const [told, rest] = [
    'feedback was offered but declined at that time. Her practice has begun a treatment. The family',
    'hub has been with them since August.',
  ];
  const lines = await shown(
    [['Referral', 780, 14], ...text(740, 'Why do you refer?', ...story)],
    [[told, 815], [rest, 802], ...text(700, 'Signed by a tester')],
  );

  expect(lines).toContain(`[${told}]`);
});
