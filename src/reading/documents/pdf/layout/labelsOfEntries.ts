import type { Cell } from '../../../document.ts';
import type { Box, EntryBox, PageDrawing, Word } from '../drawn/drawing.ts';
import { around, liesIn } from '../drawn/drawing.ts';
import { wordFromEntry, wordsFromEntry } from './entries.ts';
import { askedIn, type Asked } from './entryLabels.ts';
import { entryRows, type EntryRow, type FormPlace } from './entryRows.ts';
import type { EntrySide } from './entrySides.ts';
import { hasLabelBefore, isLevel, isPrinted } from './entrySides.ts';
import { standsIn } from './frames.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import type { Grid, GridCell } from './grid.ts';
import { gridsOf } from './grids.ts';
import { withColon } from './labelsOfLines.ts';
import { linesOf } from './lines.ts';

/** Lines of one answer stand so near each other, in points. */
const linesApart = 8;

/**
 * Each label that stands under its form boxes or behind them, with what was filled in, as a row of
 * cells: label, then answer. Before its boxes a label of one line and one box are a line as any other.
 */
export function labelsOfEntries(
  page: PageDrawing,
  side: EntrySide | undefined,
): { readonly placed: readonly PlacedBlock[]; readonly rest: PageDrawing } {
  const asked = side === undefined ? [] : askedOn(page, side);
  const used = new Set(asked.flat().flatMap(({ label, lines }) => [...label, ...lines.flat()]));
  const ticks = new Set([...used].flatMap((each) => ('ticks' in each ? (each.ticks ?? []) : [])));
  const filled = [...used].flatMap((each) => ('entry' in each ? (each.entry ?? []) : []));
  const placed = asked.map((row): PlacedBlock => {
    const cells = row
      .flatMap((one) => [
        linesOf(withColon(one.label), page.page),
        linesOf(answerIn(one, page.words), page.page),
      ])
      .map((blocks, column): Cell => ({ column, columns: 1, rows: 1, blocks }));
    const held = row.flatMap(({ label, lines }) => [...label, ...lines.flat()]);
    return { ...boxOf(around(held)), block: { kind: 'table', rows: [cells], page: page.page } };
  });
  const isHeld = (box: Box): boolean => filled.some((entry) => liesIn(box, entry));
  const rest = {
    ...page,
    words: page.words.filter(
      (word) => !used.has(word) && !ticks.has(word) && !standsBetween(word, asked.flat()),
    ),
    entries: page.entries.filter((entry) => !isHeld(entry)),
  };
  return { placed, rest };
}

function askedOn(page: PageDrawing, side: EntrySide): readonly (readonly Asked[])[] {
  // Where labels stand under their boxes, that of an account does so too.
  const rows = side === 'under' ? entryRows(page, Infinity) : entryRows(page);
  const places = rows.flat();
  const own = new Set(rows.flat().flatMap(({ ticks }) => ticks ?? []));
  const words = page.words.filter(
    (word) => word.entered !== true && word.sideways !== true && !own.has(word),
  );
  const printed = words.filter(isPrinted);
  const asked: (readonly Asked[])[] = [];
  /** Lines of an answer whose label stands under its last line. */
  let waiting: readonly EntryRow[] = [];
  for (const [at, row] of rows.entries()) {
    const bottom = topOf(rows[at + 1]);
    const isOfOthers = side !== 'left' && hasLabelBefore(row, printed);
    const found = isOfOthers ? [] : askedIn(row, words, side, { bottom, places });
    const isLast = goesOn(waiting.at(-1), row);
    if (found === undefined && side !== 'under') goOnWith(row, asked);
    if (found?.[0] !== undefined) asked.push(isLast ? below(waiting, found) : found);
    if (found !== undefined || row.length > 1) waiting = [];
    else waiting = isLast ? [...waiting, row] : [row];
  }
  if (side !== 'left') return asked;
  const grids = gridsOf(page.rules).filter(({ columns }) => columns > 1);
  return asked.filter((row) => needsRow(row) && !grids.some((grid) => isRowOf(grid, row)));
}

/** A ruled table has each label in one cell and its boxes in another, and says itself what goes together. */
const isRowOf = ({ cells }: Grid, row: readonly Asked[]): boolean =>
  row.every(({ label, lines }) => {
    const cellOf = (thing: Box): GridCell | undefined =>
      cells.find((cell) => standsIn(thing, cell));
    const own = lines.flat().map(cellOf);
    return label.every((word) => {
      const cell = cellOf(word);
      return cell !== undefined && !own.includes(undefined) && !own.includes(cell);
    });
  });

const topOf = (row: EntryRow | undefined): number => row?.[0]?.top ?? Infinity;

/** One more line of the answer above it. */
function goOnWith(row: EntryRow, asked: (readonly Asked[])[]): void {
  const [last, ...others] = asked.at(-1) ?? [];
  if (last === undefined || others.length > 0 || row.length > 1) return;
  if (goesOn(last.lines.at(-1), row))
    asked[asked.length - 1] = [{ ...last, lines: [...last.lines, row] }];
}

const below = (
  lines: readonly EntryRow[],
  [first, ...others]: readonly Asked[],
): readonly Asked[] =>
  first === undefined ? [] : [{ ...first, lines: [...lines, ...first.lines] }, ...others];

/** A label of several lines, or an answer in several boxes. */
const needsRow = (row: readonly Asked[]): boolean =>
  row.some(
    ({ label, lines: [first = [], ...more] }) =>
      first.length + more.length > 1 ||
      label.some(({ baseline }) => Math.abs(baseline - (label[0]?.baseline ?? 0)) > 2),
  );

/** Lines of one answer right under each other. */
function goesOn(line: readonly FormPlace[] | undefined, [next]: readonly FormPlace[]): boolean {
  const [last] = line ?? [];
  if (last === undefined || next === undefined) return false;
  return Math.abs(last.left - next.left) < 3 && next.top - last.bottom < linesApart;
}

/** What was filled in, the parts of a date or a number as one. */
function answerIn({ lines }: Asked, words: readonly Word[]): readonly Word[] {
  return lines.flatMap((places) => {
    if (places.length === 1 || places.some(({ ticks }) => ticks !== undefined)) {
      return places.flatMap(({ entry, ticks = [] }) => [...ticks, ...wordsOf(entry)]);
    }
    const values = places.map(({ entry }) => entry?.value.trim() ?? '');
    const mark = words.find((word) => isMarkIn(word, places))?.text ?? ' ';
    const value = values.every((part) => part === '') ? '' : values.join(mark);
    const boxName = places[0]?.entry?.boxName;
    return [wordFromEntry({ ...boxOf(around(places)), value, boxName, severalLines: false })];
  });
}

const wordsOf = (entry: EntryBox | undefined): readonly Word[] =>
  entry === undefined
    ? []
    : entry.value.includes('\n')
      ? wordsFromEntry(entry)
      : [wordFromEntry(entry)];

/** A stroke between the parts of a date. */
const isMarkIn = (word: Word, places: readonly FormPlace[]): boolean =>
  /^[/.-]$/u.test(word.text) &&
  places.some((place) => isLevel(word, place)) &&
  word.left > (places[0]?.right ?? 0) - 3 &&
  word.right < (places.at(-1)?.left ?? 0) + 3;

const standsBetween = (word: Word, asked: readonly Asked[]): boolean =>
  asked.some(({ lines }) => lines.some((places) => isMarkIn(word, places)));
