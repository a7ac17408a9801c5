import { expect, it } from 'vitest';
import { fieldsOf, table } from '../blocks.ts';

const rows = [
  ['1.1  CH1 Full name', 'Ivy Testchild'],
  ['1.2  CH2 Date of birth or EDD', '03/02/2026'],
  ['1.3  CH3 Home address', '1 Trial Road, Leeds'],
  ['2.1  PC1 Full name of parent or carer', 'Ann Testparent'],
  ['3.1  RQ1 Reason for request', 'B12 was low, and she looks away.'],
];

it('reads questions behind the codes that a form gives them, and no code out of an account', () => {
  expect(fieldsOf([table(...rows)])).toMatchObject({
    'infant.fullName': 'Ivy Testchild',
    'infant.dob': '2026-02-03',
    'infant.address': '1 Trial Road, Leeds',
    'parent.name': 'Ann Testparent',
    reason: 'B12 was low, and she looks away.',
  });
});
