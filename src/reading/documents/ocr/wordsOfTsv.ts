import type { Word } from '../pdf/drawn/drawing.ts';

interface TsvWord {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly confidence: number;
  readonly text: string;
  readonly line: string;
}

/** Tesseract's table of words to words in points. `scale`: points a pixel. */
export function wordsOfTsv(tsv: string, scale: number): Word[] {
  const lines = new Map<string, TsvWord[]>();
  for (const row of tsv.split('\n')) {
    const word = tsvWord(row);
    if (word === undefined) continue;
    const line = lines.get(word.line) ?? [];
    line.push(word);
    lines.set(word.line, line);
  }
  return [...lines.values()].flatMap((line) => wordsOfLine(line.map(asMeant), scale));
}

/** Columns: level, page, block, paragraph, line, word, left, top, width, height, conf, text. */
function tsvWord(row: string): TsvWord | undefined {
  const columns = row.split('\t');
  const text = columns.slice(11).join(' ').trim();
  if (columns[0] !== '5' || text === '') return undefined;
  const number = (place: number): number => Number(columns[place]);
  const confidence = number(10) / 100;
  if (!(confidence >= 0)) return undefined;
  return {
    left: number(6),
    top: number(7),
    width: number(8),
    height: number(9),
    confidence,
    text,
    line: columns.slice(1, 5).join('.'),
  };
}

/** What only the words beside it tell: "| am worried" is "I am worried", and "MIF:" asks for M or F. */
function asMeant(word: TsvWord, place: number, line: readonly TsvWord[]): TsvWord {
  const next = line[place + 1];
  if (/^[|l]$/u.test(word.text) && next !== undefined && /^[a-z]{2}/u.test(next.text)) {
    const isNear = next.left - (word.left + word.width) < next.height;
    if (isNear) return { ...word, text: 'I' };
  }
  // No word begins with a figure and goes on in small letters: "0sian" and "0'Neill" are names.
  // Nor does a name begin "C'E": it is an O that lost its right side.
  const text = word.text.replace(/^(?:0(?=\p{Ll}{2})|[0CQ](?=['’]\p{Lu}\p{Ll}))/u, 'O');
  // The foot of an L between serifs is taken for a stop: no half of a postcode holds one.
  const meant = text.replace(/^Auqust(?=[.,]?$)/u, 'August');
  const begun = meant.replace(/^[L1I]\.(?=\p{Lu}\d{1,2}$)/u, 'L');
  const isSecondHalf = place > 0 && outward.test(line[place - 1]?.text ?? '');
  const postcode = isSecondHalf ? inwardHalf(begun) : begun;
  return { ...word, text: postcode.replace(/^M[I|l]F(?=:?$)/u, 'M/F') };
}

const outward = /^\p{Lu}{1,2}\d{1,2}$/u;

/** The second half of a postcode is a figure and two capitals, whatever letters of one shape were taken for them. */
function inwardHalf(text: string): string {
  const half = /^([\dSO])([A-Zckopsuvwxz]{2})([,.]?)$/u.exec(text);
  if (half === null) return text;
  const [, figure = '', letters = '', mark = ''] = half;
  return `${figure.replace('S', '5').replace('O', '0')}${letters.toUpperCase()}${mark}`;
}

const tall = /[A-Z0-9bdfhijkl()[\]{}/|?!&%£$#'’"“”]/u;
const deep = /[gjpqy,;()Q[\]{}/|$@]/u;

/** The parts of the font height that a word's letters reach above and below its baseline. */
function above(text: string): number {
  if (tall.test(text)) return 0.72;
  return text.includes('t') ? 0.64 : 0.52;
}
const below = (text: string): number => (deep.test(text) ? 0.21 : 0.01);

function wordsOfLine(line: readonly TsvWord[], scale: number): Word[] {
  const lettered = line.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const measured = lettered.length > 0 ? lettered : line;
  const size = middle(
    measured.flatMap(({ text, height }) =>
      // A long word is measured better than a short one.
      Array.from({ length: text.length }, () => height / (above(text) + below(text))),
    ),
  );
  return line.map((word) => {
    const baseline = word.top + word.height - below(word.text) * size;
    const known = lettered.length > 0 ? nearBaseline(word, measured, size) : baseline;
    return {
      text: word.text,
      left: word.left * scale,
      right: (word.left + word.width) * scale,
      top: (known - size * 0.76) * scale,
      bottom: (known + size * 0.22) * scale,
      baseline: known * scale,
      size: size * scale,
      spaces: ' ',
      confidence: word.confidence,
    };
  });
}

/** The baseline at a word, from its neighbours: a line may still climb a little. */
function nearBaseline(word: TsvWord, line: readonly TsvWord[], size: number): number {
  const reach = size * 12;
  const near = line.filter((other) => Math.abs(other.left - word.left) < reach);
  const measured = near.length > 0 ? near : line;
  return middle(measured.map((other) => other.top + other.height - below(other.text) * size));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
