import { rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

const grey = rgb(0.93, 0.93, 0.93);

interface Asked {
  readonly label: readonly string[];
  readonly answer: readonly string[];
}

/** A label in small bold letters and, right under it, its answer on grey. */
function asked({ page, bold, font }: Sheet, { label, answer }: Asked, x: number, y: number): void {
  label.forEach((text, line) => {
    page.drawText(text, { x, y: y - line * 10, size: 8, font: bold });
  });
  const top = y - label.length * 10 + 7;
  const height = 18 + Math.max(0, answer.length - 1) * 13;
  page.drawRectangle({ x, y: top - height, width: 150, height, color: grey });
  answer.forEach((text, line) => {
    page.drawText(text, { x: x + 4, y: top - 13 - line * 13, size: 10, font });
  });
}

describe('areas shaded for an answer, without lines round them', () => {
  it('answer the label over them, of however many lines each is, and those left empty are blank', async () => {
    const lines = await shown((sheet) => {
      sheet.page.drawText('About the child', { x: 50, y: 800, size: 12, font: sheet.bold });
      asked(sheet, { label: ['Name'], answer: ['Ivy Testchild'] }, 50, 770);
      asked(sheet, { label: ['Religion'], answer: [] }, 204, 770);
      asked(
        sheet,
        { label: ['Health conditions, developmental', 'concerns'], answer: ['None'] },
        50,
        730,
      );
      asked(sheet, { label: ['Legal status'], answer: ['Accommodated'] }, 204, 730);
      asked(
        sheet,
        { label: ['Siblings'], answer: ['Elsie, lives with maternal', 'aunt'] },
        50,
        680,
      );
    });

    expect(lines).toEqual([
      '[About the child]',
      '{[Name] | «Ivy Testchild»}',
      '{[Religion] | }',
      '{[Health conditions, developmental] / [concerns] | «None»}',
      '{[Legal status] | «Accommodated»}',
      '{[Siblings] | «Elsie, lives with maternal» / «aunt»}',
    ]);
  });

  it('are no answers where the labels stand on them', async () => {
    const lines = await shown(({ page, bold }) => {
      ['Name', 'Role', 'Team', 'Email'].forEach((label, row) => {
        const y = 780 - row * 40;
        page.drawRectangle({ x: 50, y: y - 5, width: 300, height: 18, color: grey });
        page.drawText(label, { x: 54, y, font: bold });
        page.drawText('Answer of some words', { x: 54, y: y - 18 });
      });
    });

    expect(lines[0]).toBe('[Name]');
    expect(lines[1]).toBe('[Answer of some words]');
  });
});
