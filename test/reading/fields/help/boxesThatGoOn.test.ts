import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const first = 'She turns away from him. She has not slept since he was born.';
const second = 'His father is away all week, and her mother lives in Hull.';
const box = (words: string, page: number): Block => ({
  ...table([{ text: words, entered: true }]),
  page,
});
const inBold = (text: string): Line => ({ kind: 'line', segments: [{ text, bold: true }] });
const name = [
  segments("Child's name", { text: 'Ada Testchild', entered: true }),
  segments('Date of birth', { text: '03/02/2026', entered: true }),
];
const whole = `${first}\n${second}`;

describe('an account in two boxes', () => {
  it.each(['Continued', '(continued from previous page)', "cont'd"])(
    'goes on below "%s"',
    (words) => {
      const form = [
        ...name,
        inBold('Reason for referral'),
        box(first, 1),
        inBold(words),
        box(second, 2),
      ];
      expect(fieldsOf(form)).toMatchObject({ reason: whole });
    },
  );

  it('goes on at the head of the next page where nothing is asked between', () => {
    const form = [...name, inBold('Reason for referral'), box(first, 1), box(second, 2)];
    expect(fieldsOf(form)).toMatchObject({ reason: whole });
  });

  it('ends before a box with a question of its own', () => {
    const asked = line('Family background');
    const form = [...name, inBold('Reason for referral'), box(first, 1), asked, box(second, 2)];
    expect(fieldsOf(form)).toMatchObject({ reason: first, background: second });
  });
});
