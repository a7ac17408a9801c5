import { expect, it } from 'vitest';
import { fieldsOf, table, type CellText } from '../blocks.ts';

const wide = (text: string): CellText => ({ text, columns: 2 });
const asked = (text: string): Exclude<CellText, string> => ({ text, columns: 2, bold: true });
const inBold = (text: string): Exclude<CellText, string> => ({ text, bold: true });
const pair = (label: string, answer: string): CellText[] => [inBold(label), answer];

const child = [pair("Baby's full name", 'Ada Testchild'), pair('Date of birth', '14/03/2026')];

it('reads an account with a row for each of its paragraphs to its end, whatever they begin with', () => {
  const told = [
    'In short:',
    '1. She looks away.',
    '2. He cries at night.',
    'They keep all visits.',
  ];
  const fields = fieldsOf([
    table(
      ...child,
      [asked('Describe your concerns about the relationship between parent and baby')],
      ...told.map((text) => [wide(text)]),
      [asked('Relevant family history')],
      [wide('Born early.')],
      [wide('Her mother died in May.')],
      [asked('Known risks')],
      [wide('')],
      pair('Consent given?', 'Yes'),
    ),
  ]);
  expect(fields).toMatchObject({
    reason: told.join('\n'),
    background: 'Born early.\nHer mother died in May.',
    risk: null,
    consent: 'yes',
  });
});

it('takes rows in plain letters that ask for themselves for no paragraphs of the account above them', () => {
  const fields = fieldsOf([
    table(
      ...child,
      [asked('Reason for referral')],
      [wide('She looks away.')],
      [wide('NHS number of mother: 999 000 0034')],
      pair('Consent given?', 'Yes'),
    ),
  ]);
  expect(fields).toMatchObject({ reason: 'She looks away.', 'mother.nhsNumber': '9990000034' });
});

it('takes a question in bold right below one that nobody answered for no answer to it', () => {
  const fields = fieldsOf([
    table(
      ...child,
      [asked('Presenting concerns')],
      [wide('She looks away.')],
      [asked('Relevant history')],
      [asked('Risk to self / others / lone worker')],
      [asked('Safeguarding (CP / CIN / LAC / EHA)')],
    ),
  ]);
  expect(fields).toMatchObject({ reason: 'She looks away.', background: null, risk: null });
});
