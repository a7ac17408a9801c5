import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = [
  line('Child’s name: Ivy Testchild'),
  line('Date of birth: 03/02/2026'),
  line('Reason for referral: Ann goes cold when Ivy cries.'),
];
const bold = (text: string) => ({ text, bold: true });

it('gives a mark in a cell of its own to the answer before it, where the last cell is left empty', () => {
  const consent = bold('Verbal consent obtained from parent?');
  expect(fieldsOf([...child, table([consent, 'Yes', 'x', 'No', ''])]).consent).toBe('yes');
  expect(fieldsOf([...child, table([consent, 'Yes', '', 'No', 'X'])]).consent).toBe('no');
});

it('gives it to the answer behind it, where the first cell is left empty', () => {
  const consent = bold('Verbal consent obtained from parent?');
  expect(fieldsOf([...child, table([consent, '', 'Yes', 'x', 'No'])]).consent).toBe('no');
});
