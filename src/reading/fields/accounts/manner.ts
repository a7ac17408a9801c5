import { isCapitals } from '../labels/capitals.ts';
import { isHintBelow, isInstruction } from '../lines/linePart.ts';
import { countOf } from '../lines/numberedQuestions.ts';
import { ENDED, gapOver, headsPart, isHeadingAbove, LONGEST } from './partHeads.ts';
import { isSetSo, MOST, settingOf, type Setting } from './setting.ts';
import { shortLabelAt } from './shortLabel.ts';
import { asksInBrief, asksToTell, goesOn, rankOf, type Rank } from './toldLabel.ts';
import { isStroke, type TypedLine } from './typedLine.ts';

/** How a form in one face sets its questions for an account, as most of those show that we surely know. */
export interface Manner extends Setting {
  /** Where the questions stand of a form that counts them. */
  readonly counted: ReadonlySet<number> | undefined;
  /** A stroke is drawn below each, or the file marks it as a heading. */
  readonly isRuled: boolean;
  /** They stand alone above their answers, or beside them; undefined: some do. */
  readonly isAlone: boolean | undefined;
  /** So for what is often told in a word. */
  readonly isBriefAlone: boolean | undefined;
  /** An empty line stands between each and its answer. */
  readonly isSpread: boolean;
  /** So many empty lines stand above each. */
  readonly gap: number;
}

/** Undefined where these lines are no form, or one that surely asks for no account. */
export function mannerOf(lines: readonly TypedLine[]): Manner | undefined {
  const set = settingOf(lines);
  if (set === undefined) return undefined;
  const all = placesOf(lines, { ...set, tellsInCapitals: true }, 3);
  const inCapitals = all.filter((at) => isCapitals(lines[at]?.label?.words ?? '')).length;
  const own = { ...set, tellsInCapitals: inCapitals >= all.length * MOST };
  const asked = placesOf(lines, own, 3);
  if (asked.length === 0) return undefined;
  const brief = asked.filter((at) => asksInBrief(lines[at]?.label));
  const isAlone = standAlone(lines, own, longOnes(lines, own) ?? asked);
  return {
    ...own,
    counted: /1/u.test(own.before) ? new Set(countOf(lines.map(({ line }) => line))) : undefined,
    isRuled:
      asked.filter((at) => lines[at]?.label?.mark === 'stroke').length >= asked.length * MOST,
    isAlone,
    isBriefAlone: standAlone(lines, own, brief),
    isSpread: isSpreadOut(lines, own, asked),
    gap: own.before === '' ? usualGap(lines, own, isAlone) : 0,
  };
}

/** Where an account is asked for that is told at length, as plainly as this form asks for one. */
function longOnes(lines: readonly TypedLine[], own: Setting): readonly number[] | undefined {
  return ([3, 2] as const)
    .map((rank) => placesOf(lines, own, rank).filter((at) => !asksInBrief(lines[at]?.label)))
    .find((places) => places.length > 0);
}

/** Of those that are answered; undefined where some stand so, some not. */
function standAlone(
  lines: readonly TypedLine[],
  own: Setting,
  asked: readonly number[],
): boolean | undefined {
  const beside = asked.filter((at) => !isAloneAt(lines, at)).length;
  const alone = asked.filter((at) => {
    const below = lines[at + 1]?.text === '' ? at + 2 : at + 1;
    return isAloneAt(lines, at) && isAnswer(lines[below], own);
  }).length;
  if (alone + beside === 0) return undefined;
  if (alone >= (alone + beside) * MOST) return true;
  return alone <= (alone + beside) * (1 - MOST) ? false : undefined;
}

/** Words, and no label alone. */
const isAnswer = (line: TypedLine | undefined, own: Setting): boolean => {
  const { text = '', label } = line ?? {};
  return text !== '' && !(label?.rest === '' && isSetSo(label, own));
};

const isAloneAt = (lines: readonly TypedLine[], at: number): boolean =>
  lines[at]?.label?.rest === '';

/** Where the form asks for an account, so plainly or more. */
function placesOf(lines: readonly TypedLine[], own: Setting, rank: Rank): readonly number[] {
  return lines.flatMap(({ label }, at) => {
    if (label === undefined || !asksToTell(label) || !isSetSo(label, own)) return [];
    if (rankOf(label) < rank || goesOn(label.rest)) return [];
    return headsPart(lines, at) ? [] : [at];
  });
}

/**
 * Above most of them that stand below what was told, for some may be words of an account; where none
 * does, above most other labels.
 */
function usualGap(lines: readonly TypedLine[], own: Setting, isAlone: boolean | undefined): number {
  const [sure = [], likely = []] = ([3, 2] as const).map((rank) =>
    placesOf(lines, own, rank).filter((at) => {
      const isPlaced = isAlone === undefined || isAlone === isAloneAt(lines, at);
      return isPlaced && isBelowAccount(lines, at, own);
    }),
  );
  const below = sure.length > 1 ? sure : likely;
  if (below.length === 0) return Math.min(gapAbove(lines, shortPlaces(lines), 0.5), 1);
  return gapAbove(lines, below, 0.25) > 1 ? 2 : Math.min(gapAbove(lines, below, 0.5), 1);
}

const shortPlaces = (lines: readonly TypedLine[]): readonly number[] =>
  lines.flatMap((_, at) => (shortLabelAt(lines, at) === undefined ? [] : [at]));

/** All but this share have as many, or more. */
function gapAbove(lines: readonly TypedLine[], places: readonly number[], share: number): number {
  const gaps = places.map((at) => gapOver(lines, at)).sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length * share)] ?? 0;
}

/** An empty line parts most answers from their questions. */
function isSpreadOut(lines: readonly TypedLine[], own: Setting, asked: readonly number[]): boolean {
  const alone = asked.filter((at) => isAloneAt(lines, at));
  const spread = alone.filter(
    (at) => lines[at + 1]?.text === '' && isAnswer(lines[at + 2], own),
  ).length;
  return spread > alone.filter((at) => isAnswer(lines[at + 1], own)).length;
}

/** Not below a short question, a heading or a question left blank. */
function isBelowAccount(lines: readonly TypedLine[], at: number, own: Setting): boolean {
  const above = lines.slice(0, at).findLastIndex(({ text }) => text !== '');
  const last = lines[above];
  if (last === undefined || isPrinted(last.text) || isLeftBlank(last, own)) return false;
  if ([above, above - 1].some((near) => shortLabelAt(lines, near) !== undefined)) return false;
  const isApart = isHeadingAbove(last) || (last.gap > 0 && at > above + 1);
  return !isApart || last.text.length > LONGEST || ENDED.test(last.text);
}

const isPrinted = (text: string): boolean =>
  isStroke(text) || isInstruction(text) || isHintBelow(text);

function isLeftBlank({ label }: TypedLine, own: Setting): boolean {
  if (label?.rest !== '') return false;
  return asksToTell(label) || (own.isMarked === true && isSetSo(label, own));
}
