import { expect, it } from 'vitest';
import { fieldsOf, line, table } from './blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);

it.each([
  ['beside it', [table(['GP name', 'Dr Sample'], ['GP practice', 'Trial Surgery'])]],
  ['below the heading', [line('GP'), table(['Name', 'Dr Sample'], ['Practice', 'Trial Surgery'])]],
  ['in columns', [table(['GP name', 'GP practice', 'GP tel'], ['Dr Sample', 'Trial Surgery', ''])]],
])('keeps the practice where the name of the doctor is asked for %s', (_, asked) => {
  expect(fieldsOf([child, ...asked])).toMatchObject({ 'gp.practice': 'Trial Surgery' });
});

it('keeps the doctor where of the practice only the address is asked', () => {
  const asked = table(
    ['GP name', 'Dr Sample, Trial Surgery'],
    ['Practice address', '2 Trial Road'],
  );
  expect(fieldsOf([child, asked])).toMatchObject({ 'gp.practice': 'Dr Sample, Trial Surgery' });
});

it('keeps what was told behind a yes, without the prompt for it', () => {
  const asked = table(
    [
      'Are there any safeguarding concerns?',
      '☒ Yes ☐ No',
      'Details: Child in need plan since June',
    ],
    ['Is an interpreter needed?', '☐ Yes ☒ No', 'If yes, which language?'],
  );
  const fields = fieldsOf([child, asked]);
  expect(fields.safeguarding).toContain('Child in need plan since June');
  expect(fields.safeguarding).not.toContain('Details');
  expect(fields.interpreter).toBe('no');
});

it.each(['☐ Yes ■ No', 'Yes □   No ■', '○ Yes ● No'])(
  'reads the filled of two marks: %s',
  (mark) => {
    expect(fieldsOf([child, table(['Interpreter needed?', mark])]).interpreter).toBe('no');
  },
);

it('reads both of "Contact details (phone / email)"', () => {
  const asked = table(
    ['Referrer name', 'Jo Sample'],
    ['Contact details (phone / email)', '0113 496 0483\njo@trust.example'],
  );
  expect(fieldsOf([child, line('Referrer'), asked])).toMatchObject({
    'referrer.phone': '+441134960483',
    'referrer.email': 'jo@trust.example',
  });
});
