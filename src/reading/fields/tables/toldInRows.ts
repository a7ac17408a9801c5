import { isEmptyLine, noLine } from '../lines/emptyLines.ts';
import { lineParts } from '../lines/lineParts.ts';
import { isInstruction } from '../lines/linePart.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { toldTopics } from '../dictionary/topics.ts';
import { answerLine } from '../sheet.ts';
import { isAllBold, isAnyBold, viewCell, type CellView } from './tableCells.ts';
import { stylesLabels } from './tableLook.ts';

type Rows = readonly (readonly CellView[])[];

/**
 * The rows with an account that has a row for each of its paragraphs as one cell: plain words in rows
 * of their own below a question in bold, up to the next bold row of a table that sets its labels so.
 */
export function withAccountsWhole(rows: Rows): Rows {
  if (!stylesLabels(rows)) return rows;
  const whole: (readonly CellView[])[] = [];
  let row = 0;
  while (row < rows.length) {
    const [question = []] = [rows[row]];
    whole.push(question);
    row += 1;
    const told = asksToTell(question) ? paragraphsFrom(rows, row, question[0]) : [];
    const [first, second] = told;
    if (first === undefined || second === undefined) continue;
    whole.push([asOne(told, first)]);
    row += told.length;
  }
  return whole;
}

function asksToTell([question, ...more]: readonly CellView[]): boolean {
  if (question === undefined || more.length > 0 || !isAllBold(question)) return false;
  if (question.entered || question.nested) return false;
  const meaning = question.meaning ?? meaningInLabelPlace(question.text);
  return meaning?.asked.some(({ topic }) => toldTopics.has(topic)) === true;
}

/** None where one of them asks something itself, or where the last of the form stands below it. */
function paragraphsFrom(
  rows: Rows,
  from: number,
  question: CellView | undefined,
): readonly CellView[] {
  const end = rows.findIndex((row, at) => at >= from && !isPlain(row, question));
  const told = rows.slice(from, end < 0 ? undefined : end).flatMap(([view]) => view ?? []);
  const filled = told.slice(0, told.findLastIndex(({ empty }) => !empty) + 1);
  return filled.some(asksItself) ? [] : filled;
}

function isPlain([view, ...more]: readonly CellView[], question: CellView | undefined): boolean {
  if (view === undefined || more.length > 0 || view.nested || isAnyBold(view)) return false;
  if (view.cell.shaded === true || view.cell.column !== question?.cell.column) return false;
  return view.cell.columns === question.cell.columns;
}

function asksItself({ lines, meaning }: CellView): boolean {
  if (meaning !== undefined) return true;
  return lines
    .filter((line) => !isEmptyLine(line))
    .some((line) => {
      const [label] = lineParts(line);
      if (isInstruction(answerLine(line).text)) return true;
      return label?.kind === 'label' && label.meaning?.strength === 'strong' && label.marked;
    });
}

function asOne(told: readonly CellView[], { cell, page }: CellView): CellView {
  const blocks = told.flatMap(({ cell: one, empty }) => (empty ? [noLine] : one.blocks));
  return viewCell({ ...cell, blocks }, page);
}
