import { symbolsOf } from './symbolFonts.ts';

/** Boxes of every make, typed ones too, as ☒ (ticked) and ☐ (not ticked). A lone ✓ or ✗ is kept. */
export function plainTickBoxes(text: string): string {
  return text.replace(/[☑🗹🗷🗵]|\[ ?[xX✓✔] ?\]/gu, '☒').replace(/[□▢❏❐❑❒🗆🞎🞏]|\[ {0,3}\]/gu, '☐');
}

/** A character of a symbol font (`Wingdings`, F0FE or FE) as the character it shows, if known. */
export function symbolGlyph(font: string, code: number): string | undefined {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return symbolsOf(font)?.[place];
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
