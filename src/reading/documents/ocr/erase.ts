import type { Box, Rule } from '../pdf/drawn/drawing.ts';
import type { Ink, Picture } from './picture.ts';

/** The picture without its ruling lines; a letter that a line runs through stays whole. */
export function withoutRules(picture: Picture, ink: Ink, rules: readonly Rule[]): Picture {
  const grey = Uint8Array.from(picture.grey);
  for (const rule of rules) eraseRule(grey, ink, rule, crossingsOf(rule, rules));
  return { ...picture, grey };
}

/** Where other lines cross or meet this one: what stands there is line and not letter. */
function crossingsOf(rule: Rule, rules: readonly Rule[]): (along: number) => boolean {
  const others = rules.filter(
    (other) => other.way !== rule.way && other.from <= rule.at + 6 && other.to >= rule.at - 6,
  );
  return (along) => others.some((other) => Math.abs(other.at - along) <= other.thickness / 2 + 3);
}

/** Pixels; the stem of a letter is about twice as wide. */
const aslant = 3;

function eraseRule(
  grey: Uint8Array,
  ink: Ink,
  rule: Rule,
  crosses: (along: number) => boolean,
): void {
  const { width, height } = ink;
  const half = Math.ceil(rule.thickness / 2) + 2;
  const middle = Math.round(rule.at - 0.5);
  const level = rule.way === 'level';
  const across = level ? height : width;
  const place = (along: number, at: number): number =>
    level ? at * width + along : along * width + at;
  const isDark = (along: number, at: number): boolean =>
    at >= 0 && at < across && ink.dark[place(along, at)] === 1;
  // The tail of a letter crosses aslant: it leaves the line some pixels from where it came in.
  const isNear = (along: number, at: number): boolean => {
    for (let aside = -aslant; aside <= aslant; aside += 1) {
      if (isDark(along + aside, at)) return true;
    }
    return false;
  };
  const comesIn = (along: number): boolean =>
    level && [1, 2, 3].every((away) => isDark(along, middle - half - away));
  const last = Math.min(level ? width : height, Math.round(rule.to) + 2);
  for (let along = Math.max(0, Math.round(rule.from) - 2); along < last; along += 1) {
    const crossed = isNear(along, middle - half - 1) && isNear(along, middle + half + 1);
    if (crossed && !crosses(along)) continue;
    // The tail of a "g" or a comma that ends in the line keeps what reaches into it.
    const entered = !crosses(along) && comesIn(along);
    for (let at = entered ? middle + 1 : middle - half; at <= middle + half; at += 1) {
      if (at >= 0 && at < across) grey[place(along, at)] = 255;
    }
  }
}

/** Paper in place of these areas. */
export function withoutBoxes(picture: Picture, boxes: readonly Box[], margin: number): Picture {
  const grey = Uint8Array.from(picture.grey);
  for (const box of boxes) {
    eachPixel(picture, box, margin, (place) => {
      grey[place] = 255;
    });
  }
  return { ...picture, grey };
}

/** Letters on a dark bar become dark letters on paper, as clear as they can be. */
export function withoutBars(picture: Picture, bars: readonly Box[]): Picture {
  const grey = Uint8Array.from(picture.grey);
  for (const bar of bars) {
    const ground = usualGrey(picture, bar);
    eachPixel(picture, bar, 1, (place) => {
      const away = Math.max(0, (grey[place] ?? 255) - ground) / Math.max(1, 255 - ground);
      grey[place] = 255 - Math.min(255, away * 290);
    });
  }
  return { ...picture, grey };
}

function usualGrey(picture: Picture, box: Box): number {
  const counts = new Uint32Array(256);
  eachPixel(picture, box, 0, (place) => {
    const value = picture.grey[place] ?? 255;
    counts[value] = (counts[value] ?? 0) + 1;
  });
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
}

function eachPixel(
  { width, height }: Picture,
  box: Box,
  margin: number,
  touch: (place: number) => void,
): void {
  const right = Math.min(width, Math.ceil(box.right) + margin);
  const bottom = Math.min(height, Math.ceil(box.bottom) + margin);
  for (let y = Math.max(0, Math.floor(box.top) - margin); y < bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(box.left) - margin); x < right; x += 1)
      touch(y * width + x);
  }
}
