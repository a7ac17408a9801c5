import { contactAlone } from '../dictionary/contactLabels.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { withoutDetailsPrompt } from '../answers/detailsOfYes.ts';
import { isEmptyLine } from '../lines/emptyLines.ts';
import type { Meaning } from '../labels/meaning.ts';
import { answerLine, type Answer, type AnswerLine, type Sheet } from '../sheet.ts';
import { isHelpBeside } from './helpBeside.ts';
import { firstLabel, labelAt } from './labelInRow.ts';
import { marksInCells } from './marksInCells.ts';
import { isPairInLine, isQuestionOverTicks } from './labelInLines.ts';
import { hasOwnAnswer, isOwnPair, namesWorker } from './ownPair.ts';
import { asksInLines, isAnyBold, personHead, type CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';
import { endOfOptions, saysYesOrNo } from './tickCells.ts';

/** A row of labels with their answers beside them, or of cells that each hold label and answer. */
export function readPairs(cells: readonly CellView[], sheet: Sheet, look: TableLook): void {
  const pending = sheet.pending;
  sheet.pending = undefined;
  if (pending !== undefined && isHelpBeside(cells, pending)) goOn(pending, cells.slice(1));
  else readEach(cells, pending, sheet, look);
}

function readEach(
  cells: readonly CellView[],
  pending: Answer | undefined,
  sheet: Sheet,
  look: TableLook,
): void {
  let place = 0;
  while (place < cells.length) {
    const view = cells[place];
    if (view === undefined) break;
    const label = firstLabel(cells, place, pending, look);
    if (label !== undefined) {
      let end = endOfOptions(cells, place + 1);
      if (isAnswerBy(cells, end, view, label.meaning, look)) end += 1;
      while (
        !look.together &&
        end < cells.length &&
        !(end === place + 1
          ? isOwnPairBehind(cells[end], view, label.meaning)
          : hasOwnPair(cells[end])) &&
        labelAt(cells, end, end === place + 1 ? label.meaning : undefined, look) === undefined
      )
        end += 1;
      answerPair(view, label.meaning, cells.slice(place + 1, end), sheet, look);
      place = end;
      continue;
    }
    if (place === 0 && pending !== undefined && isCarriedOn(cells)) {
      goOn(pending, cells.slice(1));
      return;
    }
    if (!view.empty) readOwn(view, sheet, look);
    place += 1;
  }
}

/** "Midwife" over "Name: Jo" and "Tel: …" in one cell: whose they are stands over them. */
function readOwn(view: CellView, sheet: Sheet, { inside }: TableLook): void {
  const blocks = view.cell.blocks.filter((block) => block.kind === 'table' || !isEmptyLine(block));
  const [head, ...others] = blocks;
  const isOver = head?.kind === 'line' && asksInLines(view);
  const person = isOver ? personHead({ ...view, text: answerLine(head).text }) : undefined;
  if (!isOver || person === undefined) {
    inside(view, sheet);
    return;
  }
  const before = sheet.scope;
  sheet.heading(answerLine(head).text);
  inside({ ...view, cell: { ...view.cell, blocks: others } }, sheet);
  sheet.pending = undefined;
  sheet.scope = { ...before, instance: sheet.scope.instance };
}

/** In the column of answers, right behind the column of labels, stand answers, whatever they say: "Nursery". */
function isPlaceOfAnswer(
  view: CellView | undefined,
  { cell }: CellView,
  { together, labelColumns }: TableLook,
): boolean {
  if (view === undefined || together || view.styled || view.nested) return false;
  if (!labelColumns.has(cell.column) || labelColumns.has(view.cell.column)) return false;
  return view.cell.column === cell.column + cell.columns;
}

/** Whatever its words are. */
const isAnswerBy = (
  cells: readonly CellView[],
  at: number,
  label: CellView,
  asked: Meaning | undefined,
  look: TableLook,
): boolean => isPlaceOfAnswer(cells[at], label, look) || tellsBeside(cells.slice(at), asked);

/** All that stands at length beside the question of a narrative, in plain letters: headings of the writer's, too. */
function tellsBeside([told, ...more]: readonly CellView[], meaning: Meaning | undefined): boolean {
  if (told === undefined || more.length > 0 || meaning === undefined) return false;
  const isTold = meaning.asked.every(({ topic }) => narrativeTopics.has(topic));
  return isTold && !told.nested && !isAnyBold(told) && told.text.length > AT_LENGTH;
}

/** Characters. */
const AT_LENGTH = 160;

/** A cell with a label of its own is no answer of the label before it. */
function isOwnPairBehind(
  view: CellView | undefined,
  label: CellView,
  asks: Meaning | undefined,
): boolean {
  if (view !== undefined && isQuestionOverTicks(view)) return true;
  if (view === undefined || !hasOwnAnswer(view) || view.lines.length > 1) return false;
  return isOwnPair(view, { ...label, meaning: asks });
}

function hasOwnPair(view: CellView | undefined): boolean {
  return view !== undefined && hasOwnAnswer(view);
}

/** Nothing in the row asks anything of its own, as below a bar that runs down beside many rows. */
function isCarriedOn([label, ...answers]: readonly CellView[]): boolean {
  if (label?.empty !== true || label.cell.rows > 1) return false;
  return answers.every(({ meaning }) => meaning?.strength !== 'strong');
}

/** A row with an empty label carries on the answer of the row before it, over a page's end. */
function goOn(pending: Answer, cells: readonly CellView[]): void {
  for (const view of cells) pending.lines.push(...view.lines.map(answerLine));
}

function answerPair(
  label: CellView,
  meaning: Meaning | undefined,
  values: readonly CellView[],
  sheet: Sheet,
  look: TableLook,
): void {
  const [value] = values;
  const isContact = sheet.scope.section !== undefined && contactAlone.test(label.text);
  const person = isContact ? undefined : personHead(label);
  const own = values.length === 1 && value !== undefined && hasLabels(value) ? value : undefined;
  if (person !== undefined && own !== undefined && !namesWorker(own, label)) {
    const before = sheet.scope;
    sheet.heading(label.text);
    look.inside(own, sheet);
    sheet.pending = undefined;
    sheet.scope = before;
    return;
  }
  const answer = sheet.label(label.text, meaning, label.page);
  const only = onlyFilled(values);
  if (only !== undefined) {
    if (only.nested) {
      sheet.pending = answer;
      look.inside(only, sheet);
      sheet.pending = undefined;
    } else readValue(only, answer, sheet, look);
  } else if (values.length > 1) readTicksAndDetails(values, answer, sheet, look);
  sheet.pending =
    meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) === true && values.length > 0
      ? answer
      : undefined;
}

