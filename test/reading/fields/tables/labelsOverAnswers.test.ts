import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

/** A box with its question in bold over what was written, which may be nothing. */
function box(question: string, ...answer: string[]): { text: string; blocks: Block[] } {
  const lines = [
    { text: question, bold: true },
    ...answer.map((text) => ({ text, bold: false })),
  ].map((segment): Block => ({ kind: 'line', segments: [segment] }));
  return { text: '', blocks: lines };
}

describe('boxes that hold their question in bold over the answer', () => {
  const child = table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['Reason', 'x']);

  it('are read box by box, so that one left empty does not take the box beside it', () => {
    const fields = fieldsOf([
      child,
      table(
        [box('GP and surgery'), box('Named health visitor', 'Judith Marlow')],
        [box('Social worker', 'None'), box('Other agencies', 'Home-Start Leeds')],
      ),
    ]);
    expect(fields).toMatchObject({
      'gp.practice': null,
      healthVisitor: 'Judith Marlow',
      socialWorker: 'None',
      otherAgencies: 'Home-Start Leeds',
    });
  });
});

it('tells the questions in small print over their answers, so that an empty box does not take the next', () => {
  const small = (question: string, ...answer: string[]): { text: string; blocks: Block[] } => ({
    text: '',
    blocks: [
      line(question, { height: 9.8 }),
      ...answer.map((text) => line(text, { height: 11.8 })),
    ],
  });
  const fields = fieldsOf([
    table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['Reason', 'x']),
    table(
      [small('GP and surgery'), small('Named health visitor', 'Judith Marlow')],
      [small('Social worker', 'None'), small('Other agencies', 'Home-Start Leeds')],
    ),
  ]);
  expect(fields).toMatchObject({
    'gp.practice': null,
    healthVisitor: 'Judith Marlow',
    socialWorker: 'None',
    otherAgencies: 'Home-Start Leeds',
  });
});

describe('rows of heads over rows of answers', () => {
  const head = (text: string): { text: string; bold: boolean } => ({ text, bold: true });

  it('keep their order where a place is left over beside the last of them', () => {
    const fields = fieldsOf([
      table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['Reason', 'x']),
      table(
        [head('Name of referrer'), head('Job title'), head('Team'), head('Telephone')],
        ['Beth Ashdown', 'Midwife', 'East team', '0113 496 0281'],
        [
          head('Referrer email'),
          head('Date of duty call'),
          head('Date of referral'),
          { text: '', rows: 2 },
        ],
        ['', '7 November 2026', '10 November 2026'],
      ),
    ]);
    expect(fields).toMatchObject({
      'referrer.email': null,
      'dutyCall.date': '2026-11-07',
      'referral.date': '2026-11-10',
    });
  });
});

it('reads questions that no dictionary knows over a row of answers that look otherwise', () => {
  const shaded = (text: string) => ({ text, shaded: true });
  const form = [
    table(["Infant's name", 'Ada Testchild'], ["Mother's name", 'Ann Testchild']),
    table(
      [
        shaded('Is the baby on the register, looked after, or subject to any plan?'),
        shaded('Is there anything our team should know before making a home visit?'),
        shaded('Have the parents agreed to this request for assistance?'),
      ],
      ['None', 'Aggressive dog', '☒ Yes ☐ No'],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({ risk: 'Aggressive dog', consent: 'yes' });
  expect(fieldsOf(form).safeguarding).not.toContain('?');
});

it('knows a row of questions in bold over plain answers in a longer table, though but one of them is known', () => {
  const head = (text: string): { text: string; bold: boolean } => ({ text, bold: true });
  const fields = fieldsOf([
    table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['Reason', 'x']),
    table(
      [head('Name of Social Worker'), head('*Does the family pose a risk to a lone worker?')],
      ['Louise Ackroyd', ''],
      [head('GP Practice'), head('*Health Visitor')],
      ['Lincoln Green Medical Centre', ''],
    ),
  ]);

  expect(fields).toMatchObject({
    socialWorker: 'Louise Ackroyd',
    risk: null,
    'gp.practice': 'Lincoln Green Medical Centre',
  });
});

it('takes no answer of a row of three for a head, nor a list of agencies for what is asked of the referrer', () => {
  const heads = (...texts: string[]) => texts.map((text) => ({ text, bold: true }));
  const fields = fieldsOf([
    table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['Reason', 'x']),
    table(
      heads('Mother', "Mother's DOB", 'Father'),
      ['Ann Smith', '20/06/1990', 'Bo Smith'],
      heads("Parent's mobile", 'Language', 'Preferred contact'),
      ['07700 900163', 'Punjabi', 'Email'],
    ),
    line('Referrer', { heading: true }),
    table(
      heads('Referrer name', 'Job title', 'Service / surgery'),
      ['Abigail Storr', '', 'Leeds Teaching Hospitals NHS Trust'],
      heads('Contact number', 'Secure email', 'Date'),
      ['0113 496 0045', 'storr1@council.example', '16-Nov-2026'],
    ),
  ]);

  expect(fields).toMatchObject({
    'parent.phone': '+447700900163',
    language: 'Punjabi',
    'parent.contactPreference': 'Email',
    'referrer.name': 'Abigail Storr',
    'referrer.role': null,
    'referrer.organisation': 'Leeds Teaching Hospitals NHS Trust',
  });
});
