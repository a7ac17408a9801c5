import { changedLines, lineText, type Block, type Line } from '../../document.ts';

/** An x typed where a box would be, on its blank or without one, and a blank that was left free. */
const MARK = /(?<!\S)(?:_{0,6}[xX\u2713\u2714]_{0,6}|_{1,6}|\[_{1,3}\]|\(_{1,3}\))(?!\S)/gu;
const LONGEST_OPTION = 60;
const MOST_WORDS = 7;

/**
 * "Yes X  No _", "None _ / Early Help X": a form that was typed without boxes, whose answers each have an
 * x or a free blank beside them, seen as one with boxes. That they choose, a question shows which has both.
 */
export function withTypedBoxes(blocks: readonly Block[]): readonly Block[] {
  const rows = choicesOf(blocks).filter(({ marks }) => marks.length > 1);
  if (!rows.some(({ marks }) => marks.some(isOpen) && !marks.every(isOpen))) return blocks;
  const chosen = new Set(rows.flatMap(({ lines }) => lines));
  return changedLines(blocks, (line) => (chosen.has(line) ? inBoxes(line) : line));
}

/** Lines that together show options, each with its mark. */
interface Choice {
  readonly lines: readonly Line[];
  readonly marks: readonly string[];
}

const none: Choice = { lines: [], marks: [] };

/** On one line, each on a line of its own, or each in a cell of its own. */
function choicesOf(blocks: readonly Block[]): readonly Choice[] {
  const found: Choice[] = [];
  let run = none;
  for (const block of blocks) {
    const one = block.kind === 'line' ? choiceIn([block]) : undefined;
    if (one?.marks.length === 1) {
      run = { lines: [...run.lines, ...one.lines], marks: [...run.marks, ...one.marks] };
      continue;
    }
    found.push(run, one ?? none);
    if (block.kind === 'table') found.push(...block.rows.flatMap(choicesInRow));
    run = none;
  }
  return [...found, run];
}

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
  const options = isLed ? [...words, behind] : [optionOf(before), ...words];
  return options.every(isOption) ? { lines, marks } : undefined;
}

/** Without the question in front of it. */
const optionOf = (words: string): string => words.replace(/^.*[:?]\s+/u, '');

function isOption(words: string): boolean {
  const bare = optionOf(words).replace(/^[\s/|,;]+|[\s/|,;]+$/gu, '');
  if (bare.length > LONGEST_OPTION || bare.split(/\s+/u).length > MOST_WORDS) return false;
  return /^\p{L}[^.!\u2610\u2612]*$/u.test(bare);
}

const isOpen = (mark: string): boolean => /^\W*_+\W*$/u.test(mark);

const inBoxes = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({
    ...segment,
    text: segment.text.replace(MARK, (mark) => (isOpen(mark) ? '\u2610' : '\u2612')),
  })),
});
