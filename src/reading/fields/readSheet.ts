import {
  isInNamedBoxes,
  linesIn,
  lineText,
  type Block,
  type Line,
  type Table,
} from '../document.ts';
import { answersBeforeLeaders } from './lines/answersBeforeLeaders.ts';
import { answersByFace } from './lines/answersByFace.ts';
import { labelFaceOf, labelsByFace } from './lines/labelFace.ts';
import { joinBoxesThatGoOn } from './help/boxesThatGoOn.ts';
import { withoutHelpAtBoxes } from './help/helpAtBoxes.ts';
import { withoutHelpInCells } from './help/helpInCells.ts';
import { withoutHelpBehind, withoutHelpBelow } from './help/helpBelow.ts';
import { lacksAnswer } from './accounts/lacksAnswer.ts';
import { settledAccounts } from './accounts/settledAccounts.ts';
import { withBareOptions } from './lines/bareOptions.ts';
import { headingsApart } from './lines/headingsApart.ts';
import { headingsBySize } from './lines/headingsBySize.ts';
import { indentedAnswers } from './lines/indentedAnswers.ts';
import { labelsBeforeStrokes } from './lines/labelsBeforeStrokes.ts';
import { labelsByLead } from './lines/labelsByLead.ts';
import { lineParts } from './lines/lineParts.ts';
import { withoutLoneNumbers } from './lines/loneNumbers.ts';
import { styleOf, type LineStyle } from './lines/lineStyle.ts';
import { withoutGuidance } from './help/guidanceBelow.ts';
import { withoutPrintedHelp } from './help/printedHelp.ts';
import { markedAnswers } from './lines/markedAnswers.ts';
import { numberedQuestions } from './lines/numberedQuestions.ts';
import { withoutStrokesAndArrows } from './lines/strokesAndArrows.ts';
import { withoutDottedLeaders } from './lines/dottedLeaders.ts';
import { withoutCodeCells } from './tables/codeCells.ts';
import { withoutNotesColumns } from './help/notesColumn.ts';
import { withoutRepeatedPrefixes } from './lines/repeatedPrefixes.ts';
import { withoutQuestionCodes } from './lines/questionCodes.ts';
import { questionsInHeadings } from './lines/questionsInHeadings.ts';
import { questionsNamed } from './lines/questionsNamed.ts';
import type { Before } from './lines/questionOfBox.ts';
import { isAnswered } from './lines/openLabels.ts';
import { readLines } from './lines/readLines.ts';
import { readRunningLines } from './lines/runningLines.ts';
import { ruledQuestions } from './lines/ruledQuestions.ts';
import { starredBold } from './lines/starredBold.ts';
import { withTypedBoxes } from './lines/typedBoxes.ts';
import { underlinedAnswers } from './lines/underlinedAnswers.ts';
import { labelMeaning } from './labels/meaning.ts';
import { toldTopics, type Topic } from './dictionary/topics.ts';
import { wholeQuestions } from './lines/wholeQuestions.ts';
import { labelsOnTop } from './tables/labelsOnTop.ts';
import { linesInPairs } from './tables/linesInPairs.ts';
import { combsAsAnswers } from './tables/combs.ts';
import { pairsUnderPersons } from './tables/pairsUnderPersons.ts';
import { lookOfTables, readTable, type OfTables } from './tables/readTable.ts';
import type { ReadInside } from './tables/tableLook.ts';
import { emptySheet, type Sheet } from './sheet.ts';
import { bracketsUnder } from './under/bracketsUnder.ts';
import { labelsUnderFirst } from './under/labelsUnder.ts';

/**
 * Reads a whole document from top to bottom; what is repeated on every page is read once, at the end.
 * Where accounts were settled by the whole form, that must not have cost an answer read line by line.
 */
export function readSheet(given: readonly Block[], part: string): Sheet {
  const printed = withoutPrint(withoutEmptyTop(given));
  const plain = withoutNotesColumns(printed);
  const blocks = bracketsUnder(underlinedAnswers(indentedAnswers(plain)));
  const settled = settledAccounts(blocks);
  const sheet = sheetOf(settled, part);
  const byLine = settled === blocks ? sheet : sheetOf(blocks, part);
  const fuller = lacksAnswer(sheet, byLine) ? byLine : sheet;
  keepForAPerson(printed, plain, fuller);
  return fuller;
}

