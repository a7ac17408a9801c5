import { wordsOfNoName } from '../dictionary/proseWords.ts';

/** A person's name as prose writes it; the inside of a regular expression with the flag `u`. */
export const NAME = String.raw`\p{Lu}[\p{L}'\u2019\-]*\p{L}(?:[ \t]+(?:\p{Lu}[\p{L}'\u2019\-]*|de|van|der|von|al|el|bin|ben|da|di|du|la|le|o')){0,4}`;
/** "Ava and Max Smith": two children in one breath. */
export const NAMES = String.raw`${NAME}(?:(?:[ \t]+(?:and|&)[ \t]+|,[ \t]+)${NAME}){0,2}`;
export const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.?[ \t]+)?`;

/** Words in any case, inside a pattern where capitals tell names. */
export function anyCase(words: string): string {
  return words.replace(
    /(?<!\\)[a-z]/giu,
    (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
}

/** The start of a line, an office, a day or an abbreviation, and no person. */
export function isNoName(name: string): boolean {
  const words = name.split(/[\s\-]+/u);
  if (words.length === 1 && /^\p{Lu}+$/u.test(name)) return true;
  return words.some((word) => wordsOfNoName.has(word.toLowerCase().replace(/['\u2019]s$/u, '')));
}

/** Two words at least: a given name alone may begin any sentence. */
export function isFullName(name: string): boolean {
  return /\s/u.test(name);
}
