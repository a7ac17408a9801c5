import { expect, it } from 'vitest';
import { withCutWordsDoubted } from '../../../../src/reading/documents/ocr/cutWords.ts';
import { isFaint } from '../../../../src/reading/documents/ocr/faint.ts';
import type { Rule, Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const word = (text: string, right: number): Word => ({
  ...{ text, left: right - 20, right, top: 92, bottom: 102, baseline: 100, size: 10, spaces: ' ' },
  confidence: 0.95,
});
const side = (at: number, from = 85, to = 105): Rule => ({
  ...{ way: 'upright', at, from, to, thickness: 1 },
});

it('doubts the word of a scan at which its box ends, for it may have been cut off there', () => {
  const doubted = withCutWordsDoubted([word('Health', 70), word('Ni', 98.6)], [side(100)]);
  expect(doubted.map(isFaint)).toEqual([false, true]);
});

it('doubts no word that keeps its distance, nor one beside the line of another row', () => {
  const rules = [side(100), side(300, 20, 60), { ...side(200), way: 'level' as const }];
  const words = [word('Nurse', 97), word('Nurse', 299), word('Nurse', 199.5)];
  expect(withCutWordsDoubted(words, rules).some(isFaint)).toBe(false);
});
