import { expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

type Row = readonly [label: string, answer: readonly string[]];
interface Part {
  readonly head: readonly string[];
  readonly label: number;
  readonly answer: number;
  readonly rows: readonly Row[];
}

/** A line under each cell, and under the head of the part below its last row only. */
function draw({ page, font, bold }: Sheet, from: number, part: Part, right = 500): number {
  let y = from;
  const under = (left: number, to: number): void => {
    page.drawLine({ start: { x: left, y: y + 6 }, end: { x: to, y: y + 6 }, thickness: 0.5 });
  };
  part.head.forEach((text, at) => {
    page.drawText(text, { x: 54, y: y - at * 12, size: 10, font: bold });
  });
  part.rows.forEach(([label, answer], at) => {
    page.drawText(label, { x: part.label + 5, y, size: 10, font });
    answer.forEach((text, line) => {
      page.drawText(text, { x: part.answer + 5, y: y - line * 12, size: 10, font });
    });
    y -= 12 * Math.max(answer.length, at === part.rows.length - 1 ? part.head.length : 1) + 2;
    under(part.label, part.answer);
    under(part.answer, right);
    if (at === part.rows.length - 1) under(49, part.label);
    y -= 8;
  });
  return y - 6;
}

const baby: Part = {
  ...{ head: ["1. Baby's details"], label: 140, answer: 240 },
  rows: [
    ['Surname', ['Testchild']],
    ['Postcode', []],
    ['Gestation at birth', ['31+2']],
  ],
};
const why: Part = {
  ...{ head: ['2. Why are', 'you', 'referring?'], label: 120, answer: 230 },
  rows: [
    ['Your concerns', ['She looks away when she feeds him,', 'and he has stopped looking.']],
    ['What was tried', []],
  ],
};

it('reads a head in a column of its own beside its rows as their heading, where lines under the rows show it', async () => {
  const lines = await shown((sheet) => {
    sheet.page.drawText('Please complete every part.', {
      x: 49,
      y: 770,
      size: 10,
      font: sheet.font,
    });
    draw(sheet, draw(sheet, 742, baby), why);
  });
  expect(lines).toEqual([
    '[Please complete every part.]',
    "[1. Baby's details]",
    '{[Surname] | [Testchild]}',
    '{[Postcode] | }',
    '{[Gestation at birth] | [31+2]}',
    '[2. Why are you referring?]',
    '{[Your concerns] | [She looks away when she feeds him,] / [and he has stopped looking.]}',
    '{[What was tried] | }',
  ]);
});

it('leaves a ruled table, whose first cell reaches down beside several rows, a table', async () => {
  const lines = await shown((sheet) => {
    const end = draw(sheet, 742, baby);
    for (const x of [49, 140, 240, 500])
      sheet.page.drawLine({ start: { x, y: 756 }, end: { x, y: end + 20 }, thickness: 0.5 });
    sheet.page.drawLine({ start: { x: 49, y: 756 }, end: { x: 500, y: 756 }, thickness: 0.5 });
  });
  expect(lines[0]).toContain("[1. Baby's details] | [Surname] | [Testchild]");
});
