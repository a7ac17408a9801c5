import type { Segment } from '../../document.ts';
import {
  FILL,
  isInstruction,
  lineToWriteOn,
  ONLY_FILL,
  type LabelPart,
  type LinePart,
} from './linePart.ts';
import { cueMeaning } from '../labels/cueMeaning.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { ASKS_OF_HER } from './unlikeLabels.ts';
import { isPersonWord } from '../labels/plausible.ts';
import { longestLabel } from '../labels/wordLists.ts';

/** A longer run of words is prose; looking into it for labels would only cost time. */
const LONGEST_LINE = 600;

/** An answer may be followed by the next label on the same line: "Jane Smith DOB: 01/02/1995". */
export function restParts(
  rest: string,
  segment: Segment,
  hasFill: boolean,
  isTold = false,
): readonly LinePart[] {
  if (ONLY_FILL.test(rest)) return hasFill ? [lineToWriteOn(segment)] : [];
  const answer = (HELP_BEFORE.exec(rest) ?? OPTIONS_BEFORE.exec(rest))?.[1];
  if (answer !== undefined) return restParts(answer, segment, hasFill, isTold);
  if (isInstruction(rest) || asksForMore(rest)) return [];
  return answerAndNext(rest, segment, hasFill, isTold);
}

/** "Is a social worker involved? (name)": what else to write there, and nobody's answer. */
function asksForMore(rest: string): boolean {
  const [, words] = /^\(([^()\d]{3,60})\)$/u.exec(rest.trim()) ?? [];
  const asked = words === undefined ? undefined : labelMeaning(words)?.asked;
  return asked !== undefined && !isPersonWord(asked.map(({ topic }) => topic));
}

function answerAndNext(
  rest: string,
  segment: Segment,
  hasFill: boolean,
  isTold: boolean,
): readonly LinePart[] {
  if (rest.length > LONGEST_LINE) return [{ kind: 'text', text: rest, segment }];
  for (const match of rest.matchAll(/[:?]/gu)) {
    const end = match.index + (match[0] === '?' ? 1 : 0);
    const known = labelStart(rest.slice(0, end));
    // "Background: Mother: grew up in care." tells of her.
    if (isTold && known === 0 && isToldOf(rest.slice(0, end))) continue;
    const start = known ?? questionAfterBoxes(rest, end);
    if (start === undefined) continue;
    const written = rest.slice(start, end);
    const value = rest.slice(0, start).trim();
    const meaning = labelMeaning(written) ?? cueMeaning(written);
    const label: LabelPart = { kind: 'label', written, meaning, marked: true, segment };
    const more = restParts(rest.slice(end).replace(FILL, ''), segment, hasFill);
    return ONLY_FILL.test(value)
      ? [label, ...more]
      : [{ kind: 'text', text: value, segment }, label, ...more];
  }
  return [{ kind: 'text', text: rest, segment }];
}

/** "Any safeguarding concerns? Please give details: Early Help": what to write, and behind the colon what was written. */
export const HELP_BEFORE =
  /^\(?(?:please\s+)?(?:give|provide|state|specify|add|include)\s(?:[\p{L}/]+\s){0,4}?(?:details?|names?|dates?|reasons?|contacts?|information)\)?:\s+(\S.*)$/iu;

/** "Unborn? (Y/N)Y", typed right behind the printed letters to choose from. */
const OPTIONS_BEFORE = /^\((?:y ?\/ ?n|m ?\/ ?f|yes ?\/ ?no)\)[\s:]*(\p{L}.{0,40})$/iu;

function isToldOf(label: string): boolean {
  const meaning = labelMeaning(label);
  if (ASKS_OF_HER.test(label)) return true;
  return meaning?.strength === 'weak' && isPersonWord(meaning.asked.map(({ topic }) => topic));
}

const PRINTED = /^\s*(?:yes|no|not known|unknown|unsure|n\/?a|male|female|other)\b/iu;

/**
 * "Interpreter needed? ☐ Yes ☒ No  Family agrees: ☒ Yes ☐ No": between one tick list and the next
 * stands the next question, though no dictionary knows it. Gives where it begins.
 */
function questionAfterBoxes(rest: string, end: number): number | undefined {
  if (!/^[:?\s]*[\u2610\u2612]/u.test(rest.slice(end))) return undefined;
  const before = rest.slice(0, end);
  const box = Math.max(before.lastIndexOf('\u2610'), before.lastIndexOf('\u2612'));
  if (box < 0) return undefined;
  const words = before.slice(box + 1);
  const boxesLead = /^[\u2610\u2612]/u.test(rest.trim());
  const printed = boxesLead ? (PRINTED.exec(words)?.[0].length ?? 0) : 0;
  if (boxesLead && printed === 0) return undefined;
  const start = box + 1 + printed + (/^[\s,;|]*/u.exec(words.slice(printed))?.[0].length ?? 0);
  return end - start >= 4 ? start : undefined;
}

/** Where the longest known label begins that ends this text; undefined where none does. */
function labelStart(before: string): number | undefined {
  const words = [...before.matchAll(/\S+/gu)];
  for (let from = Math.max(0, words.length - longestLabel); from < words.length; from += 1) {
    const start = words[from]?.index ?? 0;
    const meaning = labelMeaning(before.slice(start));
    if (meaning === undefined) continue;
    if (meaning.strength === 'strong' || isApart(before, start)) return start;
  }
  return undefined;
}

function isApart(text: string, start: number): boolean {
  return start === 0 || /(?:\s{2,}|[|;,]\s?)$/u.test(text.slice(0, start));
}
