/** Boxes of every make, typed ones too, as ☒ (ticked) and ☐ (not ticked). A lone ✓ or ✗ is kept. */
export function plainTickBoxes(text: string): string {
  return text.replace(/[☑🗹🗷🗵]|\[ ?[xX✓✔] ?\]/gu, '☒').replace(/[□❏❐❑❒🗆🞎🞏]|\[ {0,3}\]/gu, '☐');
}

const wingdings: Readonly<Record<number, string>> = {
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x77: '◆',
  0x78: '☒',
  0xa7: '•',
  0xa8: '☐',
  0xd8: '•',
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
  0xa3: '☐',
};
const webdings: Readonly<Record<number, string>> = { 0x61: '✓', 0x63: '☐', 0x72: '✗' };

/** A character of a symbol font (`Wingdings`, F0FE or FE) as the character it shows, if known. */
export function symbolGlyph(font: string, code: number): string | undefined {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.toLowerCase().replaceAll(' ', '');
  if (name === 'wingdings2') return wingdings2[place];
  if (name === 'webdings') return webdings[place];
  if (name === 'symbol') return place === 0xb7 ? '•' : undefined;
  if (name === 'wingdings' || name === '') return wingdings[place];
  return undefined;
}

const symbolFonts = /^(?:wingdings ?[23]?|webdings|symbol)$/i;

/** Text of a run in this font. Private-use characters of an unnamed font are taken for Wingdings. */
export function textInFont(text: string, font: string): string {
  const symbolic = symbolFonts.test(font);
  if (!symbolic && !/[\uf000-\uf0ff]/.test(text)) return plainTickBoxes(text);
  let shown = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const private_ = code >= 0xf000 && code <= 0xf0ff;
    const glyph = symbolic || private_ ? symbolGlyph(symbolic ? font : '', code) : undefined;
    shown += glyph ?? character;
  }
  return plainTickBoxes(shown);
}
