import { rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

const grey = rgb(0.86, 0.9, 0.88);
const edges = [28, 136, 298, 405, 567];

/** A row of cells, each coloured by itself, with upright lines between them and its text at its middle. */
function row({ page }: Sheet, top: number, height: number, cells: readonly (readonly string[])[]) {
  cells.forEach((_, place) => {
    const [x = 0, right = 0] = [edges[place], edges[place + 1]];
    page.drawRectangle({ x, y: top - height, width: right - x, height, color: grey });
    if (place > 0) page.drawLine({ start: { x, y: top }, end: { x, y: top - height } });
  });
  cells.forEach((lines, place) => {
    const x = edges[place] ?? 0;
    const first = top - height / 2 - 3 + (lines.length - 1) * 9;
    lines.forEach((text, line) => {
      page.drawText(text, { x: x + 3, y: first - line * 18, size: 9 });
    });
  });
}

describe('a table whose cells are coloured one by one', () => {
  it('has a cell where each colour is, though no level line parts its rows', async () => {
    const lines = await shown((sheet) => {
      row(sheet, 780, 24, [['Your name'], ['Jo Example'], ['Your role'], ['Nursery nurse']]);
      row(sheet, 756, 42, [['Team'], ['Trial Centre,', 'Leeds'], ['Contact number'], []]);
      row(sheet, 714, 42, [['Preferred way to', 'be contacted'], ['Phone'], [], []]);
    });

    expect(lines).toEqual([
      '{[Your name] | [Jo Example] | [Your role] | [Nursery nurse]}',
      '{[Team] | [Trial Centre,] / [Leeds] | [Contact number] | }',
      '{[Preferred way to] / [be contacted] | [Phone] |  | }',
    ]);
  });

  it('may have one row alone, parted by lines', async () => {
    const lines = await shown((sheet) => {
      const asked = ['Client aware of', 'the referral'];
      row(sheet, 780, 42, [['Interpreter'], ['Yes [ ]  No [ ]'], asked, ['No [ ]  Yes [X]']]);
    });

    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('| [Client aware of] / [the referral] |');
  });

  it('is none where words run over the edge of a colour', async () => {
    const lines = await shown((sheet) => {
      const bare = [[], [], [], []];
      row(sheet, 780, 24, bare);
      row(sheet, 756, 24, bare);
      sheet.page.drawText('Your name and your role in the team', { x: 31, y: 765 });
      sheet.page.drawText('Jo Example', { x: 31, y: 741 });
    });

    expect(lines).toEqual(['[Your name and your role in the team]', '', '[Jo Example]']);
  });
});
