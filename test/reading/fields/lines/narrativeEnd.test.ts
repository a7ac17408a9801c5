import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf } from '../blocks.ts';

/** A line on a page: what is bold is a segment of its own. */
function drawn(place: number, text: string, bold = '', left = 60): Line {
  const label = bold === '' ? [] : [{ text: bold, bold: true, left, right: left + 60 }];
  const words = text === '' ? [] : [{ text, left: bold === '' ? left : 180, right: 400 }];
  const page = { page: 1, top: 100 + place * 13, height: 10 };
  return { kind: 'line', segments: [...label, ...words], ...page };
}

it('goes on where plain words on a page look like labels and all labels are bold', () => {
  const story = [
    'Ann finds it hard to look at her baby.',
    '',
    'Mother: says that she cries every night.',
    'Risk: none to herself.',
    '',
    'Safeguarding: closed in May.',
    'Please ring me first.',
  ];
  const fields = fieldsOf([
    drawn(0, 'Ivy Testchild', 'Infant’s name:'),
    drawn(1, '03/02/2026', 'Date of birth:'),
    drawn(2, 'Ann Testchild', 'Mother’s name:'),
    drawn(4, '', 'Reason for referral'),
    ...story.map((text, place) => drawn(5 + place, text)),
    drawn(13, 'Yes', 'Consent given:'),
  ]);
  expect(fields).toMatchObject({
    ...{ reason: story.join('\n'), 'mother.name': 'Ann Testchild', consent: 'yes' },
  });
  expect(fields).not.toHaveProperty('risk');
});
