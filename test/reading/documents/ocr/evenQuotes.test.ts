import { expect, it } from 'vitest';
import { withEvenQuotes } from '../../../../src/reading/documents/ocr/evenQuotes.ts';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const textOf = (text: string): string =>
  withEvenQuotes(
    text.split(' ').map((text): Word => ({
      ...{ text, left: 0, right: 9, top: 92, bottom: 102, baseline: 100, size: 10, spaces: ' ' },
    })),
  )
    .map(({ text }) => text)
    .join(' ');

it('closes with a straight mark what a straight one opened, as the referrer wrote it', () => {
  expect(textOf('"out to get her\u201d & finds')).toBe('"out to get her" & finds');
});

it('leaves curled marks where the page opens with them, or has no others', () => {
  expect(textOf('\u201cout to get her\u201d and "so"')).toBe('\u201cout to get her\u201d and "so"');
  expect(textOf('get her\u201d')).toBe('get her\u201d');
});
