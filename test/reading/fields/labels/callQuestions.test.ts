import { expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const reason = [
  line('Reason for referral', { heading: true }),
  line('Mum looks away when Ada cries.'),
];
const below = (heading: string, ...rows: string[][]): Block[] => [
  line('Child', { heading: true }),
  child,
  line(heading, { heading: true }),
  table(...rows),
  ...reason,
];

it.each(['IMH duty line', 'Details of duty call', 'Your call to us', 'Pre-referral discussion'])(
  'reads short labels below “%s” as of the duty call',
  (heading) => {
    expect(
      fieldsOf(
        below(
          heading,
          ['Held (Y/N)', 'Y'],
          ['Date', '09/11/2026'],
          ['Clinician', 'Joanne Whitely'],
        ),
      ),
    ).toMatchObject({
      'dutyCall.tookPlace': 'yes',
      'dutyCall.date': '2026-11-09',
      'dutyCall.practitioner': 'Joanne Whitely',
    });
  },
);

it('reads what asks on behind the question whether there was a call', () => {
  expect(
    fieldsOf(
      below(
        'Before you begin',
        ['Have you spoken to our duty practitioner?', 'Yes'],
        ['If so, when did you chat?', '19/11/2026'],
        ['And with whom?', 'Marianne Sample'],
      ),
    ),
  ).toMatchObject({
    'dutyCall.tookPlace': 'yes',
    'dutyCall.date': '2026-11-19',
    'dutyCall.practitioner': 'Marianne Sample',
  });
});

it('takes the time and the outcome of a call for nothing that is kept of it', () => {
  const fields = fieldsOf(
    below(
      'Duty call',
      ['Made?', 'Yes'],
      ['Time of call', '10.40'],
      ['Advice given', 'Send the form'],
    ),
  );
  expect(fields['dutyCall.date']).toBeUndefined();
  expect(fields['dutyCall.practitioner']).toBeUndefined();
});

it('asks on about the call behind nothing else', () => {
  const fields = fieldsOf(
    below('Consent', ['Has the family agreed?', 'Yes'], ['If so, when?', '19/11/2026']),
  );
  expect(fields['dutyCall.date']).toBeUndefined();
});

it('reads what stands in brackets behind “Duty call”', () => {
  expect(
    fieldsOf(
      below(
        'Duty call information',
        ['Duty call (taken place Y / N)', 'Yes'],
        ['Duty call (date)', '16/11/2026'],
        ['Duty call (name of practitioner)', 'Martin Ellery'],
      ),
    ),
  ).toMatchObject({
    'dutyCall.tookPlace': 'yes',
    'dutyCall.date': '2026-11-16',
    'dutyCall.practitioner': 'Martin Ellery',
  });
});
