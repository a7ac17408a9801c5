import { wordsOfNoName } from '../dictionary/proseWords.ts';

/** A person's name as prose writes it, without the label of the date or number behind it; the inside of a regular expression with the flag `u`. */
export const NAME = String.raw`\p{Lu}[\p{L}'\u2019\-]*\p{L}(?:[ \t]+(?!(?:D\.?[Oo]\.?B|EDD|NHS)(?!\p{L}))(?:\p{Lu}[\p{L}'\u2019\-]*|(?:de|van|der|von|al|el|bin|ben|da|di|du|la|le)(?=[ \t]+(?:(?:der|den|la|el|al)[ \t]+)?\p{Lu})|o'(?=\p{Lu}))){0,4}`;
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

/** "Ann Lind DOB", where the words behind a full name belong to its date or its number. */
export function untilNoName(name: string): string {
  const words = name.split(/[ \t]+/u);
  const end = words.findIndex((word) => isNoName(word));
  return end > 1 ? words.slice(0, end).join(' ') : name;
}

/** The names told in one breath; "Ada Lind, Health Visitor" tells one. */
export function namesTold(names: string): readonly string[] {
  const told = names.split(/[ \t]+(?:and|&)[ \t]+|,[ \t]+/u).map(withoutPossessive);
  const end = told.findIndex(isNoName);
  return end === -1 ? told : told.slice(0, end);
}

/** "Ada's NHS number": the name without what says whose it is. */
export function withoutPossessive(name: string): string {
  return name.replace(/['\u2019]s$/u, '');
}

/** Behind a name of a street, a house or a school it is no person's family name. */
const PLACE =
  /\b(?:row|road|street|lane|hill|house|court|avenue|close|drive|place|terrace|ward|unit|view|way|gardens|grove|park|mews|primary|nursery|school)$/iu;

/**
 * A given name with the family name that the letter gives it elsewhere: "Ada's NHS number is ..." in a
 * letter about Ada Lind. As it is where the letter gives none, or more than one.
 */
export function fullNameOf(name: string, flow: string): string {
  if (!/^[\p{L}'\u2019\-]+$/u.test(name)) return name;
  const longer = new RegExp(
    String.raw`(?<![\p{L}\-]|\d[ \t])${name}(?:[ \t]+\p{Lu}[\p{L}'\u2019\-]*\p{L}){1,3}`,
    'gu',
  );
  const found = [...flow.matchAll(longer)]
    .map(([each]) => withoutPossessive(each))
    .filter((each) => !isNoName(each) && !PLACE.test(each));
  const [first, ...others] = [...new Set(found)];
  return first !== undefined && others.length === 0 ? first : name;
}

/** Two words at least: a given name alone may begin any sentence. */
export function isFullName(name: string): boolean {
  return /\s/u.test(name);
}

const PERSON = new RegExp(`^${TITLE}${NAME}$`, 'u');

/** One person's given and family name and nothing else, with a title or without. */
export const isFullPersonsName = (text: string): boolean =>
  PERSON.test(text) && isFullName(text) && !isNoName(text);
