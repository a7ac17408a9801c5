import { gapOver } from './partHeads.ts';
import { isSetSo } from './setting.ts';
import { asksToTell, rankOf } from './toldLabel.ts';
import type { TypedForm } from './typedForm.ts';
import { firstFilled } from './typedLine.ts';

/**
 * "History:" between empty lines, and what comes next is a question of the form: a heading of the
 * writer's would stand over words, so it is a question too, and left open.
 */
export function isLeftOpen({ lines, manner }: TypedForm, at: number): boolean {
  if (lines[at]?.label?.rest !== '' || gapOver(lines, at) === 0 || lines[at + 1]?.text !== '')
    return false;
  const next = lines[firstFilled(lines, at + 1)]?.label;
  if (next === undefined || !asksToTell(next) || !isSetSo(next, manner)) return false;
  return rankOf(next) > 1;
}
