import type { Line, Segment } from '../../../document.ts';
import { isFaint } from '../../ocr/faint.ts';
import type { Word } from '../drawn/drawing.ts';
import { middleY } from '../drawn/drawing.ts';
import { withChoicesJoined } from './choicesOverLines.ts';
import type { Row } from './wordRows.ts';
import { isBox, wordRows } from './wordRows.ts';

/** Words of one area to lines as they are seen, top to bottom, whatever the order of drawing. */
export function linesOf(words: readonly Word[], page: number): Line[] {
  const lines: Line[] = [];
  let above: Row | undefined;
  for (const row of withChoicesJoined(wordRows(words).map(fromLeft))) {
    const before = lines.at(-1);
    lines.push(lineOf(row, page, columnsAbove(row, above, before)));
    above = row;
  }
  return lines;
}

/**
 * Where the labels right above this row begin, in another face than its own: a long answer may end as
 * near to the next one as two words are, "Leeds NHS Foundation Trust 0113 …" under "Team" and "Tel".
 */
function columnsAbove(row: Row, above: Row | undefined, line: Line | undefined): readonly number[] {
  if (above === undefined || line === undefined || line.segments.length < 2) return [];
  if (row.baseline - above.baseline > Math.max(row.size, above.size) * 2.2) return [];
  const isBold = ({ words }: Row): boolean => words.every(({ bold }) => bold === true);
  // A heading is in bold, and a row of boxes to tick names no columns.
  if (isBold(row) || above.words.some(isBox)) return [];
  const isOther = Math.abs(row.size - above.size) > 0.4 || isBold(above);
  return isOther ? line.segments.slice(1).map(({ left }) => left ?? Infinity) : [];
}

const fromLeft = (row: Row): Row => ({
  ...row,
  words: numbered([...row.words].sort((a, b) => a.left - b.left || a.right - b.right)),
});

/** "39. **Main concerns**": the number is of the face of the question that it counts, and no text before it. */
function numbered([number, ...words]: Word[]): Word[] {
  const [first] = words;
  if (number === undefined || first === undefined) return number === undefined ? [] : [number];
  const counts = first.bold === true && /^\(?\d{1,2}(?:\.\d{1,2})?[.):]?$/u.test(number.text);
  const isNear = first.left - number.right < number.size * 1.05;
  return [counts && isNear ? { ...number, bold: true } : number, ...words];
}

function lineOf(row: Row, page: number, columns: readonly number[]): Line {
  return {
    kind: 'line',
    segments: segmentsOf(row.words, row.size, columns),
    page,
    top: round(row.baseline - row.size * 0.76),
    height: round(row.size),
  };
}

function segmentsOf(words: readonly Word[], size: number, columns: readonly number[]): Segment[] {
  const limit = segmentGap(words, size);
  const segments: Segment[] = [];
  let open: Word[] = [];
  let before: Word | undefined;
  const close = (): void => {
    if (open.length > 0) segments.push(segmentOf(open, before));
    before = open.at(-1);
    open = [];
  };
  const choices = choicesBehindLabel(words);
  for (const word of words) {
    const last = open.at(-1);
    const begins = columns.some((left) => Math.abs(left - word.left) < 1);
    if (last !== undefined && (word === choices || begins || parts(last, word, limit))) close();
    open.push(word);
  }
  close();
  return segments;
}

/** Justified text has wide spaces throughout; a gap parts only where it is wide for its line. */
function segmentGap(words: readonly Word[], size: number): number {
  const gaps: number[] = [];
  for (const [place, word] of words.entries()) {
    const last = words[place - 1];
    if (last !== undefined && word.left > last.right) gaps.push(word.left - last.right);
  }
  gaps.sort((a, b) => a - b);
  const usual = gaps.length >= 4 ? (gaps[Math.floor(gaps.length / 2)] ?? 0) : 0;
  return Math.max(size * 1.05, Math.min(usual * 2.2, size * 2.5));
}

