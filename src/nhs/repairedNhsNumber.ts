import { readNhsNumber } from './nhsNumber.ts';

/** Letters that a reader of pictures takes for digits and the digits they may stand for. */
const looksLike: Readonly<Record<string, readonly string[]>> = {
  O: ['0'],
  o: ['0'],
  Q: ['0'],
  D: ['0'],
  I: ['1'],
  l: ['1'],
  '|': ['1'],
  i: ['1'],
  Z: ['2'],
  z: ['2'],
  S: ['5', '8'],
  s: ['5'],
  G: ['6'],
  b: ['6'],
  B: ['8'],
  g: ['9'],
};

/**
 * The NHS number behind ten characters of which one is a letter read in place of a digit; undefined
 * unless the check digit proves exactly one number. A wrong digit is never repaired: nearly every
 * place of a number has another digit that passes the check.
 */
export function repairedNhsNumber(written: string): string | undefined {
  const marks = written.replace(/[\s.\-\u2010-\u2015]/gu, '');
  if (!/^[\d|A-Za-z]{10}$/u.test(marks)) return undefined;
  const place = marks.search(/\D/u);
  const digits = looksLike[marks.charAt(place)] ?? [];
  const valid = digits.flatMap((digit) => {
    const reading = readNhsNumber(marks.slice(0, place) + digit + marks.slice(place + 1));
    return reading.kind === 'valid' ? [reading.digits] : [];
  });
  return valid.length === 1 ? valid[0] : undefined;
}
