import { meaningInLabelPlace } from '../labels/evidence.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import type { CellView } from './tableCells.ts';

type Row = readonly CellView[];

const MARK = String.raw`[xX\u2713\u2714\u2717\u2718\u2611\u2612]`;
const ALONE = new RegExp(`^${MARK}$`, 'u');
const CHOICE = new RegExp(String.raw`^(${MARK} )?(yes|no|not known|unknown)( ${MARK})?$`, 'iu');

interface Choice {
  readonly word: string;
  marked: boolean;
}

/** "Has the parent agreed? | Yes | ✓ | No |": each word in a cell of its own, and a mark in it or beside it. */
export function isChoiceRow([label, ...cells]: Row): boolean {
  if (label === undefined || label.empty || label.entered || !/\p{L}{3}/u.test(label.text))
    return false;
  const filled = cells.filter(({ empty }) => !empty);
  if (filled.length === cells.length && !filled.some(({ text }) => ALONE.test(text))) return false;
  if (!filled.every(({ text, nested }) => !nested && (ALONE.test(text) || CHOICE.test(text))))
    return false;
  const words = choicesIn(cells).map(({ word }) => word.toLowerCase());
  return words.includes('yes') && words.includes('no') && areAlike(filled);
}

/** One of the words may be chosen by its face instead. */
function areAlike(cells: Row): boolean {
  const faces = cells
    .filter(({ text }) => CHOICE.test(text))
    .flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
    .map(({ bold, underlined, struck }) => [bold, underlined, struck].join());
  return new Set(faces).size < 2;
}

/** Nothing marked is nothing answered: the words alone say neither. */
export function readChoiceRow([label, ...cells]: Row, sheet: Sheet): void {
  if (label === undefined) return;
  const meaning = label.meaning ?? meaningInLabelPlace(label.text);
  const { lines } = sheet.label(label.text, meaning, label.page);
  const choices = choicesIn(cells);
  if (choices.some(({ marked }) => marked)) {
    const text = choices
      .map(({ word, marked }) => `${marked ? '\u2612' : '\u2610'} ${word}`)
      .join(' ');
    lines.push(answerLine({ kind: 'line', segments: [{ text }] }));
  }
  sheet.pending = undefined;
}

/** A mark in a cell of its own belongs to the word before it, or behind it where the row begins with such a cell. */
function choicesIn(cells: Row): readonly Choice[] {
  const [first] = cells;
  const isBefore = first !== undefined && (first.empty || ALONE.test(first.text));
  const choices: Choice[] = [];
  let waits = false;
  for (const { text, empty } of cells) {
    const [, before, word, behind] = CHOICE.exec(text) ?? [];
    const last = choices.at(-1);
    if (word !== undefined) {
      choices.push({ word, marked: before !== undefined || behind !== undefined || waits });
      waits = false;
    } else if (!empty && isBefore) waits = true;
    else if (!empty && last !== undefined) last.marked = true;
  }
  return choices;
}
