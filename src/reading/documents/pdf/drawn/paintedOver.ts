import type { Rule } from './drawing.ts';

/** In points: drawn along the same line. */
const near = 0.4;
/** The end of a line stands so little out of what was painted over it that nobody sees it. */
const out = 1;

/** Lines without what a white line was drawn over later: a table whose inner lines nobody sees is not parted by them. */
export function withoutPaintedOver(rules: readonly Rule[], white: Rule): readonly Rule[] {
  return rules.flatMap((rule) => {
    const isAlong =
      rule.way === white.way &&
      Math.abs(rule.at - white.at) < near &&
      rule.thickness < white.thickness + 0.3 &&
      rule.from < white.to &&
      rule.to > white.from;
    return isAlong ? leftOf(rule, white) : [rule];
  });
}

const leftOf = (rule: Rule, white: Rule): readonly Rule[] =>
  [
    { ...rule, to: Math.min(rule.to, white.from) },
    { ...rule, from: Math.max(rule.from, white.to) },
  ].filter(({ from, to }) => to - from > out);
