import type { Word } from '../drawn/drawing.ts';
import { widthOf } from '../drawn/drawing.ts';
import { isTick, type EntryRow, type FormPlace } from './entryRows.ts';
import { isLevel, isPrinted, type EntrySide } from './entrySides.ts';

/** Boxes for the parts of one answer stand so near each other, in points: day, month and year. */
const partsApart = 14;
/** Each of those parts is hardly wider. */
const partWidth = 80;
/** A label stands at most so far under its box. */
const close = 10;

/** A label with the places for its answer: a row of them for each line. */
export interface Asked {
  readonly label: readonly Word[];
  readonly lines: readonly (readonly FormPlace[])[];
}

/** The labels of a row of boxes, each with its own; undefined where a box has none. */
export function askedIn(
  row: EntryRow,
  words: readonly Word[],
  side: EntrySide,
  { bottom, places }: Pick<Around, 'bottom' | 'places'>,
): readonly Asked[] | undefined {
  const asked: Asked[] = [];
  let parts: FormPlace[] = [];
  for (const [at, place] of row.entries()) {
    const before = row[at - 1];
    const next =
      side === 'under' ? row.slice(at + 1).find((one) => beginsLabel(one, words)) : row[at + 1];
    const label = labelOf[side](place, { before, next, bottom, places }, words);
    const last = asked.at(-1);
    if (label.some(isTick)) return undefined;
    if (label.some(isPrinted)) {
      asked.push({ label, lines: [[...parts, place]] });
      parts = [];
    } else if (side === 'right') {
      if (next === undefined || !areParts(place, next)) return undefined;
      parts.push(place);
    } else {
      if (last === undefined || before === undefined || !areParts(before, place)) return undefined;
      asked[asked.length - 1] = { ...last, lines: [[...(last.lines[0] ?? []), place]] };
    }
  }
  return asked;
}

/** Boxes to tick of one question may stand in columns of their own. */
const areParts = (one: FormPlace, next: FormPlace): boolean =>
  (one.ticks !== undefined && next.ticks !== undefined) ||
  (next.left - one.right < partsApart && Math.max(widthOf(one), widthOf(next)) < partWidth);

/** The boxes beside a form box, and where the row below begins. */
interface Around {
  readonly before: FormPlace | undefined;
  readonly next: FormPlace | undefined;
  readonly bottom: number;
  /** All boxes of the page. */
  readonly places: readonly FormPlace[];
}

type LabelOf = (place: FormPlace, around: Around, words: readonly Word[]) => readonly Word[];

const labelUnder: LabelOf = (place, { next, bottom, places }, words) => {
  const below = words.filter(
    (word) =>
      word.left > place.left - 4 &&
      word.left < (next?.left ?? Infinity) - 4 &&
      word.top > place.bottom - 3 &&
      word.bottom < bottom + 3,
  );
  const [first] = fromTheTop(below);
  if (first === undefined || first.top - place.bottom >= close) return [];
  const isAskedOver =
    place.entry?.severalLines === true && hasQuestionOver(place, first, places, words);
  return isAskedOver ? [] : goingOn(first, below);
};

/** A box for an account may have its question over it, and a hint below, on a form with other labels below. */
function hasQuestionOver(
  place: FormPlace,
  under: Word,
  places: readonly FormPlace[],
  words: readonly Word[],
): boolean {
  const over = words.filter((word) => opens(word, place) && !isUnderOther(word, place, places));
  const labels = words.filter((word) =>
    places.some((other) => other.entry?.severalLines === false && isRightUnder(word, other)),
  );
  const isOfLabels = ({ size }: Word): boolean =>
    labels.length > 0 && labels.every((label) => Math.abs(label.size - size) < 0.6);
  // What stands over it in larger letters, where the labels below have another size, is a heading.
  return over.some((word) => !isOfLabels(under) || isOfLabels(word));
}

const isRightUnder = (word: Word, place: FormPlace): boolean =>
  Math.abs(word.left - place.left) < 4 &&
  word.top > place.bottom - 3 &&
  word.top - place.bottom < close;

const opens = (word: Word, place: FormPlace): boolean =>
  Math.abs(word.left - place.left) < 4 &&
  word.bottom < place.top + 3 &&
  place.top - word.bottom < close;

/** The label of the box above it, which is nearer. */
const isUnderOther = (word: Word, place: FormPlace, places: readonly FormPlace[]): boolean =>
  places.some(
    (other) => isRightUnder(word, other) && word.top - other.bottom < place.top - word.bottom,
  );

/** A word under its left end that is not within a label which began before it. */
const beginsLabel = (place: FormPlace, words: readonly Word[]): boolean =>
  words.some(
    (word) =>
      Math.abs(word.left - place.left) < 4 &&
      word.top > place.bottom - 3 &&
      word.top < place.bottom + close &&
      !words.some(
        (other) =>
          Math.abs(other.baseline - word.baseline) < 1.5 &&
          word.left > other.right - 1 &&
          word.left - other.right < word.size * 0.5,
      ),
  );

const labelBehind: LabelOf = (place, { next, bottom }, words) => {
  const behind = words.filter(
    (word) =>
      word.left >= place.right - 3 &&
      word.right <= (next?.left ?? Infinity) + 3 &&
      word.top > place.top - 4 &&
      word.bottom < bottom + 3,
  );
  const [first] = fromTheTop(behind);
  return first !== undefined && isLevel(first, place) ? goingOn(first, behind) : [];
};

const labelBefore: LabelOf = (place, { before, bottom }, words) => {
  const ahead = words.filter(
    (word) =>
      word.right <= place.left + 3 &&
      word.left >= (before?.right ?? -Infinity) - 3 &&
      word.top > place.top - 4 &&
      word.bottom < bottom + 3,
  );
  const [first] = fromTheTop(ahead);
  return first !== undefined && isLevel(first, place) ? goingOn(first, ahead) : [];
};

const labelOf: Readonly<Record<EntrySide, LabelOf>> = {
  left: labelBefore,
  right: labelBehind,
  under: labelUnder,
};

const fromTheTop = (words: readonly Word[]): readonly Word[] =>
  [...words].sort((one, other) => one.top - other.top);

/** Words of one size, or a smaller hint, line under line. */
function goingOn(first: Word, words: readonly Word[]): readonly Word[] {
  const label: Word[] = [];
  let last = first.baseline;
  for (const word of [...words].sort((one, other) => one.baseline - other.baseline)) {
    if (word.baseline - last > word.size * 1.5 || word.size > first.size + 0.6) break;
    label.push(word);
    last = word.baseline;
  }
  return label;
}
