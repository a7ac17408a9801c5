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

/** A label in bold at the left edge, and perhaps its answer in plain letters beside it. */
function bold(place: number, label: string, answer?: string): Line {
  const words: Segment = { text: label, bold: true, left: 57, right: 57 + label.length * 5 };
  const said = answer === undefined ? [] : [{ text: answer, left: 184, right: 400, gap: '  ' }];
  return { kind: 'line', segments: [words, ...said], top: 100 + place * 12, height: 10, page: 1 };
}

const child = [
  bold(0, "Baby's name", 'Ada Testchild'),
  bold(2, 'Date of birth', '14/03/2026'),
  bold(4, 'Reason for referral', 'She looks away.'),
];

it('takes no line of a label in bold for its answer, where nobody answered it', () => {
  const fields = fieldsOf([
    ...child,
    bold(6, 'Child protection or'),
    bold(7, 'child in need plan, past'),
    bold(8, 'or present'),
    bold(10, 'Risk', 'A dog'),
  ]);
  expect(fields).toMatchObject({ safeguarding: null, risk: 'A dog' });
});

it('goes on with a label that ends in the middle of its phrase, whatever the rest of it would ask', () => {
  const fields = fieldsOf([
    ...child,
    bold(6, 'Others in the', 'Mother and baby only'),
    bold(7, 'household:'),
    bold(9, 'Does the parent', 'Yes ☐   No ☒'),
    bold(10, 'consent to the'),
    bold(11, 'referral and to us'),
    bold(12, 'holding their'),
    bold(13, 'information?:'),
  ]);
  expect(fields).toMatchObject({ household: 'Mother and baby only', consent: 'no' });
});

it('takes a lone word with which a sentence ends on a line of its own for no label', () => {
  const at = (place: number, text: string): Line => ({
    kind: 'line',
    ...{ segments: [{ text, left: 57, right: 57 + text.length * 4 }] },
    ...{ top: 100 + place * 12, height: 10, page: 1 },
  });
  const fields = fieldsOf([
    ...child,
    bold(6, 'Risk'),
    at(7, 'Past self-harm (last in 2022). Protective factors: baby, faith,'),
    at(8, 'sister.'),
    bold(10, 'Consent given', 'Yes'),
  ]);
  expect(fields['risk']).toMatch(/^Past self-harm .*: baby, faith,\ssister\.$/u);
});
