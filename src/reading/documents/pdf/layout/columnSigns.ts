import type { PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { around, heightOf, holdsPoint, middleX, middleY, widthOf } from '../drawn/drawing.ts';
import { standsOn } from './writingLines.ts';

const reach = 2;

/** The words of one column, row by row. */
export function rowsOf({ words }: PageDrawing): readonly Word[][] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row !== undefined && word.baseline - (row[0]?.baseline ?? 0) < reach) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** How many rows of one side stand level with a row of the other side, 0 to 1. */
export function alignedShare(one: PageDrawing, other: PageDrawing): number {
  const levels = [
    ...other.words.map(({ baseline }) => baseline),
    ...other.entries.map(({ bottom }) => bottom - 5),
  ];
  const rows = rowsOf(one);
  const level = rows.filter(([first]) =>
    levels.some((at) => Math.abs(at - (first?.baseline ?? 0)) < reach),
  );
  return rows.length === 0 ? 1 : level.length / rows.length;
}

/** What makes a column read as a form by itself. */
interface Signs {
  /** Upright lines, as tables have. */
  readonly uprights: number;
  readonly labels: number;
  readonly linesToWriteOn: number;
  readonly entries: number;
  /** Rows of two parts, the second of them at one edge. */
  readonly pairs: number;
  /** Rows with one of another look right below, as an answer stands below its label. */
  readonly over: number;
  /** Rows set in below one at the edge, as an answer stands in a list of terms. */
  readonly hanging: number;
}

function signsOf(column: PageDrawing): Signs {
  const places = (rules: readonly Rule[]): number =>
    new Set(rules.map((rule) => Math.round(rule.at / 4))).size;
  const length = ({ from, to }: Rule): number => to - from;
  const { rules } = column;
  return {
    uprights: places(rules.filter((rule) => rule.way === 'upright' && length(rule) > 8)),
    labels: rowsOf(column).filter((row) => row.some((word) => word.text.endsWith(':'))).length,
    linesToWriteOn: places(rules.filter((rule) => rule.way === 'level' && length(rule) > 40)),
    entries: column.entries.length,
    pairs: pairsIn(column),
    over: labelsOverIn(column),
    hanging: hangingIn(column),
  };
}

/** So far apart a label and its answer stand, in heights of their letters. */
const apart = 1.05;

function pairsIn(column: PageDrawing): number {
  const edges = rowsOf(column).flatMap((row) => {
    const words = [...row].sort((one, other) => one.left - other.left);
    const second = words.filter(
      ({ left, size }, place) =>
        place > 0 && left - (words[place - 1]?.right ?? left) > size * apart,
    );
    return second.length === 1 ? second.map(({ left }) => left) : [];
  });
  const counts = edges.map((edge) => edges.filter((other) => Math.abs(other - edge) < 2).length);
  return Math.max(0, ...counts);
}

export function signsOfForm(column: PageDrawing): number {
  const { uprights, labels, linesToWriteOn, entries } = signsOf(column);
  return (uprights >= 3 ? 2 : 0) + (linesToWriteOn >= 4 ? 2 : 0) + entries + labels;
}

/** Nothing but labels, each closed by a colon or a question mark, whose answers stand in the other column. */
export function areLabelsOf(column: PageDrawing, other: PageDrawing): boolean {
  const closed = (part: PageDrawing): number => {
    const rows = rowsOf(part);
    return rows.filter((row) => /[:?]$/u.test(row.at(-1)?.text ?? '')).length / rows.length;
  };
  return closed(column) > 0.6 && closed(other) < 0.1;
}

/** An account, or labels that have their answers over or beside them in the same column. */
export function readsAlone(column: PageDrawing): boolean {
  if (isProse(column)) return true;
  const { over, labels } = signsOf(column);
  return over >= 3 || labels >= 4;
}

/** Several labels, each with its answer or its box. */
export function asksBySelf(column: PageDrawing): boolean {
  const { pairs, over, labels, entries } = signsOf(column);
  return Math.max(pairs, over, labels, entries) >= 3;
}

