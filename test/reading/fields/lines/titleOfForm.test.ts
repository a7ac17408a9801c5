import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { readSheet } from '../../../../src/reading/fields/readSheet.ts';
import { line, table } from '../blocks.ts';

const below = [
  line('Return to the Early Help front door.'),
  table(["Child's name", ''], ['Date of birth', ''], ['NHS number', ''], ['Address', '']),
];
const title = (text: string): Line => ({
  ...line(text, { heading: true }),
  segments: [{ text, bold: true }],
});
const questions = (heading: string): readonly string[] =>
  readSheet([line('Trial Early Help Partnership'), title(heading), ...below], 'form').answers.map(
    ({ written }) => written,
  );

it('takes no title that says what the form asks for as a question why', () => {
  const written = 'Early Help: request for infant mental health consultation';
  expect(questions(written)).toContain("Child's name");
  expect(questions(written)).not.toContain(written);
});

it('takes a heading that plainly asks why for a question, though it is the first', () => {
  expect(questions('Reason for referral')).toContain('Reason for referral');
});
