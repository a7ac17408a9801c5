import type { Word } from '../drawn/drawing.ts';
import { hasLabelUnder } from './whereLabelsStand.ts';
import { isAlike, type WritingLine, type WritingPlace } from './writingPlaces.ts';

/** A line to write on with its label and its answer. */
export interface Asked {
  readonly line: WritingLine;
  readonly label: readonly Word[];
  readonly value: readonly Word[];
  /** Of the question, set apart before its label, of which it is no word. */
  readonly number?: Word | undefined;
}

/** Further lines of an answer that did not fit on its line stand above it, down from the label before. */
export function askedUnder(places: readonly WritingPlace[]): readonly Asked[] {
  const labels = new Set(places.filter(hasLabelUnder).flatMap(({ under }) => under));
  return places
    .filter((place) => hasLabelUnder(place) && !places.some((other) => isWithin(place, other)))
    .map(({ line, value, under, over }) => {
      const [first] = value;
      const end = over.findIndex(
        (word) => labels.has(word) || first === undefined || !isAlike(word, first),
      );
      const more = first === undefined ? [] : over.slice(0, end < 0 ? undefined : end);
      return { line, label: under, value: [...brokenAbove(value, more, line), ...value] };
    });
}

/** The line under an address to click on, which stands on a line to write on. */
const isWithin = ({ line }: WritingPlace, { line: other }: WritingPlace): boolean =>
  line !== other &&
  line.to - line.from < other.to - other.from - 1 &&
  line.from > other.from - 1 &&
  line.to < other.to + 1 &&
  Math.abs(line.at - other.at) < 6;

/** Of the lines next above an answer those that were broken where its next word found no room, or behind a comma. */
function brokenAbove(
  value: readonly Word[],
  words: readonly Word[],
  { to }: WritingLine,
): readonly Word[] {
  let [first] = inOrder(value);
  const more: Word[] = [];
  for (const level of new Set(words.map(({ baseline }) => baseline))) {
    const own = words.filter(({ baseline }) => baseline === level);
    const right = Math.max(...own.map((word) => word.right));
    const width = first === undefined ? 0 : first.right - first.left;
    const isBroken = right + width > to - 1 || /[,/–-]$/u.test(inOrder(own).at(-1)?.text ?? '');
    if (!isBroken || own.some(({ text }) => /[☐☒]/u.test(text))) break;
    more.push(...own);
    [first] = inOrder(own);
  }
  return more;
}

export const inOrder = (words: readonly Word[]): readonly Word[] =>
  [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
