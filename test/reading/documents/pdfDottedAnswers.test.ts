import { describe, expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

/** Label, dots, answer, dots, each right behind the other; what is too long goes on below at the left. */
async function dotted(...rows: readonly (readonly string[])[]): Promise<string[]> {
  return shown(({ page, font }) => {
    rows.forEach((row, place) => {
      let x = 57;
      for (const piece of row) {
        page.drawText(piece, { x, y: 700 - place * 11.5 });
        x += font.widthOfTextAtSize(piece, 10);
      }
    });
  });
}

const before = ' .............. ';
const behind = ' ..........';
const answered = [
  ['Name of child', before, 'Ivy Testchild', behind],
  ['Mobile', before, '07700 900123', behind],
  ['Post code', before, 'LS1 1AA', behind],
] as const;

describe('answers typed into dots', () => {
  it('go on below where no dots end them', async () => {
    const lines = await dotted(
      ...answered,
      ['Home address', before, '104 Sample Terrace,'],
      ['Beeston, Leeds', behind],
    );
    expect(lines.at(-1)).toContain('104 Sample Terrace, Beeston, Leeds');
  });

  it('stand below the dots before them where nothing fitted behind those', async () => {
    const lines = await dotted(...answered, ['Telephone', before], ['0113 496 0123', behind]);
    expect(lines.at(-1)).toMatch(/Telephone.*0113 496 0123/u);
  });

  it('take in no label below them that was left blank', async () => {
    const lines = await dotted(
      ...answered,
      ['Religion', ' ........................................'],
      ['Language', ' ........................................'],
    );
    expect(lines.at(-2)).not.toContain('Language');
  });
});
