import type { Rule } from '../pdf/drawn/drawing.ts';
import type { Ink, Picture } from './picture.ts';

/** Half the length over which a hairline is looked at, and how far beside it paper must be; in pixels. */
const along = 11;
const beside = 7;
const contrast = 16;

/** Hairlines: places that are, together with their neighbours along the line, darker than both sides. */
export function ridgesOf(picture: Picture, upright: boolean): Ink {
  const { width, height } = picture;
  const mean = meansAlong(picture, upright);
  const dark = new Uint8Array(mean.length);
  const aside = upright ? beside : beside * width;
  const first = upright ? beside : beside * width;
  for (let at = first; at < mean.length - first; at += 1) {
    const own = (mean[at] ?? 255) + contrast;
    if (own < (mean[at - aside] ?? 0) && own < (mean[at + aside] ?? 0)) dark[at] = 1;
  }
  return { width, height, dark };
}

/** Each place as the mean of its neighbours along one way. */
function meansAlong(picture: Picture, upright: boolean): Uint8Array {
  const { width, height, grey } = picture;
  const means = new Uint8Array(grey.length);
  const lines = upright ? width : height;
  const length = upright ? height : width;
  const step = upright ? width : 1;
  const span = 2 * along + 1;
  for (let line = 0; line < lines; line += 1) {
    const base = upright ? line : line * width;
    const greyAt = (at: number): number =>
      at < 0 || at >= length ? 250 : (grey[base + at * step] ?? 250);
    let sum = 0;
    for (let at = -along; at <= along; at += 1) sum += greyAt(at);
    for (let at = 0; at < length; at += 1) {
      means[base + at * step] = sum / span;
      sum += greyAt(at + along + 1) - greyAt(at - along);
    }
  }
  return means;
}

/** How much darker than the paper on both sides a line is, seen close by: two places to each side along it. */
function darkerThere({ width, height, grey }: Picture, rule: Rule, at: number): number {
  const level = rule.way === 'level';
  const lines = level ? height : width;
  const line = Math.round(rule.at - 0.5);
  const few = 2;
  const greyAt = (away: number): number => {
    const row = Math.min(lines - 1, Math.max(0, line + away));
    let sum = 0;
    for (let near = at - few; near <= at + few; near += 1) {
      sum += grey[level ? row * width + near : near * width + row] ?? 255;
    }
    return sum / (2 * few + 1);
  };
  const darkest = Math.min(...[-2, -1, 0, 1, 2].map(greyAt));
  return Math.min(greyAt(-beside), greyAt(beside)) - darkest;
}

/** Letters one above the other may look like a hairline from afar; close by they have gaps. */
export function isUnbroken(picture: Picture, rule: Rule): boolean {
  let seen = 0;
  let asked = 0;
  for (let at = rule.from + 2; at < rule.to - 2; at += 2) {
    asked += 1;
    if (darkerThere(picture, rule, at) > 12) seen += 1;
  }
  return seen >= asked * 0.94;
}

/** So long without any ink, in pixels, is a gap: two boxes side by side have one between them. */
const gap = 12;

/**
 * The pieces of a hairline that ink can be seen along. From afar its ends reach too far, and over the
 * gap between two boxes, which then look like one table.
 */
export function withoutGaps(picture: Picture, rule: Rule): Rule[] {
  const pieces: Rule[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0) pieces.push({ ...rule, from, to: last + 1 });
  };
  for (let at = Math.round(rule.from); at < rule.to; at += 1) {
    if (darkerThere(picture, rule, at) <= 7) continue;
    if (from < 0 || at - last > gap) {
      close();
      from = at;
    }
    last = at;
  }
  close();
  return pieces;
}
