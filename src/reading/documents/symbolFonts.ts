type Signs = Readonly<Record<number, string>>;

const wingdings: Signs = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x70: '☐',
  0x71: '☐',
  0x72: '☐',
  0x77: '◆',
  0x78: '☒',
  0xa1: '○',
  0xa4: '☒',
  0xa7: '•',
  0xa8: '☐',
  0xd8: '•',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☒',
};
/** Ticks and boxes of Wingdings 2 at places where Wingdings has pictures that no form prints beside an option. */
const ofWingdings2Alone: Signs = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☒',
  0x53: '☒',
  0x54: '☒',
  0xa3: '☐',
};
const wingdings2: Signs = { 0x2a: '☐', 0x30: '☐', 0xa2: '■', ...ofWingdings2Alone };
const unnamed: Signs = { ...ofWingdings2Alone, ...wingdings };
const webdings: Signs = { 0x61: '✓', 0x63: '☐', 0x67: '■', 0x72: '✗' };
const zapfDingbats: Signs = {
  0x33: '✓',
  0x34: '✔',
  0x35: '✗',
  0x36: '✘',
  0x37: '✗',
  0x38: '✘',
  0x6c: '●',
  0x6d: '○',
  0x6e: '■',
  0x6f: '☐',
  0x70: '☐',
  0x71: '☐',
  0x72: '☐',
};
const symbol: Signs = { 0xb7: '•' };

/**
 * What characters of a symbol font show, by their code; undefined for a font of ordinary letters. Such
 * fonts name their glyphs after letters or after private-use code points. A font without a name is
 * taken for Wingdings, or for Wingdings 2 where only that has a tick or a box there. Source: the encodings of these fonts as shipped with Windows.
 */
export function symbolsOf(font: string): Signs | undefined {
  const name = font
    .replace(/^[A-Z]{6}\+/u, '')
    .replace(/[ -]/gu, '')
    .toLowerCase();
  if (name === '') return unnamed;
  if (name.startsWith('wingdings2')) return wingdings2;
  if (name.startsWith('wingdings3')) return undefined;
  if (name.startsWith('wingdings')) return wingdings;
  if (name.startsWith('webdings')) return webdings;
  if (/^(?:itc)?zapfdingbats|^dingbats|^d050000l/u.test(name)) return zapfDingbats;
  return name === 'symbol' || name === 'symbolmt' ? symbol : undefined;
}
