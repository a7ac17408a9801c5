import { expect, it } from 'vitest';
import { fieldsOf, line, segments, table, type CellText } from '../blocks.ts';

const inBold = (text: string): Exclude<CellText, string> => ({ text, bold: true });

const known: readonly (readonly [string, string])[] = [
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
  ['NHS number', '999 000 0018'],
  ['GP practice', 'Trial Practice'],
  ['Postcode', 'LS1 4AP'],
];
const inLines = known.map(([label, answer]) => segments(inBold(`${label}: `), answer));

it('takes what a question in the face of labels asks on behind its mark for no answer', () => {
  const plans = inBold('Child protection, CIN or looked after? Give dates: ');
  const need = inBold('Presenting need: what should our team know?');
  const fields = fieldsOf([
    ...inLines,
    segments(plans, 'CIN since August'),
    segments(need),
    line('She looks past him at feeds.'),
    line(''),
  ]);

  expect(fields).toMatchObject({
    safeguarding: 'CIN since August',
    reason: 'She looks past him at feeds.',
  });
});

it('does so for a question in bold over its box', () => {
  const fields = fieldsOf([
    ...inLines,
    segments(
      inBold("Is there a plan with children's services (CIN, CP)? Any worries about safety?"),
    ),
    table(['None now or before.']),
    line(''),
  ]);

  expect(fields.safeguarding).toBe('None now or before.');
});

it('does so beside its answer in a table without any face', () => {
  const fields = fieldsOf([
    table(...known.map(([label, answer]) => [`${label}:`, answer])),
    line('What the child has lived with', { heading: true }),
    table(
      ['What did the child see, hear and experience? Pregnancy onwards:', 'Two moves.'],
      ['Who is the alleged perpetrator?', 'A lodger, since moved'],
    ),
  ]);

  expect(fields.background).toBe('Two moves.');
});

it('leaves a label and its answer in one face apart', () => {
  const fields = fieldsOf([
    ...inLines,
    segments(inBold('Date of referral: 05/11/2026')),
    line('Seen at home with her mother.'),
  ]);

  expect(fields['referral.date']).toBe('2026-11-05');
});

it('does so before and over the boxes of a form that was filled in, whatever the face', () => {
  const filled = (label: string, text: string) => segments(label, { text, entered: true });
  const box: CellText = { text: 'She looks past him at feeds.', entered: true };
  const fields = fieldsOf([
    ...known.map(([label, answer]) => filled(label, answer)),
    filled('First language', 'Welsh'),
    filled('Ethnicity', 'White Welsh'),
    line('What is the infant telling us? Concerns'),
    table([box]),
    filled('Is the child on a plan? Details', 'None now or before.'),
  ]);

  expect(fields).toMatchObject({
    reason: 'She looks past him at feeds.',
    safeguarding: 'None now or before.',
  });
});
