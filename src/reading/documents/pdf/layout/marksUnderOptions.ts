import type { Cell, Line, Segment } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { isOnLine, linesOf } from './lines.ts';

const OPTION = /^(?:yes|no|y|n|n\/a|not known|unknown)$/iu;
const MARK = /^[xX\u2713\u2714\u2717\u2718]$/u;

/** In points: a mark stands so near below the middle of its option. */
const near = 14;
/** So far below each other questions stand at most, in heights of a line. */
const farthest = 4;

/**
 * "Yes | No" over questions with a mark at the end, where no box was drawn to put it in: a mark stands
 * for the option that it is under, and a table says so. Beside its question it would only say yes.
 */
export function marksUnderOptions(
  words: readonly Word[],
  page: number,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words, page);
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  for (const [place, heads] of lines.entries()) {
    if (!areOptions(heads)) continue;
    const rows = questionsBelow(heads, lines.slice(place + 1));
    if (!rows.some(({ segments }) => segments.length > 1)) continue;
    const own = words.filter((word) => [heads, ...rows].some((line) => isOnLine(line, word)));
    for (const word of own) taken.add(word);
    const corner = cell(0, [], page);
    const top = heads.segments.map((segment, column) => cell(column + 1, [segment], page));
    const cells = rows.map(({ segments: [label, ...marks] }) => [
      cell(0, label === undefined ? [] : [label], page),
      ...heads.segments.map((head, column) =>
        cell(
          column + 1,
          marks.filter((mark) => isUnder(mark, head)),
          page,
        ),
      ),
    ]);
    const table = { kind: 'table' as const, rows: [[corner, ...top], ...cells], page };
    placed.push({ ...boxOf(around(own)), block: table });
  }
  return { placed, rest: words.filter((word) => !taken.has(word)) };
}

function areOptions({ segments }: Line): boolean {
  const texts = segments.map(({ text }) => text);
  const says = (option: RegExp): boolean => texts.some((text) => option.test(text));
  return texts.every((text) => OPTION.test(text)) && says(/^y/iu) && says(/^no?$/iu);
}

/** Down to the last that is marked or put as a question. */
function questionsBelow(heads: Line, below: readonly Line[]): readonly Line[] {
  const rows: Line[] = [];
  for (const line of below) {
    const above = rows.at(-1) ?? heads;
    const isFar = (line.top ?? 0) - (above.top ?? 0) > (line.height ?? 10) * farthest;
    if (isFar || !isQuestion(line, heads)) break;
    rows.push(line);
  }
  const end = rows.findLastIndex(
    ({ segments: [label, ...marks] }) => marks.length > 0 || label?.text.endsWith('?') === true,
  );
  return rows.slice(0, end + 1);
}

function isQuestion({ segments: [label, ...marks] }: Line, { segments: heads }: Line): boolean {
  if (label === undefined || label.entered === true || !/\p{L}{3}/u.test(label.text)) return false;
  if ((label.right ?? 0) > (heads[0]?.left ?? 0)) return false;
  return marks.every((mark) => MARK.test(mark.text) && heads.some((head) => isUnder(mark, head)));
}

const isUnder = (mark: Segment, head: Segment): boolean =>
  Math.abs(middle(mark) - middle(head)) < near;

const middle = ({ left = 0, right = 0 }: Segment): number => (left + right) / 2;

const cell = (column: number, segments: readonly Segment[], page: number): Cell => ({
  column,
  columns: 1,
  rows: 1,
  blocks: segments.length === 0 ? [] : [{ kind: 'line', segments, page }],
});
