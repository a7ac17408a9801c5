import { plainBoxes } from '../answers/choices.ts';
import { cueMeaning, saysItAgain } from '../labels/cueMeaning.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { wordingMeaning } from '../labels/knownWordings.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { asksForWay, looksLike, mayAnswer } from '../labels/plausible.ts';
import { asksOfOthers, type Answer } from '../sheet.ts';
import { lineParts } from '../lines/lineParts.ts';
import { isLabelBeforeAnswer, isLabelOverTicks } from './labelInLines.ts';
import { holdsAnswer } from './answersInCells.ts';
import { hasOwnAnswer, ownLabel } from './ownPair.ts';
import { askedAsPerson, asksInLines, type CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';
import { isTickPair } from './tickCells.ts';

/**
 * The label that stands at this place of a row.
 * @param waiting what the cell before asks, where that one is a label without an answer yet.
 */
export function labelAt(
  cells: readonly CellView[],
  place: number,
  waiting: Meaning | undefined,
  look: TableLook,
): { readonly meaning: Meaning | undefined } | undefined {
  const view = cells[place];
  if (view === undefined || view.empty || view.entered || view.nested) return undefined;
  if (asksForItself(view, look)) return undefined;
  if (view.meaning !== undefined) {
    const answers = waiting !== undefined && answersAfterAll(view, view.meaning, waiting, look);
    return answers ? undefined : { meaning: view.meaning };
  }
  if (standsBetweenTicks(cells, place)) return { meaning: askedAsOne(view) };
  if (waiting !== undefined && asksAgain(view, look))
    return { meaning: meaningInLabelPlace(view.text) };
  if (waiting !== undefined || arePairs(view, cells[place + 1])) return undefined;
  if (!standsAsLabel(view, cells, place, look)) return undefined;
  return { meaning: askedAsOne(view) };
}

/** What words ask that stand as a label; all of them, where the whole form shows them to be one question. */
function askedAsOne(view: CellView): Meaning | undefined {
  const { lines, text } = view;
  const [line] = lines.filter(({ segments }) => segments.length > 0);
  const isOne = line?.segments.every(({ asks }) => asks === true) === true;
  const [label] = isOne ? lineParts(line) : [];
  const asked = label?.kind === 'label' ? label.meaning : undefined;
  return asked ?? meaningInLabelPlace(text) ?? meaningOfHead(text) ?? askedAsPerson(view);
}

/** "☒ Yes ☐ No | Communication support | ☐ Yes ☒ No": a question with its own answer, known or not. */
function standsBetweenTicks(cells: readonly CellView[], place: number): boolean {
  const [before, view, after] = [cells[place - 1], cells[place], cells[place + 1]];
  const areTicks = (one: CellView | undefined): boolean =>
    one !== undefined && isTickPair(plainBoxes(one.text).replace(/\s+/gu, ' '));
  return areTicks(before) && areTicks(after) && !areTicks(view);
}

const asksForItself = (view: CellView, { inCells }: TableLook): boolean =>
  isLabelOverTicks(view) || asksInLines(view) || (inCells === true && holdsAnswer(view));

/** Each with its answer behind its label. */
const arePairs = (one: CellView, other: CellView | undefined): boolean =>
  other !== undefined && isLabelBeforeAnswer(one.lines) && isLabelBeforeAnswer(other.lines);

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
  if (isBox(next) && isOneLabel(view)) return true;
  const isAtHead = place === 0 && cells.length === 2;
  return (
    isSetAsLabel(view, look) ?? (isAtHead && (asksByCue(view.text) || isBesideWords(view, next)))
  );
}

/** Filled in from its first words on: it holds no label of its own. */
const isBox = ({ lines }: CellView): boolean =>
  lines.find(({ segments }) => segments.length > 0)?.segments[0]?.entered === true;

function isSetAsLabel(view: CellView, look: TableLook): boolean | undefined {
  const inLabelColumn = look.labelColumns.has(view.cell.column);
  if (ownLabel(view) !== undefined && (look.together || !inLabelColumn)) return false;
  const isSet = inLabelColumn || (view.styled && look.styled) || ENDS_AS_QUESTION.test(view.text);
  return isSet ? true : undefined;
}

/** With the star of what must be answered, or without; or a sentence left for its answer to end. */
const ENDS_AS_QUESTION = /(?:[:?]|\p{L}(?:\.{3}|\u2026))(?:\s?\*)?$/u;

/** "Risk: self, others, environment" beside the box with its answer. */
const isOneLabel = (view: CellView): boolean =>
  view.lines.length <= 4 &&
  view.text.length <= 140 &&
  /\p{L}{2}/u.test(view.text) &&
  !/[\u2610\u2612]/u.test(view.text) &&
  (asksTwice(view) || !(hasOwnAnswer(view) && (view.lines.length > 1 || isOfItsForm(view))));

/** "Is the child on a plan?" over "Details:", and nothing of an answer. */
const asksTwice = ({ lines }: CellView): boolean =>
  lines.every(
    ({ segments }) => segments.length === 0 || /[:?]\s*$/u.test(segments.at(-1)?.text ?? ''),
  );

/** "Date of birth: 3/2/2026", where a word or two behind "Risk assessment:" only say what to write. */
function isOfItsForm(view: CellView): boolean {
  const rest = view.text.replace(/^[^:?]*[:?]\s*/u, '');
  const asked = ownLabel(view)?.asked ?? [];
  return !/^\p{Ll}/u.test(rest) || asked.some(({ topic }) => looksLike(topic, rest) === 'surely');
}

/** The label of a row that none waits before; right below a heading that asks its first cell is one. */
export const firstLabel = (
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
  if (isLabelBeforeAnswer(label.lines)) return undefined;
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
