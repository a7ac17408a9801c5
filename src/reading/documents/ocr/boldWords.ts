import type { Word } from '../pdf/drawn/drawing.ts';
import type { Picture } from './picture.ts';
import { runsOf } from './levelEdges.ts';

/** The strokes of bold letters are half as thick again as those of plain ones; no two plain faces differ so much. */
const thicker = 1.26;
/** A page that has less of either, as a share of its letters, has only one of them. */
const fewest = 0.02;
/** One longer word counts no more than so many letters. */
const heaviest = 8;
/** So many letters must be of the other kind before words that follow each other closely are parted. */
const toPart = 1.5;

interface Measured {
  readonly word: Word;
  /** The thickness of its upright strokes as a share of its height, as a logarithm. */
  readonly stroke: number | undefined;
  readonly letters: number;
  /** Of its print, as it was taken to be. */
  readonly size: number;
}

/**
 * The words of a page that are set in bold, told by the thickness of their strokes: labels and headings are
 * told from what is written by it, as in a document that names its faces.
 * @param scale points a pixel.
 */
export function withBoldWords(
  words: readonly Word[],
  picture: Picture,
  scale: number,
): readonly Word[] {
  const usual = middleOf(words.map(({ size }) => size));
  const pitch = middleOf(words.filter(isLong).map(pitchOf));
  const first = words.map((word) => {
    const isOdd = isLong(word) && differ(pitchOf(word), pitch) > oddPitch;
    return measure(isOdd ? { ...word, size: usual } : word, word, picture, scale);
  });
  const limits = limitsOf(first);
  if (limits === undefined) return words;
  const measured = new Map(first.map((one) => [one.word, ofUsualSize(one, limits, usual)]));
  const bold = new Set(
    runsOf(words).flatMap((run) =>
      boldIn(
        run.flatMap((word) => measured.get(word) ?? []),
        limits,
      ),
    ),
  );
  return words.map((word) => (bold.has(word) ? { ...word, bold: true } : word));
}

/** Letters of one print are about as wide for their height everywhere; a speck below a word makes it look higher. */
const oddPitch = 1.3;
const isLong = ({ text }: Word): boolean => text.length > 3;
const pitchOf = ({ left, right, text, size }: Word): number => (right - left) / text.length / size;
const differ = (one: number, other: number): number => Math.max(one / other, other / one);

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}

function measure({ size }: Word, word: Word, picture: Picture, scale: number): Measured {
  // A row of dots crosses a slanting stroke at its widest: "7/11/26" would look bold.
  const written = word.text.includes('/') ? '' : word.text.replace(/[^\p{L}\p{N}]/gu, '');
  const letters = Math.min(heaviest, written.length);
  const thickness = letters < 2 ? undefined : strokeOf(word, picture, scale);
  const stroke = thickness === undefined ? undefined : Math.log((thickness * scale) / size);
  return { word, stroke, letters, size };
}

/** Darker is ink; between paper and ink an edge is found to a part of a pixel. */
const ink = 150;

/** The usual thickness of what a row of dots crosses, in pixels. */
function strokeOf(word: Word, { width, height, grey }: Picture, scale: number): number | undefined {
  const [left, right] = [Math.floor(word.left / scale) - 1, Math.ceil(word.right / scale) + 1];
  const [top, bottom] = [Math.round(word.top / scale), Math.round(word.baseline / scale)];
  const strokes: number[] = [];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
    let begun: number | undefined;
    for (let x = Math.max(1, left); x < Math.min(width, right); x += 1) {
      const [before, here] = [grey[y * width + x - 1] ?? 255, grey[y * width + x] ?? 255];
      if (before >= ink === here >= ink) continue;
      const edge = x - 1 + (before - ink) / (before - here);
      if (here < ink) begun = edge;
      else if (begun !== undefined) strokes.push(edge - begun);
    }
  }
  strokes.sort((a, b) => a - b);
  // Bars that lie level are the longest; in a fax a stroke is two dots thick or three, so no one of them tells.
  const upright = strokes.slice(Math.floor(strokes.length * 0.2), Math.ceil(strokes.length * 0.7));
  if (strokes.length < 6) return undefined;
  return upright.reduce((total, stroke) => total + stroke, 0) / upright.length;
}

