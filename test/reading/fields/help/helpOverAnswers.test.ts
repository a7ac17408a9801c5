import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, segments, table, text } from '../blocks.ts';

const child = text(
  "Infant's name: Ada Testchild\nDate of birth: 03/02/2026\nMother's name: Ann Testchild",
);
const asked = 'What have you seen between parent and infant that led you to refer?';

describe('help between a question and its answer', () => {
  it.each([
    'Use your own words and those of the parent. There is no word limit.',
    'We keep your words exactly as you write them.',
    'There is no page limit.',
  ])('is none of the answer in the row below its question: %s', (help) => {
    const form = [...child, table([`${asked}\n${help}`], ['She looks away.\nShe is quiet.'])];
    expect(fieldsOf(form)).toMatchObject({ reason: 'She looks away.\nShe is quiet.' });
  });

  it('is none of an answer in plain lines, in brackets or not', () => {
    const form = text(
      `\nReason for referral:\n(We keep your words exactly as you write them.)\nShe looks away.`,
    );
    expect(fieldsOf([...child, ...form])).toMatchObject({ reason: 'She looks away.' });
  });

  it('answers no heading, where it stands in a box of its own below it', () => {
    const heading: Segment = { text: 'The concern', bold: true };
    const question: Segment = { text: 'What have staff noticed?', bold: true };
    const form = [
      ...child,
      segments(heading),
      table(['Guidance: give examples of what you have seen. Include dates if you can.']),
      segments(question),
      table(['She looks away.']),
    ];
    expect(fieldsOf(form)).toMatchObject({ reason: 'She looks away.' });
  });

  it('is none of the answer beside its question where it says what else may be sent', () => {
    const help = 'You may attach a letter instead.';
    const pair = ['Difficulties in the early relationship:', `${help}\nShe looks away.`];
    expect(fieldsOf([...child, table(pair)])).toMatchObject({ reason: 'She looks away.' });
  });

  it('keeps what a writer says of words of the family, and help alone below its question', () => {
    const told = 'We use her own words here: "not mine".\nThere is no limit to her worry.';
    const form = [...child, table([asked], [told])];
    expect(fieldsOf(form)).toMatchObject({ reason: told });
  });
});
