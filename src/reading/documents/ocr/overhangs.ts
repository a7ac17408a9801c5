import type { Rule } from '../pdf/drawn/drawing.ts';

/** In points: so far may a blurred line stick out over the one it ends at. */
const farthest = 2.6;
const near = 2;

/**
 * Lines cut where they meet the side of their table: blur and grain make them stick out a little, and a
 * table in a frame round the page then touches the frame and is read as a part of it.
 * @param point pixels a point.
 */
export function withoutOverhangs(rules: readonly Rule[], point: number): Rule[] {
  return rules.map((rule) => {
    const across = rules.filter(
      (other) =>
        other.way !== rule.way &&
        rule.at > other.from - near * point &&
        rule.at < other.to + near * point,
    );
    const cut = (end: number, inwards: 1 | -1): number =>
      across
        .map(({ at }) => (at - end) * inwards)
        .filter((apart) => apart > 0 && apart <= farthest * point)
        .map((apart) => end + apart * inwards)
        .sort((one, other) => (other - one) * inwards)[0] ?? end;
    const [from, to] = [cut(rule.from, 1), cut(rule.to, -1)];
    return to - from > farthest * 2 * point ? { ...rule, from, to } : rule;
  });
}