function labelsOverIn(column: PageDrawing): number {
  const rows = rowsOf(column).map((row) => around(row).left);
  const looks = rowsOf(column).map(lookOf);
  return (
    looks.filter((look, place) => {
      const next = looks[place + 1];
      const isOver = look !== undefined && next !== undefined && look !== next;
      return isOver && Math.abs((rows[place] ?? 0) - (rows[place + 1] ?? 0)) < 3;
    }).length / 2
  );
}

function hangingIn(column: PageDrawing): number {
  const edge = around(column.words).left;
  const isAtEdge = rowsOf(column).map((row) => around(row).left - edge < 3);
  return isAtEdge.filter((at, place) => !at && isAtEdge[place - 1] === true).length;
}

/** Undefined where the words of a row differ. */
export function lookOf(row: readonly Word[]): string | undefined {
  const looks = new Set(row.map(({ size, bold }) => `${Math.round(size * 2)} ${bold === true}`));
  return looks.size === 1 ? [...looks][0] : undefined;
}

/** Both ask and are answered in the same way; of labels and their answers only one side has labels. */
export function askAlike(one: PageDrawing, other: PageDrawing): boolean {
  const [own, others] = [signsOf(one), signsOf(other)];
  return (
    ['uprights', 'labels', 'linesToWriteOn', 'entries', 'pairs', 'over', 'hanging'] as const
  ).some((sign) => own[sign] >= 2 && others[sign] >= 2);
}

/** A heading stands on the left alone, and the right side is empty there though it goes on below. */
export function rowsGoAcross(left: PageDrawing, right: PageDrawing): boolean {
  if (alignedShare(right, left) < 0.8) return false;
  const levels = rowsOf(right).map(([word]) => word?.baseline ?? 0);
  return headingsOf(left).some(([word]) => {
    const at = word?.baseline ?? 0;
    const apart = levels.map((level) => level - at);
    return (
      apart.some((step) => step < -6) &&
      apart.some((step) => step > 6) &&
      !apart.some((step) => Math.abs(step) <= 6)
    );
  });
}

/**
 * The lines that open a part of their own: on a bar as wide as the column, in bold or capitals where
 * the others are not, or larger than they are. A label has a colon, or an answer beside it.
 */
export function headingsOf(column: PageDrawing): readonly Word[][] {
  const rows = rowsOf(column);
  if (rows.length < 3) return [];
  const width = widthOf(around(column.words));
  const bars = column.shades.filter(
    (shade) => widthOf(shade) > width * 0.7 && heightOf(shade) < 40,
  );
  const sizes = column.words.map(({ size }) => size).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 10;
  const looks: readonly ((row: readonly Word[]) => boolean)[] = [
    (row) => row.every((word) => bars.some((bar) => holdsPoint(bar, middleX(word), middleY(word)))),
    (row) => row.every(({ bold }) => bold === true),
    (row) => /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(textOf(row)),
    (row) => row.every(({ size }) => size > usual * 1.15) && !isWritten(row, column),
    (row) => row.every(({ size, bold }) => bold === true && size > usual + 0.8),
  ];
  const telling = looks.filter((looksIt) => rows.filter(looksIt).length <= rows.length * 0.4);
  return rows.filter(
    (row) =>
      /\p{L}{3}/u.test(textOf(row)) &&
      !/[:☐☒]/u.test(textOf(row).replace(numbered, '')) &&
      telling.some((looksIt) => looksIt(row)),
  );
}

/** "Part 1: Who is the infant?" */
const numbered = /^(?:(?:part|section|step|stage)\s+)?[\da-z]{1,2}\s*:/iu;

/** An answer on its line is larger than the small label under it, and opens no part. */
const isWritten = (row: readonly Word[], { rules }: PageDrawing): boolean =>
  row.every(({ bold }) => bold !== true) &&
  rules.some((rule) => rule.way === 'level' && row.every((word) => standsOn(word, rule)));

const textOf = (row: readonly Word[]): string => row.map(({ text }) => text).join(' ');

/** Several lines one after the other that fill most of the column: sentences, not labels. */
export function isProse(column: PageDrawing): boolean {
  if (column.words.length === 0) return false;
  const wide = widthOf(around(column.words)) * 0.75;
  let run = 0;
  for (const row of rowsOf(column)) {
    run = row.length >= 5 && widthOf(around(row)) > wide ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}
