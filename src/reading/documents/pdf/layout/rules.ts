import type { Rule } from '../drawn/drawing.ts';

/** Lines drawn apart by less than this are one line; so are double lines. */
export const snap = 2.6;

/** Joins pieces of one line: dashes, dots, cell by cell borders, the two edges of a thick bar. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  return [...joinWay(rules, 'level'), ...joinWay(rules, 'upright')];
}

function joinWay(rules: readonly Rule[], way: Rule['way']): Rule[] {
  const sorted = rules.filter((rule) => rule.way === way).sort((a, b) => a.at - b.at);
  const joined: Rule[] = [];
  let band: Rule[] = [];
  let start = -Infinity;
  for (const rule of sorted) {
    if (rule.at - start > snap && band.length > 0) {
      joined.push(...joinBand(band));
      band = [];
    }
    if (band.length === 0) start = rule.at;
    band.push(rule);
  }
  return [...joined, ...joinBand(band)];
}

function joinBand(band: readonly Rule[]): Rule[] {
  const pieces = [...band].sort((a, b) => a.from - b.from);
  const joined: Rule[] = [];
  let current: Rule | undefined;
  for (const piece of pieces) {
    const reach = 3.5;
    if (current !== undefined && piece.from <= current.to + reach) {
      const longer = piece.to - piece.from > current.to - current.from ? piece : current;
      current = {
        ...current,
        at: longer.at,
        to: Math.max(current.to, piece.to),
        thickness: Math.max(current.thickness, piece.thickness),
      };
    } else {
      if (current !== undefined) joined.push(current);
      current = piece;
    }
  }
  if (current !== undefined) joined.push(current);
  return joined;
}

/** Rules that touch or cross, together. A line that touches no other is a group of its own. */
export function groupRules(rules: readonly Rule[]): Rule[][] {
  const parent = rules.map((_, place) => place);
  const find = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] ?? root;
    let at = place;
    while (parent[at] !== root) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const [one, level] of rules.entries()) {
    if (level.way !== 'level') continue;
    for (const [two, upright] of rules.entries()) {
      if (upright.way === 'upright' && touch(level, upright)) parent[find(one)] = find(two);
    }
  }
  const groups = new Map<number, Rule[]>();
  for (const [one, two] of sidesOf(rules)) parent[find(one)] = find(two);
  for (const [place, rule] of rules.entries()) {
    const root = find(place);
    const group = groups.get(root) ?? [];
    group.push(rule);
    groups.set(root, group);
  }
  return [...groups.values()];
}

function touch(level: Rule, upright: Rule): boolean {
  const reach = 3;
  return (
    upright.at >= level.from - reach &&
    upright.at <= level.to + reach &&
    level.at >= upright.from - reach &&
    level.at <= upright.to + reach
  );
}

/**
 * Uprights of one height that no level line touches: the sides of a box that was begun on the page
 * before and is closed on the next.
 */
function sidesOf(rules: readonly Rule[]): readonly (readonly [number, number])[] {
  const levels = rules.filter(({ way }) => way === 'level');
  const sides = [...rules.entries()].filter(([, rule]) => {
    const isHigh = rule.way === 'upright' && rule.to - rule.from > HIGH;
    return isHigh && !levels.some((level) => touch(level, rule));
  });
  return sides.flatMap(([one, side], at) =>
    sides.slice(at + 1).flatMap(([two, other]): [number, number][] => {
      const isAlike = Math.abs(side.from - other.from) < 1 && Math.abs(side.to - other.to) < 1;
      return isAlike ? [[one, two]] : [];
    }),
  );
}

/** In points: a page is filled with what goes on, so that its sides are long. */
const HIGH = 300;
