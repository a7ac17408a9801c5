import { expect, it } from 'vitest';
import { lettersOf } from '../../../src/reading/documents/pdf/drawn/symbolGlyphs.ts';
import { textInFont } from '../../../src/reading/documents/tickGlyphs.ts';

/** Codes that a PDF and a Word file once showed differently, beside the usual boxes. */
it.each([
  ['Wingdings', 0x6c, '●'],
  ['Wingdings', 0x6e, '■'],
  ['Wingdings', 0x70, '☐'],
  ['Wingdings', 0x77, '◆'],
  ['Wingdings', 0xa1, '○'],
  ['Wingdings', 0xa4, '☒'],
  ['Wingdings', 0xa7, '•'],
  ['Wingdings', 0xd8, '•'],
  ['Wingdings', 0xa8, '☐'],
  ['Wingdings', 0xfe, '☒'],
  ['Wingdings 2', 0xa2, '■'],
  ['Wingdings 2', 0x52, '☒'],
  ['Webdings', 0x67, '■'],
  ['Webdings', 0x63, '☐'],
  ['Symbol', 0xb7, '•'],
] as const)('%s %i shows %s in a PDF and in a Word file', (font, code, shown) => {
  expect(textInFont(String.fromCharCode(0xf000 + code), font)).toBe(shown);
  const inPdf = `ABCDEF+${font.replace(' ', '')}-Regular`.replace('Symbol-Regular', 'SymbolMT');
  expect(lettersOf(String.fromCharCode(0xf000 + code), code, inPdf)).toBe(shown);
});

it('leaves letters of ordinary fonts as they are', () => {
  expect(textInFont('lno', 'Arial')).toBe('lno');
  expect(lettersOf('l', 0x6c, 'ABCDEF+Arial')).toBe('l');
  expect(lettersOf('l', 0x6c, '')).toBe('l');
});

it('shows ticks and boxes of Wingdings 2 where the name of the font was lost', () => {
  expect(textInFont('Yes \uf052 No \uf0a3', '')).toBe('Yes ☒ No ☐');
  expect(lettersOf('\uf052', 0x01, 'ABCDEF+OpenSymbol')).toBe('☒');
  expect(lettersOf('\uf0a3', 0x02, 'ABCDEF+OpenSymbol')).toBe('☐');
});
