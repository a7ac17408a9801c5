import { changedLines, linesIn, lineText, type Block, type Line } from '../../document.ts';
import { isOptionTemplate } from '../answers/printedOptions.ts';
import { labelMeaning } from '../labels/meaning.ts';

/** An x typed where a box would be, on its blank or without one, and a blank that was left free. */
const MARK = /(?<!\S)(?:_{0,6}[xX\u2713\u2714]_{0,6}|_{1,6}|\[_{1,3}\]|\(_{1,3}\))(?!\S)/gu;
const LONGEST_OPTION = 60;
const MOST_WORDS = 7;

/**
 * "Yes X  No _", "None _ / Early Help X": a form that was typed without boxes, whose answers each have an
 * x or a free blank beside them, seen as one with boxes. That they choose, a question shows which has both.
 */
export function withTypedBoxes(blocks: readonly Block[]): readonly Block[] {
  if (linesIn(blocks).length > LONGEST) return blocks;
  const all = choicesOf(blocks).filter(({ marks }) => marks.length > 1);
  if (!all.some(({ marks, options }) => isMixed(marks) || isOptionTemplate(options.join(' / '))))
    return blocks;
  const rows = all.filter(({ marks, options }) => isMixed(marks) || !asksEach(options));
  const chosen = new Set(rows.flatMap(({ lines }) => lines));
  return changedLines(blocks, (line) => (chosen.has(line) ? inBoxes(line) : line));
}

const isMixed = (marks: readonly string[]): boolean => marks.some(isOpen) && !marks.every(isOpen);

/** "Name ____ Date ____" are blanks to write on: no two options ask different things. */
function asksEach(options: readonly string[]): boolean {
  const asked = options.flatMap((words) => labelMeaning(words)?.asked[0]?.topic ?? []);
  return new Set(asked).size > 1;
}

/** Lines that together show options, each with its mark. */
interface Choice {
  readonly lines: readonly Line[];
  readonly marks: readonly string[];
  /** The words beside each mark. */
  readonly options: readonly string[];
}

/** Lines: no form that was typed is as long. */
const LONGEST = 5_000;
/** No question has more options. */
const MOST = 20;

const none: Choice = { lines: [], marks: [], options: [] };

/** On one line, each on a line of its own, or each in a cell of its own. */
function choicesOf(blocks: readonly Block[]): readonly Choice[] {
  const found: Choice[] = [];
  let run = none;
  for (const block of blocks) {
    const one = block.kind === 'line' ? choiceIn([block]) : undefined;
    if (one?.marks.length === 1 && run.marks.length < MOST) {
      run = joined(run, one);
      continue;
    }
    if (run !== none) found.push(run);
    if (one !== undefined) found.push(one);
    // A table may have more rows than a call takes arguments.
    if (block.kind === 'table') for (const row of block.rows) found.push(...choicesInRow(row));
    run = none;
  }
  return [...found, run];
}

const joined = (one: Choice, other: Choice): Choice => ({
  lines: [...one.lines, ...other.lines],
  marks: [...one.marks, ...other.marks],
  options: [...one.options, ...other.options],
});

function choicesInRow(cells: readonly { readonly blocks: readonly Block[] }[]): readonly Choice[] {
  const lines = cells.flatMap(({ blocks }) =>
    blocks.filter((block): block is Line => block.kind === 'line'),
  );
  const all = choiceIn(lines);
  return all === undefined ? cells.flatMap(({ blocks }) => choicesOf(blocks)) : [all];
}

/** Undefined where other words stand between two marks than those of an option. */
function choiceIn(lines: readonly Line[]): Choice | undefined {
  const text = lines.map(lineText).join(' ');
  const marks = [...text.matchAll(MARK)].map(([mark]) => mark);
  if (marks.length === 0) return undefined;
  const [before = '', ...words] = text.split(MARK).map((part) => part.trim());
  const behind = words.pop() ?? '';
  const isLed = before === '' || /[:?]$/u.test(before);
  const options = (isLed ? [...words, behind] : [before, ...words]).map(optionOf);
  return options.every(isOption) ? { lines, marks, options } : undefined;
}

/** Without the question in front of it, and the strokes around it. */
const optionOf = (words: string): string =>
  words.replace(/^.*[:?]\s+/u, '').replace(/^[\s/|,;]+|[\s/|,;]+$/gu, '');

const isOption = (words: string): boolean =>
  words.length <= LONGEST_OPTION &&
  words.split(/\s+/u).length <= MOST_WORDS &&
  /^\p{L}(?:[^.!\u2610\u2612]*[^.!:?\u2610\u2612])?$/u.test(words);

const isOpen = (mark: string): boolean => /^\W*_+\W*$/u.test(mark);

const inBoxes = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({
    ...segment,
    text: segment.text.replace(MARK, (mark) => (isOpen(mark) ? '\u2610' : '\u2612')),
  })),
});
