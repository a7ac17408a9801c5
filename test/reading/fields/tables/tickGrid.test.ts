import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const referrer = table(['Name of referrer', 'Kim Mockford'], ['Interpreter required?', 'No']);
const asked = { text: "Child's ethnicity (please tick)", bold: true, columns: 6 };
const grid = [
  ['White British', '☐', 'White Irish', '☐', 'Any other White background', '☐'],
  ['Indian', '☐', 'Pakistani', '☐', 'Bangladeshi', '☒'],
  ['Chinese', '☐', 'Not stated', '☐', '', ''],
];
const boxFirst = grid.map((row) =>
  row.map((_, place) => row[place % 2 === 0 ? place + 1 : place - 1] ?? ''),
);
const others = { 'infant.fullName': 'Ada Testchild', 'referrer.name': 'Kim Mockford' };

const typed = (text: string): string => (text === '☐' ? '' : text === '☒' ? 'X' : text);

it.each([
  ['behind each answer', grid],
  ['before each answer', boxFirst],
  ['drawn as empty cells, one crossed', grid.map((row) => row.map((text) => typed(text)))],
])('reads a grid of answers with the box in a cell of its own, %s', (_, rows) => {
  expect(fieldsOf([child, table([asked], ...rows), referrer])).toMatchObject({
    ...others,
    'infant.ethnicity': 'Bangladeshi',
  });
});

it('reads such a grid beside its question, or below it as a line', () => {
  const face = { bold: true };
  const question = { text: 'Ethnicity', rows: 3, ...face };
  const beside = table(
    [question, ...(grid[0] ?? [])],
    ...grid.slice(1).map((row) => [{ text: '', rows: 1 }, ...row].slice(1)),
  );
  const shifted = {
    ...beside,
    rows: beside.rows.map((row, at) =>
      at === 0 ? row : row.map((cell) => ({ ...cell, column: cell.column + 1 })),
    ),
  };
  const below = [line('Ethnicity (tick one)', { heading: true }), table(...grid)];
  for (const blocks of [[shifted], below])
    expect(fieldsOf([child, ...blocks, referrer])).toMatchObject({
      ...others,
      'infant.ethnicity': 'Bangladeshi',
    });
});

it('leaves the question open where no box of the grid is ticked', () => {
  const open = grid.map((row) => row.map((text) => text.replace('☒', '☐')));
  expect(fieldsOf([child, table([asked], ...open), referrer])).toMatchObject({
    ...others,
    'infant.ethnicity': null,
  });
});

it('takes labels beside empty cells for no grid to tick', () => {
  const fields = fieldsOf([
    child,
    line('Family', { heading: true }),
    table(
      ['Religion', '', 'Mother’s name', 'Ann Testchild'],
      ['First language', 'X', 'Ethnicity', ''],
    ),
    referrer,
  ]);
  expect(fields).toMatchObject({ ...others, 'mother.name': 'Ann Testchild' });
});

it.each([
  [
    ['☐ White British', '☐ Irish', '☐ Indian'],
    ['☒ Pakistani', '☐ Bangladeshi', ''],
  ],
  [
    ['White', '☐ British ☐ Irish'],
    ['Asian or Asian British', '☐ Indian ☒ Pakistani ☐ Other'],
  ],
])('reads answers that hold their boxes, below their question: %j', (...rows) => {
  const asked = { text: 'Ethnicity (tick one)', columns: 3 };
  expect(fieldsOf([child, table([asked], ...rows), referrer])).toMatchObject({
    ...others,
    'infant.ethnicity': 'Pakistani',
  });
});
