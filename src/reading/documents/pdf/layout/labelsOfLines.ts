import type { Block, Cell } from '../../../document.ts';
import type { PageDrawing, Word } from '../drawn/drawing.ts';
import { around, middleX } from '../drawn/drawing.ts';
import { wordFromEntry } from './entries.ts';
import { askedUnder, inOrder, type Asked } from './askedUnderLines.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';
import type { LabelSide } from './whereLabelsStand.ts';
import { isTyped } from './writingLines.ts';
import {
  isAlike,
  isHeading,
  isInBrackets,
  writingPlaces,
  type WritingLine,
  type WritingPlace,
} from './writingPlaces.ts';

/**
 * Each label that stands right under or over its line to write on, with the answer that stands on the
 * line, as a row of cells: label, then answer.
 */
export function labelsOfLines(
  page: PageDrawing,
  side: LabelSide,
): { readonly placed: readonly PlacedBlock[]; readonly rest: readonly Word[] } {
  const all = writingPlaces(page);
  const own = all.filter((place) => !isHeading(place, all));
  const asked = side === 'under' ? askedUnder(own) : askedOver(own).map(numbered(page.words));
  const used = new Set<Word>();
  const placed = levelRows(asked).map((row): PlacedBlock => {
    const words = row.flatMap(({ line: { typed }, value, label, number }) => [
      ...[typed, number].filter((word) => word !== undefined),
      ...value,
      ...label,
    ]);
    for (const word of words) used.add(word);
    const cells = row
      .flatMap((one) => pairsOf(one, page.page))
      .map((blocks, column): Cell => ({ column, columns: 1, rows: 1, blocks }));
    return { ...boxOf(around(words)), block: { kind: 'table', rows: [cells], page: page.page } };
  });
  return { placed, rest: page.words.filter((word) => !used.has(word)) };
}

/** A label under its line may stand in brackets, which are none of its words. */
function withoutBrackets(label: readonly Word[]): readonly Word[] {
  if (!isInBrackets(label)) return label;
  return label.map((word) => ({ ...word, text: word.text.replace(/^\(|\)$/gu, '') }));
}

/** Over its line stands an answer, what did not fit of it, its label, and perhaps a heading. */
function askedOver(places: readonly WritingPlace[]): readonly Asked[] {
  const asked: Asked[] = [];
  const written = usualSize(places.flatMap(({ value }) => value));
  const usual = usualLabel(places, written);
  for (const place of places) {
    const { line, value } = place;
    const last = asked.findLast((one) => isBelow(line, one.line));
    const label = usual === undefined ? [] : labelOver(place, usual);
    const [first] = label;
    if (first !== undefined) {
      const more = place.over.filter(
        (word) => word.baseline > first.baseline + 2 && !label.includes(word),
      );
      const hint = more.filter(({ size }) => size < Math.min(first.size, written) - 0.8);
      asked.push({
        line,
        label: [...label, ...hint],
        value: [...more.filter((word) => !hint.includes(word)), ...value],
      });
    } else if (last !== undefined && place.over.length === 0) {
      asked[asked.indexOf(last)] = { ...last, line, value: [...last.value, ...value] };
    }
  }
  return asked;
}

function usualSize(words: readonly Word[]): number {
  const sizes = words.map(({ size }) => size).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function numbered(words: readonly Word[]): (asked: Asked) => Asked {
  return (asked) => {
    const first = firstOf(asked.label);
    const number = words.find(
      ({ text, baseline, right }) =>
        first !== undefined &&
        /^\d{1,2}[.)]?$/u.test(text) &&
        Math.abs(baseline - first.baseline) < 1.5 &&
        right <= first.left &&
        first.left - right < farthest,
    );
    return { ...asked, number };
  };
}

const firstOf = (words: readonly Word[]): Word | undefined => inOrder(words)[0];

/** So far before its label the number of a question stands, in points. */
const farthest = 30;

/** A word that looks as most labels of the page do; a hint smaller than answers is passed over. */
function usualLabel(places: readonly WritingPlace[], written: number): Word | undefined {
  const nearest = places.flatMap(({ over: all, value }) => {
    const over = aboveAnswer(all, value);
    const [first] = over;
    const next = over.find(({ size }) => size > (first?.size ?? 0) + 0.8);
    const isHint =
      first !== undefined &&
      next !== undefined &&
      Math.abs(next.size - written) < 0.8 &&
      first.baseline - next.baseline < next.size * 1.5;
    return (isHint ? next : first) ?? [];
  });
  const alike = (word: Word): number => nearest.filter((other) => isAlike(word, other)).length;
  return [...nearest].sort((one, other) => alike(other) - alike(one))[0];
}

