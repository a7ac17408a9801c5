import type { Cell, Line, Segment } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import { stepOf } from './answerEdges.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { isOnLine, linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

/** Lines of one label stand no farther apart than so many heights. */
const close = 1.45;

/**
 * A label that goes on below itself beside its answer: the next line has nothing but words that end
 * where the label ends, set to the right, in its look. Both are one label; the first line alone may ask
 * for something else, or for nothing.
 */
export function hangingLabels(
  words: readonly Word[],
  page: number,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words, page);
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  for (const [place, line] of lines.entries()) {
    const rest = restOfLabel(lines, place);
    const [label] = line.segments;
    if (rest.length === 0 || label?.right === undefined) continue;
    const end = label.right + 0.5;
    const own = words.filter((word) => [line, ...rest].some((each) => isOnLine(each, word)));
    for (const word of own) taken.add(word);
    const [asked, answer] = [true, false].map((isLabel) =>
      own.filter((word) => word.right <= end === isLabel),
    );
    const cells: Cell[] = [linesOf(asked ?? [], page), proseOf(answer ?? [], page, 'box')].map(
      (blocks, column) => ({ ...{ column, columns: 1, rows: 1 }, blocks }),
    );
    placed.push({ ...boxOf(around(own)), block: { kind: 'table', rows: [cells], page } });
  }
  return { placed, rest: words.filter((word) => !taken.has(word)) };
}

function restOfLabel(lines: readonly Line[], place: number): readonly Line[] {
  const [line, above] = [lines[place], lines[place - 1]];
  if (line === undefined || !mayGoOn(line)) return [];
  const reach = heightOf(line) * close;
  if (above !== undefined && stepOf(above, line) < reach) return [];
  const rest: Line[] = [];
  for (const next of lines.slice(place + 1)) {
    if (stepOf(rest.at(-1) ?? line, next) > reach) break;
    if (!isRest(line, next)) return [];
    rest.push(next);
  }
  return rest;
}

const heightOf = ({ height = 10 }: Line): number => height;

/** A label beside its answer, that no sign ends. */
function mayGoOn({ segments: [label, answer] }: Line): boolean {
  if (label === undefined || answer === undefined || label.entered === true) return false;
  return !/[:?☐☒]$/u.test(label.text);
}

function isRest(line: Line, next: Line): boolean {
  const [label] = line.segments;
  const [only, ...more] = next.segments;
  if (label === undefined || only === undefined || more.length > 0) return false;
  const isAlike = only.bold === label.bold && Math.abs(heightOf(next) - heightOf(line)) < 0.4;
  return isAlike && only.entered !== true && isSetRight(label, only);
}

function isSetRight(label: Segment, rest: Segment): boolean {
  const [start, end] = [rest.left ?? 0, rest.right ?? 0];
  return Math.abs(end - (label.right ?? 0)) < 1.2 && start > (label.left ?? 0) + 3;
}
