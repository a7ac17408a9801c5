import type { Block, Line, Segment } from '../../document.ts';
import { helpBehind } from '../dictionary/helpWords.ts';
import { withoutGuidance } from '../help/guidanceBelow.ts';
import { withoutHelpBelow } from '../help/helpBelow.ts';
import { isHintByWords } from '../help/hintWords.ts';
import { askedNext, asksFirst, type AskedFor } from './nextQuestion.ts';
import { endAbove } from './partHeads.ts';
import { typedForm, type Telling, type TypedForm } from './typedForm.ts';
import { isStroke, type TypedLine } from './typedLine.ts';

/**
 * A form in which no face tells a question from what was told: where each account begins and ends is
 * settled by what the whole form shows, and its lines go with its question. Line by line "Mood: low"
 * may be either. Gives the same blocks where nothing is to be settled.
 */
export function settledAccounts(blocks: readonly Block[]): readonly Block[] {
  const form = typedForm(blocks);
  if (form === undefined) return blocks;
  const settled: Block[] = [];
  let asked: AskedFor;
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    const label = form.lines[at]?.label;
    const isAsked = (asked === 'account' || asksFirst(form, at)) && !isOverTable(blocks, at);
    asked = undefined;
    if (block?.kind !== 'line' || label === undefined || !isAsked) {
      if (block !== undefined) settled.push(block);
      at += 1;
      continue;
    }
    const telling = { label, at };
    const next = nextQuestion(form, blocks, telling);
    const account = accountOf(form.lines, telling, next.at);
    settled.push(asAccount(block, form.lines, telling, account));
    settled.push(...blocks.slice(account.end, next.at));
    asked = next.asked;
    at = next.at;
  }
  return settled;
}

/** "Reason" right over a table: its answer stands there. */
const isOverTable = (blocks: readonly Block[], at: number): boolean =>
  blocks.slice(at + 1).find((block) => block.kind === 'table' || block.segments.length > 0)
    ?.kind === 'table';

interface Next {
  readonly at: number;
  readonly asked: AskedFor;
}

function nextQuestion(form: TypedForm, blocks: readonly Block[], telling: Telling): Next {
  for (let at = telling.at + 1; at < blocks.length; at += 1) {
    if (blocks[at]?.kind === 'table') return { at, asked: 'other' };
    const asked = askedNext(form, at, telling);
    if (asked !== undefined) return { at, asked };
  }
  return { at: blocks.length, asked: 'other' };
}

/** The lines below the question that answer it, without what the form prints there. */
interface Account {
  readonly from: number;
  readonly end: number;
}

function accountOf(lines: readonly TypedLine[], { at, label }: Telling, next: number): Account {
  const below = isStroke(lines[at + 1]?.text) ? at + 2 : at + 1;
  const end = withoutHelpBehind(lines, below, endAbove(lines, below, next));
  const from = label.rest === '' ? behindHelp(lines, at, below, end) : below;
  return { from, end: Math.max(from, end) };
}

/** Where the answer begins, below what says what to write. */
function behindHelp(
  lines: readonly TypedLine[],
  question: number,
  below: number,
  end: number,
): number {
  const given = [question, ...range(below, end)].flatMap((at) => lines[at]?.line ?? []);
  const [, ...kept] = withoutHelpBelow(withoutGuidance(given));
  const first = kept.find((block) => block.kind === 'line' && block.segments.length > 0);
  let from = first === undefined ? end : lines.findIndex(({ line }) => line === first);
  while (from < end && isPrintedHelp(lines[from]?.text ?? '')) from += 1;
  return from;
}

const isPrintedHelp = (text: string): boolean => text === '' || isHintByWords(text);

/** "You may attach further pages." */
function withoutHelpBehind(lines: readonly TypedLine[], from: number, to: number): number {
  let end = to;
  while (end > from && helpBehind.test(lines[end - 1]?.text ?? ''))
    end = endAbove(lines, from, end - 1);
  return end;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);

function asAccount(
  line: Line,
  lines: readonly TypedLine[],
  { label }: Telling,
  { from, end }: Account,
): Line {
  const below = lines.slice(from, end).map((one) => one.line);
  const account = label.rest === '' ? below : [behindLabel(line, label.rest.length), ...below];
  const text = /[:?]$/u.test(label.words) ? label.words : `${label.words}:`;
  return { ...line, segments: [{ text }], account };
}

/** The last words of a line, so many characters of it, with what of them is crossed out. */
function behindLabel(line: Line, length: number): Line {
  const segments: Segment[] = [];
  let left = length;
  for (const segment of line.segments.toReversed()) {
    if (left <= 0) break;
    const text = segment.text.slice(-left);
    segments.unshift(text === segment.text ? segment : { ...segment, text });
    left -= text.length + (segment.gap ?? ' ').length;
  }
  const [first, ...more] = segments;
  return { ...line, segments: first === undefined ? [] : [{ ...first, gap: '' }, ...more] };
}
