import type { Topic } from '../dictionary/topics.ts';
import { isPersonWord } from '../labels/plausible.ts';
import { topicsAre } from './labelByPlace.ts';
import type { LabelPart, LinePart, TextPart } from './linePart.ts';
import type { LineStyle } from './lineStyle.ts';
import { isAnswered, topicsOf, type Open } from './openLabels.ts';

/** "Mum: talking therapies, on the list" below a question for several things: an answer, and nobody's name. */
export function asToldOfSomebody(
  parts: readonly LinePart[],
  last: Open | undefined,
  style: LineStyle,
): readonly LinePart[] {
  const [label, answer, ...more] = parts;
  if (label?.kind !== 'label' || answer?.kind !== 'text' || more.length > 0) return parts;
  if (last === undefined || last.blanks > 0 || label.segment !== answer.segment) return parts;
  if (!topicsOf(last.answer.meaning).every((topic) => listTopics.has(topic))) return parts;
  const isTold = topicsAre(label.meaning, new Set(['person']))
    ? /^\p{Ll}/u.test(answer.text) && /,|(?:\S+\s+){3}/u.test(answer.text)
    : label.meaning === undefined && isSentenceAlone(answer, last);
  if (!isTold && !isPlainAmongBold(label, last, style)) return parts;
  return [{ kind: 'text', text: label.segment.text, segment: label.segment }];
}

/** "Specialist midwife - vulnerable families" right below "Job title". */
export function asJobTitle(
  parts: readonly LinePart[],
  last: Open | undefined,
): readonly LinePart[] {
  const [label, answer] = parts;
  if (parts.length !== 2 || label?.kind !== 'label' || answer?.kind !== 'text') return parts;
  if (last === undefined || isAnswered(last.answer) || label.segment !== answer.segment)
    return parts;
  const { text } = label.segment;
  const behind = text.slice(text.indexOf(label.written) + label.written.length);
  const isTitle =
    topicsAre(last.answer.meaning, new Set(['role'])) && /^\s*[-\u2013]\s/u.test(behind);
  return isTitle ? [{ kind: 'text', text, segment: label.segment }] : parts;
}

/** "Infant: none identified." goes on with an account of the risks where this form sets its labels in bold. */
function isPlainAmongBold(
  { meaning, segment }: LabelPart,
  { answer }: Open,
  style: LineStyle,
): boolean {
  if (!style.boldLabels || segment.bold === true) return false;
  return isAnswered(answer) && meaning?.strength !== 'strong';
}

/** "Dog in the house: please ring first." right below a question: no form prints half of it as a label. */
const isSentenceAlone = ({ text }: TextPart, { answer }: Open): boolean =>
  !isAnswered(answer) && /^\p{Ll}.*\p{Ll}[.!]$/u.test(text.trim());

/** "First language: Mum: Urdu. Dad: English": what is asked of the family may be answered for each of it. */
export function asToldForEach(parts: readonly LinePart[]): readonly LinePart[] {
  const [asked, first] = parts;
  if (asked?.kind !== 'label' || first?.kind !== 'label' || !topicsAre(asked.meaning, ofFamily))
    return parts;
  const { segment } = first;
  const isOfEach = parts
    .slice(1)
    .every(
      (part) =>
        part.segment === segment && (part.kind === 'text' || isPersonWord(topicsOf(part.meaning))),
    );
  const end = segment.text.indexOf(asked.written) + asked.written.length;
  const rest = segment === asked.segment ? segment.text.slice(end) : segment.text;
  const text = rest.replace(/^\s*[:?]?\s*/u, '');
  return isOfEach && !/\t|\s{3}/u.test(text) ? [asked, { kind: 'text', text, segment }] : parts;
}

const ofFamily: ReadonlySet<Topic> = new Set([
  ...(['language', 'ethnicity', 'religion', 'household', 'lives-with', 'siblings'] as const),
  ...(['agencies', 'disability', 'safeguarding', 'risk', 'contact-preference'] as const),
]);

export const listTopics: ReadonlySet<Topic> = new Set([
  'agencies',
  'safeguarding',
  'risk',
  'disability',
]);