/** The one cell beside its label that holds anything, or the only one. */
function onlyFilled(values: readonly CellView[]): CellView | undefined {
  const [one, ...more] = values.length === 1 ? values : values.filter(({ empty }) => !empty);
  return more.length === 0 ? one : undefined;
}

/** "☒ I have spoken to the duty worker" over "Name: Jo   Date: 20/11/2026": the box answers, and the rest asks for itself. */
function readValue(value: CellView, answer: Answer, sheet: Sheet, { inside }: TableLook): void {
  const lines = value.lines.filter(({ segments }) => segments.length > 0);
  const behind = lines.findIndex((line) => !/^[\u2610\u2612]/u.test(answerLine(line).text));
  const asking = behind < 1 ? [] : lines.slice(behind);
  const asksOn = asking.length > 0 && asking.every(isPairInLine);
  answer.lines.push(...(asksOn ? lines.slice(0, behind) : value.lines).map(answerLine));
  if (!asksOn) return;
  const before = sheet.scope;
  const isOfCall = answer.meaning?.asked.some(({ subject }) => subject === 'duty-call');
  if (isOfCall === true) sheet.scope = { instance: before.instance, section: 'duty-call' };
  inside({ ...value, cell: { ...value.cell, blocks: asking } }, sheet);
  sheet.scope = before;
  sheet.pending = undefined;
}

/** "☒ Yes ☐ No" and what was written in the cell behind it; where nothing was, its prompt is no answer. */
function readTicksAndDetails(
  values: readonly CellView[],
  answer: Answer,
  sheet: Sheet,
  { inside }: TableLook,
): void {
  const marked = marksInCells(values);
  if (marked !== undefined) {
    answer.lines.push(marked);
    return;
  }
  const behind = values.findIndex((view) => !saysYesOrNo(view));
  if (behind < 1) {
    answer.lines.push(besideEachOther(values));
    return;
  }
  answer.lines.push(besideEachOther(values.slice(0, behind)));
  for (const view of values.slice(behind)) {
    const asking = view.lines.filter(isPairInLine);
    const told = view.lines.filter((line) => !asking.includes(line));
    answer.lines.push(
      ...told
        .map(answerLine)
        .map(withoutDetailsPrompt)
        .filter(({ text }) => text !== ''),
    );
    // "Language: Somali" behind the yes asks for itself.
    if (asking.length > 0) inside({ ...view, cell: { ...view.cell, blocks: asking } }, sheet);
  }
}

function hasLabels(value: CellView): boolean {
  const labels = value.lines.filter(isPairInLine);
  return (
    labels.length > 0 &&
    labels.length >= value.lines.filter((line) => line.segments.length > 0).length / 2
  );
}

/** Digits in boxes of their own, or tick boxes in cells of their own: one line. */
function besideEachOther(values: readonly CellView[]): AnswerLine {
  const lines = values.flatMap((view) => view.lines.map(answerLine));
  const entered = lines.some((line) => line.entered === true);
  return {
    text: lines
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    kept: lines
      .map(({ kept }) => kept)
      .filter((text) => text !== '')
      .join(' '),
    ...(entered ? { entered: true } : {}),
  };
}
