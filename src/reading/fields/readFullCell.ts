import type { Line } from '../document.ts';
import { narrativeTopics } from './dictionary/topics.ts';
import { isInstruction, lineParts } from './lineParts.ts';
import { cueMeaning, sectionOf, type Meaning } from './meaning.ts';
import { answerLine, type Sheet } from './sheet.ts';
import type { CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';

/** A cell that is a row by itself: a heading, a question, or the box below a question. */
export function readFullCell(
  view: CellView,
  below: readonly CellView[] | undefined,
  sheet: Sheet,
  look: TableLook,
): void {
  const pending = sheet.pending;
  const waits = pending !== undefined && pending.lines.every(({ text }) => text === '');
  if (view.empty) {
    if (view.entered) pending?.lines.push(...view.lines.map(answerLine));
    sheet.pending = undefined;
    return;
  }
  if (isPrompt(view)) {
    const cue = waits ? undefined : cueMeaning(view.text);
    if (cue !== undefined) sheet.pending = sheet.label(view.text, cue, view.page);
    return;
  }
  const meaning = headOrLabel(view, below);
  if (
    waits &&
    (meaning === undefined || (look.styled && !view.styled)) &&
    !view.nested &&
    !startsWithLabel(view)
  ) {
    pending.lines.push(...view.lines.map(answerLine));
    sheet.pending = undefined;
    return;
  }
  if (meaning === undefined) {
    if (waits && view.nested) look.inside(view, sheet);
    else {
      sheet.pending = undefined;
      if (!view.lines.every((line) => isInstruction(answerLine(line).text)))
        look.inside(view, sheet);
    }
    if (sheet.pending?.lines.some(({ text }) => text !== '') === true) sheet.pending = undefined;
    return;
  }
  sheet.pending = undefined;
  if (meaning.heading) sheet.heading(view.text);
  if (meaning.label !== undefined) sheet.pending = sheet.label(view.text, meaning.label, view.page);
}

/** "Please describe your concerns" in a cell of its own: help for the box below, or its only label. */
function isPrompt(view: CellView): boolean {
  if (view.entered || view.nested || view.meaning !== undefined) return false;
  return view.lines.every(
    (line) => line.segments.length === 0 || isInstruction(answerLine(line).text),
  );
}

/** A question of its own above the words in the same box. */
function startsWithLabel(view: CellView): boolean {
  const first = view.lines.find((line) => line.segments.length > 0);
  const label = first === undefined ? undefined : lineParts(first)[0];
  if (first !== undefined && view.lines.length > 1 && asksByCue(first)) return true;
  return label?.kind === 'label' && label.meaning?.strength === 'strong' && label.marked;
}

function asksByCue(line: Line): boolean {
  const { text } = answerLine(line);
  const marked =
    /[?:]$/u.test(text) || line.segments.every(({ bold }) => bold === true) || isInstruction(text);
  const topics = marked && text.length < 300 ? cueMeaning(text)?.asked : undefined;
  return topics?.some(({ topic }) => narrativeTopics.has(topic)) === true;
}

/** A heading over pairs, a label over its box, or both ("Reason for referral"). */
function headOrLabel(
  view: CellView,
  below: readonly CellView[] | undefined,
): { readonly heading: boolean; readonly label: Meaning | undefined } | undefined {
  if (view.nested || view.entered) return undefined;
  const heading =
    view.lines.filter((line) => line.segments.length > 0).length <= 2 &&
    sectionOf(view.text) !== undefined;
  const asks =
    view.meaning?.asked.some(({ topic }) => topic !== 'person' && topic !== 'none') === true;
  const narrative = view.meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) === true;
  const boxBelow = below === undefined || (below.length === 1 && below[0]?.meaning === undefined);
  if (asks && (boxBelow || narrative || !heading)) return { heading, label: view.meaning };
  if (heading) return { heading, label: undefined };
  if (view.meaning !== undefined) return { heading: false, label: view.meaning };
  const cue =
    view.styled && boxBelow && below !== undefined && view.text.length < 400
      ? cueMeaning(view.text)
      : undefined;
  return cue === undefined ? undefined : { heading: false, label: cue };
}
