import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const answers = {
  'infant.fullName': 'Ada Testchild',
  'infant.dob': '2026-03-14',
  'infant.postcode': 'LS7 3AB',
  'parent.phone': '+447700900123',
  'referrer.name': 'Jo Example',
  reason: 'B12 was given.\nA1 care, she says.',
};

it('reads a form whose questions are counted by codes as one without them', () => {
  const form = table(
    ['CH1 Full name', 'Ada Testchild', 'CH2 Date of birth', '14/03/2026'],
    ['CH3 Postcode', 'LS7 3AB', 'CH4 Sex', ''],
    ["PC1 Parent's telephone", '07700 900123', 'PC2 Email', ''],
    ['RQ1 Reason for request', 'B12 was given.\nA1 care, she says.'],
    ['PR1 Name of referrer', 'Jo Example', 'PR2 Post', ''],
  );
  expect(fieldsOf([line('Child', { heading: true }), form])).toMatchObject(answers);
});

it('reads one whose questions have a number in their part and one in the form', () => {
  const form = [
    ["1.1  1. What is the child's full name?", 'Ada Testchild'],
    ["1.2  2. Child's date of birth", '14/03/2026'],
    ['1.3  3. Postcode', 'LS7 3AB'],
    ['1.4  4. Best telephone number for the parent', '07700 900123'],
    ['2.1  5. Reason for referral', 'B12 was given.\nA1 care, she says.'],
    ['3.1  6. Name of referrer', 'Jo Example'],
  ].flatMap(([question = '', answer = '']) => [line(question), table([answer])]);
  expect(fieldsOf(form)).toMatchObject(answers);
});

it('leaves words that begin as codes do in a form that has none', () => {
  const fields = fieldsOf([
    table(
      ["Baby's name", 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ['Reason for referral', 'P1 feeding\nP2 sleep\nP3 name of worries\nB12 given'],
    ),
  ]);
  expect(fields).toMatchObject({ reason: 'P1 feeding\nP2 sleep\nP3 name of worries\nB12 given' });
});

it('reads questions behind a number and a code, and no code out of an account', () => {
  const rows = [
    ['1.1  CH1 Full name', 'Ivy Testchild'],
    ['1.2  CH2 Date of birth or EDD', '03/02/2026'],
    ['1.3  CH3 Home address', '1 Trial Road, Leeds'],
    ['2.1  PC1 Full name of parent or carer', 'Ann Testparent'],
    ['3.1  RQ1 Reason for request', 'B12 was low, and she looks away.'],
  ];
  expect(fieldsOf([table(...rows)])).toMatchObject({
    'infant.fullName': 'Ivy Testchild',
    'infant.dob': '2026-02-03',
    'infant.address': '1 Trial Road, Leeds',
    'parent.name': 'Ann Testparent',
    reason: 'B12 was low, and she looks away.',
  });
});
