import { rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

const plain = (lines: readonly string[]): string[] =>
  lines.map((line) =>
    line
      .replace(/[{}[\]|/]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );

describe('what tells the columns of a page from labels beside their answers', () => {
  it('keeps labels closed by a colon beside answers that stand a little lower, the last of them an account', async () => {
    const rows = [
      ['Name:', 'Ivy Testchild'],
      ['Born:', '3 May 2026'],
      ['Home address:', '1 Trial Road'],
      ['Language at home:', 'Welsh'],
      ['Lives with:', 'Both parents'],
      ['Family doctor:', 'Dr Trial'],
    ] as const;
    const account = [
      'She says that nights are hard for her and',
      'that nobody helps her with any of it now.',
      'Ivy looks past her mother and is very still',
      'for most of the visit, but turns to her gran',
      'who sings to her until she goes to sleep.',
    ];
    const lines = await shown(({ page, font }) => {
      const put = (x: number, y: number, text: string): void =>
        page.drawText(text, { x, y, size: 10, font });
      for (const [row, [label, answer]] of rows.entries()) {
        put(50, 700 - row * 30, label);
        put(245, 696 - row * 30, answer);
      }
      put(50, 520, 'What is the matter:');
      for (const [row, line] of account.entries()) put(245, 516 - row * 13, line);
    });
    expect(plain(lines).slice(0, 6)).toEqual(rows.map((row) => row.join(' ')));
  });

  it('parts columns behind the last word of a line that runs into the way between them', async () => {
    const lines = await shown(({ page, font }) => {
      const text = (name: string, row: number): string =>
        `${name} ${row} and so on to the very end of it all`;
      const end = 50 + font.widthOfTextAtSize(text('left', 0), 10);
      for (let row = 0; row < 8; row += 1) {
        const y = 700 - row * 13;
        page.drawText(text('left', row), { x: 50, y, size: 10, font });
        page.drawText(text('right', row), { x: end + 48, y, size: 10, font });
      }
      page.drawText('here', { x: end + 14, y: 700 - 3 * 13, size: 10, font });
    });
    expect(plain(lines)).toHaveLength(16);
    expect(plain(lines)[3]).toBe('left 3 and so on to the very end of it all here');
  });

  it('has a question below both columns of a page open the box across it', async () => {
    const lines = await shown(({ page, font, bold }) => {
      const label = (x: number, y: number, text: string, answer: string): void => {
        page.drawText(text, { x, y, size: 10, font: bold });
        page.drawText(answer, { x, y: y - 12, size: 10, font });
      };
      for (const [row, [text, answer, other, told]] of (
        [
          ['Name:', 'Ivy Testchild', 'Mother:', 'Ann Testmother'],
          ['Born:', '3 May 2026', 'Telephone:', '07700 900001'],
          ['Address:', '1 Trial Road', 'Language:', 'Welsh'],
          ['Doctor:', 'Dr Trial', 'Visitor:', 'Bea Nurse'],
        ] as const
      ).entries()) {
        label(50, 740 - row * 30, text, answer);
        label(302, 734 - row * 30, other, told);
      }
      page.drawText('Why do you refer?', { x: 50, y: 610, size: 10, font: bold });
      page.drawText('Nights are hard for her mother and nobody helps her with any of it at all.', {
        x: 50,
        y: 590,
        size: 10,
        font,
      });
    });
    expect(plain(lines).slice(-2)).toEqual([
      'Why do you refer?',
      'Nights are hard for her mother and nobody helps her with any of it at all.',
    ]);
  });
});

it('takes a frame whose heading stands on a bar along its upper edge for no box to write in', async () => {
  const lines = await shown(({ page, font, bold }) => {
    page.drawRectangle({ x: 50, y: 620, width: 500, height: 90, borderWidth: 0.8 });
    page.drawRectangle({ x: 50, y: 690, width: 500, height: 20, color: rgb(0.2, 0.3, 0.5) });
    page.drawText('Concerns', { x: 56, y: 696, size: 10, font: bold, color: rgb(1, 1, 1) });
    page.drawText('Why do you refer?', { x: 56, y: 670, size: 10, font: bold });
    page.drawText('Nights are hard and nobody helps.', { x: 56, y: 656, size: 10, font });
    page.drawText('What else should we know?', { x: 56, y: 640, size: 10, font: bold });
    page.drawText('They moved here in May.', { x: 56, y: 626, size: 10, font });
  });
  expect(lines.filter((line) => line !== '')).toEqual([
    '[Concerns]',
    '[Why do you refer?]',
    '[Nights are hard and nobody helps.]',
    '[What else should we know?]',
    '[They moved here in May.]',
  ]);
});

it('takes a box to tick for the choice right behind it, though a label far before it stands nearer in height', async () => {
  const lines = await shown(({ page, font, bold }) => {
    page.drawText('Interpreter needed', { x: 50, y: 700, size: 10, font: bold });
    for (const [at, text] of [
      [200, 'Yes'],
      [260, 'No'],
    ] as const) {
      page.drawRectangle({ x: at, y: 698, width: 9, height: 9, borderWidth: 0.8 });
      page.drawText(text, { x: at + 13, y: 696, size: 10, font });
    }
  });
  expect(plain(lines)).toEqual(['Interpreter needed', '☐ Yes ☐ No']);
});
