/**
 * A person's name as typed, taken apart for comparing. Kind to order, case, accents, hyphens and
 * titles; a stand-in such as "Baby boy Testwell" or "Twin 2" is no name, but what it tells is kept.
 */
export interface PersonName {
  /** Folded given names in order; empty: not known. */
  readonly given: readonly string[];
  /** Folded family name, its parts in order ("van der berg" is three); empty: not known. */
  readonly family: readonly string[];
  /** Other given names: "(known as Bee)". */
  readonly aliases: readonly string[];
  /** 1 for the first of twins, 2 for the second. */
  readonly birthOrder: number | null;
  /** The name says that there are several: "twin", "triplets". */
  readonly multiple: boolean;
  readonly sex: 'female' | 'male' | null;
  /** From "Baby of Mia Testwell". */
  readonly childOf: string | null;
  /** A stand-in stood there, so that what is taken for a given name may be half of a family name. */
  readonly standIn: boolean;
  /** The first given name is two with a hyphen: "Lily-Mae". */
  readonly joined: boolean;
}

const letterPairs: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, no accents, no punctuation, single spaces: for comparing, never for showing. */
export function foldText(written: string): string {
  if (/^[A-Za-z0-9 ]*$/u.test(written)) return written.toLowerCase().replace(/ {2,}/gu, ' ').trim();
  return written
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/gu, (letter) => letterPairs[letter] ?? letter)
    .replace(/['’‘`´ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const titles = new Set('mr mrs miss ms mx dr prof sir master rev'.split(' '));
const particles = new Set(
  'van von der den de da di del della la le al el bin ibn bint st o mac mc'.split(' '),
);
const standIns = new Set(
  (
    'baby bady babay babby babyy bby infant newborn neonate unborn bump foetus fetus unnamed unknown ' +
    'tbc tba tbd nk na none nil not known yet named name no given child boy girl male female ' +
    'twin twins triplet triplets expected to be confirmed pregnancy antenatal x xx'
  ).split(' '),
);
/** Words that are stand-ins only beside another stand-in: "Baby A", "Twin ii", never alone. */
const orders: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  '1': 1,
  '1st': 1,
  i: 1,
  a: 1,
  two: 2,
  second: 2,
  '2': 2,
  '2nd': 2,
  ii: 2,
  b: 2,
  three: 3,
  third: 3,
  '3': 3,
  '3rd': 3,
  iii: 3,
  c: 3,
};
const several = /^(?:twins?|triplets?|t[12])$/u;

/** One full name: "Ava Rose Testwell", "TESTWELL, Ava", "Baby of Mia Testwell", "Twin 2 Testwell". */
export function readPersonName(written: string | null | undefined): PersonName {
  const text = (written ?? '')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/ ?[-\u2010-\u2015] ?/gu, '-')
    .trim();
  const of = /^(.{0,40}?)\b(?:of|b\/o|d\/o|s\/o)[ :]+(?=\p{L})(.{2,80})$/iu.exec(text);
  if (of !== null && isStandIn(of[1] ?? '')) {
    const mother = (of[2] ?? '').trim();
    const markers = marksIn(foldText(text.slice(0, text.length - mother.length)).split(' '));
    const { family } = readPersonName(mother);
    return { ...noName, ...markers, family, childOf: mother, standIn: true };
  }
  if (/^n\s?[/.]\s?[ka]\.?$/iu.test(text)) return noName;
  const { main, aliases } = withoutAliases(text);
  const comma = /^([^,]{2,60}),\s*([^,]{1,60})$/u.exec(main);
  const named =
    comma === null
      ? fromOrder(main)
      : {
          given: realWords(comma[2] ?? ''),
          family: realWords(comma[1] ?? ''),
        };
  const folded = foldText(text).split(' ');
  const joined = areJoined(main, named.given);
  return { ...noName, ...marksIn(folded), ...named, aliases, standIn: hasStandIn(folded), joined };
}

