import { expect, it } from 'vitest';
import { fieldsOf, line, referralsOf, segments, table, type CellText } from '../blocks.ts';

const inBold = (text: string): Exclude<CellText, string> => ({ text, bold: true });
const infant = table(
  [inBold("Infant's name"), 'Ada Testchild'],
  [inBold('Date of birth'), '14/03/2026'],
  [inBold('Mother'), 'Ann Testchild'],
);

it('takes what a form says below the heading for no answer of the question under it', () => {
  const fields = fieldsOf([
    infant,
    line('Consent', { heading: true }),
    line('We cannot accept a request without the agreement of the family.'),
    table([inBold('Have the family agreed to this request?'), '\u2612 Yes \u2610 No']),
    segments(inBold('Referral details')),
    line('Please write in full and avoid abbreviations where you can.'),
    table([inBold('Presenting concerns'), 'She looks away from her mother.']),
  ]);

  expect(fields).toMatchObject({ consent: 'yes', reason: 'She looks away from her mother.' });
});

it('keeps what is told of somebody below a heading, though a further question asks the same', () => {
  const told = 'He cries whenever his mother comes near.';
  const fields = fieldsOf([
    infant,
    line('Reason for referral', { heading: true }),
    line(told),
    table([inBold('Main concerns'), 'Feeding.']),
  ]);

  expect(fields.reason).toBe(`${told}\n\nFeeding.`);
});

it('takes italics for help where none of many answers is in italics', () => {
  const told = 'She turns from the screen, and no clothes have been bought.';
  const fields = fieldsOf([
    infant,
    table(
      [inBold('NHS number'), '999 000 0018'],
      [inBold('Address'), '1 Trial Street, Leeds'],
      [inBold('GP'), 'Trial Practice'],
      [inBold('Health visitor'), 'Jo Example'],
      [inBold('Midwife'), 'Kim Example'],
    ),
    segments(inBold('Indication for referral')),
    segments({ text: 'Brief, with the prompts overleaf.', slanted: true }),
    segments(inBold('Presenting concerns about bonding:')),
    line(told),
  ]);

  expect(fields.reason).toBe(told);
});

it('takes a date below a heading that asks for that of a label nobody knows, and “Include:” for help', () => {
  const told = 'She looks away whenever she is fed.';
  const fields = fieldsOf([
    infant,
    line('Referral detail', { heading: true }),
    table(['7/9/26'], ['Merged on'], ['']),
    table(
      [{ text: 'Reason for request\nInclude: presenting difficulty, duration, parental view.' }],
      [told],
    ),
  ]);

  expect(fields.reason).toBe(told);
});

it('takes what a form says with a number of its own below its heading for help, as “Say what you have seen”', () => {
  const told = 'She turns her head away when she is fed.';
  for (const help of [
    '5.1 Please describe the difficulties',
    'Say what you have seen, and since when.',
  ])
    expect(
      fieldsOf([
        infant,
        line('5. Reason for referral', { heading: true }),
        line(help),
        line(told),
        line('6. Network', { heading: true }),
        table([inBold('GP'), 'Trial Practice'], [inBold('Midwife'), 'Jo Example']),
      ]).reason,
      help,
    ).toBe(told);
});

it('keeps what it takes for help among the words that no field took', () => {
  const said = 'Your details and what you are worried about, please, in ten minutes.';
  const [referral] = referralsOf([
    line('Baby Bonds', { heading: true }),
    line(said),
    line('Baby', { heading: true }),
    infant,
    line('Worry', { heading: true }),
    table([inBold('What are you worried about?'), 'Mum feels no connection.']),
  ]);

  expect(referral?.fields.reason).toMatchObject({ value: 'Mum feels no connection.' });
  expect(referral?.notUnderstood.map(({ text }) => text)).toContain(said);
});
