import { expect, it } from 'vitest';
import type { line } from '../blocks.ts';
import { fieldsOf, segments, text, type CellText } from '../blocks.ts';

const inBold = (words: string): Exclude<CellText, string> => ({ text: words, bold: true });

it.each(['>>', '->', '\u2192', '\u00bb'])(
  'takes %s between a question and its answer for a colon',
  (arrow) => {
    const fields = fieldsOf(
      text(
        `Name of baby ${arrow} Ada Testchild\nDate of birth ${arrow} 14/03/2026\n` +
          `Name of mother ${arrow} Ann Testchild\nNHS no ${arrow}\nLives at ${arrow} 1 Trial Road, Leeds`,
      ),
    );

    expect(fields).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'infant.dob': '2026-03-14',
      'mother.name': 'Ann Testchild',
    });
  },
);

it('takes a stroke alone between two questions of a line for no word of an answer', () => {
  const pair = (
    label: string,
    answer: string,
    next: string,
    other: string,
  ): ReturnType<typeof line> =>
    segments(inBold(`${label}:`), answer, '|', inBold(`${next}:`), other);
  const fields = fieldsOf([
    pair("Infant's full name", 'Ada Testchild', 'Date of birth', '14/03/2026'),
    pair('Mother: full name', 'Ann Testchild', 'Telephone', '0113 496 0233'),
    pair('Father: full name', 'Tom Testchild', 'Religion', 'None'),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'mother.name': 'Ann Testchild',
    'father.name': 'Tom Testchild',
  });
});

it('reads questions behind a plus as those behind any other mark of a list', () => {
  const fields = fieldsOf(
    text(
      "Infant\n+ Infant's name: Ada Testchild\n+ DOB or due date: 14 MAR 2026\n+ M / F: F\n+ NHS number: 9990000018\n+ Name of parent: Ann Testchild",
    ),
  );

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.dob': '2026-03-14',
    'infant.nhsNumber': '9990000018',
    'parent.name': 'Ann Testchild',
  });
});

it('keeps the arrows of an account as they were written', () => {
  const told = 'Monday -> nursery rang, crying.\nTuesday -> she slept.';
  const fields = fieldsOf(
    text(
      `Name of baby -> Ada Testchild\nDate of birth -> 14/03/2026\nName of mother -> Ann Testchild\n\nReason for referral\n${told}\n`,
    ),
  );

  expect(fields.reason).toBe(told);
});
