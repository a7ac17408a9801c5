import { expect, it } from 'vitest';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

const child = [
  line("Child's name: Ada Testchild"),
  line('Date of birth: 03/02/2026'),
  line('Reason for referral: Ann goes cold when Ada cries.'),
];
const box = (text: string): CellText => ({ text, entered: true });

it('takes words behind the colon of a label for help where the box of the next cell answers', () => {
  const asked = 'Risk assessment: anything our workers must know';
  expect(fieldsOf([...child, table([asked, box('Aggressive dog')])]).risk).toBe('Aggressive dog');
  expect(fieldsOf([...child, table([asked, box('')])]).risk ?? null).toBeNull();
});

it('takes “(name)” behind a question for what else to write, and for nobody’s answer', () => {
  const asked = 'Is a social worker involved? (name)';
  expect(fieldsOf([...child, table([asked, ''])]).socialWorker ?? null).toBeNull();
  expect(fieldsOf([...child, line(asked)]).socialWorker ?? null).toBeNull();
  expect(fieldsOf([...child, table([asked, 'Jo Tester'])]).socialWorker).toBe('Jo Tester');
});
