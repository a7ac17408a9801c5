import { labelMeaning } from '../labels/meaning.ts';
import { isEmptyLine } from './emptyLines.ts';
import type { InNarrative } from './inNarrative.ts';
import { isTopical } from './labelSigns.ts';
import { isBold, wordsOf } from './lineStyle.ts';

/**
 * "What are you worried about?" right below "What is happening for this family?" and right over its
 * box: the line above headed the part, and this asks. Over plain words the writer may part an account so.
 */
export function isQuestionBelowHeading(at: InNarrative, text: string): boolean {
  const { askedAbove, line, lines, labelRow, row, style } = at;
  if (!askedAbove || style.inCell === true || line.segments.length > 1) return false;
  if (line.segments[0]?.entered === true || !/^\p{Lu}[^.!?]{6,140}\?\s*$/u.test(text)) return false;
  if (!lines.slice(row + 1).every(isEmptyLine)) return false;
  const isFirst = lines.slice(labelRow + 1, row).every((one) => !/\p{L}/u.test(wordsOf(one)));
  const meaning = labelMeaning(text);
  const isAlike = isBold(lines[labelRow]) === isBold(line);
  return isAlike && isFirst && meaning?.strength === 'strong' && isTopical(meaning);
}
