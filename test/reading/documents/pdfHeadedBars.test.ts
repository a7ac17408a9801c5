import { rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { shown, type Sheet } from './drawnSheet.ts';

type Drawn = readonly [x: number, y: number, text: string];

const write = ({ page, font }: Sheet, texts: readonly Drawn[]): void => {
  for (const [x, y, text] of texts) page.drawText(text, { x, y, size: 10, font });
};

/** Heads in bold on cells of one colour, side by side. */
function bar(
  { page, bold }: Sheet,
  y: number,
  heads: readonly (readonly [number, string])[],
): void {
  for (const [place, [x, text]] of heads.entries()) {
    const right = heads[place + 1]?.[0] ?? 550;
    page.drawRectangle({
      x: x - 3,
      y: y - 4,
      width: right - x,
      height: 15,
      color: rgb(0.8, 0.88, 0.95),
    });
    page.drawText(text, { x, y, size: 10, font: bold });
  }
}

const heads = [
  [50, 'Question'],
  [200, 'Notes'],
  [260, 'Your answer'],
] as const;

describe('a table without any line whose heads stand on a bar', () => {
  it('has the columns of its heads, though it has few rows and many empty cells', async () => {
    const lines = await shown((sheet) => {
      bar(sheet, 740, heads);
      write(sheet, [
        [50, 724, 'Name'],
        [260, 724, 'Jo Testworth'],
        [50, 708, 'Organisation'],
        [50, 692, 'Email'],
        [200, 692, 'Secure'],
        [260, 692, 'jo@example.example'],
      ]);
      write(sheet, [
        [46, 660, 'Please send this form to the team, who answer within five working days.'],
      ]);
    });
    expect(lines).toEqual([
      '{[Question] | [Notes] | [Your answer]}',
      '{[Name] |  | [Jo Testworth]}',
      '{[Organisation] |  | }',
      '{[Email] | [Secure] | [jo@example.example]}',
      '[Please send this form to the team, who answer within five working days.]',
    ]);
  });

  it('keeps all paragraphs of an answer with the question at their middle', async () => {
    const lines = await shown((sheet) => {
      bar(sheet, 740, heads);
      write(sheet, [
        [260, 724, 'Ivy looks past her mother and cannot be'],
        [260, 712, 'calmed.'],
        [50, 694, 'Why is help'],
        [260, 688, 'Her mother lives far from everybody she knows.'],
        [50, 682, 'needed?'],
        [260, 664, 'She would like to be seen at home, and asks'],
        [260, 652, 'for somebody patient.'],
        [260, 638, 'A group for mothers.'],
        [50, 626, 'What was tried?'],
        [260, 614, 'Home visits.'],
      ]);
    });
    expect(lines).toEqual([
      '{[Question] | [Notes] | [Your answer]}',
      '{[Why is help] / [needed?] |  | [Ivy looks past her mother and cannot be] / [calmed.] /  / [Her mother lives far from everybody she knows.] /  / [She would like to be seen at home, and asks] / [for somebody patient.]}',
      '{[What was tried?] |  | [A group for mothers.] /  / [Home visits.]}',
    ]);
  });

  it('is none where what stands below begins in no column of the bar', async () => {
    const lines = await shown((sheet) => {
      bar(sheet, 740, [
        [50, 'Details of the child'],
        [400, 'Office use'],
      ]);
      write(sheet, [
        [50, 724, 'Name'],
        [160, 724, 'Ivy Testchild'],
        [50, 708, 'Born on'],
        [160, 708, '3 May 2026'],
      ]);
    });
    expect(lines).toEqual([
      '[Details of the child] [Office use]',
      '[Name] [Ivy Testchild]',
      '[Born on] [3 May 2026]',
    ]);
  });
});
