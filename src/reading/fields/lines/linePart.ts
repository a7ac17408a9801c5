import type { Segment } from '../../document.ts';
import { detailsPrompts, hintsBelow, instructions } from '../dictionary/hints.ts';
import type { Meaning } from '../labels/meaning.ts';

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

/** What may stand between a label and its answer. */
export const FILL = /^[\s:=._\u2026\-\u2010-\u2015]+(?=\S|$)/u;
/** A star marks a question that must be answered, and answers none. */
export const ONLY_FILL = /^[\s._\u2026\-\u2010-\u2015|*]*$/u;
export const FILL_INSIDE = /_{3,}|[._\u2026]{4,}|(?<![\p{L})])[._\u2026]{3,}|\u2026{3}/u;
/** A tick list begins here. */
export const BOX = /^[\u2610\u2612]|^(?:yes|no)\s*[\u2610\u2612]/iu;

/** "If yes, please give details: cleft lip" is answered. */
const DETAILS = new RegExp(`^${detailsPrompts}\\s*:\\s*[^\\s(]`, 'iu');

/** Printed help, which is neither a label nor an answer. */
export function isInstruction(text: string): boolean {
  const trimmed = withoutStars(text);
  if (DETAILS.test(trimmed)) return false;
  return trimmed.length <= 400 && instructions.some((pattern) => pattern.test(trimmed));
}

/** What to write about, printed between a question and its answer. */
export function isHintBelow(text: string): boolean {
  const trimmed = withoutStars(text);
  return trimmed.length <= 300 && hintsBelow.some((pattern) => pattern.test(trimmed));
}

/** "(EDD if unborn)" on a line of its own says more of the label over it, and answers nothing. */
export function isBracketed(text: string): boolean {
  return /^\([^()\d]*\p{L}[^()\d]*\)$/u.test(text.trim());
}

/** "*Please write a short description" must be answered, "5.1 Please describe" is counted. */
function withoutStars(text: string): string {
  const own = text.trim().replace(/^\d{1,2}\.\d{1,2}[.)]?\s+/u, '');
  return own.replace(/^\*{1,2}\s?(?=\p{L})|(?<=[\p{L}.?)])\s?\*{1,2}$/gu, '');
}

/** Dots or underscores with nothing on them: the answer is there, and it is blank. */
export function lineToWriteOn(segment: Segment): TextPart {
  return { kind: 'text', text: '', segment: { ...segment, text: '', entered: true } };
}
