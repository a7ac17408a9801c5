import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

/** Each question over a box of its own, as a page of boxes has it. */
const page = (...boxes: readonly (readonly [string, string])[]) =>
  fieldsOf([
    line('Infant mental health - one page referral', { heading: true }),
    ...boxes.flatMap(([question, answer]) => [line(question), table([answer])]),
  ]);

const baby = [
  ['Name of baby', 'Ada Testchild'],
  ['DOB', '06/11/25'],
] as const;
const told = 'Mum cries when he cries and says that she feels nothing for him at all.';
const end = [
  ['Reason', told],
  ['Referrer', 'Jo Tester'],
  ['Job', 'Health visitor'],
] as const;

it.each([
  ['Mum', 'Jane Smith', 'mother.name', 'Jane Smith'],
  ['Mother', 'Name: Jane Smith\nDOB: 3/4/1995', 'mother.name', 'Jane Smith'],
  ['Dad', 'Tom Jones', 'father.name', 'Tom Jones'],
  ['Dad', 'Has left the family home in May.', 'father.name', undefined],
  ['GP', 'Dr Nair, Lingwell Croft', 'gp.practice', 'Dr Nair, Lingwell Croft'],
  ['Midwife', 'Cathy Brook', 'midwife', 'Cathy Brook'],
] as const)('reads who “%s” is in the box below: %s', (question, answer, key, expected) => {
  const fields = page(...baby, [question, answer], ...end);
  expect(fields[key] ?? undefined).toBe(expected);
  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.dob': '2025-11-06',
    reason: told,
    'referrer.name': 'Jo Tester',
  });
});
