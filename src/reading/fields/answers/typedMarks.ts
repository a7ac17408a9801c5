/** Filled and open signs of one make beside printed answers; blanks to type an x in are such signs as well. */
const PAIRS: readonly { readonly open: RegExp; readonly filled: RegExp }[] = [
  { open: /\(\s?[\u25cb\u25ef]\s?\)/u, filled: /\(\s?[\u25cf\u25c9\u2022]\s?\)/u },
  { open: /\(\s{1,3}\)/u, filled: /\(\s?[\u25cf\u25c9\u2022*]\s?\)/u },
  { open: /[\u25cb\u25ef]/u, filled: /[\u25cf\u25c9\u2b24\u29bf\u{1f518}]/u },
  { open: /[\u25c7\u2b26]/u, filled: /[\u25c6\u25c8\u2b25]/u },
  { open: /[\u2b1c\u25ab]/u, filled: /[\u2b1b\u25aa]/u },
  { open: /\u25e6/u, filled: /\u2022/u },
  { open: /(?<!\S)_{2,}(?!\S)/u, filled: /(?<!\S)_+\s?[xX\u2713\u2714]\s?_+(?!\S)/u },
];

const all = (sign: RegExp): RegExp => new RegExp(sign.source, 'gu');

/**
 * The signs by which a form without boxes, or a person who types, chooses one of printed answers, as
 * ☒ and ☐: "● Yes ○ No", "Yes ___ No _x_", "Yes √".
 */
export function withTypedMarks(written: string): string {
  const told = PAIRS.reduce(
    (text, { open, filled }) =>
      open.test(text) ? text.replace(all(filled), '\u2612').replace(all(open), '\u2610') : text,
    written,
  );
  return told.replace(/\u221a/gu, '\u2612');
}

/** A letter or sign that stands among printed answers. */
const MARK =
  /(?<!\S)(?:_+\s?)?[xX](?:\s?_+)?(?!\S)|[*\u2190-\u2193\u25b6\u25ba\u27a4\u2022\u25cf\u25c6\u25a0#^><]/gu;

/** "Male X Female", "* Yes No": its printed answers, and by what sign one of them was meant. */
export function withoutSigns(text: string): { readonly words: string; readonly marked: boolean } {
  const words = text
    .replace(MARK, ' ')
    .replace(/(?<!\S)_+(?!\S)/gu, ' ')
    .replace(/(?<!\S)[-\u2010-\u2015.;:](?!\S)|;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { words, marked: text.search(MARK) >= 0 };
}
