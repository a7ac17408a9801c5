/** A postcode parted by the end of its line, "LS15," over "4RF". */
const PARTED_POSTCODE = /(?<=(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]?),\s*(?=\d[A-Z]{2}$)/iu;

/** One line; commas that are there already are not doubled. */
export function addressOf(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').replace(/^[\s,;]+/u, ''))
    .filter((line) => line !== '')
    .reduce(joined, '')
    .replace(/[\s,;]+$/u, '')
    .replace(PARTED_POSTCODE, ' ');
}

/** A narrow cell breaks an address where its words no longer fit: no part of it ends there. */
function joined(above: string, line: string): string {
  const whole = above.replace(/[\s,;]+$/u, '');
  if (whole === '') return line;
  const [end = ''] = whole.split(/,\s*/u).slice(-1);
  const [begin = ''] = line.split(/[,;]/u);
  const isOpen = whole === above.trimEnd() && isBroken(end, begin.trim());
  return `${whole}${isOpen ? ' ' : ', '}${line}`;
}

/** `end`: the last part above; `begin`: the first below. */
function isBroken(end: string, begin: string): boolean {
  if (/^\d+\p{L}?$/u.test(end)) return !/^\d/u.test(begin);
  if (/\d/u.test(begin)) return false;
  const [first = '', ...more] = begin.split(' ');
  // "208 Middleton Park" over "Avenue": a park may name its road, and no road another.
  if (more.length === 0)
    return isKindOfStreet(first) && (!endsAsStreet(end) || (namesMore(end) && !MORE.has(first)));
  // "16 Gipton" over "Wood Grove": a number needs its street.
  return /^\d+\p{L}? \p{L}/u.test(end) && endsAsStreet(begin) && !endsAsStreet(end);
}

const namesMore = (part: string): boolean => MORE.has(lastWord(part));

/** What is as often the name of a street as its kind. */
const MORE: ReadonlySet<string> = new Set([
  'Park',
  'Green',
  'Hill',
  'Mount',
  'Gate',
  'View',
  'Bank',
  'Grove',
  'Place',
  'Wood',
]);

const endsAsStreet = (part: string): boolean => isKindOfStreet(lastWord(part));

const lastWord = (part: string): string => part.split(' ').at(-1) ?? '';

const isKindOfStreet = (word: string): boolean => KINDS.has(word.toLowerCase());

const KINDS: ReadonlySet<string> = new Set(
  (
    'avenue bank buildings causeway chase close copse cottage cottages court crescent croft drive fold gardens gate ' +
    'green grove heights hill house houses lane lea mews mount parade park place rise road row square street ' +
    'terrace tower towers view villas walk way wharf yard'
  ).split(' '),
);
