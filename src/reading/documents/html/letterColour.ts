import type { Element } from '../markup.ts';

/** The colour that the page says for these letters, where it is not that of print. */
export function letterColour(
  element: Element,
  looks: string,
  outer: string | undefined,
): string | undefined {
  const said = [...looks.matchAll(/(?:^|;)color:([^;!]+)/gu)].at(-1)?.[1];
  const colour = said ?? (element.name === 'font' ? element.attributes['color'] : undefined);
  if (colour === undefined || /^(?:inherit|currentcolor|windowtext|initial)$/u.test(colour))
    return outer;
  return isOfPrint(colour.toLowerCase()) ? undefined : colour.toLowerCase();
}

/** Black, or so dark that a reader sees no colour in it. */
function isOfPrint(colour: string): boolean {
  if (/^(?:black|canvastext)$/u.test(colour)) return true;
  const [, short] = /^#([\da-f]{3})$/u.exec(colour) ?? [];
  const [, long] = /^#([\da-f]{6})$/u.exec(colour) ?? [];
  const digits = long ?? short?.replace(/./gu, '$&$&');
  const parts =
    digits?.match(/../gu)?.map((part) => parseInt(part, 16)) ??
    /^rgba?\((\d+),(\d+),(\d+)/u.exec(colour)?.slice(1).map(Number);
  if (parts === undefined) return false;
  return Math.max(...parts) < DARK && Math.max(...parts) - Math.min(...parts) < GREY;
}

const DARK = 64;
const GREY = 24;
