import { headingSection } from '../labels/sectionMeaning.ts';
import { countsChildren } from './peopleInRows.ts';
import { isAllBold, type CellView } from './tableCells.ts';

type Rows = readonly (readonly CellView[])[];

/** "Section | Information required | Response" over all the rest says which column is for what, and asks nothing. */
export function withoutPlainHeads(rows: Rows): Rows {
  const [heads = [], next = []] = rows;
  const filled = heads.filter(({ empty }) => !empty);
  const isPlain = filled.length > 1 && filled.every(({ text }) => PLAIN_HEAD.test(text.trim()));
  const asks = filled.some(({ text }) => ASKED_HEAD.test(text.trim()));
  return isPlain && asks && next.length > 1 && !heads.some(({ entered }) => entered)
    ? rows.slice(1)
    : rows;
}

/** "About the baby | Response": the title of a part beside the head of its answers, which nobody gave. */
export function withoutHeadsBeside(rows: Rows): Rows {
  return rows.map((row) => {
    const [title, head, ...more] = row;
    if (title === undefined || head === undefined || more.length > 0) return row;
    const isTitle = !title.empty && !title.entered && headingSection(title.text) !== undefined;
    return isTitle && !head.entered && HEADS_ANSWERS.test(head.text.trim()) ? [title] : row;
  });
}

const HEADS_ANSWERS = /^(?:your |the )?(?:answer|response|reply)s?[.:]?$/iu;
const PLAIN_HEAD =
  /^(?:no|nos|number|ref|section|item|(?:your |the )?(?:question|answer|response|reply)s?|fields?|details|data|information|information (?:required|needed|requested|provided)|comments?|value|entry|please complete)[.:]?$/iu;
const ASKED_HEAD =
  /^(?:your |the )?(?:answer|response|reply|question|field|item)s?\b|^information\b/iu;

/** The numbers of the questions in a column of their own, and its head, are no labels, and nobody's answers. */
export function withoutNumbers(rows: Rows): Rows {
  const numbered = rows.filter(([first, ...more]) => {
    return first !== undefined && more.length > 1 && NUMBER.test(first.text.trim());
  });
  if (countsChildren(rows[0]?.[0])) return rows;
  const [head] = rows;
  const again = rows.filter(([first]) => first?.empty === false && first.text === head?.[0]?.text);
  const heads = head === undefined || numbered.includes(head) ? [] : [head, ...again.slice(1)];
  const titles = rows.filter(([first, ...more]) => {
    if (first === undefined || more.length !== 1) return false;
    return NUMBER.test(first.text.trim()) || (first.empty && isTitleOver(more));
  });
  const others = rows.length - heads.length - titles.length;
  const isAllTitles = titles.length > 1 && others <= 0;
  if (numbered.length < others * 0.8 || (numbered.length === 0 && !isAllTitles)) return rows;
  const columns = columnsOfNumbers(numbered);
  return rows.map((row) => {
    if (titles.includes(row)) return row.slice(1);
    const isHead = heads.includes(row) && row.length === numbered[0]?.length;
    if (!isHead && !numbered.includes(row)) return row;
    const words = isHead ? HEAD_OF_NUMBERS : NUMBER;
    return row.filter(({ text, cell }) => !(columns.has(cell.column) && words.test(text.trim())));
  });
}

/** The first, and in a form with two questions a line the one before the second, with the numbers in between. */
function columnsOfNumbers(rows: Rows): ReadonlySet<number> {
  const seen = new Map<number, { numbers: number; others: number }>();
  for (const { text, cell } of rows.flat()) {
    const counts = seen.get(cell.column) ?? { numbers: 0, others: 0 };
    if (NUMBER.test(text.trim())) counts.numbers += 1;
    else counts.others += 1;
    seen.set(cell.column, counts);
  }
  const columns = [...seen].filter(([, { numbers, others }]) => numbers > 1 && others === 0);
  return new Set([
    ...rows.flatMap(([first]) => first?.cell.column ?? []),
    ...columns.map(([at]) => at),
  ]);
}

const HEAD_OF_NUMBERS = /^(?:no|nos|number|#|ref|item|q|question)?[\s.:]*$/iu;
/** "a", "b)" beside the questions of a part, whose title has a number; "CH1" as a code. */
const NUMBER =
  /^(?:[a-h][.)]?$)|^(?:q(?:uestion)?\s?|[a-z]{1,3}[-.]?)?\d{1,2}(?:\.\d{1,2})?\s?[.):]?$/iu;

/** The title of a part over the whole width, on a shade of its own. */
export function isTitleOver([only, ...more]: readonly CellView[]): boolean {
  if (only === undefined || more.length > 0 || only.entered || only.nested) return false;
  return only.cell.shaded === true && isAllBold(only) && headingSection(only.text) !== undefined;
}
