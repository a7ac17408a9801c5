import type { Cell } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import type { Level } from './levels.ts';
import { chunksOf, levelsOf, wide } from './levels.ts';
import { close } from './gutterSteps.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

/** Two heights are one within so many heights of the letters. */
const near = 0.15;
/** In points: lines of an answer begin at one place, … */
const sharp = 1;
/** … and its label begins so far before that at least. */
const apart = 30;

/**
 * A label at the middle of an answer of two lines, or of four, stands on no line of it but half a line
 * off: nothing else on a page does, and label and answer are a row, however few such rows there are.
 */
export function labelsAtMiddle(
  words: readonly Word[],
  page: number,
): { readonly placed: readonly PlacedBlock[]; readonly rest: readonly Word[] } {
  const levels = levelsOf({ words });
  const placed: PlacedBlock[] = [];
  const taken = new Set<Level>();
  for (let at = 1; at < levels.length; at += 1) {
    const row = rowAround(levels, at, taken) ?? answerAtMiddle(levels, at, taken);
    if (row === undefined) continue;
    for (const level of [...row.label, ...row.answer]) taken.add(level);
    const [label, answer] = [wordsOf(row.label), wordsOf(row.answer)];
    const cells = [linesOf(label, page), proseOf(answer, page, 'box')].map(
      (blocks, column): Cell => ({ column, columns: 1, rows: 1, blocks }),
    );
    const place = boxOf(around([...label, ...answer]));
    placed.push({ ...place, block: { kind: 'table', rows: [cells], page } });
  }
  const own = new Set(wordsOf([...taken]));
  return { placed, rest: words.filter((word) => !own.has(word)) };
}

const wordsOf = (levels: readonly Level[]): readonly Word[] =>
  levels.flatMap((level) => level.words);

interface LabelledRow {
  readonly label: readonly Level[];
  readonly answer: readonly Level[];
}

/** The row whose label begins at this level, half a line below the line before it and above the next. */
function rowAround(
  levels: readonly Level[],
  at: number,
  taken: ReadonlySet<Level>,
): LabelledRow | undefined {
  const [above, first] = [levels[at - 1], levels[at]];
  if (above === undefined || first === undefined || taken.has(above)) return undefined;
  const edge = leftOf(above);
  const isLine = (level: Level): boolean =>
    Math.abs(leftOf(level) - edge) < sharp && !level.words.some(isApart);
  const isLabel = (level: Level): boolean =>
    Math.abs(leftOf(level) - leftOf(first)) < sharp && rightOf(level) < edge + 2 && isWhole(level);
  if (edge - leftOf(first) < apart || !isLine(above) || !isLabel(first)) return undefined;
  const below = levels.slice(at).find(isLine);
  const pitch = (below?.baseline ?? Infinity) - above.baseline;
  if (pitch > first.size * close) return undefined;
  const isHalf = Math.abs(above.baseline + pitch / 2 - first.baseline) < first.size * near;
  if (!isHalf) return undefined;
  const steps = (own: readonly Level[]): readonly Level[] => steadyFrom(own, pitch);
  const label = steps(levels.slice(at).filter(isLabel));
  const lines = [
    ...steps(levels.slice(0, at).filter(isLine).toReversed()).toReversed(),
    ...steps(levels.slice(at).filter(isLine)),
  ];
  return { label, answer: aroundMiddle(lines, label, pitch) };
}

/** The row whose answer of one line stands at this level, at the middle of a label in bold of two lines. */
function answerAtMiddle(
  levels: readonly Level[],
  at: number,
  taken: ReadonlySet<Level>,
): LabelledRow | undefined {
  const [above, answer, below] = [levels[at - 1], levels[at], levels[at + 1]];
  if (above === undefined || answer === undefined || below === undefined || taken.has(above))
    return undefined;
  const label = [above, below];
  const areLabel = label.every(
    (level) => isWhole(level) && level.words.every(({ bold }) => bold === true),
  );
  const pitch = below.baseline - above.baseline;
  const isHalf = Math.abs(above.baseline + pitch / 2 - answer.baseline) < answer.size * near;
  const isBehind = label.every((level) => rightOf(level) < leftOf(answer) - 2);
  const isInColumn =
    Math.abs(leftOf(above) - leftOf(below)) < sharp && leftOf(answer) - leftOf(above) >= apart;
  if (!areLabel || !isHalf || !isBehind || !isInColumn || pitch > answer.size * close)
    return undefined;
  const isPlain = answer.words.every(({ bold }) => bold !== true);
  return isPlain && !answer.words.some(isApart) ? { label, answer: [answer] } : undefined;
}

/** Those that follow each other at this distance from the first on. */
function steadyFrom(levels: readonly Level[], pitch: number): readonly Level[] {
  const end = levels.findIndex((level, at) => {
    const before = levels[at - 1];
    const step = before === undefined ? pitch : Math.abs(level.baseline - before.baseline);
    return Math.abs(step - pitch) > level.size * near;
  });
  return end < 0 ? levels : levels.slice(0, end);
}

/** As many lines above the middle of the label as below it. */
function aroundMiddle(
  lines: readonly Level[],
  label: readonly Level[],
  pitch: number,
): readonly Level[] {
  const middle = ((label[0]?.baseline ?? 0) + (label.at(-1)?.baseline ?? 0)) / 2;
  const over = lines.filter(({ baseline }) => baseline < middle - pitch * 0.2).length;
  const under = lines.filter(({ baseline }) => baseline > middle + pitch * 0.2).length;
  const most = Math.min(over, under);
  return lines.slice(over - most, lines.length - (under - most));
}

const leftOf = ({ words: [first] }: Level): number => first?.left ?? 0;
const rightOf = ({ words }: Level): number => Math.max(...words.map(({ right }) => right));

const isApart = ({ entered, frame, text }: Word): boolean =>
  entered === true || frame !== undefined || /^[☐☒]$/u.test(text);

/** Words of one face with no gap between. */
const isWhole = (level: Level): boolean =>
  !level.words.some(isApart) &&
  level.words.some(({ text }) => /\p{L}/u.test(text)) &&
  chunksOf({ ...level, gap: level.size * wide }, []).length === 1;
