import type { Segment } from '../../document.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { Subject } from '../dictionary/subjects.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import type { LinePart } from './linePart.ts';

const WORKER =
  /^([\u2610\u2612])\s*([^:\u2610\u2612]{2,40}?)(?:[\s,\-\u2013]+(?:names?|named|details))?\s*:\s*([^\u2610\u2612]*)$/iu;

/** "☒ HV   name: Nell Harrow" among those whom the family may know: she is the health visitor. */
export function tickedWorker(segment: Segment): readonly LinePart[] | undefined {
  const [, box, who, name] = WORKER.exec(segment.text) ?? [];
  if (box === undefined || who === undefined || name === undefined) return undefined;
  const meaning = labelMeaning(who);
  if (meaning === undefined || !namesWorker(meaning)) return undefined;
  const label = { kind: 'label', written: who, meaning, marked: true, segment } as const;
  return [label, { kind: 'text', text: name, segment: { ...segment, text: name } }];
}

/** "☒ Family support" before "Name" in one line: of another service the name is asked, whatever it is called. */
export function tickedBeforeName(parts: readonly LinePart[]): readonly LinePart[] {
  const [first, second, ...more] = parts;
  if (first?.kind !== 'text' || second?.kind !== 'label' || !TICKED.test(first.text)) return parts;
  const [asked, ...others] = second.meaning?.asked ?? [];
  if (asked?.topic !== 'name' || asked.subject !== undefined || others.length > 0) return parts;
  const meaning: Meaning = { asked: [{ topic: 'agencies' }], strength: 'weak' };
  const { text: written, segment } = first;
  return [{ kind: 'label', written, meaning, marked: true, segment }, second, ...more];
}

const TICKED = /^[\u2610\u2612]\s*(?!(?:yes|no)\b)\p{L}[^:\u2610\u2612]{2,40}$/iu;

const namesWorker = ({ asked }: Meaning): boolean =>
  asked.length === 1 &&
  asked.every(
    ({ topic, subject }) => topics.has(topic) || (topic === 'person' && isWorker(subject)),
  );

const isWorker = (subject: Subject | undefined): boolean =>
  subject !== undefined && subjects.has(subject);

const topics: ReadonlySet<Topic> = new Set([
  ...(['health-visitor', 'midwife', 'social-worker', 'practice', 'agencies'] as const),
]);
const subjects: ReadonlySet<Subject> = new Set([
  ...(['health-visitor', 'midwife', 'social-worker', 'gp', 'agency'] as const),
]);