/** Empty lines above all words part nothing from nothing: a title below them stands alone no more than without. */
const withoutEmptyTop = (given: readonly Block[]): readonly Block[] =>
  given.slice(Math.max(0, given.findIndex(isFilled)));

/** The document without what a form prints to count its questions, to lead to answers, and between them, and with the boxes that it did not print. */
function withoutPrint(given: readonly Block[]): readonly Block[] {
  const answered = withoutDottedLeaders(withoutStrokesAndArrows(withTypedBoxes(given)));
  const labels = withoutQuestionCodes(withoutCodeCells(answersBeforeLeaders(answered)));
  return withBareOptions(withoutRepeatedPrefixes(labels));
}

function sheetOf(blocks: readonly Block[], part: string): Sheet {
  const sheet = emptySheet(part);
  const parted = labelsBeforeStrokes(blocks);
  const own = withLabels(
    headingsApart(headingsBySize(pairsUnderPersons(linesInPairs(combsAsAnswers(parted))))),
  ).filter((block) => block.kind === 'table' || block.running !== true);
  const printed = withoutLoneNumbers(own);
  const plain = withoutHelpBelow(
    withoutGuidance(
      withoutPrintedHelp(withoutHelpAtBoxes(joinBoxesThatGoOn(withoutHelpInCells(printed)))),
    ),
  );
  keepForAPerson(printed, plain, sheet);
  const drawn = labelsUnderFirst(answersByFace(wholeQuestions(labelsOnTop(plain))));
  const face = labelFaceOf(drawn);
  const body = face === undefined ? drawn : labelsByFace(drawn, face);
  const lines = body.filter((block): block is Line => block.kind === 'line');
  const style = styleOfDocument(lines, body);
  const tables = lookOfTables(body.filter((block): block is Table => block.kind === 'table'));
  readBlocks(body, sheet, style, tables);
  sheet.pending = undefined;
  readRunningLines(blocks, sheet, style);
  return sheet;
}

/** What marks the questions or the answers of this document, seen as bold labels or as what was entered. */
function withLabels(blocks: readonly Block[]): readonly Block[] {
  const named = markedAnswers(
    questionsNamed(ruledQuestions(withoutHelpBehind(labelsByLead(blocks)))),
  );
  return starredBold(numberedQuestions(questionsInHeadings(named)));
}

/** What was taken for printed help may be somebody's words: it stays among what no field took. */
function keepForAPerson(before: readonly Block[], after: readonly Block[], sheet: Sheet): void {
  const kept = new Set(linesIn(after));
  for (const line of linesIn(before))
    if (!kept.has(line) && line.segments.length > 0) sheet.addLoose(lineText(line), line.page);
}

/** Labels outside of tables set the style; where there are hardly any, those inside do. */
function styleOfDocument(lines: readonly Line[], body: readonly Block[]): LineStyle {
  const own = styleOf(lines, lines.map(lineParts));
  const all = linesIn(body);
  const whole = styleOf(all, all.map(lineParts));
  const { labels, boldLabels, partsFaces = false } = whole;
  const { answersApart = false, accountsBelow = false, accountsSpread = false } = whole;
  const placed = { ...own, answersApart, accountsBelow, accountsSpread };
  if (own.labels >= FEWEST && own.labels * FEW_OF_ALL >= labels) return placed;
  return { ...placed, boldLabels, partsFaces };
}

const FEWEST = 3;
/** Lines of a narrative begin like labels too: of many more inside tables they say nothing. */
const FEW_OF_ALL = 4;

