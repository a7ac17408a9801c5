import { labelMeaning } from '../labels/meaning.ts';
import { lineParts } from '../lines/lineParts.ts';
import { answerLine } from '../sheet.ts';
import { toldAtTop } from './boxBelow.ts';
import { ownLabel } from './ownPair.ts';
import { isAllBold, isAnyBold, type CellView } from './tableCells.ts';

type Rows = readonly (readonly CellView[])[];

/**
 * Whether the tables of a document hold each label with its answer below it in one cell: there two labels
 * beside each other, in a row of any of them, are two that nobody answered.
 */
export function answersInCells(tables: readonly Rows[]): boolean {
  const rows = tables.flat().filter((row) => row.length > 1);
  const views = rows.flat().filter(({ empty }) => !empty);
  const over = views.filter(holdsAnswer).length;
  const beside = rows.filter(isPair).length;
  return over >= FEWEST && over > beside * MORE && over * 2 >= views.filter(asks).length;
}

/** None of its rows has what may be an answer beside what may be its label, in whatever words. */
export const hasNoPairs = (rows: Rows): boolean =>
  !rows.some(([label, answer]) => {
    if (label === undefined || label.empty || holdsAnswer(label)) return false;
    return ownLabel(label) === undefined && isAnswer(answer);
  });

const FEWEST = 5;
const MORE = 4;

const asks = (view: CellView): boolean => view.meaning !== undefined || holdsAnswer(view);

/** "Post code" over "LS7 3AB"; what goes on with a label begins small or in brackets. */
export function holdsAnswer({ lines, nested, meaning }: CellView): boolean {
  const [label, answer] = lines.filter(({ segments }) => segments.length > 0);
  if (nested || label === undefined || answer === undefined) return false;
  if (labelMeaning(answerLine(label).text) === undefined) return false;
  const { text } = answerLine(answer);
  return meaning === undefined || (/^[\p{Lu}\d]/u.test(text) && labelMeaning(text) === undefined);
}

/** Or a question for an account alone on the first line of a cell, over what is told. */
export function asksOverAnswer(view: CellView): boolean {
  if (holdsAnswer(view)) return true;
  const first = view.lines.find(({ segments }) => segments.length > 0);
  return first !== undefined && lineParts(first).length === 1 && toldAtTop(view) !== undefined;
}

/** A label alone before words that are none. */
function isPair([label, answer]: readonly CellView[]): boolean {
  if (label?.meaning === undefined || answer === undefined || answer.empty) return false;
  return (isAllBold(label) && !isAnyBold(answer)) || isAnswer(answer);
}

function isAnswer(view: CellView | undefined): boolean {
  if (view === undefined || view.empty || view.meaning !== undefined) return false;
  return ownLabel(view) === undefined && !holdsAnswer(view);
}
