import type { Box, Rule } from '../pdf/drawn/drawing.ts';
import { sidesOf } from '../pdf/drawn/paths.ts';
import { joinRules } from './joinRules.ts';
import { withoutLineGaps } from './lineGaps.ts';
import { withoutOverhangs } from './overhangs.ts';
import { isUnbroken, ridgesOf, withoutGaps } from './paleLines.ts';
import type { Ink, Picture } from './picture.ts';

interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface InkLines {
  /** In pixels. */
  readonly rules: Rule[];
  /** Dark bars, such as headings in white on blue. */
  readonly bars: Box[];
}

/** What is shorter may be part of a letter. */
export const shortestInPoints = 22;

/**
 * Straight lines, level and upright, at least `shortest` pixels long; dark bars give their edges.
 * Lines may be pale: each place is judged together with its neighbours along the line, so that grey
 * hairlines stand out from noise.
 */
export function inkLinesOf(
  picture: Picture,
  ink: Ink,
  shortest: number,
  thickest: number,
): InkLines {
  const bars = barsOf(ink, shortest, thickest);
  const thin = (band: Band): boolean => band.last - band.first + 1 <= thickest;
  const strict = withoutInk(ink, bars);
  const inWay = (seen: Ink, upright: boolean, least: number): Rule[] =>
    bandsOf(runsOf(seen, least, upright))
      .filter(thin)
      .map((band) => ruleOf(upright ? 'upright' : 'level', band));
  const pale = (upright: boolean, least: number): Rule[] =>
    inWay(withoutInk(ridgesOf(picture, upright), bars), upright, least)
      .filter((rule) => isUnbroken(picture, rule))
      .flatMap((rule) => withoutGaps(picture, rule))
      .filter((rule) => rule.to - rule.from >= least * 0.9);
  const short = Math.round(shortest * 0.45);
  const rules = [
    ...inWay(strict, false, shortest),
    ...pale(false, Math.round(shortest * 1.5)),
    ...bars.flatMap((bar) => sidesOf(bar, 1)),
  ];
  for (const rule of [...inWay(strict, true, short), ...pale(true, short)]) {
    if (rule.to - rule.from >= shortest || meetsLevels(rule, rules)) rules.push(rule);
  }
  const point = shortest / shortestInPoints;
  const whole = withoutLineGaps(joinRules(rules, strict), point);
  return { rules: withoutOverhangs(whole, point), bars };
}

function barsOf(ink: Ink, shortest: number, thickest: number): Box[] {
  const bars: Box[] = [];
  for (const band of bandsOf(runsOf(ink, shortest, false))) {
    const thickness = band.last - band.first + 1;
    const width = band.to - band.from + 1;
    const filled = band.weight / (thickness * width);
    if (thickness > thickest * 2 && width > thickness && filled > 0.45) {
      bars.push({
        left: band.from,
        right: band.to + 1,
        top: band.first,
        bottom: band.last + 1,
      });
    }
  }
  return bars;
}

function withoutInk(ink: Ink, areas: readonly Box[]): Ink {
  if (areas.length === 0) return ink;
  const dark = Uint8Array.from(ink.dark);
  for (const area of areas) {
    for (let y = area.top; y < area.bottom; y += 1) {
      dark.fill(0, y * ink.width + area.left, y * ink.width + area.right);
    }
  }
  return { ...ink, dark };
}

/** A short stroke is a side of a box only between two level lines; else it is part of a letter. */
function meetsLevels(rule: Rule, rules: readonly Rule[]): boolean {
  const near = (at: number): boolean =>
    rules.some(
      (level) =>
        level.way === 'level' &&
        Math.abs(level.at - at) <= level.thickness + 3 &&
        rule.at >= level.from - 4 &&
        rule.at <= level.to + 4,
    );
  return near(rule.from) && near(rule.to);
}

interface Band {
  first: number;
  last: number;
  from: number;
  to: number;
  weight: number;
  sum: number;
}

const ruleOf = (way: Rule['way'], band: Band): Rule => ({
  way,
  at: band.sum / band.weight + 0.5,
  from: band.from,
  to: band.to + 1,
  thickness: band.last - band.first + 1,
});

/** Long stretches of ink along each row (or column), small breaks passed over. */
function runsOf(ink: Ink, shortest: number, upright: boolean): Run[] {
  const { width, height, dark } = ink;
  const lines = upright ? width : height;
  const length = upright ? height : width;
  const step = upright ? width : 1;
  const runs: Run[] = [];
  for (let line = 0; line < lines; line += 1) {
    const base = upright ? line : line * width;
    let from = -1;
    let last = -10;
    let count = 0;
    for (let at = 0; at <= length; at += 1) {
      const isInk = at < length && dark[base + at * step] === 1;
      if (isInk) {
        if (from < 0) {
          from = at;
          count = 0;
        }
        last = at;
        count += 1;
      } else if (from >= 0 && (at - last > 2 || at === length)) {
        const size = last - from + 1;
        if (size >= shortest && count >= size * 0.9) runs.push({ line, from, to: last });
        from = -1;
      }
    }
  }
  return runs;
}

/** Runs on neighbouring rows that overlap are one line, also where it climbs a little. */
function bandsOf(runs: readonly Run[]): Band[] {
  const bands: Band[] = [];
  let open: Band[] = [];
  for (const run of runs) {
    open = open.filter((band) => run.line - band.last <= 2);
    const near = open.filter((band) => run.from <= band.to + 4 && run.to >= band.from - 4);
    const [band, ...others] = near;
    const weight = run.to - run.from + 1;
    if (band === undefined) {
      const fresh = {
        first: run.line,
        last: run.line,
        from: run.from,
        to: run.to,
        weight,
        sum: run.line * weight,
      };
      bands.push(fresh);
      open.push(fresh);
      continue;
    }
    grow(band, { ...run, first: run.line, last: run.line, weight, sum: run.line * weight });
    for (const other of others) {
      grow(band, other);
      bands.splice(bands.indexOf(other), 1);
      open.splice(open.indexOf(other), 1);
    }
  }
  return bands;
}

function grow(band: Band, more: Omit<Band, 'line'>): void {
  band.first = Math.min(band.first, more.first);
  band.last = Math.max(band.last, more.last);
  band.from = Math.min(band.from, more.from);
  band.to = Math.max(band.to, more.to);
  band.weight += more.weight;
  band.sum += more.sum;
}
