import { describe, expect, it } from 'vitest';
import { fieldsOf, table } from '../blocks.ts';

const child = table(['Name of baby', 'Ava Smith'], ['Reason for referral', 'Worried.']);

describe('questions over columns to tick', () => {
  it('are answered by the head that the mark stands below, with what stands under the details', () => {
    expect(
      fieldsOf([
        child,
        table(
          ['Question', 'Yes', 'No', 'Details'],
          ['Is an interpreter needed?', '', 'X', ''],
          ['Has the family consented to this referral?', '✓', '', 'Verbal, both parents'],
          ['Does the parent have parental responsibility?', '', '', ''],
        ),
      ]),
    ).toMatchObject({ interpreter: 'no', consent: 'yes', 'parent.hasPR': null });
  });

  it('are answered by boxes too, and leave the rows below to be read as they are', () => {
    expect(
      fieldsOf([
        child,
        table(
          ['', 'Yes', 'No'],
          ['Interpreter required?', '☒', '☐'],
          ['Has consent been given?', '☐', '☒'],
          [{ text: 'Referrer', columns: 3, shaded: true }],
          ['Name', { text: 'Kim Mockford', columns: 2 }],
        ),
      ]),
    ).toMatchObject({ interpreter: 'yes', consent: 'no', 'referrer.name': 'Kim Mockford' });
  });

  it('cannot be read where two marks stand', () => {
    const fields = fieldsOf([
      child,
      table(
        ['', 'Yes', 'No'],
        ['Interpreter required?', 'x', 'x'],
        ['Has consent been given?', '', 'x'],
      ),
    ]);
    expect(fields).toMatchObject({ interpreter: '?', consent: 'no' });
  });
});

it('takes the answers of a question in cells of their own, beside what else its row asks', () => {
  const fields = fieldsOf([
    child,
    table(
      ['Does the family need an interpreter?', 'Yes ☒', 'No ☐', 'Language: Polish'],
      ['Is the child on a Child Protection Plan?', 'Yes ☐', 'No ☒', 'Category:'],
      ['Has consent been obtained?', 'Yes ☒', 'No ☐', 'Date: 03/11/2026'],
    ),
  ]);
  expect(fields).toMatchObject({ interpreter: 'yes', language: 'Polish', consent: 'yes' });
});

it('gives the date beside a question about the duty call to the call', () => {
  const heads = ['Did you have a duty call first?', 'Date', 'Who with'];
  const bold = heads.map((text) => ({ text, bold: true }));
  const fields = fieldsOf([child, table(bold, ['Yes', '18/11/2026', 'Asha Sample'])]);
  expect(fields).toMatchObject({
    'dutyCall.tookPlace': 'yes',
    'dutyCall.date': '2026-11-18',
    'dutyCall.practitioner': 'Asha Sample',
  });
});
