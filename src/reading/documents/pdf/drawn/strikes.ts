import type { Rule } from './drawing.ts';
import type { Glyph } from './glyph.ts';
import { isLevel } from './glyph.ts';

/** How far a line may stick out of the letters that it crosses out, as a share of their height. */
const overhang = 0.9;
/** Letters whose middle lies farther above their baseline than this, in points, are no form text. */
const largest = 30;

/**
 * Letters that a level line crosses out ("delete as appropriate"). The line runs through the middle of
 * the letters and ends where they end: one that goes on is a line to write on, or the side of a box.
 * A line that crosses letters out says nothing else, so it is no rule any more.
 */
export function crossOut(
  glyphs: readonly Glyph[],
  rules: readonly Rule[],
): { readonly glyphs: readonly Glyph[]; readonly rules: readonly Rule[] } {
  const letters = glyphs.filter((glyph) => !glyph.space && isLevel(glyph));
  letters.sort((a, b) => a.y - b.y);
  const struck = new Set<Glyph>();
  const strikes = new Set<Rule>();
  for (const rule of rules) {
    const crossed = lettersUnder(rule, letters);
    if (!isStrike(rule, crossed)) continue;
    strikes.add(rule);
    for (const glyph of crossed) struck.add(glyph);
  }
  if (strikes.size === 0) return { glyphs, rules };
  return {
    glyphs: glyphs.map((glyph) => (struck.has(glyph) ? { ...glyph, struck: true } : glyph)),
    rules: rules.filter((rule) => !strikes.has(rule)),
  };
}

/** `letters` from the top of the page down. */
function lettersUnder(rule: Rule, letters: readonly Glyph[]): Glyph[] {
  const under: Glyph[] = [];
  if (rule.way !== 'level') return under;
  for (let place = firstBelow(letters, rule.at); place < letters.length; place += 1) {
    const glyph = letters[place];
    if (glyph === undefined || glyph.y - rule.at > largest) break;
    if (crosses(rule, glyph)) under.push(glyph);
  }
  return under;
}

function crosses(rule: Rule, { x, endX, y, size }: Glyph): boolean {
  const height = y - rule.at;
  const middle = (x + endX) / 2;
  if (height < size * 0.12 || height > size * 0.5 || rule.thickness > size * 0.2) return false;
  return middle > rule.from && middle < rule.to;
}

function firstBelow(letters: readonly Glyph[], level: number): number {
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((letters[middle]?.y ?? 0) < level) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isStrike(rule: Rule, crossed: readonly Glyph[]): boolean {
  const [first] = crossed;
  if (first === undefined) return false;
  let [left, right, covered] = [Infinity, -Infinity, 0];
  for (const glyph of crossed) {
    left = Math.min(left, glyph.x);
    right = Math.max(right, glyph.endX);
    covered += glyph.endX - glyph.x;
  }
  const reach = first.size * overhang;
  const fits = rule.from > left - reach && rule.to < right + reach;
  // Nothing but a dash or two under a long line is a frame that happens to pass there.
  return fits && covered > (rule.to - rule.from) * 0.5 && crossed.some(isWritten);
}

const isWritten = (glyph: Glyph): boolean => /[\p{L}\p{N}]/u.test(glyph.text);
