import type { Word } from '../drawn/drawing.ts';

/** One level of an area, its words from left to right. */
interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly words: readonly Word[];
}

/** Lines of one answer stand no farther apart than so many heights. */
const close = 1.7;
/** An option of more words would have been broken before its box. */
const fewWords = 3;

/**
 * "Preferred contact: ☐ Telephone ☒" over "Text ☐ Letter": the line broke between a box and its word,
 * or within the words of an option. Both are one line, as they would be in a wider column.
 */
export function withChoicesJoined<Level extends Row>(rows: readonly Level[]): readonly Level[] {
  const whole: Level[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last === undefined || !goesOn(last, row)) whole.push(row);
    else whole[whole.length - 1] = { ...last, words: [...last.words, ...moved(row, last)] };
  }
  return whole;
}

function goesOn(above: Row, row: Row): boolean {
  const [first] = row.words;
  const box = above.words.findIndex(isBox);
  if (first === undefined || box < 0 || !/^[(]?\p{L}/u.test(first.text)) return false;
  if (row.baseline - above.baseline > Math.max(row.size, above.size) * close) return false;
  if (!boxesLead(above.words, box) || !isSetUnder(first, above.words, box)) return false;
  if (row.words.some(({ bold }) => bold === true) || isBox(row.words.at(-1))) return false;
  const next = row.words.findIndex(isBox);
  if (isBox(above.words.at(-1))) return next > 0 || isRestOfChoices(above, row);
  return next > 0 && next < fewWords && /^\p{Ll}/u.test(first.text);
}

const isBox = (word: Word | undefined): boolean => /^[☐☒]$/u.test(word?.text ?? '');

/** Each box stands before its word: the first right behind the label, or where the line begins. */
function boxesLead(words: readonly Word[], box: number): boolean {
  const label = words.slice(0, box);
  const isBold = ({ bold }: Word): boolean => bold === true;
  const choices = words.slice(box);
  const isApart = label.every(isBold) && !choices.some(isBold);
  if (choices.some((word, place) => isBox(word) && isBox(choices[place + 1]))) return false;
  return label.length === 0 || isApart || /[:?]$/u.test(label.at(-1)?.text ?? '');
}

/** Where the line above begins, or its first box. */
const isSetUnder = ({ left }: Word, above: readonly Word[], box: number): boolean =>
  [above[0], above[box]].some((word) => Math.abs((word?.left ?? Infinity) - left) < 3);

/** The last of several options, alone on its line. */
const isRestOfChoices = (above: Row, { words }: Row): boolean =>
  above.words.filter(isBox).length > 1 &&
  words.length <= fewWords &&
  !/[:?]$/u.test(words.at(-1)?.text ?? '');

/** Behind the line above, a space apart. */
function moved({ words }: Row, above: Row): readonly Word[] {
  const right = Math.max(...above.words.map((word) => word.right));
  const by = right + above.size * 0.3 - (words[0]?.left ?? 0);
  return words.map((word) => ({ ...word, left: word.left + by, right: word.right + by }));
}
