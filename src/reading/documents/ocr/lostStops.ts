import type { Box, Word } from '../pdf/drawn/drawing.ts';
import { runsOf } from './levelEdges.ts';

/** Fewer words are an answer, in which a dot behind the last one is as likely a speck. */
const sentence = 5;
/** A stop as a share of the height of its print: how wide and high, how far from its word and from the line. */
const [smallest, largest] = [0.06, 0.2];
const farthest = 0.45;
const aside = 0.09;

/**
 * The full stops that the reader of letters passed over at the end of a line, where it takes a lone dot for
 * a speck: one stands on the line, right behind a word that ends in a letter, with nothing over it.
 * @param blobs what hangs together in ink, in points.
 */
export function withLostStops(words: readonly Word[], blobs: readonly Box[]): readonly Word[] {
  const small = blobs.filter(
    ({ left, right, top, bottom }) => right - left < 4 && bottom - top < 4,
  );
  const lost = new Set<Word>();
  for (const run of runsOf(words)) {
    const last = run.at(-1);
    if (last === undefined || run.length < sentence) continue;
    if (!/[\p{L}\p{N})"”'’]$/u.test(last.text)) continue;
    const [stop, ...more] = small.filter((blob) => isNext(blob, last));
    if (stop !== undefined && more.length === 0 && isStop(stop, last)) lost.add(last);
  }
  return words.map((word) => (lost.has(word) ? { ...word, text: `${word.text}.` } : word));
}

/** In the place where a stop, or a colon, or what is no part of the line would stand. */
function isNext(blob: Box, { right, top, baseline, size }: Word): boolean {
  const middle = (blob.left + blob.right) / 2;
  const isBehind = middle > right && blob.left - right < size * farthest;
  return isBehind && blob.bottom > top && blob.top < baseline + size * 0.2;
}

function isStop({ left, right, top, bottom }: Box, { baseline, size }: Word): boolean {
  const [width, height] = [right - left, bottom - top];
  const isSmall =
    Math.min(width, height) > size * smallest && Math.max(width, height) < size * largest;
  const isRound = Math.max(width, height) < Math.min(width, height) * 1.8;
  return isSmall && isRound && Math.abs(bottom - baseline) < size * aside;
}
