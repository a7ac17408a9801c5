import { expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { ruledQuestions } from '../../../../src/reading/fields/lines/ruledQuestions.ts';
import { line } from '../blocks.ts';

const strengths: Block = {
  kind: 'line',
  segments: [{ text: 'What are the strengths of this family?', underlined: true }],
};
const isSet = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'line' && block.segments[0]?.bold === true);

it('takes an underlined question for one that the form asks', () => {
  expect(isSet(ruledQuestions([line('Name: Ada'), strengths]))).toBe(true);
});

it('takes it for words of an answer where this form has its answers on lines to write on', () => {
  const answered = ['Name:', 'DOB:', 'Address:'].map((label): Block => ({
    kind: 'line',
    segments: [
      { text: label, bold: true },
      { text: 'on the line', underlined: true },
    ],
  }));
  expect(ruledQuestions([...answered, strengths]).at(-1)).toBe(strengths);
});
