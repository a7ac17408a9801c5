import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { labelMeaning } from '../../../../src/reading/fields/labels/meaning.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const fieldsBelowChild = (form: readonly Block[]): ReturnType<typeof fieldsOf> =>
  fieldsOf([
    line('Referral form', { heading: true }),
    table(['Name of baby', 'Ada Testchild'], ['Reason for referral', 'She looks away.']),
    ...form,
  ]);

describe('who refers', () => {
  it.each([
    'Name of family nurse completing form',
    'Name of midwife completing this form',
    'Name of specialist health visitor making the referral',
  ])('is named by the post that completes the form, and no parent: %s', (label) => {
    expect(labelMeaning(label)?.asked).toEqual([{ topic: 'name', subject: 'referrer' }]);
  });

  it('is not a parent who completes it', () => {
    const meaning = labelMeaning('Name of parent completing this form');
    expect(meaning?.asked ?? []).not.toContainEqual({ topic: 'name', subject: 'referrer' });
  });

  it('is told by how they know the family, whoever was asked of above', () => {
    const form = [
      line('About the parents', { heading: true }),
      table(
        ['Name of mother', 'Ann Testchild'],
        ['Your name', 'Jo Tester'],
        ['How do you know the family?', 'Community midwife'],
      ),
    ];
    expect(fieldsBelowChild(form)).toMatchObject({
      'mother.name': 'Ann Testchild',
      'referrer.role': 'Community midwife',
    });
  });

  it('is the “practitioner” of a part of its own, once the form has asked who took the call', () => {
    const form = [
      line('Call to the duty line', { heading: true }),
      table(['Did you speak with the duty line first?', 'Yes'], ['Who did you speak to?', '']),
      line('For our records', { heading: true }),
      table(['Practitioner name:', 'Jo Tester'], ['Practitioner telephone:', '0113 496 0700']),
    ];
    expect(fieldsBelowChild(form)).toMatchObject({
      'dutyCall.practitioner': null,
      'referrer.name': 'Jo Tester',
    });
  });
});

describe('labels told by the part that they stand in', () => {
  it('asks below “Duty conversation” on what date it was, and the referral’s elsewhere', () => {
    const form = [
      line('Duty conversation', { heading: true }),
      table(['Spoken to duty?', 'Yes', 'On (date)', '10.11.26']),
      line('Nurse making this referral', { heading: true }),
      table(['Name', 'Jo Tester', 'Date', '12.11.26']),
    ];
    expect(fieldsBelowChild(form)).toMatchObject({
      'dutyCall.date': '2026-11-10',
      'referral.date': '2026-11-12',
    });
  });

  it('takes “you all” for the family, and not for who refers', () => {
    const form = [
      line('A bit more about you all', { heading: true }),
      table(
        ['Which doctor’s surgery?', 'Thorn Surgery'],
        ['Who is your health visitor?', 'Mo Hill'],
      ),
      line('Staff member', { heading: true }),
      table(['Worker’s name', 'Jo Tester']),
    ];
    expect(fieldsBelowChild(form)).toMatchObject({
      'gp.practice': 'Thorn Surgery',
      healthVisitor: 'Mo Hill',
      'referrer.name': 'Jo Tester',
    });
  });

  it('asks whether the baby is not yet born, and denies nothing by it', () => {
    expect(fieldsBelowChild([table(['Not yet born', 'Yes ☐ No ☒'])])).toMatchObject({
      'infant.unborn': 'no',
    });
  });

  it('reads the NHS number of a mother who may have that of a hospital', () => {
    const form = [
      line('Mother', { heading: true }),
      table(['Hospital / NHS number', '999 000 0034']),
    ];
    expect(fieldsBelowChild(form)).toMatchObject({ 'mother.nhsNumber': '9990000034' });
  });
});