/** What did not fit on the line of an answer, in the face of what did, is no label. */
function aboveAnswer(over: readonly Word[], [answer]: readonly Word[]): readonly Word[] {
  const from = over.findIndex((word) => answer !== undefined && !isAlike(word, answer));
  return from < 0 ? over : over.slice(from);
}

/** Of the length of its line: words in the face of the answer that leave no more free were broken there, and ask nothing. */
const broken = 0.2;

/** The lines in the face of labels next above the answer; only the highest where answers have it too. */
function labelOver({ line, over, value }: WritingPlace, usual: Word): readonly Word[] {
  const from = over.findIndex((word) => isAlike(word, usual));
  if (from < 0) return [];
  const end = over.findIndex((word, place) => place > from && !isAlike(word, usual));
  const run = over.slice(from, end < 0 ? undefined : end);
  const [answer] = value;
  const top = run.at(-1)?.baseline ?? 0;
  if (answer === undefined || !isAlike(answer, usual)) return run;
  const label = run.filter((word) => word.baseline < top + 2);
  const right = Math.max(...label.map((word) => word.right));
  return right > line.to - (line.to - line.from) * broken ? [] : label;
}

/** The next line of several for one answer. */
const isBelow = (line: WritingLine, above: WritingLine): boolean =>
  Math.abs(line.from - above.from) < 3 && line.at > above.at && line.at - above.at < 32;

/** Lines to write on beside each other, from left to right. */
function levelRows(asked: readonly Asked[]): readonly Asked[][] {
  const rows: Asked[][] = [];
  for (const one of [...asked].sort((a, b) => a.line.at - b.line.at)) {
    const row = rows.at(-1);
    if (row !== undefined && one.line.at - (row[0]?.line.at ?? 0) < 3) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => row.sort((a, b) => a.line.from - b.line.from));
}

/** One line across the page may have several labels, each with its own part of the line. */
function pairsOf({ line, value, label }: Asked, page: number): readonly Block[][] {
  const labels = linesOf(label, page)[0]?.segments ?? [];
  const ends = labels.map((_, place) => endOf(labels, place, line));
  const partOf = (word: Word): number => ends.findIndex((end) => startOf(word, labels, line) < end);
  return labels.flatMap((_, part) => [
    linesOf(withColon(withoutBrackets(label.filter((word) => partOf(word) === part))), page),
    answerOn(
      line,
      value.filter((word) => partOf(word) === part),
      page,
    ),
  ]);
}

interface Placed {
  readonly left?: number;
  readonly right?: number;
}

/** Labels set to the left end of their part, or to its middle. */
const isCentred = ([first]: readonly Placed[], { from }: WritingLine): boolean =>
  (first?.left ?? from) > from + 12;

function endOf(labels: readonly Placed[], place: number, line: WritingLine): number {
  const [label, next] = [labels[place], labels[place + 1]];
  if (next === undefined) return Infinity;
  if (!isCentred(labels, line)) return (next.left ?? 0) - 3;
  return ((label?.right ?? 0) + (next.left ?? 0)) / 2;
}

const startOf = (word: Word, labels: readonly Placed[], line: WritingLine): number =>
  isCentred(labels, line) ? middleX(word) : word.left;

/** Known for a label by its place, whatever its words are. */
export function withColon(label: readonly Word[]): readonly Word[] {
  const words = inOrder(label);
  const size = words[0]?.size ?? 0;
  const last = words.findLast((word) => word.size > size - 0.8);
  if (last === undefined || /[:?]$/u.test(last.text)) return label;
  return words.map((word) => (word === last ? { ...last, text: `${last.text}:` } : word));
}

function answerOn({ at, from, to }: WritingLine, value: readonly Word[], page: number): Block[] {
  const box = { left: from, right: to, top: at - 10, bottom: at };
  if (value.length === 0) {
    return linesOf([wordFromEntry({ ...box, value: '', severalLines: false })], page);
  }
  const entered = isTyped(value) || undefined;
  const written = value.map((word) => ({ ...word, frame: box, entered }));
  return proseOf(written, page, 'box');
}