function parts(last: Word, word: Word, limit: number): boolean {
  if (last.entered !== word.entered || last.boxName !== word.boxName) return true;
  if (word.entered === true && word.boxName !== undefined) return true;
  if (last.frame !== word.frame || last.struck !== word.struck) return true;
  const gap = word.left - last.right;
  if (gap > limit + 2 * Math.min(last.tracking ?? 0, word.tracking ?? 0)) return true;
  if (isFiller(last) !== isFiller(word)) return true;
  const boxes = /^[☐☒]$/u;
  if (boxes.test(word.text) || boxes.test(last.text)) return false;
  // A bold label in front of its value: the file itself tells them apart.
  return last.bold !== word.bold || last.underlined !== word.underlined;
}

/** The first box behind a label in bold, where what stands beside the boxes is not: "**Signer needed** ☐ Yes ☐ No". */
function choicesBehindLabel(words: readonly Word[]): Word | undefined {
  const first = words.findIndex(({ text }) => /^[☐☒]$/u.test(text));
  const isBold = ({ bold, entered }: Word): boolean => bold === true && entered !== true;
  if (first < 1 || !words.slice(0, first).every(isBold)) return undefined;
  const beside = words.slice(first).filter(({ text }) => /\p{L}/u.test(text));
  return beside.length > 0 && !beside.some(isBold) ? words[first] : undefined;
}

export const isFiller = ({ text }: Pick<Word, 'text'>): boolean =>
  /^(?:_{2,}|[.…·]{4,})$/u.test(text);

/** Whether a word stands at the height of a line, whatever is between them. */
export const isOnLine = ({ top = 0, height = 10 }: Line, word: Word): boolean =>
  middleY(word) > top - 1 && middleY(word) < top + height;

function segmentOf(words: readonly Word[], before: Word | undefined): Segment {
  let text = '';
  let last: Word | undefined;
  for (const word of words) {
    if (last !== undefined) text += between(last, word);
    text += word.text;
    last = word;
  }
  const first = words[0];
  const confidences = words.flatMap((word) => word.confidence ?? []);
  const faint = words.filter(isFaint).map((word) => word.text);
  return {
    text,
    ...(before !== undefined && first !== undefined && { gap: between(before, first) }),
    ...faceOf(words),
    ...(confidences.length > 0 && { confidence: Math.min(...confidences) }),
    ...(faint.length > 0 && { faint }),
    left: round(first?.left ?? 0),
    right: round(Math.max(...words.map((word) => word.right))),
  };
}

/** `parts` sees to it that what is entered or crossed out stands by itself. */
function faceOf(words: readonly Word[]): Partial<Segment> {
  const [first] = words;
  const every = (mark: (word: Word) => boolean): boolean => words.every(mark);
  return {
    ...(first?.entered === true && { entered: true }),
    ...(first?.boxName !== undefined && first.boxName !== '' && { boxName: first.boxName }),
    ...(every((word) => word.bold === true) && { bold: true }),
    ...(every((word) => word.underlined === true) && { underlined: true }),
    ...(every((word) => word.slanted === true) && { slanted: true }),
    ...(first?.struck === true && { struck: true }),
  };
}

function between(last: Word, word: Word): string {
  const gap = word.left - last.right;
  if (
    word.spaces !== undefined &&
    word.spaces !== '' &&
    Math.abs(last.baseline - word.baseline) < 0.6
  ) {
    // Something else may stand between them, in place of some of the spaces.
    const fitting = Math.round((word.spaces.length * gap) / (word.spaceWidth ?? gap));
    return word.spaces.slice(0, gap > 0 ? Math.max(1, fitting) : 1);
  }
  const box = /^[☐☒]$/u;
  if (box.test(last.text) || box.test(word.text)) return gap > 0.4 ? ' ' : '';
  return gap > 0.12 * Math.min(last.size, word.size) ? ' ' : '';
}

export const round = (value: number): number => Math.round(value * 10) / 10;
