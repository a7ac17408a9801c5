/** What stands in a name box without being a name of its own: `boy/girl` is one unknown child. */
const notAlone = /^(?:boy|girl|male|female|m|f|n|a|k|na|nk|tbc|tba|not known|unknown|none|name)$/iu;

/**
 * The children named in one cell: "Ava and Noah Testwell", "Ava / Noah", "Ava & Noah". A given name
 * that stands alone takes the family name of its neighbour. "Baby of Mia and Tom" is one child, and
 * so is "Ava Testwell/Sampleby", one child under two family names.
 */
export function childrenNamedIn(cell: string): string[] {
  const whole = cell.trim().replace(/\s+/gu, ' ');
  if (whole === '') return [];
  if (!/ and |[&+;/]/iu.test(whole)) return [whole];
  if (/\b(?:of|known as|aka)\b/iu.test(whole)) return [whole];
  const parts = whole
    .split(/ and | ?& ?| ?\+ ?| ?; ?| \/ ?|(?<=^[^ /]{2,40})\/ ?(?=[^ /]{2})/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6 || parts.some((part) => notAlone.test(part))) {
    return [whole];
  }
  const family = familyNameIn(parts);
  return parts.map((part) => (part.includes(' ') || family === '' ? part : `${part} ${family}`));
}

/** The last word of the last part that has several: "Ava and Noah Testwell". */
function familyNameIn(parts: readonly string[]): string {
  const full = parts.findLast((part) => part.includes(' ') && !/^(?:twin|baby) \S+$/iu.test(part));
  return full?.split(' ').at(-1) ?? '';
}

/** Several NHS numbers in one cell belong to as many children, in order; else the first child's. */
export function numbersFor(cell: string | null, children: number): (string | null)[] {
  if (cell === null) return [];
  const parts = cell.split(/ and |[&+;/]/iu).map((part) => part.trim());
  if (children > 1 && parts.length === children) {
    return parts.map((part) => (part === '' ? null : part));
  }
  return [cell];
}
