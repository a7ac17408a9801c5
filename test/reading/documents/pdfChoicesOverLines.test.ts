import { describe, expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

const BOX = 8;

/** A line of words and boxes to tick, with the place at which its first box stands. */
function draw({ page, font }: Sheet, y: number, parts: readonly string[]): void {
  let x = 50;
  for (const part of parts) {
    if (part === '☐' || part === '☒') {
      page.drawRectangle({ x, y, width: BOX, height: BOX, borderWidth: 0.7 });
      if (part === '☒') page.drawText('x', { x: x + 1.7, y: y + 1.5, size: 8, font });
      x += BOX + 4;
    } else {
      page.drawText(part, { x, y, size: 10, font });
      x += font.widthOfTextAtSize(part, 10) + 8;
    }
  }
}

const linesOf = async (...rows: readonly (readonly string[])[]): Promise<string> => {
  const lines = await shown((sheet) => {
    for (const [place, row] of rows.entries()) draw(sheet, 700 - place * 13, row);
  });
  return lines.map((line) => line.replace(/[[\]]/gu, '').replace(/\s+/gu, ' ')).join(' / ');
};

describe('choices that did not find room on one line', () => {
  it('are one line where it broke between a box and its word', async () => {
    expect(
      await linesOf(['Preferred contact:', '☐', 'Telephone', '☒'], ['Text', '☐', 'Letter']),
    ).toBe('Preferred contact: ☐ Telephone ☒ Text ☐ Letter');
  });

  it('are one line where it broke within the words of an option', async () => {
    expect(
      await linesOf(['Preferred contact:', '☒', 'Phone', '☐', 'Text'], ['message', '☒', 'Email']),
    ).toBe('Preferred contact: ☒ Phone ☐ Text message ☒ Email');
  });

  it('leave the next question alone, which has its boxes behind it', async () => {
    expect(await linesOf(['Consent:', '☒', 'Yes', '☐', 'No'], ['Interpreter', '☐', 'Yes'])).toBe(
      'Consent: ☒ Yes ☐ No / Interpreter ☐ Yes',
    );
  });
});
