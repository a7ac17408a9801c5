import { symbolsOf } from '../../symbolFonts.ts';

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
  '\u2715': '✗',
  '\u2716': '✘',
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
  const sign = signOf(unicode, code, font);
  if (sign !== undefined) return sign;
  let letters = '';
  for (const character of unicode) {
    if (character === '\u0000') continue;
    // What is drawn counts: some fonts name their space and their hyphen by these twins.
    if (/[\t\n\r\v\f\u00a0\u2000-\u200a\u202f\u3000]/u.test(character)) letters += ' ';
    else if (character === '\u00ad') letters += '-';
    else letters += ligatures[character] ?? boxes[character] ?? privateSign(character);
  }
  return letters;
}

function signOf(unicode: string, code: number, font: string): string | undefined {
  const symbols = font === '' ? undefined : symbolsOf(font);
  if (symbols === undefined) return undefined;
  const point = unicode.codePointAt(0) ?? 0;
  const low = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  // The file itself says which sign it is.
  if (point >= 0x2500 && point <= 0x2bff) return undefined;
  if (code > 0xff && low === point && low > 0xff) return undefined;
  return symbols[code & 0xff] ?? symbols[low];
}

/** Private-use characters that stand for Wingdings where the font's own name was lost. */
function privateSign(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0xf000 || point > 0xf0ff) return character;
  return symbolsOf('')?.[point - 0xf000] ?? character;
}
