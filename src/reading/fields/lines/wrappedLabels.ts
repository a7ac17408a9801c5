import type { Line } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { asksAtLength } from './asksAtLength.ts';
import { headingSection } from '../labels/sectionMeaning.ts';

/** "Name of mother /" over "birthing parent" in the label's column is one label. */
export function joinWrappedLabels(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row];
    const next = lines[row + 1];
    if (line === undefined) continue;
    const whole =
      next === undefined
        ? undefined
        : (wholeLabel(line, next) ?? longQuestion(line, next, lines[row - 1]));
    if (whole === undefined || next === undefined) {
      const further = next === undefined ? undefined : furtherLabels(line, next);
      joined.push(further ?? line);
      if (further !== undefined) row += 1;
      continue;
    }
    row += 1;
    const more = next.segments.slice(1);
    if (endsBesideAnswer(line, next)) {
      joined.push({ ...line, segments: [whole, ...more] });
      continue;
    }
    let label = whole;
    while (more.length === 0) {
      const rest = furtherLine(label, lines[row] ?? next, lines[row + 1]);
      if (rest === undefined) break;
      label = { ...label, text: `${label.text} ${rest}` };
      row += 1;
    }
    joined.push({ ...line, segments: [label, ...line.segments.slice(1)] });
    if (more.length > 0) joined.push({ ...next, segments: more });
  }
  return joined;
}

/** "Service" below "Current or past involvement" and "of Children's Social Work". */
function furtherLine(whole: Segment, above: Line, line: Line | undefined): string | undefined {
  const [last, ...beside] = line?.segments ?? [];
  const [second] = above.segments;
  if (line === undefined || last === undefined || second === undefined) return undefined;
  if (beside.length > 0 || !sameColumn(second, last) || tooFarBelow(above, line)) return undefined;
  if (/[:?]$/u.test(whole.text.trim()) || whole.bold !== true) return undefined;
  return isRestOf(whole.text, last.text) ? last.text : undefined;
}

/** Known for one label, or for no two of them. */
function isRestOf(label: string, rest: string): boolean {
  if (isCutShort(label) || labelMeaning(`${label} ${rest}`) !== undefined) return true;
  if (labelMeaning(rest) !== undefined) return false;
  return isCutShort(rest) || labelMeaning(label) === undefined;
}

type Segment = Line['segments'][number];

const furtherLabels = (line: Line, next: Line): Line | undefined =>
  besideEachOther(line, next) ?? furtherLabel(line, next);

