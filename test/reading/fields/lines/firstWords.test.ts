import { expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table, text } from '../blocks.ts';

const inBold = (text: string): Segment => ({ text, bold: true });
const asked = (text: string): Line => segments(inBold(text));
const child = [
  line("Infant's name: Ada Testchild"),
  line('Date of birth: 03/02/2026'),
  line("Mother's name: Ann Testchild"),
  line('Consent given: Yes'),
];
const reason = 'Presenting difficulties\n\nShe cries when he is near.';
const background = 'Support to date\n- weekly visits\n- baby massage';

it('keeps a heading of the writer with which the answer to a question in bold begins', () => {
  const lines = [
    ...child,
    asked('What are your concerns about this relationship?'),
    ...text(reason),
    asked('What is going well for them, and what help have they had?'),
    ...text(background),
  ];
  expect(fieldsOf(lines)).toMatchObject({ reason, background });
  expect(fieldsOf([table([{ text: '', blocks: lines }])])).toMatchObject({ reason, background });
});

it('reads a plain question below the title of its section as a question', () => {
  const form = [
    ...child,
    asked('Concerns'),
    line('Reason for referral'),
    ...text('She cries when he is near.'),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She cries when he is near.' });
});

it('reads a question in bold over its box as a question, though the heading above asks the same', () => {
  const form = [
    segments(inBold("Infant's name:"), 'Ada Testchild'),
    segments(inBold('Date of birth:'), '03/02/2026'),
    segments(inBold("Mother's name:"), 'Ann Testchild'),
    line('Risk and safeguarding', { heading: true }),
    asked('Brief risk screen - please note any risks to infant, parent, or worker'),
    table(['Smoke in the home']),
  ];
  expect(fieldsOf(form)).toMatchObject({ risk: 'Smoke in the home' });
});
