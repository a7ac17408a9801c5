import type { Element } from '../markup.ts';

/** The size that a browser sets letters in where a page says nothing, in points. */
export const usualSize = 12;

/** In points: that of `<font size>` and of the words for sizes. */
const fontSizes = [7.5, 7.5, 10, 12, 13.5, 18, 24, 36];
const named: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
};
/** What one unit is in points; the others are shares of the size around them. */
const units: Readonly<Record<string, number>> = { pt: 1, px: 0.75, rem: usualSize };
const shares: Readonly<Record<string, number>> = { em: 1, '%': 0.01 };
const SMALLER = 0.83;

/** In points, where the page says a size for this element or around it. */
export function letterSize(
  element: Element,
  looks: string,
  outer: number | undefined,
): number | undefined {
  const said = [...looks.matchAll(SAID)].at(-1);
  if (said !== undefined) return sizeOf(said, outer ?? usualSize) ?? outer;
  if (element.name === 'small') return (outer ?? usualSize) * SMALLER;
  const number = Number(element.name === 'font' ? element.attributes['size'] : undefined);
  return fontSizes[number] ?? outer;
}

/** "font-size:9pt", or the size in "font:bold 9pt/12pt Arial". */
const SAID =
  /(?<![\w-])font(?:-size:|:[a-z]*?(?=[\d.]))(?:([\d.]{1,7})(pt|px|rem|em|%)|([a-z-]+))/gu;

function sizeOf(
  [, number, unit = '', word = '']: RegExpExecArray,
  outer: number,
): number | undefined {
  if (number === undefined) {
    if (word === 'smaller') return outer * SMALLER;
    return word === 'larger' ? outer / SMALLER : named[word];
  }
  const one = units[unit] ?? (shares[unit] ?? 1) * outer;
  return Math.round(Number(number) * one * 10) / 10;
}
