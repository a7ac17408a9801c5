import { describe, expect, test } from 'vitest';
import { fieldsOf, line, segments, table } from './blocks.ts';

const bold = (text: string) => ({ text, bold: true });
const why = 'He cries and she looks away from him; feeds are hard and nobody sleeps in that house.';
const infant = table(
  [bold("Infant's name"), 'Ada Testchild'],
  [bold('Date of birth'), '14/03/2026'],
  [bold("Mother's name"), 'Robyn Testchild'],
);
const further = table([bold('Vaccinations up to date'), 'Yes']);

describe('A heading that asks, over a question that nobody knows', () => {
  test.each([
    ['beside its answer', [table(['Particulars of it', why])]],
    ['beside its answer, in bold', [table([bold('Particulars of it'), why])]],
    ['over its box', [segments(bold('Particulars of it')), table([why])]],
  ])('takes what is told under it: a question %s', (_, section) => {
    const fields = fieldsOf([
      infant,
      line('Reason for referral', { heading: true }),
      ...section,
      line('Health', { heading: true }),
      further,
    ]);

    expect(fields.reason).toBe(why);
  });

  test.each([
    ['Safeguarding', 'Particulars of it', 'Interim care order'],
    ['Risk', 'Particulars of it', 'Tuesday'],
    ['Reason for referral', 'Urgency of it all', 'Routine'],
  ])('is not called blank, and guesses nothing: %s', (heading, question, answer) => {
    const fields = fieldsOf([
      infant,
      line(heading, { heading: true }),
      table([bold(question), answer]),
      line('Health', { heading: true }),
      further,
    ]);

    expect(fields).not.toHaveProperty(
      heading === 'Reason for referral' ? 'reason' : heading.toLowerCase(),
    );
  });

  test('is blank where nothing under it is answered', () => {
    const fields = fieldsOf([
      infant,
      line('Reason for referral', { heading: true }),
      table([bold('Particulars of it'), '']),
      line('Health', { heading: true }),
      further,
    ]);

    expect(fields.reason).toBeNull();
  });

  test('leaves to a question that says it what is told there', () => {
    const fields = fieldsOf([
      infant,
      line('Reason for referral', { heading: true }),
      table([bold('What are your concerns?'), why], [bold('Particulars of it'), `${why} Again.`]),
    ]);

    expect(fields.reason).toBe(why);
  });
});

test('A heading over the people of a team was not left blank where an unknown one of them is named', () => {
  const fields = fieldsOf([
    infant,
    line('Team around the family', { heading: true }),
    table(
      [bold('GP'), 'Elm Road Surgery'],
      [bold('Community nursery'), 'Baby Steps group, weekly'],
    ),
    line('Health', { heading: true }),
    further,
  ]);

  expect(fields.otherAgencies).toBeUndefined();
});

test('"Address and household" over a question for each of the two is their heading, and no address left blank', () => {
  const fields = fieldsOf([
    infant,
    line('Address and household', { heading: true }),
    table(
      [bold('Address'), '1 Trial Road, Leeds'],
      [bold('Other people at this address'), 'Aunt and two cousins'],
    ),
  ]);

  expect(fields).toMatchObject({
    'infant.address': '1 Trial Road, Leeds',
    household: 'Aunt and two cousins',
  });
});
