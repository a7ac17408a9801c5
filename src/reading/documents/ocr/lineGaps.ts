import type { Rule } from '../pdf/drawn/drawing.ts';

/** In points: the widest gap that is closed, and how exactly its two pieces must lie in one line. */
const widest = 30;
const level = 1.2;
const near = 3;

/**
 * The level lines of tables, whole again where a fax lost a piece of one: a hairline not quite level
 * falls between two rows of dots and is gone for a while. A gap is closed only inside a table, where
 * another line of it goes on over the same length; two boxes side by side have a side at each end of
 * the gap, and lines to write on belong to no table.
 * @param point pixels a point.
 */
export function withoutLineGaps(rules: readonly Rule[], point: number): Rule[] {
  const uprights = rules.filter(({ way }) => way === 'upright');
  const levels = rules.filter(({ way }) => way === 'level').sort((a, b) => a.from - b.from);
  const whole: Rule[] = [];
  for (const rule of levels) {
    const place = whole.findLastIndex((before) =>
      isLost(before, rule, { levels, uprights, point }),
    );
    const before = whole[place];
    if (before === undefined) whole.push(rule);
    else whole[place] = { ...before, at: middle(before, rule), to: rule.to };
  }
  return [...whole, ...uprights];
}

interface Lines {
  readonly levels: readonly Rule[];
  readonly uprights: readonly Rule[];
  readonly point: number;
}

/** Whether what lies between these two pieces is a lost piece of one line. */
function isLost(before: Rule, rule: Rule, { levels, uprights, point }: Lines): boolean {
  const gap = rule.from - before.to;
  if (gap <= 0 || gap > widest * point || Math.abs(before.at - rule.at) > level * point)
    return false;
  if (Math.min(lengthOf(before), lengthOf(rule)) < gap * 2) return false;
  const aside = near * point;
  const reaches = (upright: Rule, at: number): boolean =>
    upright.from <= at + aside && upright.to >= at - aside;
  const isSide = (x: number): boolean =>
    uprights.some((upright) => Math.abs(upright.at - x) < aside && reaches(upright, rule.at));
  if (isSide(before.to) || isSide(rule.from)) return false;
  return levels.some(
    (other) =>
      Math.abs(other.at - rule.at) > aside &&
      other.from <= before.from + aside &&
      other.to >= rule.to - aside &&
      uprights.some(
        (upright) =>
          upright.at >= before.from - aside &&
          upright.at <= rule.to + aside &&
          reaches(upright, rule.at) &&
          reaches(upright, other.at),
      ),
  );
}

const lengthOf = ({ from, to }: Rule): number => to - from;

function middle(one: Rule, other: Rule): number {
  const [long, longer] = [lengthOf(one), lengthOf(other)];
  return (one.at * long + other.at * longer) / (long + longer);
}
