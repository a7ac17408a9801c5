import { expect, it } from 'vitest';
import { fieldsOf, segments, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const typed = (text: string) => ({ text, entered: true });

it('takes printed words right before a box of the form for a label, and for no answer of another', () => {
  const fields = fieldsOf([
    child,
    segments('Safeguarding alerts', typed('Child in need plan since June')),
    segments('Risks for community visits', typed('')),
    segments('Parents have given verbal consent', '☒ Yes', '☐ No'),
  ]);
  expect(fields).toMatchObject({
    safeguarding: 'Child in need plan since June',
    risk: null,
    consent: 'yes',
  });
});

it('takes a number behind "Contact details" for that of the one who was asked for before', () => {
  const rows = table(["Mother's name", 'Ann Testchild'], ['Contact details', '07700 900123']);
  expect(fieldsOf([child, rows])).toMatchObject({ 'parent.phone': '+447700900123' });
});
