import { lineText, type Block, type Line } from '../../document.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import type { Sheet } from '../sheet.ts';
import { isTitle } from './headingLine.ts';
import { lineParts } from './lineParts.ts';
import type { LinePart } from './linePart.ts';
import type { LineStyle } from './lineStyle.ts';
import { topicsOf } from './openLabels.ts';
import { readLines } from './readLines.ts';

/**
 * Reads what is repeated on every page, once: the title, and labels with their answers on one line
 * ("NHS number: 999 000 0018"). The line below another is another header or the footer, and answers nothing.
 */
export function readRunningLines(blocks: readonly Block[], sheet: Sheet, style: LineStyle): void {
  const part = partInMargin(blocks);
  const [head, ...below] = part;
  if (head !== undefined) sheet.heading(lineText(head));
  readLines(below, sheet, style);
  sheet.pending = undefined;
  for (const { line, goesOn } of repeatedLines(blocks)) {
    if (part.includes(line)) continue;
    // What the foot of a page says is of nobody whom its head has named.
    if (!goesOn) sheet.scope = { instance: sheet.scope.instance + 1 };
    const parts = lineParts(line);
    if (namesForm(line, sheet)) sheet.title(lineText(line));
    else if (isAnswered(parts)) readLines([line], sheet, style);
    else sheet.addLoose(lineText(line), line.page);
    sheet.pending = undefined;
  }
}

/** "Referring agency" over three labels and more with their answers, at the foot of a page: a whole part of the form. */
function partInMargin(blocks: readonly Block[]): readonly Line[] {
  for (const [at, block] of blocks.entries()) {
    if (!isRunning(block) || isPairAtMargin(block)) continue;
    if (headingSection(lineText(block)) === undefined) continue;
    const end = blocks.findIndex((one, place) => place > at && !isPairAtMargin(one));
    const below = blocks.slice(at + 1, end < 0 ? undefined : end).filter(isRunning);
    if (below.length >= FEWEST) return [block, ...below];
  }
  return [];
}

const FEWEST = 3;

function isPairAtMargin(block: Block): boolean {
  if (!isRunning(block)) return false;
  const [label, ...more] = lineParts(block);
  return label?.kind === 'label' && label.marked && more.some(({ kind }) => kind === 'text');
}

/** "Infants in care: referral form v3" before "Page 1", or what begins with the title that stands over the form. */
function namesForm(line: Line, { headings }: Sheet): boolean {
  const first = { ...line, segments: line.segments.slice(0, 1) };
  if (isTitle(first, lineParts(first))) return true;
  const [title] = headings;
  return title !== undefined && title.includes(' ') && lineText(line).startsWith(title);
}

/** A label that is surely one and its answer, which no account fits into. */
function isAnswered([label, ...more]: readonly LinePart[]): boolean {
  if (label?.kind !== 'label' || !more.some(({ kind }) => kind === 'text')) return false;
  if (label.meaning === undefined || label.meaning.strength === 'cue') return false;
  return !topicsOf(label.meaning).some((topic) => narrativeTopics.has(topic));
}

/** Each once, and whether another stands right above it. */
function repeatedLines(
  blocks: readonly Block[],
): readonly { readonly line: Line; readonly goesOn: boolean }[] {
  const seen = new Set<string>();
  return blocks.flatMap((block, place) => {
    if (!isRunning(block) || seen.has(lineText(block))) return [];
    seen.add(lineText(block));
    const above = blocks[place - 1];
    return [{ line: block, goesOn: above !== undefined && isRunning(above) }];
  });
}

const isRunning = (block: Block): block is Line => block.kind === 'line' && block.running === true;
