import { meaningInLabelPlace } from '../labels/evidence.ts';
import type { Meaning } from '../labels/meaning.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import { asksSeveral } from './questionsInBox.ts';
import { headOrLabel } from './headOfRow.ts';
import { ownLabel } from './ownPair.ts';
import { askedAsPerson, asksInLines, isAllBold, isAnyBold, type CellView } from './tableCells.ts';

type Row = readonly CellView[];

/** So many questions, each in a row of its own over the row with its answer, show that the table is set so. */
const fewest = 3;

/**
 * The questions of a table that sets each over its answer, one below the other: on a shade or in bold
 * over plain words, and nowhere two rows of plain words below one another.
 */
export function facedRows(rows: readonly Row[]): ReadonlySet<CellView> {
  const questions = new Set<CellView>();
  for (const [at, row] of rows.entries()) {
    const [above, view] = [rows[at - 1], row[0]];
    if (view === undefined || row.length > 1 || isFaced(view)) continue;
    const question = above?.[0];
    if (question !== undefined && isOver(question, view) && above?.length === 1)
      questions.add(question);
    else if (!view.empty) return new Set();
  }
  return questions.size < fewest ? new Set() : questions;
}

/**
 * The questions of a table in one face whose rows, each over the whole width, ask and answer by turns: what
 * stands in the place of a question is one, though the dictionary has only others of them.
 */
export function rowsByTurns(rows: readonly Row[]): ReadonlySet<CellView> {
  const from = rows.findIndex(({ length }) => length === 1);
  const behind = rows.findIndex(({ length }, at) => at > from && length !== 1);
  const run = rows.slice(from, behind < 0 ? undefined : behind).flat();
  const asked = run.filter((_, at) => at % 2 === 0);
  const known = asked.filter(({ meaning }) => meaning?.strength === 'strong');
  const isByTurns = run.every((view, at) => (at % 2 === 0 ? mayAsk(view) : isPlainAnswer(view)));
  return from >= 0 && run.length % 2 === 0 && known.length >= fewest && isByTurns
    ? new Set(asked)
    : new Set();
}

const mayAsk = (view: CellView): boolean =>
  !view.empty &&
  !view.entered &&
  !view.nested &&
  view.text.length <= LONGEST &&
  (view.meaning ?? meaningInLabelPlace(view.text)) !== undefined;

/** Characters: a question in a row of its own is not longer. */
const LONGEST = 120;

const isPlainAnswer = (view: CellView): boolean =>
  view.meaning === undefined && !view.nested && !isAnyBold(view);

const isOver = (question: CellView, view: CellView): boolean =>
  isFaced(question) &&
  question.cell.column === view.cell.column &&
  question.cell.columns === view.cell.columns;

const isFaced = (view: CellView): boolean =>
  !view.entered && !view.nested && !view.empty && (view.cell.shaded === true || isAllBold(view));

/** Whatever their words are, the one asks and the other answers: "GP" heads no section, and "Mother" asks nothing below "Lives with". */
export function readFacedRow(question: CellView, [answer, ...more]: Row, sheet: Sheet): boolean {
  if (answer === undefined || more.length > 0 || answer.nested || isAnyBold(answer)) return false;
  const isOfPart = headingSection(question.text) !== undefined && ownLabel(answer) !== undefined;
  if (isOfPart || asksInLines(answer) || asksSeveral(answer)) return false;
  const meaning = meaningOver(question, answer);
  sheet.label(question.text, meaning, question.page).lines.push(...answer.lines.map(answerLine));
  sheet.pending = undefined;
  return true;
}

const meaningOver = (question: CellView, answer: CellView): Meaning | undefined =>
  question.meaning ??
  headOrLabel(question, [answer])?.label ??
  meaningInLabelPlace(question.text) ??
  askedAsPerson(question);
