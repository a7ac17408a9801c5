import type { Segment } from '../../document.ts';
import { plainBoxes } from '../answers/choices.ts';
import { withoutDeletePrompt } from '../answers/deletePrompt.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { wayBesidePhone } from '../dictionary/contactLabels.ts';
import type { LinePart } from './linePart.ts';

/** "None / CIN / CP" or "Letter   Phone call   Email" of which others are crossed out: an option, whatever else it might ask. */
function isAmongCrossedOut(
  { text, struck, bold }: Segment,
  before: Segment | undefined,
  after: Segment | undefined,
): boolean {
  if (before === undefined || struck === true) return before !== undefined;
  if (before.struck !== true) return false;
  const isLeft = bold !== true && !/[:?]\s*$/u.test(text);
  return /^[/|]/u.test(text) || (isLeft && (after === undefined || after.struck === true));
}

/** "Plan in place: No plan ☒" with "Early Help plan ☐" beside it: the next option, though it may ask the same. */
export function isNextOption(
  segment: Segment,
  before: Segment | undefined,
  own: LinePart | undefined,
  parts: readonly LinePart[],
): boolean {
  if (own?.kind !== 'label' || ![segment, before].every((one) => ENDS_IN_BOX.test(one?.text ?? '')))
    return false;
  const asked = parts.findLast((part) => part.kind === 'label')?.meaning?.asked ?? [];
  return own.meaning?.asked.every(({ topic }) => asked.some((one) => one.topic === topic)) === true;
}

/** "CP plan ☐ Child in Need ☒ Looked After ☐": a list of plans with a box behind each, and the first asks nothing. */
export function isListOfPlans(text: string): boolean {
  const [first = '', ...more] = plainBoxes(text).split(/[\u2610\u2612]/u);
  const isLast = more.at(-1)?.trim() === '';
  return more.length > 1 && isLast && namesPlan(first) && more.some(namesPlan);
}

/** "☒ Child Protection Plan" with "☐ Child in Need" apart from it: an option, and no label of that box. */
function isOneOfPlans({ text }: Segment, segments: readonly Segment[]): boolean {
  const boxed = segments.filter((one) => BEGINS_WITH_BOX.test(one.text));
  return (
    boxed.length > 1 && BEGINS_WITH_BOX.test(text) && namesPlan(text.replace(BEGINS_WITH_BOX, ''))
  );
}

/** "Phone ☐" with "Text message ☐" and "Email ☒" beside it, or each behind its box: ways to reach somebody, and no label of a number. */
const isOneOfWays = ({ text }: Segment, segments: readonly Segment[]): boolean =>
  namesWay(text) && segments.filter((one) => namesWay(one.text)).length > 1;

function namesWay(text: string): boolean {
  const words = text.replace(ONE_BOX, '').trim();
  if (words === text.trim()) return false;
  const asked = labelMeaning(words)?.asked;
  return (
    wayBesidePhone.test(words) ||
    asked?.every(({ topic }) => topic === 'phone' || topic === 'email') === true
  );
}

/** Drawn or typed, at either end. */
const ONE_BOX =
  /^(?:[\u2610\u2612]|[[(]\s?[xX\u2713\u2714]?\s?[\])])\s*|\s*(?:[\u2610\u2612]|[[(]\s?[xX\u2713\u2714]?\s?[\])])$/u;

/** Whatever its words ask on other forms. */
export const isOption = (
  segment: Segment,
  before: Segment | undefined,
  segments: readonly Segment[],
): boolean =>
  isAmongCrossedOut(segment, before, segments[segments.indexOf(segment) + 1]) ||
  isLeftBehindPrompt(segment, before, segments) ||
  isOneOfWays(segment, segments) ||
  (before !== undefined && OPTIONS_IN_BRACKETS.test(segment.text)) ||
  isOneOfPlans(segment, segments);

/** "Male [x] / Female [ ]" beside its question. */
const OPTIONS_IN_BRACKETS = /^(?:\p{L}[\p{L} ]{0,18} \[ ?[xX\u2713]? ?\](?:\s*[/|,]?\s*)){2,6}$/u;

/** "(please circle) Yes" before "No", which is crossed out. */
const isLeftBehindPrompt = (
  { text }: Segment,
  before: Segment | undefined,
  segments: readonly Segment[],
): boolean =>
  before !== undefined &&
  withoutDeletePrompt(text) !== text &&
  segments.some(({ struck }) => struck === true);

const BEGINS_WITH_BOX = /^[\u2610\u2612]\s*/u;

const namesPlan = (words: string): boolean =>
  !/[:?]\s*$/u.test(words) &&
  labelMeaning(words.trim())?.asked.every(({ topic }) => topic === 'safeguarding') === true;

const ENDS_IN_BOX = /[\u2610\u2612]$/u;
