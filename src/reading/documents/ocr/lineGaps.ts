import type { Rule } from '../pdf/drawn/drawing.ts';

/** In points: the widest gap that is closed, and how exactly its two pieces must lie in one line. */
const widest = 30;
const exactly = 1.2;
const near = 3;
/** Rows are higher: a gap this small in the side of a table is no row of it. */
const widestUpright = 6;

/**
 * The lines of tables, whole again where a fax lost a piece of one: a hairline not quite level
 * falls between two rows of dots and is gone for a while. A gap is closed only inside a table, where
 * another line of it goes on over the same length; two boxes side by side have a side at each end of
 * the gap, and lines to write on belong to no table.
 * @param point pixels a point.
 */
export function withoutLineGaps(rules: readonly Rule[], point: number): Rule[] {
  const inWay = (way: Rule['way']): Rule[] =>
    rules.filter((rule) => rule.way === way).sort((a, b) => a.from - b.from);
  const [levels, uprights] = [inWay('level'), inWay('upright')];
  const lines = { levels, uprights, point };
  return [
    ...joined(levels, (before, rule) => isLost(before, rule, lines)),
    ...joined(uprights, (before, rule) => isStep(before, rule, lines)),
  ];
}

function joined(rules: readonly Rule[], isOne: (before: Rule, rule: Rule) => boolean): Rule[] {
  const whole: Rule[] = [];
  for (const rule of rules) {
    const place = whole.findLastIndex((before) => isOne(before, rule));
    const before = whole[place];
    if (before === undefined) whole.push(rule);
    else whole[place] = { ...before, at: middle(before, rule), to: rule.to };
  }
  return whole;
}

interface Lines {
  readonly levels: readonly Rule[];
  readonly uprights: readonly Rule[];
  readonly point: number;
}

/** Whether what lies between these two pieces is a lost piece of one line. */
function isLost(before: Rule, rule: Rule, { levels, uprights, point }: Lines): boolean {
  if (!areInLine(before, rule, widest * point, exactly * point)) return false;
  const aside = near * point;
  const isSide = (x: number): boolean =>
    uprights.some((one) => Math.abs(one.at - x) < aside && reaches(one, rule.at, aside));
  if (isSide(before.to) || isSide(rule.from)) return false;
  return levels.some(
    (other) =>
      Math.abs(other.at - rule.at) > aside &&
      other.from <= before.from + aside &&
      other.to >= rule.to - aside &&
      uprights.some(
        (one) =>
          one.at >= before.from - aside &&
          one.at <= rule.to + aside &&
          reaches(one, rule.at, aside) &&
          reaches(one, other.at, aside),
      ),
  );
}

/** A side not quite upright goes on a dot further along; two tables one above the other end in level lines. */
function isStep(before: Rule, rule: Rule, { levels, point }: Lines): boolean {
  const aside = exactly * point;
  if (!areInLine(before, rule, widestUpright * point, aside)) return false;
  return ![before.to, rule.from].some((y) =>
    levels.some((one) => Math.abs(one.at - y) < aside && reaches(one, rule.at, aside)),
  );
}

function areInLine(before: Rule, rule: Rule, most: number, aside: number): boolean {
  const gap = rule.from - before.to;
  if (gap <= 0 || gap > most || Math.abs(before.at - rule.at) > aside) return false;
  return Math.min(lengthOf(before), lengthOf(rule)) >= gap * 2;
}

const reaches = (rule: Rule, at: number, aside: number): boolean =>
  rule.from <= at + aside && rule.to >= at - aside;

const lengthOf = ({ from, to }: Rule): number => to - from;

function middle(one: Rule, other: Rule): number {
  const [long, longer] = [lengthOf(one), lengthOf(other)];
  return (one.at * long + other.at * longer) / (long + longer);
}
