import { expect, it } from 'vitest';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const reason = table(['Reason for referral', 'Ada looks away from her mother.']);
const told = { 'infant.fullName': 'Ada Testchild', midwife: 'Nell Harrow' };

it('takes the name behind a yes for that of the professional, and never for the name of the child', () => {
  const asked = 'If yes, name and base:';
  const rows = table(
    ['Does the family have a midwife?', '☒ Yes ☐ No', asked, 'Nell Harrow'],
    ['Does the family have a social worker?', '☐ Yes ☒ No', asked, ''],
  );
  expect(fieldsOf([child, rows, reason])).toMatchObject({ ...told, socialWorker: 'No' });
});

it('takes it from a cell of its own with the word before it', () => {
  const rows = table(
    ['Midwife', '☒ Yes ☐ No', 'Name: Nell Harrow'],
    ['Social worker', '☐ Yes ☒ No', 'Name:'],
    ['Family support worker', '☒ Yes ☐ No', 'Name: Omar Sample'],
  );
  expect(fieldsOf([child, line('Is the family known to:'), rows, reason])).toMatchObject({
    ...told,
    otherAgencies: 'Family support worker, Omar Sample',
  });
});

it('takes it behind a box that is ticked, and no other box for its answer', () => {
  const box = (who: string, name: string) => segments(who, 'Name', { text: name, entered: true });
  const fields = fieldsOf([
    child,
    line('Is the family known to:'),
    box('☒ Midwife', 'Nell Harrow'),
    box('☐ Social worker', ''),
    box('☒ Family support', 'Omar Sample'),
    reason,
  ]);
  expect(fields).toMatchObject({
    ...told,
    socialWorker: null,
    otherAgencies: 'Family support, Omar Sample',
  });
});

it.each([
  ['below one another', false],
  ['beside the question', true],
])('takes it from "☒ MW name: Nell" %s', (_, beside) => {
  const known = ['☒ MW   name: Nell Harrow', '☒ HV   name: Jo Sample'] as const;
  const [first, ...others] = [...known, '☐ SW   name:', '☒ GP   name: Trial Surgery'] as const;
  const asked = { text: 'Is the family known to:', rows: 4 };
  const rows = beside
    ? [table([asked, first], ...others.map((other) => [other]))]
    : [first, ...others].map((one) => line(one));
  expect(fieldsOf([child, ...rows, reason])).toMatchObject({
    ...told,
    healthVisitor: 'Jo Sample',
    'gp.practice': 'Trial Surgery',
  });
});

it('takes it from "☒ Midwife: Nell" in a grid of boxes', () => {
  const grid = table(
    ['☒ Health visitor: Jo Sample', '☒ Midwife: Nell Harrow'],
    ['☐ Social worker:', '☒ GP: Trial Surgery'],
    ['☐ CAMHS:', '☐ Nursery:'],
  );
  const asked = line('Agencies involved (please tick and name)', { heading: true });
  expect(fieldsOf([child, asked, grid, reason])).toMatchObject({
    ...told,
    healthVisitor: 'Jo Sample',
    'gp.practice': 'Trial Surgery',
  });
});
