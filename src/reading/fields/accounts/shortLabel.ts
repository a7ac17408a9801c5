import type { Subject } from '../dictionary/subjects.ts';
import { toldTopics, type Topic } from '../dictionary/topics.ts';
import type { Asked } from '../labels/meaning.ts';
import { isPersonWord, looksLike } from '../labels/plausible.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { rankOf } from './toldLabel.ts';
import type { TypedLabel, TypedLine } from './typedLine.ts';

/** A label for a name, a date or a number on this line, with its answer or left blank. */
export function shortLabelAt(lines: readonly TypedLine[], at: number): TypedLabel | undefined {
  const label = lines[at]?.label;
  if (label?.meaning === undefined) return undefined;
  const topics = topicsOf(label);
  if (topics.some((topic) => toldTopics.has(topic)) || topics.every((topic) => topic === 'none'))
    return undefined;
  if (label.meaning.asked.some(isOfFamily)) return undefined;
  const answer = answerAt(lines, at);
  if (answer.length > LONGEST) return undefined;
  if (isPersonWord(topics) && label.meaning.strength === 'weak')
    return NAMED.test(answer) ? label : undefined;
  return answer === '' || fits(label, topics, answer) ? label : undefined;
}

function fits(label: TypedLabel, topics: readonly Topic[], answer: string): boolean {
  const likeness = topics.map((topic) => looksLike(topic, answer));
  if (likeness.includes('surely')) return true;
  return (label.meaning?.strength !== 'cue' || isQuestion(label)) && likeness.includes('maybe');
}

/** "Who else is helping?", and nothing that its writer asks. */
const isQuestion = (label: TypedLabel): boolean => label.mark === 'question' && rankOf(label) === 3;

/** Characters: what is longer is told. */
const LONGEST = 90;

/** "Mum: tired" is told. */
const isOfFamily = ({ topic, subject }: Asked): boolean =>
  topic === 'person' && !services.has(subject ?? 'other');

const services: ReadonlySet<Subject> = new Set([
  ...(['gp', 'health-visitor', 'midwife', 'social-worker', 'agency', 'referrer'] as const),
]);

/** "Dr Hill, Mock Road Surgery", or nothing: "aware, and will see her" is told. */
const NAMED = /^(?:$|\p{Lu}\S*(?:\s\p{Lu}|$|,))/u;

/** On its line, or on the next with words that ask nothing themselves. */
export function answerAt(lines: readonly TypedLine[], at: number): string {
  const label = lines[at]?.label;
  if (label === undefined || label.rest !== '') return label?.rest ?? '';
  const below = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  const next = lines[below];
  return next === undefined || next.label?.meaning !== undefined ? '' : next.text;
}