/** "Who does the child" in bold behind another label and its answer, both over the rest of their words. */
export function besideEachOther(line: Line, next: Line): Line | undefined {
  if (line.segments.length < 3 || next.segments.length < 2 || tooFarBelow(line, next)) {
    return undefined;
  }
  const segments = [...line.segments];
  for (const rest of next.segments) {
    const place = segments.findIndex((label) => label.bold === true && sameColumn(label, rest));
    const label = segments[place];
    if (label === undefined || /[:?]$/u.test(label.text.trim())) return undefined;
    if (!/^[(]?\p{Ll}/u.test(rest.text)) return undefined;
    segments[place] = { ...label, text: `${label.text} ${rest.text}` };
  }
  return { ...line, segments };
}

/** "Holds parental" behind the answer of another label, over "responsibility:" alone. */
function furtherLabel(line: Line, next: Line): Line | undefined {
  const [wrapped, ...more] = next.segments;
  if (wrapped === undefined || more.length > 0 || tooFarBelow(line, next)) return undefined;
  const place = line.segments.findIndex((segment) => sameColumn(segment, wrapped));
  const label = line.segments[place];
  if (label === undefined || place < 1 || /[:?]$/u.test(label.text.trim())) return undefined;
  const text = `${label.text} ${wrapped.text}`;
  const isKnown = labelMeaning(wrapped.text) !== undefined || labelMeaning(text) === undefined;
  if (isKnown) return undefined;
  return { ...line, segments: line.segments.with(place, { ...label, text }) };
}

function wholeLabel(line: Line, next: Line): Segment | undefined {
  const [label, ...values] = line.segments;
  const [wrapped] = next.segments;
  if (label === undefined || wrapped === undefined) return undefined;
  if (!mayGoOn(label, line, next)) return undefined;
  const text = `${label.text} ${wrapped.text}`;
  const ways = [endsBesideAnswer, isSecondQuestion, isRestInBold];
  if (ways.some((isRest) => isRest(line, next))) return { ...label, text };
  const isEnd = GOES_ON.test(wrapped.text);
  const isOther = labelMeaning(wrapped.text) !== undefined && !isCutShort(label.text);
  if (isWhole(label.text, isEnd) || isOther) return undefined;
  const meaning = labelMeaning(text);
  if (values.length === 0) return isLeftBlank(wrapped, meaning) ? { ...label, text } : undefined;
  const plainValues = values.every(({ bold }) => bold !== true);
  const boldAlone = label.bold === true && next.segments.length === 1 && plainValues;
  return boldAlone || meaning !== undefined ? { ...label, text } : undefined;
}

/**
 * "Describe the difficulty, how long it has lasted and how it affects parent and" over "infant:", below
 * a heading or another label, and not below running text.
 */
function longQuestion(line: Line, next: Line, above: Line | undefined): Segment | undefined {
  const [[label, ...beside], [wrapped, ...behind]] = [line.segments, next.segments];
  if (label === undefined || wrapped === undefined || beside.length + behind.length > 0)
    return undefined;
  const isCut =
    /^\p{Lu}.{50,}[\p{L},]$/u.test(label.text) && /^\p{Ll}.{0,60}[:?]$/u.test(wrapped.text);
  if (!isCut || !mayGoOn(label, line, next) || isTold(above)) return undefined;
  const text = `${label.text} ${wrapped.text}`;
  return asksAtLength(text) ? { ...label, text } : undefined;
}

/** A line alone that is neither a heading nor asks anything. */
const isTold = (line: Line | undefined): boolean =>
  line?.segments.length === 1 &&
  line.heading !== true &&
  !/[:?\u2610\u2612]/u.test(line.segments[0]?.text ?? '') &&
  headingSection(line.segments[0]?.text ?? '') === undefined;

/** Right below it, in its column, and not one of two labels that go on side by side. */
function mayGoOn(label: Segment, line: Line, next: Line): boolean {
  const [wrapped] = next.segments;
  if (wrapped === undefined || !sameColumn(label, wrapped) || tooFarBelow(line, next)) return false;
  return besideEachOther(line, next) === undefined;
}

/** "Is the child subject to any" in bold over "plan?" with the answer behind it. */
function endsBesideAnswer({ segments }: Line, next: Line): boolean {
  const [label, ...values] = segments;
  const [wrapped, answer] = next.segments;
  if (label?.bold !== true || values.length > 0 || answer === undefined) return false;
  if (answer.bold === true && answer.entered !== true) return false;
  return /^\p{Ll}/u.test(wrapped?.text ?? '') && !/[:?]$/u.test(label.text.trim());
}

/** "What has been tried? What was the result of" over "these?", both in bold and nothing beside them. */
function isSecondQuestion(line: Line, next: Line): boolean {
  const [label, ...beside] = [...line.segments, ...next.segments.slice(1)];
  const [wrapped] = next.segments;
  if (label?.bold !== true || wrapped?.bold !== true || beside.length > 0) return false;
  return /\p{L}$/u.test(label.text) && /^\p{Ll}[^.!]{0,80}\?$/u.test(wrapped.text);
}

/** "Child protection or" over "child in need plan, past", both in bold, short, and nothing beside them: known as one by its cue. */
function isRestInBold({ segments: [label, ...beside] }: Line, next: Line): boolean {
  const [wrapped, ...behind] = next.segments;
  if (label?.bold !== true || wrapped?.bold !== true || beside.length + behind.length > 0)
    return false;
  if (!/[\p{L},/]$/u.test(label.text) || !/^\p{Ll}[^.!;]*$/u.test(wrapped.text)) return false;
  const text = `${label.text} ${wrapped.text}`;
  return text.length <= LONGEST && meaningInLabelPlace(text) !== undefined;
}

/** Characters of a label that found no room in its column. */
const LONGEST = 80;

/** "Others in the" over "household:": nothing is asked by what ends so. */
export const isCutShort = (label: string): boolean => CUT_SHORT.test(label);

const CUT_SHORT = /\p{L} (?:an?|the|of|and|or|your|their)$/iu;

/** "Name of person" over "making request", and never a label by itself. */
const GOES_ON = /^(?:of|making|completing|filling|requesting|and|or|with|for|to|who|about) \p{L}/u;

/** "Mother's date" over "of birth" and nothing beside either: only both together ask something. */
function isLeftBlank(wrapped: Segment, whole: Meaning | undefined): boolean {
  return whole?.strength === 'strong' && /^[(]?\p{Ll}/u.test(wrapped.text);
}

function sameColumn(label: Segment, wrapped: Segment): boolean {
  if (label.left === undefined || wrapped.left === undefined) return false;
  if (label.entered === true || wrapped.entered === true) return false;
  if ((label.bold ?? false) !== (wrapped.bold ?? false)) return false;
  const ends = Math.abs((label.right ?? -Infinity) - (wrapped.right ?? Infinity));
  return Math.abs(label.left - wrapped.left) < 3 || ends < 1.5;
}

/** "Mother's date" is a label too, but not where "of birth" stands below it. */
function isWhole(label: string, goesOn: boolean): boolean {
  return /[:?]$/u.test(label.trim()) || (!goesOn && labelMeaning(label)?.strength === 'strong');
}

function tooFarBelow(line: Line, next: Line): boolean {
  if (line.top === undefined || next.top === undefined) return false;
  return line.page !== next.page || next.top - line.top > 1.7 * (line.height ?? 10);
}