function readBlocks(
  blocks: readonly Block[],
  sheet: Sheet,
  style: LineStyle,
  tables: OfTables,
): void {
  let lines: Line[] = [];
  const lastAsking = blocks.findLastIndex((block) => linesIn([block]).some(asksToTell));
  const flush = (next: number, before?: Before): void => {
    const own = lastAsking >= next ? { ...style, asksBelow: true } : style;
    if (lines.length > 0) readLines(lines, sheet, own, before);
    lines = [];
  };
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'line') lines.push(block);
    else {
      flush(place, kindOf(block));
      const inside: ReadInside = (view, inner) =>
        readBlocks(view.cell.blocks, inner, { ...style, inCell: true }, tables);
      readTable(block, sheet, inside, tables);
      if (endsAnswers(block, sheet, blocks.slice(place + 1))) sheet.pending = undefined;
    }
  }
  flush(blocks.length);
}

/** What no signature of a mail holds. */
function asksToTell({ segments: [first] }: Line): boolean {
  const meaning = first === undefined ? undefined : labelMeaning(first.text);
  if (meaning?.strength !== 'strong') return false;
  return meaning.asked.some(({ topic }) => notInSignatures.has(topic));
}

const notInSignatures: ReadonlySet<Topic> = new Set([...toldTopics, 'consent']);

/**
 * What is told in a table goes on below it only where a page was drawn and its end parts the two: what
 * was filled in does not leave its box.
 */
function endsAnswers(table: Table, { pending }: Sheet, below: readonly Block[]): boolean {
  if (pending === undefined) return false;
  if (!isAnswered(pending)) return isPanel(table) && isPanel(below.find(isFilled));
  const last = linesIn([table]).findLast(({ top }) => top !== undefined);
  if (last === undefined) return true;
  const isFilledIn = last.segments.some(({ entered }) => entered === true);
  const [next] = below;
  if (next?.kind !== 'line' || next.page !== last.page) return false;
  if (isBackAtLabels(table, last, below.find(isFilled))) return true;
  return isFilledIn && !goesOnInColumn(table, last, below);
}

/** An answer of several lines beside its label, and below both a line where labels begin: the next question. */
function isBackAtLabels({ rows }: Table, last: Line, next: Block | undefined): boolean {
  const [label, answer, ...more] = rows.at(-1) ?? [];
  const lines = linesIn(answer?.blocks ?? []).filter(({ segments }) => segments.length > 0);
  if (more.length > 0 || lines.length < 2 || next?.kind !== 'line') return false;
  const [own, edge, at] = [leftOf(linesIn(label?.blocks ?? [])[0]), leftOf(last), leftOf(next)];
  if (own === undefined || edge === undefined || at === undefined) return false;
  return Math.abs(at - own) < 1 && edge - own > COLUMN;
}

/** Right below, in the column of answers that stands beside that of their labels: no box ended there. */
function goesOnInColumn(table: Table, last: Line, below: readonly Block[]): boolean {
  const [label] = linesIn(table.rows.at(-1)?.[0]?.blocks ?? []);
  const next = below.find(isFilled);
  const [own, above] = [next?.kind === 'line' ? next : undefined, last].map(leftOf);
  if (own === undefined || above === undefined) return false;
  return Math.abs(own - above) < 1 && above - (leftOf(label) ?? above) > COLUMN;
}

const leftOf = (line: Line | undefined): number | undefined => line?.segments[0]?.left;

/** In points: so far a column of answers stands to the right of its labels. */
const COLUMN = 30;

const isFilled = (block: Block): boolean =>
  linesIn([block]).some(({ segments }) => segments.length > 0);

/** One box with labels of its own: what the last asks is not answered in the next such box. */
function isPanel(block: Block | undefined): boolean {
  if (block?.kind !== 'table' || !isBox(block)) return false;
  const labels = linesIn([block]).filter((line) => lineParts(line)[0]?.kind === 'label');
  return labels.length >= FEWEST_OF_PANEL;
}

const FEWEST_OF_PANEL = 2;

function kindOf(table: Table): Before {
  if (!isBox(table)) return 'table';
  const lines = linesIn([table]).filter(({ segments }) => segments.length > 0);
  return lines.length > 0 && lines.every(isInNamedBoxes) ? 'typed-box' : 'box';
}

function isBox({ rows }: Table): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}
