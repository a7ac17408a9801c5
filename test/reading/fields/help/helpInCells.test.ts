import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

const slanted = (text: string): Line => ({
  kind: 'line',
  segments: text === '' ? [] : [{ text, slanted: true }],
});
const help = (text: string): CellText => ({ text: '', blocks: [slanted(text)] });
const account = 'She looks away.\n\nSleep: poor.';

it('leaves out what a column in italics says to the writer', () => {
  const fields = fieldsOf([
    table(
      ["Child's name", 'Ada Testchild', help('')],
      ['Date of birth', '03/02/2026', help('dd/mm/yyyy')],
      ['NHS number', '999 000 0018', help('10 digits')],
      ['Home address', '12 Mill Lane, Leeds', help('Include flat number')],
      ['Reason for referral', account, help('')],
    ),
  ]);
  expect(fields).toMatchObject({
    'infant.nhsNumber': '9990000018',
    'infant.address': '12 Mill Lane, Leeds',
    reason: account,
  });
});

it('leaves out what a box says in italics below the account in it', () => {
  const box: CellText = {
    text: '',
    blocks: [line('She looks away.'), slanted('Please continue on a separate sheet if necessary')],
  };
  const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']);
  expect(fieldsOf([child, table(['Reason for referral'], [box])]).reason).toBe('She looks away.');
});

it('leaves out the one hint in italics beside an account in a short table', () => {
  const rows = table(
    ['Main concerns', account, help('Please continue on a separate sheet if necessary')],
    ['Background', 'Two losses.', help('')],
  );
  const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']);
  expect(fieldsOf([child, rows])).toMatchObject({ reason: account, background: 'Two losses.' });
});

it('takes what was typed into the one box of a cell for the answer, and not the help in italics over it', () => {
  const typed: Line = { kind: 'line', segments: [{ text: 'She looks away.', entered: true }] };
  const box = table([{ text: '', blocks: [typed] }]);
  const cell: CellText = { text: '', blocks: [slanted('A few sentences are enough.'), box] };
  const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']);
  expect(fieldsOf([child, table(['Reason for referral', cell])]).reason).toBe('She looks away.');
});
