import { expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments } from '../blocks.ts';

/** Words that end at 180 points from the left, and an answer at 195. */
function row(place: number, label: string, answer?: string): Line {
  const words: Segment = { text: label, left: 180 - label.length * 5, right: 180 };
  const said = answer === undefined ? [] : [{ text: answer, left: 195, right: 260, gap: '  ' }];
  return { kind: 'line', segments: [words, ...said], top: 100 + place * 13, height: 10, page: 1 };
}

it('takes a label of two lines that nobody answered for one label left blank', () => {
  const fields = fieldsOf([
    row(0, 'Full name of infant', 'Ivy Testchild'),
    row(1, 'Mother’s date'),
    row(2, 'of birth'),
    row(3, 'Name of health'),
    row(4, 'visitor'),
    row(5, 'GP practice', 'Trial Surgery'),
    row(6, 'Referrer', 'Ann Example'),
    row(7, 'Job title', 'Midwife'),
  ]);
  expect(fields).toMatchObject({ 'mother.dob': null, healthVisitor: null });
  expect(fields).not.toHaveProperty(['referral.date']);
  expect(fields).toMatchObject({ 'gp.practice': 'Trial Surgery', 'referrer.role': 'Midwife' });
});

it('is one question on two lines below a heading, where it closes on the second', () => {
  const at = (text: string, top: number): Line => ({
    kind: 'line',
    ...{ segments: [{ text, left: 90, right: 90 + text.length * 5 }], page: 1, top, height: 11 },
  });
  const fields = fieldsOf([
    line('Part 1: infant', { heading: true }),
    segments({ text: 'Full name:' }, { text: 'Ada Testchild', entered: true }),
    segments({ text: 'Date of birth:' }, { text: '14/03/2026', entered: true }),
    line('Part 2: your observations', { heading: true }),
    at('Describe the difficulty, how long it has lasted and how it affects parent and', 100),
    at('infant:', 114),
    at('Mum looks away when she feeds him.', 138),
    at('Interventions tried and outcome:', 162),
    at('Baby massage.', 186),
  ]);
  expect(fields).toMatchObject({
    reason: 'Mum looks away when she feeds him.',
    background: 'Baby massage.',
  });
});
