import { topicsOf } from '../labels/topicsOf.ts';
import { isSetSo } from './setting.ts';
import { isHeadingAbove } from './partHeads.ts';
import { shortLabelAt } from './shortLabel.ts';
import { asksInBrief, goesOn, rankOf, wordsIn, type Rank } from './toldLabel.ts';
import type { TypedForm } from './typedForm.ts';
import { firstFilled, type TypedLabel, type TypedLine } from './typedLine.ts';

/**
 * "Safeguarding: current plans: none" right over "Known risks: none", or over a name or a date that the
 * form asks for: such rows stand closer below an account than the next question for one.
 */
export function isBriefInRow(form: TypedForm, at: number, label: TypedLabel): boolean {
  const { lines, manner } = form;
  if (manner.isBriefAlone === true || !isBrief(label, 2) || goesOn(label.rest)) return false;
  const below = lines[at + 1]?.label;
  if (!isBrief(below, 2) && shortLabelAt(lines, at + 1) === undefined) return false;
  if (below !== undefined && !isSetSo(below, manner)) return false;
  return lines.every(({ label: other }, place) => place === at || !asksTheSame(other, label));
}

/**
 * "Child protection / looked after status: none" in a paragraph of its own below the risks, right over the
 * next part of the form or over a name or a date that it asks for, where it asks the same nowhere else.
 */
export function isBriefLast({ lines, manner }: TypedForm, at: number, label: TypedLabel): boolean {
  if (manner.gap === 0 || !isBrief(label, 2) || goesOn(label.rest)) return false;
  if (wordsIn(label) < 3 || lines[at + 1]?.text !== '') return false;
  const next = firstFilled(lines, at + 1);
  const below = lines[next];
  if (below === undefined) return false;
  if (!isHeadingAbove(below) && shortLabelAt(lines, next) === undefined) return false;
  return lines.every(({ label: other }, place) => place === at || !asksTheSame(other, label));
}

function asksTheSame(other: TypedLabel | undefined, label: TypedLabel): boolean {
  if (other === undefined || !isBrief(other, 2)) return false;
  return topicsOf(other).some((topic) => topicsOf(label).includes(topic));
}

/** "Other agencies: nil" right over "Safeguarding concerns: none", in words that hardly ever are a writer's. */
export function isOverBrief(lines: readonly TypedLine[], at: number): boolean {
  return lines[at]?.label?.rest !== '' && isBrief(lines[at + 1]?.label, 3);
}

/** So plainly, and with its answer beside it. */
function isBrief(label: TypedLabel | undefined, rank: Rank): boolean {
  if (label === undefined || label.rest === '') return false;
  return asksInBrief(label) && rankOf(label) >= rank;
}
