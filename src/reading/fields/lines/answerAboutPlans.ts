import { safetyTopics, type Topic } from '../dictionary/topics.ts';
import { hasWords } from './valueAfterAll.ts';
import { listTopics } from './toldBelow.ts';
import type { LabelPart, LinePart } from './linePart.ts';
import { isBold } from './lineStyle.ts';
import { topicsOf, type Open } from './openLabels.ts';
import type { At } from './questionOfBox.ts';

/**
 * "Child Protection Plan - emotional abuse" right below a question about such plans is its answer,
 * though it begins as a label does; and "Early Help plan, lead: the nursery" where labels are in bold.
 */
export function asAnswerAboutPlans(
  parts: readonly LinePart[],
  last: Open | undefined,
  at: Pick<At, 'style' | 'row' | 'lines' | 'parts'>,
): readonly LinePart[] {
  const [label, answer, ...more] = parts;
  if (label?.kind !== 'label' || answer === undefined || more.length > 0) return parts;
  if (last === undefined || label.segment !== answer.segment) return parts;
  const { text } = label.segment;
  const isAmongBold = at.style.boldLabels || isBelowBold(at);
  const isPlain = isAmongBold && label.segment.bold !== true && last.row === at.row - 1;
  const isAnswer =
    isRiskOfEach(label, last) || (!hasWords(last.answer) && isOfPlans(label, last, isPlain));
  return isAnswer ? [{ kind: 'text', text, segment: label.segment }] : parts;
}

/** The question above stands alone in bold, and so does another right over words that are no label. */
function isBelowBold({ lines, parts, row }: Pick<At, 'row' | 'lines' | 'parts'>): boolean {
  const asksInBold = (place: number): boolean => {
    const [label, ...more] = parts[place] ?? [];
    return more.length === 0 && label?.kind === 'label' && isBold(lines[place]);
  };
  return (
    asksInBold(row - 1) &&
    lines.some((_, place) => {
      const [told, ...more] = parts[place + 1] ?? [];
      const isTold = more.length === 0 && told?.kind === 'text' && told.segment.bold !== true;
      return place !== row - 1 && isTold && asksInBold(place);
    })
  );
}

function isOfPlans(label: LabelPart, { answer }: Open, isPlain: boolean): boolean {
  const behind = label.segment.text.slice(label.written.length);
  if (!isPlain && !/^\s*[\-\u2010-\u2015]\s/u.test(behind)) return false;
  const waiting = topicsOf(answer.meaning);
  if (isPlain && isOfSafety(label, waiting)) return true;
  return isSaidOfPlans(label, waiting) || (isPlain && isOneOfList(label, waiting));
}

/** "Domestic abuse: known to MARAC." right below "Safeguarding" in bold. */
const isOfSafety = (label: LabelPart, waiting: readonly Topic[]): boolean =>
  [...topicsOf(label.meaning), ...waiting].every((topic) => safetyTopics.has(topic)) &&
  label.meaning !== undefined;

/** "Risk to self: …", "From others: nil known." in the one answer about the risks; below a heading each is a label. */
function isRiskOfEach({ written, segment }: LabelPart, last: Open): boolean {
  if (last.heading === true || last.blanks > 0 || segment.bold === true) return false;
  return (
    RISK_OF.test(written) &&
    topicsOf(last.answer.meaning).every((topic) => topic === 'risk') &&
    /^risk (?:screen|assessment|summary|issues|factors)|\brisks\b|\?/iu.test(last.answer.written)
  );
}

export const RISK_OF =
  /^(?:(?:risks?|harm) )?(?:to|from|of) (?:self|others?|infant|baby|child|children|mother|mum|father|parents?|unborn|staff|exploitation|neglect)\b[^.?!]{0,30}$/iu;

function isSaidOfPlans({ meaning }: LabelPart, waiting: readonly Topic[]): boolean {
  return topicsOf(meaning).every((topic) => safetyTopics.has(topic) && waiting.includes(topic));
}

/** "Probation (dad): Mr Hill" asks nothing that we know, and tells one of several things. */
function isOneOfList({ meaning }: LabelPart, waiting: readonly Topic[]): boolean {
  return meaning === undefined && waiting.every((topic) => listTopics.has(topic));
}
