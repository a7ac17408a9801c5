import { isCapitals } from '../labels/capitals.ts';
import { isSetSo } from './setting.ts';
import { rankOf } from './toldLabel.ts';
import type { Telling, TypedForm } from './typedForm.ts';
import { firstFilled } from './typedLine.ts';

/**
 * Whether a line goes on with lines of the writer's own that look like labels: the account began with
 * such a heading, or one stands right beside it in a list.
 */
export function isInSeries(form: TypedForm, at: number, telling: Telling): boolean {
  const label = form.lines[at]?.label;
  if (label === undefined) return false;
  return label.rest === '' ? followsHeads(form, at, telling) : isBesideOthers(form, at);
}

/** "Sleep: poor" right above or below "Feeding: by bottle". */
function isBesideOthers(form: TypedForm, at: number): boolean {
  const { lines } = form;
  return [at - 1, at + 1].some((near) => {
    const isNext = (lines[Math.max(at, near)]?.gap ?? 0) === 0;
    return (
      isNext && isWriters(form, near, false) && lines[near]?.label?.mark === lines[at]?.label?.mark
    );
  });
}

/**
 * "Impact:" below "Presentation:" with which the account began. "Daily life:" has nothing in common
 * with "Home visit 3/11:", nor what has a gap above it with what has none.
 */
function followsHeads(form: TypedForm, at: number, telling: Telling): boolean {
  const { lines } = form;
  const first = firstFilled(lines, telling.at + 1);
  if (first < 0 || first >= at || !isWriters(form, first, true)) return false;
  const [head, own] = [lines[first]?.text ?? '', lines[at]?.text ?? ''];
  if (/\d/u.test(head) || isCapitals(head) !== isCapitals(own)) return false;
  const second = lines.findIndex((_, place) => place > first && isWriters(form, place, true));
  return second >= at || lines[second]?.gap !== 0;
}

/** Set as labels are, and no question that we surely know. */
function isWriters({ lines, manner }: TypedForm, at: number, isAlone: boolean): boolean {
  const label = lines[at]?.label;
  if (label === undefined || !isSetSo(label, manner)) return false;
  if ((label.rest === '') !== isAlone || leadsList({ lines }, at)) return false;
  return label.meaning === undefined || rankOf(label) < 3;
}

/** "We have tried:" right over "- massage". */
export const leadsList = ({ lines }: Pick<TypedForm, 'lines'>, at: number): boolean =>
  /^(?:[-*\u2022\u2013]|\d{1,2}[.)])\s/u.test(lines[at + 1]?.text ?? '');
