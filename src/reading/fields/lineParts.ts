import type { Line, Segment } from '../document.ts';
import { instructions } from './dictionary/hints.ts';
import { labelMeaning, type Meaning } from './meaning.ts';
import { looksLike } from './plausible.ts';
import { longestLabel } from './wordLists.ts';

/** One line taken apart into labels and the words beside them. */
export interface LabelPart {
  readonly kind: 'label';
  readonly written: string;
  /** Undefined: it has the form of a label but is not in the dictionary. */
  readonly meaning: Meaning | undefined;
  /** A colon, a question mark or a segment of its own parts it from what follows. */
  readonly marked: boolean;
  readonly segment: Segment;
}
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly segment: Segment;
}
export type LinePart = LabelPart | TextPart;

const DELIMITER = /[:?=\t]|\s[\-\u2010-\u2015]\s|\.{3,}|_{3,}|\u2026+|(?=[\u2610\u2612])/gu;
const FILL = /^[\s:=._\u2026\-\u2010-\u2015]+(?=\S|$)/u;
/** A longer run of words is prose; looking into it for labels would only cost time. */
const LONGEST_LINE = 600;
const ONLY_FILL = /^[\s._\u2026\-\u2010-\u2015|]*$/u;

/** Printed help, which is neither a label nor an answer. */
export function isInstruction(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 400 && instructions.some((pattern) => pattern.test(trimmed));
}

/** The parts of a line in their order; printed help is left out. */
export function lineParts(line: Line): readonly LinePart[] {
  const parts: LinePart[] = [];
  line.segments.forEach((segment, place) => {
    if (segment.entered === true) {
      parts.push({ kind: 'text', text: segment.text, segment });
      return;
    }
    if (isInstruction(segment.text) && !(parts.at(-1)?.kind === 'text')) return;
    parts.push(...segmentParts(segment, place === 0));
  });
  return parts;
}

function segmentParts(segment: Segment, first: boolean): readonly LinePart[] {
  const text = segment.text;
  const whole = labelMeaning(text);
  if (whole !== undefined) {
    return [{ kind: 'label', written: text, meaning: whole, marked: true, segment }];
  }
  const cut = firstLabel(text, first);
  if (cut === undefined) return [{ kind: 'text', text, segment }];
  const label: LabelPart = {
    kind: 'label',
    written: cut.written,
    meaning: cut.meaning,
    marked: cut.marked,
    segment,
  };
  return [label, ...restParts(cut.rest, segment)];
}

interface Cut {
  readonly written: string;
  readonly meaning: Meaning | undefined;
  readonly marked: boolean;
  readonly rest: string;
}

/** A label at the start of the text. */
function firstLabel(text: string, first: boolean): Cut | undefined {
  let unknown: Cut | undefined;
  for (const match of text.matchAll(DELIMITER)) {
    const end = match.index + (match[0] === '?' ? 1 : 0);
    const written = text.slice(0, end).trim();
    if (written === '') continue;
    if (written.length > 140) break;
    const meaning = labelMeaning(written);
    const rest = text.slice(end).replace(FILL, '');
    if (meaning !== undefined)
      return longerCut(text, written, meaning) ?? { written, meaning, marked: true, rest };
    if (match[0] === ':' && first && unknown === undefined && isLabelShaped(written)) {
      unknown = { written, meaning: undefined, marked: true, rest };
    }
  }
  return unmarkedLabel(text) ?? unknown;
}

/** "Relationship to child? e.g. mother, father: Mother": the example belongs to the label. */
function longerCut(text: string, short: string, meaning: Meaning): Cut | undefined {
  const colon = text.indexOf(':', short.length + 1);
  if (colon < 0 || colon > 140) return undefined;
  const written = text.slice(0, colon).trim();
  const longer = labelMeaning(written);
  if (longer === undefined || longer.asked[0]?.topic !== meaning.asked[0]?.topic) return undefined;
  return { written, meaning: longer, marked: true, rest: text.slice(colon).replace(FILL, '') };
}

function isLabelShaped(written: string): boolean {
  return (
    written.length <= 60 &&
    written.split(/\s+/u).length <= 8 &&
    /^[A-Z\d(]/u.test(written) &&
    !/[.!,;]\s|https?$/u.test(written)
  );
}

/** "Date of birth 01/02/2026": the longest known label whose answer has the form that it needs. */
function unmarkedLabel(text: string): Cut | undefined {
  const words = [...text.matchAll(/\S+/gu)].slice(0, longestLabel);
  for (let count = words.length - 1; count >= 1; count -= 1) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const end = last.index + last[0].length;
    const written = text.slice(0, end);
    const meaning = labelMeaning(written);
    if (meaning?.strength !== 'strong') continue;
    const rest = text.slice(end).replace(FILL, '');
    if (meaning.asked.some(({ topic }) => looksLike(topic, rest) === 'surely')) {
      return { written, meaning, marked: false, rest };
    }
  }
  return undefined;
}

/** An answer may be followed by the next label on the same line: "Jane Smith DOB: 01/02/1995". */
function restParts(rest: string, segment: Segment): readonly LinePart[] {
  if (isInstruction(rest)) return [];
  if (rest.length > LONGEST_LINE) return [{ kind: 'text', text: rest, segment }];
  if (ONLY_FILL.test(rest)) return [];
  for (const match of rest.matchAll(/[:?]/gu)) {
    const end = match.index + (match[0] === '?' ? 1 : 0);
    const before = rest.slice(0, end);
    const words = [...before.matchAll(/\S+/gu)];
    for (let from = Math.max(0, words.length - longestLabel); from < words.length; from += 1) {
      const start = words[from]?.index ?? 0;
      const written = before.slice(start);
      const meaning = labelMeaning(written);
      if (meaning === undefined || (meaning.strength !== 'strong' && !isApart(rest, start)))
        continue;
      const value = rest.slice(0, start).trim();
      const label: LabelPart = { kind: 'label', written, meaning, marked: true, segment };
      const more = restParts(rest.slice(end).replace(FILL, ''), segment);
      return ONLY_FILL.test(value)
        ? [label, ...more]
        : [{ kind: 'text', text: value, segment }, label, ...more];
    }
  }
  return [{ kind: 'text', text: rest, segment }];
}

function isApart(text: string, start: number): boolean {
  return start === 0 || /(?:\s{2,}|[|;,]\s?)$/u.test(text.slice(0, start));
}
