import { isCapitals } from '../labels/capitals.ts';
import { isCountedHead } from '../labels/headCount.ts';
import { headingSection, sectionOf } from '../labels/sectionMeaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { shortLabelAt } from './shortLabel.ts';
import { asksToTell, rankOf } from './toldLabel.ts';
import { isStroke, type TypedLine } from './typedLine.ts';

/** "Safeguarding and risk" over its first question: the title of a part, though it asks for both. */
export function headsPart(lines: readonly TypedLine[], at: number): boolean {
  const label = lines[at]?.label;
  if (label === undefined || label.rest !== '') return false;
  if (!(label.mark === 'none' || label.mark === 'stroke')) return false;
  if (sectionOf(label.words) === undefined) return false;
  const next = lines.findIndex(({ text }, place) => place > at && text !== '' && !isStroke(text));
  const below = lines[next]?.label;
  if (below?.before !== label.before) return false;
  if (shortLabelAt(lines, next) !== undefined) return true;
  if (!asksToTell(below) || rankOf(below) < 3) return false;
  const own = topicsOf(label);
  return !asksToTell(label) || topicsOf(below).every((topic) => own.includes(topic));
}

/** The empty lines above it, or above the heading that stands over it. */
export function gapOver(lines: readonly TypedLine[], at: number): number {
  const own = lines[at]?.gap ?? 0;
  const above = own >= at ? -1 : at - own - 1;
  const heading = lines[isStroke(lines[above]?.text) ? above - 1 : above];
  return heading !== undefined && isHeadingAbove(heading) ? Math.max(own, heading.gap) : own;
}

/** A heading below an empty line, whatever stands right below it. */
export function isHeadingAbove({ gap, text }: TypedLine): boolean {
  if (gap === 0 || text.length >= LONGEST || isEnded(text)) return false;
  return isCapitals(text) || sectionOf(text) !== undefined || isCountedHead(text);
}

/** In characters. */
export const LONGEST = 60;
/** No heading ends so. */
export const ENDED = /[.,;!?:]$/u;

/** "WHO IS ASKING?" heads a part in capitals, though it asks. */
const isEnded = (text: string): boolean =>
  ENDED.test(text) &&
  !(text.endsWith('?') && isCapitals(text) && headingSection(text) !== undefined);

/**
 * Where what is told ends above a question: over the heading of the next part, if one stands there,
 * and the empty lines above it.
 */
export function endAbove(lines: readonly TypedLine[], from: number, next: number): number {
  const end = behindLast(lines, from, next);
  const heading = next >= lines.length ? undefined : headingEnding(lines, from, end);
  return heading === undefined ? end : behindLast(lines, from, heading);
}

/** Behind the last line with words. */
function behindLast(lines: readonly TypedLine[], from: number, to: number): number {
  let end = to;
  while (end > from && lines[end - 1]?.text === '') end -= 1;
  return end;
}

/** Where the heading stands that is the last line, or the last over its stroke. */
function headingEnding(lines: readonly TypedLine[], from: number, end: number): number | undefined {
  const isRuled = isStroke(lines[end - 1]?.text);
  const at = isRuled ? end - 2 : end - 1;
  const heading = lines[at];
  if (heading === undefined || at < from || heading.text.length > LONGEST) return undefined;
  if (isRuled || DRAWN.test(heading.text)) return at;
  return isTitle(
    heading,
    lines.slice(from, at).some(({ text }) => text !== ''),
  )
    ? at
    : undefined;
}

/** @param isBelowWords something else was told above it, so that it is not all of the answer. */
function isTitle({ gap, text }: TypedLine, isBelowWords: boolean): boolean {
  if (gap === 0 || isEnded(text) || text.split(/\s+/u).length > 7) return false;
  if (isCapitals(text) || isCountedHead(text)) return true;
  if (/[:?]\s/u.test(text)) return false;
  if (sectionOf(text) !== undefined) return true;
  return isBelowWords && headingSection(text) !== undefined;
}

/** "*** Parents ***", "--- Parents ---", "== Parents ==". */
const DRAWN = /^(?:\*{2,}|-{2,}|={2,}|#{1,4}|_{2,}|~{2,}|\[)\s?[^\s].*$/u;
