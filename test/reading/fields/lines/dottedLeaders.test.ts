import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf } from '../blocks.ts';

/** A label, dots drawn up to 240 points, and what stands behind them. */
const led = (label: string, answer: string, from = 248): Line => ({
  kind: 'line',
  page: 1,
  height: 10,
  segments: [
    { text: label, left: 51, right: 140 },
    { text: '', entered: true, left: 144, right: 240 },
    ...(answer === '' ? [] : [{ text: answer, left: from, right: from + 60 }]),
  ],
});
const form = (from?: number): readonly Line[] =>
  [
    led("Child's family name", 'Testchild', from),
    led("Child's given name(s)", 'Ada', from),
    led('D.O.B.', '14/03/2026', from),
    led('NHS no.', '', from),
    led("Mother's name", 'Ann Testchild', from),
    led("Father's name", '', from),
  ].map((one, place) => ({ ...one, top: 100 + place * 12 }));

it('takes what stands behind the dots of a label for its answer, and dots with nothing behind them for blank', () => {
  expect(fieldsOf(form())).toMatchObject({
    'infant.familyName': 'Testchild',
    'infant.givenName': 'Ada',
    'infant.dob': '2026-03-14',
    'infant.nhsNumber': null,
    'mother.name': 'Ann Testchild',
    'father.name': null,
  });
});

it('takes the few dots before an answer that was typed over them for no words of it', () => {
  const over = (label: string, answer: string, top: number): Line => ({
    kind: 'line',
    page: 1,
    top,
    segments: [
      { text: label, left: 51, right: 140 },
      { text: `... ${answer}`, left: 146, right: 240 },
      { text: '..........', left: 242, right: 500 },
    ],
  });
  const fields = fieldsOf([
    over("Baby's name:", 'Ada Testchild', 100),
    over('Mother:', 'Ann Testchild', 112),
    over('Other parent:', 'Sam Testchild', 124),
    over('Health visitor:', 'Una Other', 136),
  ]);

  expect(fields).toMatchObject({
    ...{ 'infant.fullName': 'Ada Testchild', 'mother.name': 'Ann Testchild' },
    ...{ 'father.name': 'Sam Testchild', healthVisitor: 'Una Other' },
  });
});
