import { narrativeTopics } from '../dictionary/topics.ts';
import { lineParts } from '../lines/lineParts.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { cueMeaning, saysItAgain } from '../labels/cueMeaning.ts';
import { wordingMeaning } from '../labels/knownWordings.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { asksForWay, mayAnswer } from '../labels/plausible.ts';
import { answerLine, asksOfOthers, type Answer, type AnswerLine, type Sheet } from '../sheet.ts';
import {
  hasOwnAnswer,
  isLabelOverTicks,
  isOwnPair,
  ownLabel,
  personHead,
  type CellView,
} from './tableCells.ts';
import type { TableLook } from './tableLook.ts';

/** A row of labels with their answers beside them, or of cells that each hold label and answer. */
export function readPairs(cells: readonly CellView[], sheet: Sheet, look: TableLook): void {
  const pending = sheet.pending;
  sheet.pending = undefined;
  let place = 0;
  while (place < cells.length) {
    const view = cells[place];
    if (view === undefined) break;
    const label = firstLabel(cells, place, pending, look);
    if (label !== undefined) {
      let end = endOfOptions(cells, place + 1);
      if (isPlaceOfAnswer(cells[end], view, look)) end += 1;
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
    if (!view.empty) look.inside(view, sheet);
    place += 1;
  }
}

/** "Yes ☒" in a cell of its own behind its question. */
function endOfOptions(cells: readonly CellView[], from: number): number {
  const behind = cells.slice(from).findIndex(({ text }) => !TICK_OPTION.test(text));
  return behind < 0 ? cells.length : from + behind;
}

const TICK_OPTION =
  /^(?:[\u2610\u2612] ?(?:yes|no|n\/a|not known|unknown|unsure)|(?:yes|no|n\/a|not known|unknown|unsure) ?[\u2610\u2612])$/iu;

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

/** A cell with a label of its own is no answer of the label before it. */
function isOwnPairBehind(
  view: CellView | undefined,
  label: CellView,
  asks: Meaning | undefined,
): boolean {
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

/**
 * The label that stands at this place of a row.
 * @param waiting what the cell before asks, where that one is a label without an answer yet.
 */
function labelAt(
  cells: readonly CellView[],
  place: number,
  waiting: Meaning | undefined,
  look: TableLook,
): { readonly meaning: Meaning | undefined } | undefined {
  const view = cells[place];
  if (view === undefined || view.empty || view.entered || view.nested) return undefined;
  if (isLabelOverTicks(view)) return undefined;
  if (view.meaning !== undefined) {
    const answers = waiting !== undefined && answersAfterAll(view, view.meaning, waiting, look);
    return answers ? undefined : { meaning: view.meaning };
  }
  if (waiting !== undefined && asksAgain(view, look))
    return { meaning: meaningInLabelPlace(view.text) };
  if (waiting !== undefined || !standsAsLabel(view, cells, place, look)) return undefined;
  return { meaning: meaningInLabelPlace(view.text) ?? meaningOfHead(view.text) };
}

/** "Risk: self, others, environment": what stands behind the colon only explains what is asked. */
function meaningOfHead(text: string): Meaning | undefined {
  const [head, ...more] = text.split(/[:?]\s/u);
  return head === undefined || more.length === 0 ? undefined : labelMeaning(head);
}

/** Two questions beside each other, each with its answer below it, or none. */
function asksAgain(view: CellView, look: TableLook): boolean {
  return look.styled && view.styled && look.together && /[?:]$/u.test(view.text);
}

/** Words that are also a label ("Health visitor") as the answer of the label before them. */
function answersAfterAll(
  view: CellView,
  meaning: Meaning,
  waiting: Meaning,
  look: TableLook,
): boolean {
  const mayBeValue = !look.together || meaning.strength !== 'strong';
  if (look.styled && !view.styled && mayBeValue) return true;
  if (!view.styled && saysItAgain(meaning, waiting)) return true;
  const isWay = !look.together && asksForWay(waiting.asked);
  if (look.labelColumns.has(view.cell.column) && !isWay) return false;
  return mayAnswer(waiting.asked, meaning.asked);
}

/** Set or placed as the labels of this table are, with a cell behind it for the answer. */
function standsAsLabel(
  view: CellView,
  cells: readonly CellView[],
  place: number,
  look: TableLook,
): boolean {
  if (asksOfOthers(view.text) && view.styled) return true;
  const next = cells[place + 1];
  if (next === undefined || view.text.length > 400) return false;
  const isLabelNext =
    next.meaning?.strength === 'strong' && look.labelColumns.has(next.cell.column);
  if (isLabelNext && !saysItAgain(next.meaning, meaningInLabelPlace(view.text))) return false;
  if (next.entered && isOneLabel(view)) return true;
  const isAtHead = place === 0 && cells.length === 2;
  return (
    isSetAsLabel(view, look) ?? (isAtHead && (asksByCue(view.text) || isBesideWords(view, next)))
  );
}

function isSetAsLabel(view: CellView, look: TableLook): boolean | undefined {
  const inLabelColumn = look.labelColumns.has(view.cell.column);
  if (ownLabel(view) !== undefined && (look.together || !inLabelColumn)) return false;
  const isSet = inLabelColumn || (view.styled && look.styled) || /[:?]$/u.test(view.text);
  return isSet ? true : undefined;
}

/** "Risk: self, others, environment" beside the box with its answer. */
const isOneLabel = ({ lines, text }: CellView): boolean =>
  lines.length <= 4 &&
  text.length <= 140 &&
  /\p{L}{2}/u.test(text) &&
  !/[\u2610\u2612]/u.test(text);

const firstLabel = (
  cells: readonly CellView[],
  place: number,
  pending: Answer | undefined,
  look: TableLook,
): ReturnType<typeof labelAt> =>
  labelAt(cells, place, undefined, look) ?? besideOne(cells, place, pending);

/** Two cells right below a heading that asks: whatever the first says, it is a question with its answer. */
function besideOne(
  cells: readonly CellView[],
  place: number,
  pending: Answer | undefined,
): { readonly meaning: Meaning | undefined } | undefined {
  const [label, answer, ...more] = cells;
  if (place > 0 || pending?.lines.length !== 0 || label === undefined || more.length > 0)
    return undefined;
  if (answer === undefined || answer.empty || answer.nested || label.nested) return undefined;
  return mayAsk(label) ? { meaning: meaningInLabelPlace(label.text) } : undefined;
}

/** "Particulars" beside somebody's running words: a question, whatever it is. */
function isBesideWords(view: CellView, next: CellView): boolean {
  return mayAsk(view) && !next.nested && next.text.length > RUNNING;
}

function mayAsk({ text, lines }: CellView): boolean {
  if (lines.length > 1 || text.length > 60 || /\b(?:yes|no)\b/iu.test(text)) return false;
  return /^\p{Lu}[^.,;:?!\d\u2610\u2612[\]]+[?:]?$/u.test(text);
}

/** Characters: words this long tell something. */
const RUNNING = 60;

function asksByCue(text: string): boolean {
  return text.length < 200 && (cueMeaning(text) ?? wordingMeaning(text)) !== undefined;
}

function answerPair(
  label: CellView,
  meaning: Meaning | undefined,
  values: readonly CellView[],
  sheet: Sheet,
  look: TableLook,
): void {
  const [value] = values;
  const person = personHead(label);
  if (person !== undefined && value !== undefined && values.length === 1 && hasLabels(value)) {
    const before = sheet.scope;
    sheet.heading(label.text);
    look.inside(value, sheet);
    sheet.pending = undefined;
    sheet.scope = before;
    return;
  }
  const answer = sheet.label(label.text, meaning, label.page);
  if (values.length === 1 && value !== undefined) {
    if (value.nested) {
      sheet.pending = answer;
      look.inside(value, sheet);
      sheet.pending = undefined;
    } else answer.lines.push(...value.lines.map(answerLine));
  } else if (values.length > 1) answer.lines.push(besideEachOther(values));
  sheet.pending =
    meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) === true && values.length > 0
      ? answer
      : undefined;
}

function hasLabels(value: CellView): boolean {
  const labels = value.lines.filter((line) => {
    const [first, ...more] = lineParts(line);
    return (
      first?.kind === 'label' && first.meaning !== undefined && first.marked && more.length > 0
    );
  });
  return (
    labels.length > 0 &&
    labels.length >= value.lines.filter((line) => line.segments.length > 0).length / 2
  );
}

/** Digits in boxes of their own, or tick boxes in cells of their own: one line. */
export function besideEachOther(values: readonly CellView[]): AnswerLine {
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