/** Two boxes: the given names and the family name, either of which may be empty or a stand-in. */
export function readNameParts(given: string | null, family: string | null): PersonName {
  const first = readPersonName(given);
  const last = readPersonName(family);
  return {
    given: first.childOf === null ? [...first.given, ...first.family] : [],
    family:
      [...last.given, ...last.family].length > 0
        ? [...last.given, ...last.family]
        : first.childOf === null
          ? []
          : first.family,
    aliases: first.aliases,
    birthOrder: first.birthOrder ?? last.birthOrder,
    multiple: first.multiple || last.multiple,
    sex: first.sex ?? last.sex,
    childOf: first.childOf ?? last.childOf,
    standIn: first.standIn || last.standIn,
    joined: first.joined,
  };
}

export const noName: PersonName = {
  given: [],
  family: [],
  aliases: [],
  birthOrder: null,
  multiple: false,
  sex: null,
  childOf: null,
  standIn: false,
  joined: false,
};

/** The first two given names stand in one word as it was written. */
function areJoined(written: string, [first, second]: readonly string[]): boolean {
  if (second === undefined || !written.includes('-')) return false;
  return written.split(/[\s,]+/u).some((word) => foldText(word) === `${first ?? ''} ${second}`);
}

function isStandIn(text: string): boolean {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.every(
    (word) => standIns.has(word) || word in orders || /^(?:son|daughter)$/u.test(word),
  );
}

function withoutAliases(text: string): { readonly main: string; readonly aliases: string[] } {
  const found =
    /[(["“]\s*(?:(?:known as|aka|k\/a|pref(?:erred)?(?: name)?:?)\s+)?([^)\]"”]{2,40})[)\]"”]|\b(?:known as|aka|k\/a)\s+(\S{2,40})/iu.exec(
      text,
    );
  if (found === null) return { main: text, aliases: [] };
  const alias = realWords(found[1] ?? found[2] ?? '');
  return { main: text.replace(found[0], ' '), aliases: alias };
}

function hasStandIn(words: readonly string[]): boolean {
  return words.some((word) => standIns.has(word) || several.test(word));
}

/** The words that are names. Orders and letters go only where a stand-in stands beside them. */
function realWords(text: string): string[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !titles.has(word));
  const marked = hasStandIn(words);
  return words.filter(
    (word) =>
      !standIns.has(word) &&
      !several.test(word) &&
      !(word in orders && (marked || /\d/u.test(word))),
  );
}

/** Given names first, unless the first word alone is in capitals ("TESTWELL Ava"). */
function fromOrder(text: string): Pick<PersonName, 'given' | 'family'> {
  const words = realWords(text);
  const standing = hasStandIn(foldText(text).split(' '));
  if (words.length === 0) return { given: [], family: [] };
  if (words.length === 1 && standing) return { given: [], family: words };
  const raw = text.split(' ').filter((word) => !titles.has(foldText(word)));
  const first = raw[0] ?? '';
  if (raw.length === 1 && !standing) return { given: words, family: [] };
  const capitalsFirst =
    /^[\p{Lu}'’-]{2,}$/u.test(first) && raw.slice(1).every((word) => /\p{Ll}/u.test(word));
  if (capitalsFirst) {
    const family = foldText(first).split(' ');
    return { given: words.slice(family.length), family };
  }
  const hyphened = foldText(raw.at(-1) ?? '').split(' ').length;
  // Beside a stand-in there need be no given name: "Baby Wilson-Testwell", "Twin 1 van der Berg".
  const least = standing ? 0 : 1;
  let start = Math.max(least, words.length - Math.max(1, hyphened));
  while (start > least && particles.has(words[start - 1] ?? '')) start -= 1;
  return { given: words.slice(0, start), family: words.slice(start) };
}

function marksIn(words: readonly string[]): Pick<PersonName, 'birthOrder' | 'multiple' | 'sex'> {
  const multiple = words.some((word) => several.test(word));
  let birthOrder: number | null = null;
  for (const [place, word] of words.entries()) {
    const ordered = orders[word];
    const short = /^t([12])$/u.exec(word);
    if (short) birthOrder = Number(short[1]);
    if (ordered === undefined || !multiple) continue;
    const beside = [words[place - 1] ?? '', words[place + 1] ?? ''];
    if (beside.some((near) => several.test(near) || near === 'baby')) birthOrder ??= ordered;
  }
  const boy = words.some((word) => /^(?:boy|male|son)$/u.test(word));
  const girl = words.some((word) => /^(?:girl|female|daughter)$/u.test(word));
  return { birthOrder, multiple, sex: boy === girl ? null : boy ? 'male' : 'female' };
}
