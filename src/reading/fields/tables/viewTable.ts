import type { Table } from '../../document.ts';
import { toldTopics } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { isInstruction } from '../lines/linePart.ts';
import { answerLine } from '../sheet.ts';
import { facedColumns } from './facedColumns.ts';
import { isAllBold, isAnyBold, viewCell, type CellView } from './tableCells.ts';

/** The cells of a table, row by row, each with what it says beside its neighbours. */
export function viewTable(table: Table): readonly (readonly CellView[])[] {
  const rows = table.rows.map((row) => row.map((cell) => viewCell(cell, table.page)));
  const labels = facedColumns(rows);
  return rows.map((row) =>
    row.map((view, place) => {
      const beside = row[place + 1];
      const isOfLabels = labels?.has(view.cell.column) === true;
      const isFree = beside === undefined || (beside.empty && !isOfLabels);
      return withoutHint(view, { beside, isFree }, table.page);
    }),
  );
}

/** The next cell of a row, and whether nothing can answer there. */
interface Beside {
  readonly beside: CellView | undefined;
  readonly isFree: boolean;
}

/**
 * "Risk issues" in bold over "self-harm, neglect" in plain letters, and plain words in the cell
 * beside them: what stands below the label says what to write, and the answer is beside it.
 */
function withoutHint(
  view: CellView,
  { beside, isFree }: Beside,
  page: number | undefined,
): CellView {
  if (view.entered || view.nested) return view;
  const explained = withItsHint(view, beside);
  if (explained !== undefined) return explained;
  if (beside === undefined || isFree || isAnyBold(beside)) return view;
  const rest = view.lines.findIndex((line) => line.segments.some(({ bold }) => bold !== true));
  const hints = view.lines.slice(rest).filter(({ segments }) => segments.length > 0);
  const label = view.lines.slice(0, rest);
  if (rest < 1 || hints.some((line) => line.segments.some(({ bold }) => bold === true)))
    return view;
  const asked = label.map((line) => answerLine(line).text).join(' ');
  const meaning = labelMeaning(asked) ?? meaningInLabelPlace(asked);
  if (meaning === undefined || !meaning.asked.some(({ topic }) => toldTopics.has(topic)))
    return view;
  const help = hints.map((line) => answerLine(line).text).join(' ');
  return /^\(?\p{L}[^\d@.!\u2610\u2612]{10,160}$/u.test(help)
    ? viewCell({ ...view.cell, blocks: label }, page)
    : view;
}

/** "Risk screen: please record what you found" in one face: what stands behind the colon is no answer. */
function withItsHint(view: CellView, beside: CellView | undefined): CellView | undefined {
  const [, head, help] = /^([^:?]{3,80})[:?]\s+(\S.*)$/u.exec(view.text) ?? [];
  if (view.meaning !== undefined || head === undefined || help === undefined) return undefined;
  const isOneFace = isAllBold(view) || (view.styled && beside !== undefined && !isAnyBold(view));
  const meaning = isOneFace ? labelMeaning(head) : undefined;
  if (meaning === undefined) return undefined;
  const isHelp = isInstruction(help) || (asksToTell(meaning) && isExplained(help, beside));
  return isHelp ? { ...view, meaning } : undefined;
}

/** "Risk screen: what was found", with the answer in the cell beside it. */
function isExplained(help: string, beside: CellView | undefined): boolean {
  if (beside === undefined || beside.empty || isAnyBold(beside)) return false;
  return /^(?:\p{Ll}[\p{L}\s,/'\u2019()\-]{5,80}|[Pp]lease\b[^.?!]{5,120})\.?$/u.test(help);
}

/** "Infant: what does the baby show us" asks for no name. */
function asksToTell({ asked }: Meaning): boolean {
  return asked.every(({ topic }) => toldTopics.has(topic));
}
