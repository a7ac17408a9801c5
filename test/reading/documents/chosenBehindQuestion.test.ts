import { expect, it } from 'vitest';
import { segmentsOf } from '../../../src/reading/documents/segments.ts';

const struck = (pieces: Parameters<typeof segmentsOf>[0]) =>
  segmentsOf(pieces)
    .filter((segment) => segment.struck === true)
    .map(({ text }) => text);

it('strikes the answer not chosen where the question stands before it in the same letters', () => {
  expect(
    struck([{ text: 'Is an interpreter needed?  Yes / ' }, { text: 'No', bold: true }]),
  ).toEqual(['Yes /']);
  expect(struck([{ text: 'Interpreter: Yes / ' }, { text: 'No', underlined: true }])).toEqual([
    'Yes /',
  ]);
});

it('strikes the answer not chosen where words were written behind it', () => {
  const left = { text: ' / N  signed form held in our office' };
  expect(struck([{ text: 'Y', bold: true, underlined: true }, left])).toEqual(['/ N']);
  expect(struck([{ text: 'Yes', bold: true }, { text: ' / No - by phone' }])).toEqual(['/ No']);
  expect(struck([{ text: 'Yes', bold: true }, { text: ' / No one else' }])).toEqual([]);
});
