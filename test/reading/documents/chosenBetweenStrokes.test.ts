import { expect, it } from 'vitest';
import { segmentsOf } from '../../../src/reading/documents/segments.ts';

const written = (pieces: Parameters<typeof segmentsOf>[0]) =>
  segmentsOf(pieces).map(({ text, struck, entered }) =>
    struck === true ? `-${text}-` : entered === true ? `<${text}>` : text,
  );

it.each([{ marked: true }, { bold: true }, { underlined: true }])(
  'takes the one of several answers between strokes that has a face of its own for what was written: %o',
  (face) => {
    expect(
      written([
        { text: 'Relationship to child: Mother / ' },
        { text: 'Father', ...face },
        { text: ' / Other carer   since June' },
      ]),
    ).toEqual([
      'Relationship to child:',
      '-Mother / Father / Other carer-',
      '<Father  since June>',
    ]);
  },
);

it('takes stress in what somebody wrote for no choice', () => {
  expect(written([{ text: 'Mum / ' }, { text: 'dad', bold: true }])).toEqual(['Mum / dad']);
  expect(
    written([{ text: 'She said he/' }, { text: 'she', marked: true }, { text: ' was the one.' }]),
  ).toEqual(['She said he/she was the one.']);
  expect(
    written([{ text: 'Phone', marked: true }, { text: ' / ' }, { text: 'Text', marked: true }]),
  ).toEqual(['Phone / Text']);
});
