import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';
import { show } from './show.ts';

const account = [
  'She says that nights are hard and that nobody helps her with them, up to',
  'five times each night, and that he sleeps through it. I would value a visit',
  'soon.',
];

it('takes the lines of an account on a line across the page for one answer, and none of them for its label', async () => {
  const lines = await shown(({ page, font }) => {
    const ask = (y: number, label: string, answers: readonly string[]): number => {
      page.drawText(label, { x: 50, y, size: 8, font });
      const last = y - 13 * answers.length;
      answers.forEach((text, place) =>
        page.drawText(text, { x: 52, y: y - 13 * (place + 1), size: 10, font }),
      );
      page.drawLine({ start: { x: 50, y: last - 3 }, end: { x: 480, y: last - 3 } });
      return last - 20;
    };
    let y = 760;
    for (const label of ['Why now?', 'What came before', 'Anything else'])
      y = ask(y, label, account);
  });
  expect(lines[0]).toBe(`{[Why now?] | ${account.map((line) => `«${line}»`).join(' / ')}}`);
});

it('takes no line of an account for its label, where the line above is that of its question', async () => {
  const lines = await shown(({ page, font, bold }) => {
    let y = 760;
    for (const label of ['Why now?', 'What came before', 'Anything else']) {
      page.drawText(label, { x: 50, y, size: 10, font: bold });
      page.drawLine({ start: { x: 50, y: y - 5 }, end: { x: 410, y: y - 5 } });
      account.forEach((text, at) =>
        page.drawText(text, { x: 50, y: y - 18 - at * 13, size: 10, font }),
      );
      page.drawLine({ start: { x: 50, y: y - 50 }, end: { x: 410, y: y - 50 } });
      y -= 70;
    }
  });
  expect(lines.join(' ')).not.toMatch(/up to:/u);
});

it('reads a dotted line that is drawn speck by speck as a line to write on', async () => {
  const answers = [
    ['Ivy Testchild', 'Name of child'],
    ['3 May 2026', 'Born on'],
    ['Welsh', 'Language'],
    ['None', 'Religion'],
  ] as const;
  const specks = ({ page, font }: Sheet): void => {
    for (const [place, [answer, label]] of answers.entries()) {
      const y = 740 - place * 36;
      page.drawText(answer, { x: 52, y, size: 10, font });
      for (let x = 50; x < 250; x += 1.5)
        page.drawRectangle({ x, y: y - 4, width: 0.75, height: 0.75 + (x % 3) * 0.00001 });
      page.drawText(label, { x: 50, y: y - 12, size: 7, font });
    }
  };
  expect(await shown(specks)).toEqual(
    answers.map(([answer, label]) => `{[${label}:] | «${answer}»}`),
  );
});

it('gives the number of a question the face of its words', async () => {
  const lines = await shown(({ page, font, bold }) => {
    page.drawText('39.', { x: 50, y: 700, size: 10, font });
    page.drawText('Main concerns', { x: 68, y: 700, size: 10, font: bold });
  });
  expect(lines).toEqual(['[39. Main concerns]']);
});

it('reads a box that goes on over the page as one, though a line of its rest ends in a colon', async () => {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const [first, second] = [file.addPage([595, 842]), file.addPage([595, 842])];
  first.drawText('Background', { x: 50, y: 100, size: 10, font: bold });
  const rest = 'Both parents came to all visits from 20 weeks. She had talking therapy in 2019:';
  for (const [page, y, texts] of [
    [first, 85, ['Her brother has speech delay and goes to', 'nursery for 15 hours.']],
    [second, 800, [rest, 'it helped a little.']],
  ] as const) {
    page.drawRectangle({ x: 50, y: y - 40, width: 480, height: 40, borderWidth: 0.8 });
    texts.forEach((text, at) =>
      page.drawText(text, { x: 55, y: y - 14 - at * 13, size: 10, font }),
    );
  }
  const lines = show(
    await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings),
  );
  const whole = ['Her brother has speech delay and goes to', 'nursery for 15 hours.', rest];
  expect(lines.join(' ')).toContain(whole.map((line) => `[${line}]`).join(' / '));
});
