import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const family = {
  'infant.fullName': 'Ada Testchild',
  'mother.name': 'Ann Testchild',
  'mother.dob': '1990-06-20',
  'father.name': 'Bo Testchild',
};
const ann = ['Ann Testchild', 'Mother', '20/06/1990'];
const bo = ['Bo Testchild', 'Father', '21/06/1988'];
const asked = ['Name', 'Relationship to baby', 'Date of birth'];

it.each([
  ['the mother first', ann, bo],
  ['the father first', bo, ann],
])('tells numbered parents in columns apart by the row of who they are: %s', (_, one, other) => {
  const rows = asked.map((label, row) => [label, one[row] ?? '', other[row] ?? '']);
  const fields = fieldsOf([child, table(['', 'Parent / carer 1', 'Parent / carer 2'], ...rows)]);
  expect(fields).toMatchObject(family);
  // What was asked of the first carer is kept as that, too.
  expect(fields['parent.name']).toBe(one[0]);
});

it.each([
  ['the mother first', ann, bo],
  ['the father first', bo, ann],
])('tells numbered parents below one another apart in the same way: %s', (_, one, other) => {
  const rowsOf = (told: readonly string[]) => asked.map((label, row) => [label, told[row] ?? '']);
  const blocks = [
    child,
    line('Parent / carer 1', { heading: true }),
    table(...rowsOf(one)),
    line('Parent / carer 2', { heading: true }),
    table(...rowsOf(other)),
  ];
  expect(fieldsOf(blocks)).toMatchObject(family);
});

it('takes a second carer who is not the father for no father', () => {
  const fields = fieldsOf([
    child,
    table(
      ['', 'Parent / carer 1', 'Parent / carer 2'],
      ['Name', 'Ann Testchild', 'Cat Other'],
      ['Relationship to baby', 'Mother', 'Maternal grandmother'],
      ['Date of birth', '20/06/1990', '21/06/1958'],
    ),
  ]);
  expect(fields).toMatchObject({ 'mother.name': 'Ann Testchild', 'mother.dob': '1990-06-20' });
  expect(fields['father.name'] ?? null).toBeNull();
});

it.each(['Father', 'Foster carer'])(
  "takes the birth date of a parent who is the %s for no mother's",
  (who) => {
    const fields = fieldsOf([
      child,
      line('Parent / carer details', { heading: true }),
      table(
        ['Name', 'Bo Testchild'],
        ['Date of birth', '21/06/1988'],
        ['NHS number', '999 012 3456'],
        ['Relationship to child', who],
      ),
    ]);
    expect(fields).toMatchObject({ 'parent.name': 'Bo Testchild', 'parent.relationship': who });
    expect(fields['mother.dob'] ?? null).toBeNull();
    expect(fields['mother.nhsNumber'] ?? null).toBeNull();
  },
);

it.each([
  ['Parent/Carer 1', 'Parent/Carer 2'],
  ['Main carer 1', 'Main carer 2'],
])('keeps the birth date of %s and not that of %s below the one heading', (one, other) => {
  const rowsOf = (who: string, told: readonly string[]) => [
    [`Name of ${who.toLowerCase()}: ${told[0] ?? ''}`, `Relationship to child: ${told[1] ?? ''}`],
    [`DOB: ${told[2] ?? ''}`, 'Tel:'],
  ];
  const form = table(...rowsOf(one, ann), ...rowsOf(other, bo));
  expect(fieldsOf([child, line('Main carers', { heading: true }), form])).toMatchObject(family);
});
