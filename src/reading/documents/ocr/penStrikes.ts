import type { Rule, Word } from '../pdf/drawn/drawing.ts';
import type { Ink } from './picture.ts';

/** In points: shorter strokes are parts of letters, longer ones are lines of the form. */
const shortest = 8.5;
const longest = 130;

/**
 * Level strokes that cross letters out ("delete as appropriate"): ink of letters close above and
 * close below along them. `known`: the lines found already, of which the long ones may be strikes.
 */
export function penStrikesOf(ink: Ink, known: readonly Rule[], point: number): Rule[] {
  const candidates = [...shortStrokes(ink, point), ...known.filter(({ way }) => way === 'level')];
  return candidates.filter((rule) => {
    const length = rule.to - rule.from;
    return (
      length >= point * shortest &&
      length <= point * longest &&
      rule.thickness <= point * 2 &&
      !endsInLetters(ink, rule, point) &&
      crossesLetters(ink, rule, point)
    );
  });
}

/** No letter is wider, in points; two that touch may be. */
const widestLetters = 26;

/** A stroke of the pen goes beyond what it crosses out; the arch of an "m" and the bar of an "e" end in stems. */
function endsInLetters(ink: Ink, rule: Rule, point: number): boolean {
  if (rule.to - rule.from > point * widestLetters) return false;
  const reach = Math.max(2, Math.round(point * 0.6));
  const tall = Math.round(rule.thickness / 2 + point * 1.5);
  const row = Math.round(rule.at - 0.5);
  const goesOn = (x: number, side: -1 | 1): boolean => {
    for (let away = 1; away <= tall; away += 1) {
      if (ink.dark[(row + side * away) * ink.width + x] !== 1) return false;
    }
    return true;
  };
  const isStem = (from: number): boolean => {
    for (let x = from; x < from + reach; x += 1) if (goesOn(x, -1) || goesOn(x, 1)) return true;
    return false;
  };
  return isStem(Math.round(rule.from)) && isStem(Math.round(rule.to) - reach);
}

/**
 * Letters stand well above and below it, in its middle too: the top of an "m" has nothing above it,
 * and the bar of an "H" or an "e" has its letter at its ends only.
 */
function crossesLetters(ink: Ink, rule: Rule, point: number): boolean {
  const third = (rule.to - rule.from) / 3;
  const middle = { ...rule, from: rule.from + third, to: rule.to - third };
  const sides = [-1, 1] as const;
  return (
    sides.every((side) => letterShare(ink, rule, point, side) > 0.3) &&
    sides.some((side) => letterShare(ink, middle, point, side) > 0.2)
  );
}

/** The share of a stroke over which letters stand some points away on one side of it. */
function letterShare(ink: Ink, rule: Rule, point: number, side: -1 | 1): number {
  const near = Math.max(
    Math.ceil(rule.thickness / 2) + 2,
    Math.round(point * 1.1),
    Math.round(bareReach(ink, rule, point, side) + point * 0.5),
  );
  const far = near + Math.max(2, Math.round(point * 1.2));
  let seen = 0;
  let all = 0;
  for (let x = Math.round(rule.from); x < rule.to; x += 1) {
    all += 1;
    for (let away = near; away <= far; away += 1) {
      const y = Math.round(rule.at - 0.5) + side * away;
      if (ink.dark[y * ink.width + x] !== 1) continue;
      seen += 1;
      break;
    }
  }
  return seen / Math.max(1, all);
}

/**
 * How far a stroke alone reaches from its middle, seen where no letter goes on from it: the arches of a
 * bold "m" are thicker than the straight part of them, and must not be taken for letters above it.
 */
function bareReach(ink: Ink, rule: Rule, point: number, side: -1 | 1): number {
  const most = Math.round(point * 4);
  const reaches: number[] = [];
  for (let x = Math.round(rule.from); x < rule.to; x += 1) {
    let away = 0;
    const isInk = (): boolean =>
      ink.dark[(Math.round(rule.at - 0.5) + side * (away + 1)) * ink.width + x] === 1;
    while (away < most && isInk()) away += 1;
    reaches.push(away);
  }
  reaches.sort((one, other) => one - other);
  return reaches[Math.floor(reaches.length / 4)] ?? 0;
}

function shortStrokes(ink: Ink, point: number): Rule[] {
  const { width, height, dark } = ink;
  const least = Math.round(point * shortest);
  const strokes: { from: number; to: number; first: number; last: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    let from = -1;
    for (let x = 0; x <= width; x += 1) {
      const isInk = x < width && dark[y * width + x] === 1;
      if (isInk && from < 0) from = x;
      if (isInk || from < 0) continue;
      if (x - from >= least) {
        const run = { from, to: x, first: y, last: y };
        const above = strokes.find(
          (stroke) => y - stroke.last <= 2 && run.from < stroke.to && run.to > stroke.from,
        );
        if (above === undefined) strokes.push(run);
        else {
          above.from = Math.min(above.from, from);
          above.to = Math.max(above.to, x);
          above.last = y;
        }
      }
      from = -1;
    }
  }
  return strokes.map(({ from, to, first, last }) => ({
    way: 'level',
    at: (first + last + 1) / 2,
    from,
    to,
    thickness: last - first + 1,
  }));
}

/** Words along the whole of which a strike runs, at the height of their small letters. */
export function withStruckWords(words: readonly Word[], strikes: readonly Rule[]): Word[] {
  return words.map((word) => {
    const slack = (word.right - word.left) * 0.2;
    const isStruck = strikes.some(
      (strike) =>
        strike.from <= word.left + slack &&
        strike.to >= word.right - slack &&
        strike.at > word.baseline - word.size * 0.5 &&
        strike.at < word.baseline - word.size * 0.1,
    );
    return isStruck ? { ...word, struck: true } : word;
  });
}