/** So many times thicker or thinner than usual is no letter, or its size was measured wrongly. */
const farthest = 2.2;

/** The part of all difference that lies between the two: of one print, measured badly, it is 0.64. */
const clearly = 0.72;

interface Limits {
  readonly between: number;
  /** Half of what lies between the two. */
  readonly half: number;
}

/** Where plain and bold part, if the page has both: where the two groups differ most (Otsu). */
function limitsOf(measured: readonly Measured[]): Limits | undefined {
  const known = measured
    .flatMap(({ stroke, letters }) => (stroke === undefined ? [] : [{ stroke, letters }]))
    .sort((a, b) => a.stroke - b.stroke);
  const usual = known[Math.floor(known.length / 2)]?.stroke ?? 0;
  const sorted = known.filter(({ stroke }) => Math.abs(stroke - usual) < Math.log(farthest));
  const all = sum(sorted);
  const mean = all.strokes / all.letters;
  const spread = sorted.reduce(
    (total, { stroke, letters }) => total + letters * (stroke - mean) ** 2,
    0,
  );
  let below = { letters: 0, strokes: 0 };
  let best = { apart: 0, plain: 0, bold: 0, share: 0 };
  for (const { stroke, letters } of sorted) {
    below = { letters: below.letters + letters, strokes: below.strokes + stroke * letters };
    const above = all.letters - below.letters;
    if (above === 0) break;
    const [plain, bold] = [below.strokes / below.letters, (all.strokes - below.strokes) / above];
    const apart = (below.letters * above * (bold - plain) ** 2) / all.letters / spread;
    const share = Math.min(below.letters, above) / all.letters;
    if (apart > best.apart) best = { apart, plain, bold, share };
  }
  const { plain, bold, share, apart } = best;
  if (share < fewest || apart < clearly || bold - plain < Math.log(thicker)) return undefined;
  return { between: (plain + bold) / 2, half: (bold - plain) / 2 };
}

function sum(all: readonly { readonly stroke: number; readonly letters: number }[]): {
  readonly letters: number;
  readonly strokes: number;
} {
  return {
    letters: all.reduce((total, { letters }) => total + letters, 0),
    strokes: all.reduce((total, { letters, stroke }) => total + letters * stroke, 0),
  };
}

/** So far from where plain and bold part lies no letter; its size was measured wrongly. */
const outlying = 1.9;

/** Strokes far too thick or thin for the size of their word: it is taken to be as large as most words are. */
function ofUsualSize(one: Measured, { between, half }: Limits, usual: number): Measured {
  const { size, stroke } = one;
  if (stroke === undefined || Math.abs(stroke - between) < outlying * half) return one;
  return { ...one, size: usual, stroke: stroke + Math.log(size / usual) };
}

/** Those in bold of words that follow each other: the likeliest whole, in which few words part from their neighbours. */
function boldIn(run: readonly Measured[], { between, half }: Limits): Word[] {
  let plain: { readonly cost: number; readonly words: readonly Word[] } = { cost: 0, words: [] };
  let bold = plain;
  // A label ends in a colon, and what is written behind it may be as short as "No".
  let afterLabel = false;
  for (const { word, stroke, letters } of run) {
    const beyond = stroke === undefined ? 0 : Math.max(-half, Math.min(half, stroke - between));
    const [asPlain, asBold] = [Math.max(0, beyond) * letters, Math.max(0, -beyond) * letters];
    const parted = afterLabel ? 0 : toPart * half;
    afterLabel = /[:?]$/u.test(word.text);
    const fromPlain =
      plain.cost < bold.cost + parted ? plain : { ...bold, cost: bold.cost + parted };
    const fromBold =
      bold.cost < plain.cost + parted ? bold : { ...plain, cost: plain.cost + parted };
    plain = { cost: fromPlain.cost + asPlain, words: fromPlain.words };
    bold = { cost: fromBold.cost + asBold, words: [...fromBold.words, word] };
  }
  return [...(bold.cost < plain.cost ? bold : plain).words];
}
