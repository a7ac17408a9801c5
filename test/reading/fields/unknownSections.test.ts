import { describe, expect, test } from 'vitest';
import { fieldsOf, line, segments, table } from './blocks.ts';

const infant = table(
  ["Infant's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ['NHS number', '999 000 0018'],
);
const person = table(
  ['Name', 'Robyn Sampleton'],
  ['Telephone', '07700 900123'],
  ['Email', 'robyn@mail.example'],
);

describe('A section whose heading nobody knows, once the infant is named', () => {
  const fields = fieldsOf([infant, line('Wibble particulars', { heading: true }), person]);

  test('gives the infant no second name', () => {
    expect(fields['infant.fullName']).toBe('Ada Testchild');
  });

  test('gives the family no telephone and no address that may be anybody’s', () => {
    expect(fields).not.toHaveProperty(['parent.phone']);
    expect(fields).not.toHaveProperty(['parent.email']);
  });
});

test('An NHS number in such a section still speaks against the infant’s', () => {
  const fields = fieldsOf([
    infant,
    line('Wibble particulars', { heading: true }),
    table(['NHS number', '999 000 0026'], ['Height', '60 cm']),
  ]);

  expect(fields['infant.nhsNumber']).toEqual(['9990000018', '9990000026']);
});

test('The mother’s telephone comes before the father’s, though he stands first', () => {
  const own = (phone: string) => table(['Name', 'Sam Sampleton'], ['Telephone', phone]);
  const fields = fieldsOf([
    infant,
    line("Father's details", { heading: true }),
    own('07700 900124'),
    line("Mother's details", { heading: true }),
    own('07700 900123'),
  ]);

  expect(fields['parent.phone']).toBe('+447700900123');
});

test.each(['Perinatal woman', 'Antenatal client', 'Woman being referred'])(
  '“%s” heads the details of the mother',
  (heading) => {
    const fields = fieldsOf([infant, line(heading, { heading: true }), person]);

    expect(fields).toMatchObject({ 'mother.name': 'Robyn Sampleton' });
  },
);

test('Neither of two bare names below headings that nobody knows is believed', () => {
  const named = (name: string) => table(['Name', name], ['Height', '60 cm']);
  const fields = fieldsOf([
    line('Wibble', { heading: true }),
    named('Robyn Sampleton'),
    line('Wobble', { heading: true }),
    named('Ada Testchild'),
    table(['Date of birth', '14/03/2026']),
    line('Reason for referral', { heading: true }),
    line('He cries and she looks away from him.'),
  ]);

  expect(fields['infant.fullName']).toEqual(['Robyn Sampleton', 'Ada Testchild']);
});

test('Below those with whom the child lives, in bold as the labels are, stands the parent', () => {
  const bold = (text: string) => ({ text, bold: true });
  const pair = (label: string, answer: string) => segments(bold(`${label}:`), answer);
  const fields = fieldsOf([
    segments(bold('Child')),
    pair('Last name', 'Testchild'),
    pair('First name', 'Ada'),
    pair('Date of birth', '14/03/2026'),
    segments(bold('Parents or carers with whom the child lives')),
    pair('Name', 'Robyn Sampleton'),
    pair('Relationship', 'Mum'),
  ]);

  expect(fields).toMatchObject({ 'parent.name': 'Robyn Sampleton', 'parent.relationship': 'Mum' });
  expect(fields).not.toHaveProperty(['infant.fullName']);
});

test.each([
  ['Disability or long-term condition', 'Talipes', 'infant.disability'],
  ['Faith', 'Jewish', 'infant.religion'],
])('%s below the details of who refers is the infant’s', (label, answer, key) => {
  const fields = fieldsOf([
    infant,
    line('Referrer details', { heading: true }),
    table(['Name', 'Jo Tester'], ['Job title', 'Midwife'], [label, answer]),
  ]);

  expect(fields).toMatchObject({ 'referrer.name': 'Jo Tester', [key]: answer });
});

test('A heading right over labels asks nothing by words that may be a question elsewhere', () => {
  const fields = fieldsOf([
    infant,
    line('Care team', { heading: true }),
    line('Health visitor (if allocated): Una Other'),
    line('GP: Hill Surgery'),
  ]);

  expect(fields).toMatchObject({ healthVisitor: 'Una Other', 'gp.practice': 'Hill Surgery' });
  expect(fields).not.toHaveProperty(['referrer.organisation']);
});

test('A heading about plans over boxes with questions of their own is none for risk', () => {
  const fields = fieldsOf([
    infant,
    line('Keeping everyone safe', { heading: true }),
    table(['Is there a child protection or child in need plan? Please tell us about it']),
    table(['Section 47 enquiry ended in July.']),
    table(['Are there risks to our workers?']),
    table(['Low.']),
  ]);

  expect(fields).toMatchObject({ safeguarding: 'Section 47 enquiry ended in July.', risk: 'Low.' });
});
