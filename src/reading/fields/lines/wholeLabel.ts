import type { Segment } from '../../document.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import type { Meaning } from '../labels/meaning.ts';
import { askedAsAWhole } from './boldLabel.ts';
import { firstLabel } from './labelAtStart.ts';
import type { LinePart } from './linePart.ts';

/** One question, as the whole form shows. */
export function wholeLabel(segment: Segment): readonly LinePart[] | undefined {
  const { text } = segment;
  if (segment.asks !== true) return undefined;
  return [{ kind: 'label', written: text, meaning: askedInAll(text), marked: true, segment }];
}

/** What a question asks that goes on behind its mark: what it begins with, or else what it says as a whole. */
function askedInAll(text: string): Meaning | undefined {
  const cut = firstLabel(text, true);
  if (cut === undefined) return meaningInLabelPlace(text);
  const behind = meaningInLabelPlace(cut.rest);
  // "Wellbeing concerns: is there a child's plan?" asks for the plan.
  const isHead = !cut.written.endsWith('?');
  if (isHead && behind?.asked.every(({ topic }) => !narrativeTopics.has(topic)) === true)
    return behind;
  const sure = cut.meaning?.share === undefined ? cut.meaning : undefined;
  const whole = meaningInLabelPlace(text);
  return askedAsAWhole(cut, text) ?? sure ?? whole ?? cut.meaning ?? behind;
}
