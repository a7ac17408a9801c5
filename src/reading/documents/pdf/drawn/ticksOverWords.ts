import type { Rule, Word } from './drawing.ts';
import { around, middleX, middleY, widthOf } from './drawing.ts';

/** A box to tick and the answer that is printed under its middle. */
interface Pair {
  readonly mark: Word;
  readonly answer: readonly Word[];
}

/**
 * Boxes that stand in a row each over the middle of its answer: they are told before it on one line,
 * as most forms print them, since read in lines they would all come before the first answer. Boxes in
 * the cells of a table have the heads of their columns, and other boxes below them.
 */
export function withTicksBefore(words: readonly Word[], rules: readonly Rule[]): readonly Word[] {
  const moved = new Map<Word, Word>();
  const answers = new Set<Word>();
  for (const row of rowsOfMarks(words)) {
    const pairs = row.flatMap((mark): Pair[] => {
      const answer = answerUnder(mark, words, rules);
      return answer.length === 0 ? [] : [{ mark, answer }];
    });
    if (pairs.length < 2 || pairs.length < row.length || !areInLine(pairs)) continue;
    if (isHeaded(row, words, answers)) continue;
    for (const { answer } of pairs) for (const word of answer) answers.add(word);
    for (const [from, to] of onOneLine(pairs, words)) moved.set(from, to);
  }
  return moved.size === 0 ? words : words.map((word) => moved.get(word) ?? word);
}

const isMark = ({ text }: Word): boolean => /^[☐☒✓✔✗✘●○◉◯]$/u.test(text);

/** Farther apart, in points, boxes belong to different questions. */
const farthest = 140;

function rowsOfMarks(words: readonly Word[]): readonly (readonly Word[])[] {
  const rows: Word[][] = [];
  const marks = words.filter(isMark).sort((one, other) => one.left - other.left);
  for (const mark of marks) {
    const row = rows.find((others) => {
      const last = others.at(-1);
      return last !== undefined && isLevelWith(last, mark) && isNext(last, mark, words);
    });
    if (row === undefined) rows.push([mark]);
    else row.push(mark);
  }
  return rows
    .filter((row) => row.length > 1)
    .sort(([one], [other]) => (one?.top ?? 0) - (other?.top ?? 0));
}

const isLevelWith = (one: Word, other: Word): boolean =>
  Math.abs(middleY(one) - middleY(other)) < one.size * 0.4;

const isNext = (last: Word, mark: Word, words: readonly Word[]): boolean =>
  mark.left - last.right < farthest &&
  !words.some(
    (word) => word.left > last.left && word.right < mark.right && isLevelWith(last, word),
  );

/** The few words right under a box, about its middle. */
function answerUnder(mark: Word, words: readonly Word[], rules: readonly Rule[]): readonly Word[] {
  const under = words.filter(
    (word) =>
      word.top > middleY(mark) &&
      word.top - mark.bottom < word.size * 0.8 &&
      Math.abs(middleX(word) - middleX(mark)) < farthest / 2,
  );
  const start = under.find(({ left, right }) => left < mark.right && right > mark.left);
  if (start === undefined) return [];
  const answer = runOf(start, under);
  const { left, right, top } = around(answer);
  const isCentred = Math.abs((left + right) / 2 - middleX(mark)) < start.size * 0.4;
  const isParted = rules.some(
    (rule) =>
      rule.way === 'level' &&
      rule.at > middleY(mark) &&
      rule.at < top + start.size * 0.5 &&
      rule.from < middleX(mark) &&
      rule.to > middleX(mark),
  );
  const isOfWords = answer.length <= 4 && answer.every((word) => !isMark(word));
  return isCentred && !isParted && isOfWords && answer.some(({ text }) => /\p{L}/u.test(text))
    ? answer
    : [];
}

/** The words of a line that stand no more than a space apart. */
function runOf(start: Word, words: readonly Word[]): readonly Word[] {
  const line = words
    .filter(({ baseline }) => Math.abs(baseline - start.baseline) < 1)
    .sort((one, other) => one.left - other.left);
  let [first, last] = [line.indexOf(start), line.indexOf(start)];
  const isNear = (left?: Word, right?: Word): boolean =>
    left !== undefined && right !== undefined && right.left - left.right < start.size * 0.8;
  while (isNear(line[first - 1], line[first])) first -= 1;
  while (isNear(line[last], line[last + 1])) last += 1;
  return line.slice(first, last + 1);
}

const areInLine = (pairs: readonly Pair[]): boolean =>
  pairs.every(
    ({ answer: [word] }) =>
      Math.abs((word?.baseline ?? 0) - (pairs[0]?.answer[0]?.baseline ?? 0)) < 1,
  );

/** Words over the boxes as well, as over the columns of a table, which answer no boxes above them. */
const isHeaded = (
  row: readonly Word[],
  words: readonly Word[],
  answers: ReadonlySet<Word>,
): boolean =>
  row.filter((mark) =>
    words.some(
      (word) =>
        !answers.has(word) &&
        !isMark(word) &&
        word.bottom < middleY(mark) &&
        mark.top - word.bottom < mark.size * 3 &&
        Math.abs(middleX(word) - middleX(mark)) < 2 &&
        widthOf(word) < 60,
    ),
  ).length > 1;

/** The boxes come down to the answers, or these go up where the question stands beside the boxes. */
function onOneLine(pairs: readonly Pair[], words: readonly Word[]): readonly [Word, Word][] {
  const [first] = pairs;
  const answer = first?.answer[0];
  if (first === undefined || answer === undefined) return [];
  const isBeside = (word: Word): boolean =>
    words.some((other) => other.right < first.mark.left && isLevelWith(other, word));
  const goesUp = isBeside(first.mark) && !isBeside(answer);
  const by = first.mark.baseline - answer.baseline;
  return pairs.flatMap(({ mark, answer: own }): [Word, Word][] => {
    const left = (own[0]?.left ?? mark.left) - widthOf(mark) - answer.size * 0.4;
    const before = { ...mark, left, right: left + widthOf(mark) };
    if (!goesUp) return [[mark, down(before, -by)]];
    return [[mark, before], ...own.map((word): [Word, Word] => [word, down(word, by)])];
  });
}

const down = (word: Word, by: number): Word => ({
  ...word,
  top: word.top + by,
  bottom: word.bottom + by,
  baseline: word.baseline + by,
});
