import type { Rule } from '../pdf/drawn/drawing.ts';
import type { Ink } from './picture.ts';

/** How far two pieces of one line may lie apart along it and across it, in pixels. */
const along = 160;
const across = 5;

/**
 * Pieces of one line put together: in a fax a line that is not quite level goes down in steps, and
 * each step ends a piece. They are one where ink leads from the one to the other.
 */
export function joinRules(rules: readonly Rule[], ink: Ink): Rule[] {
  return (['level', 'upright'] as const).flatMap((way) => {
    const sorted = rules.filter((rule) => rule.way === way).sort((a, b) => a.from - b.from);
    const joined: Rule[] = [];
    for (const rule of sorted) {
      const place = joined.findLastIndex((before) => leadsTo(before, rule, ink));
      const before = joined[place];
      if (before === undefined) joined.push(rule);
      else joined[place] = together(before, rule);
    }
    return joined;
  });
}

function leadsTo(before: Rule, rule: Rule, ink: Ink): boolean {
  if (Math.abs(before.at - rule.at) > across || rule.from - before.to > along) return false;
  if (rule.from <= before.to) return true;
  let seen = 0;
  for (let place = Math.round(before.to); place < rule.from; place += 1) {
    const share = (place - before.to) / Math.max(1, rule.from - before.to);
    const at = Math.round(before.at + (rule.at - before.at) * share);
    if (isInkNear(ink, rule.way, place, at)) seen += 1;
  }
  return seen >= (rule.from - before.to) * 0.9;
}

function isInkNear({ width, dark }: Ink, way: Rule['way'], place: number, at: number): boolean {
  for (let aside = -across; aside <= across; aside += 1) {
    const index = way === 'level' ? (at + aside) * width + place : place * width + at + aside;
    if (dark[index] === 1) return true;
  }
  return false;
}

function together(one: Rule, other: Rule): Rule {
  const [long, longer] = [one.to - one.from, other.to - other.from];
  return {
    way: one.way,
    at: (one.at * long + other.at * longer) / Math.max(1, long + longer),
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    thickness: Math.max(one.thickness, other.thickness),
  };
}
