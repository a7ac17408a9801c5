/**
 * Characters of symbol fonts, told by their code: such fonts name their glyphs after letters or after
 * private-use code points. Sources: the encodings of Wingdings, Wingdings 2 and Webdings as shipped
 * with Windows, and ZapfDingbats in PDF 32000-1, annex D.6.
 */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x70: '☐',
  0x71: '☐',
  0x72: '☐',
  0x78: '☒',
  0xa1: '○',
  0xa4: '☒',
  0xa8: '☐',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☒',
};
const wingdings2: Readonly<Record<number, string>> = {
  0x2a: '☐',
  0x30: '☐',
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☒',
  0x53: '☒',
  0x54: '☒',
  0xa2: '■',
  0xa3: '☐',
};
const webdings: Readonly<Record<number, string>> = { 0x61: '✓', 0x63: '☐', 0x67: '■', 0x72: '✗' };

/** Box characters of ordinary fonts, all meaning one of two things. */
const boxes: Readonly<Record<string, string>> = {
  '\u25a1': '☐',
  '\u25a2': '☐',
  '\u25fb': '☐',
  '\u25fd': '☐',
  '\u2b1c': '☐',
  '\u2b1a': '☐',
  '\u274f': '☐',
  '\u2750': '☐',
  '\u2751': '☐',
  '\u2752': '☐',
  '\u2bd0': '☐',
  '\u2611': '☒',
  '\u2612': '☒',
  '\u22a0': '☒',
  '\u2327': '☒',
  '\u2705': '☒',
  '\u274e': '☒',
  '\u25a3': '☒',
  '\u25c9': '☒',
  '\u29bf': '☒',
  '\u{1f5f9}': '☒',
  '\u{1f5f5}': '☒',
  '\u{1f5f7}': '☒',
  '\u{1f518}': '☒',
};

const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** What one glyph says: ligatures as letters, boxes as ☐ or ☒, nothing for U+0000. */
export function lettersOf(unicode: string, code: number, font: string): string {
  const symbols = symbolsOf(font);
  if (symbols !== undefined) {
    const point = unicode.codePointAt(0) ?? 0;
    const low = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
    const sign = symbols[code & 0xff] ?? symbols[low];
    if (code <= 0xff || low !== point || low <= 0xff) if (sign !== undefined) return sign;
  }
  let letters = '';
  for (const character of unicode) {
    if (character === '\u0000') continue;
    if (/[\t\n\r\v\f]/u.test(character)) letters += ' ';
    else letters += ligatures[character] ?? boxes[character] ?? privateSign(character);
  }
  return letters;
}

function symbolsOf(font: string): Readonly<Record<number, string>> | undefined {
  if (/wingdings[ -]?2/iu.test(font)) return wingdings2;
  if (/wingdings/iu.test(font) && !/wingdings[ -]?3/iu.test(font)) return wingdings;
  return /webdings/iu.test(font) ? webdings : undefined;
}

/** Private-use characters that stand for Wingdings where the font's own name was lost. */
function privateSign(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0xf000 || point > 0xf0ff) return character;
  return wingdings[point - 0xf000] ?? character;
}
