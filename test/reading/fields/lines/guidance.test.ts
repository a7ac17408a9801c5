import { expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table, text } from '../blocks.ts';

const inBold = (text: string): Segment => ({ text, bold: true });

const child = table(
  ["Infant's name", 'Ada Testchild'],
  ['Date of birth', '03/02/2026'],
  ["Mother's name", 'Ann Testchild'],
);

it('takes nothing that is printed above the first question for an answer', () => {
  for (const guidance of [
    'WARNING: forms must be sent from a secure address. Before you begin please ring your\nsafeguarding lead.',
    'Important: risks to staff must be told by telephone.',
    'To be completed by the midwife and sent before 32 weeks wherever possible.',
  ]) {
    const fields = fieldsOf([
      segments(inBold('Referral for Infants in Care (Maternity')),
      segments(inBold('Services)')),
      ...text(guidance),
      child,
    ]);
    expect(Object.keys(fields).sort()).toEqual(
      expect.arrayContaining(['infant.fullName', 'mother.name']),
    );
    for (const key of ['risk', 'safeguarding', 'otherAgencies'] as const)
      expect([guidance, fields[key] ?? null]).toEqual([guidance, null]);
  }
});

it('leaves guidance below the title of a form out of what the title speaks of', () => {
  const form = [
    line('Referral for Infants in Care', { heading: true }),
    line('The local authority must hold a copy of the signed consent.'),
    child,
    table(['Legal status', 's20 accommodated']),
  ];
  expect(fieldsOf(form)).toMatchObject({ safeguarding: 's20 accommodated' });
});

it('takes the name of a form for no question, and the wrapped note below it for no narrative', () => {
  const form = [
    segments(inBold('Multi-Agency Referral Form - Parent Infant Support')),
    ...text(
      'This form must be completed as fully as possible. If you are unsure you can call for consultation and\nadvice.',
    ),
    segments(inBold('Name of child'), 'Ada Testchild'),
    segments(inBold('Date of birth'), '03/02/2026'),
    segments(inBold('Name of referrer'), 'Kim Mockford'),
    segments(inBold('Telephone number'), '0113 496 0001'),
    segments(inBold('Language'), 'Urdu'),
    segments(inBold('What are you worried about? What has happened, and when?')),
    table(['She holds him at a distance.']),
  ];
  const fields = fieldsOf(form);
  expect(fields).toMatchObject({ reason: 'She holds him at a distance.' });
  expect(fields.otherAgencies).toBeUndefined();
});

it('takes a warning in capitals below the title for nobody’s words', () => {
  const form = [
    segments(inBold('Request for Parent-Infant Support')),
    line('STOP: IF YOU BELIEVE A CHILD IS AT IMMEDIATE RISK OF HARM CALL 999 NOW'),
    table(['First name', 'Ada'], ['Last name', 'Testchild'], ['Date of birth', '03/02/2026']),
    table(['Reason for referral', 'She looks away.']),
  ];
  expect(fieldsOf(form)).toMatchObject({ 'infant.givenName': 'Ada', reason: 'She looks away.' });
});

it('takes a title in capitals with a colon in it for no question with its answer', () => {
  const form = [
    segments(inBold('EARLY HELP ASSESSMENT: UNDER TWOS')),
    line('Ensure you have obtained parental consent. Please use the leaflet.'),
    table(['First name', 'Ada'], ['Last name', 'Testchild'], ['Date of birth', '03/02/2026']),
    table([
      'Is the child subject to an assessment or plan? Please state',
      'Early Help plan, led by Jo Hill',
    ]),
  ];
  expect(fieldsOf(form)).toMatchObject({ safeguarding: 'Early Help plan, led by Jo Hill' });
});
