import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

it('reads labels that are sentences which their answers end', () => {
  expect(
    fieldsOf([
      line("Let's start with the baby", { heading: true }),
      table(
        ["The baby's first name is...", 'Ada', "The baby's surname is\u2026", 'Testchild'],
        ['The baby was born on...', '21/06/26', 'The postcode is...', 'LS1 1AA'],
      ),
      line('The worries', { heading: true }),
      table(
        [
          'I am making this referral because...',
          'Mum looks away and Ada has stopped calling for her.',
        ],
        ['The background is...', 'Born at 36 weeks.'],
      ),
      line('Me', { heading: true }),
      table(['My name is...', 'Jo Sample'], ['My job is...', 'Family nurse']),
    ]),
  ).toMatchObject({
    'infant.givenName': 'Ada',
    'infant.familyName': 'Testchild',
    'infant.dob': '2026-06-21',
    'infant.postcode': 'LS1 1AA',
    reason: 'Mum looks away and Ada has stopped calling for her.',
    background: 'Born at 36 weeks.',
    'referrer.name': 'Jo Sample',
    'referrer.role': 'Family nurse',
  });
});

it('still takes four dots and more for a line to write on', () => {
  expect(
    fieldsOf([
      line("Baby's name........ Ada Testchild"),
      line('Date of birth..........'),
      line("Mother's name........ Ann Testchild"),
      line('Reason for referral: Mum looks away when Ada cries.'),
    ]),
  ).toMatchObject({ 'infant.fullName': 'Ada Testchild', 'infant.dob': null });
});
