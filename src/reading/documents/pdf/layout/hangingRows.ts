import type { Line } from '../../../document.ts';
import type { Box, Word } from '../drawn/drawing.ts';
import { around, middleY, widthOf } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';

/**
 * An answer that goes on below itself: the next line starts where the answer starts, not where the
 * label does. It, its label and those lines are a row of a table.
 */
export function hangingRows(
  words: readonly Word[],
  page: number,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words, page).map((line) => wordsIn(line, words));
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  for (const [place, line] of lines.entries()) {
    const asked = askedIn(line);
    if (asked === undefined || taken.has(asked.answer)) continue;
    const below: Word[] = [];
    for (const next of lines.slice(place + 1)) {
      if (!goesOn(asked.answer, below.at(-1) ?? asked.answer, next)) break;
      below.push(...next);
    }
    if (below.length === 0) continue;
    const { label, said } = asked;
    const answer = [...said, ...below];
    for (const word of [...label, ...answer]) taken.add(word);
    const cells = [label, answer].map((own, column) => ({
      ...{ column, columns: 1, rows: 1 },
      blocks: linesOf(own, page),
    }));
    placed.push({
      ...boxOf(around([...label, ...answer])),
      block: { kind: 'table', rows: [cells], page },
    });
  }
  return { placed, rest: words.filter((word) => !taken.has(word)) };
}

function wordsIn({ top = 0, height = 10 }: Line, words: readonly Word[]): Word[] {
  return words
    .filter((word) => middleY(word) > top - 1 && middleY(word) < top + height)
    .sort((one, other) => one.left - other.left);
}

interface Asked {
  readonly label: readonly Word[];
  readonly answer: Word;
  readonly said: readonly Word[];
}

/**
 * The one label of a line and what is said behind it: it ends in a colon or a question mark, or the
 * answer stands on a line to write on.
 */
function askedIn(line: readonly Word[]): Asked | undefined {
  const frame = line.at(-1)?.frame;
  if (frame !== undefined) return askedOnLine(line, frame);
  const ends = line.flatMap((word, place) => (/[:?]$/u.test(word.text) ? [place] : []));
  const [end] = ends;
  if (end === undefined || ends.length > 1) return undefined;
  const [label, said] = [line.slice(0, end + 1), line.slice(end + 1)];
  const [answer] = said;
  if (answer === undefined || widthOf(around(label)) < 15) return undefined;
  if (label.some((word, place) => word.left - (label[place - 1]?.right ?? word.left) > 12)) {
    return undefined;
  }
  return { label, answer, said };
}

/** The words that stand on the last line to write on, and those that no line runs under before them. */
function askedOnLine(line: readonly Word[], frame: Box): Asked | undefined {
  const start = line.findIndex((word) => word.frame === frame);
  const label = line.slice(
    line.slice(0, start).findLastIndex((word) => word.frame !== undefined) + 1,
    start,
  );
  const [answer, ...more] = line.slice(start);
  if (label.length === 0 || answer === undefined) return undefined;
  return { label, answer, said: [answer, ...more] };
}

function goesOn(answer: Word, above: Word, next: readonly Word[]): boolean {
  const [first] = next;
  if (first === undefined || Math.abs(first.left - answer.left) > 1.5) return false;
  if (first.frame !== answer.frame) return false;
  if (first.baseline - above.baseline > answer.size * 1.7 || first.bold !== answer.bold)
    return false;
  return (
    Math.abs(first.size - answer.size) < answer.size * 0.12 &&
    first.entered === answer.entered &&
    !next.some((word) => /[☐☒]|:$/u.test(word.text))
  );
}
