import type { FieldKey, Source } from '../writtenReferral.ts';
import { rawText, verbatim, writtenLines } from './answerText.ts';
import { fieldOf } from './dictionary/keys.ts';
import type { Subject } from './dictionary/subjects.ts';
import { narrativeTopics, type Topic } from './dictionary/topics.ts';
import { readFieldValue, type ValueReading } from './fieldValue.ts';
import type { Asked } from './meaning.ts';
import { partsOfAnswer } from './partsOfAnswer.ts';
import type { Answer, Scope } from './sheet.ts';

/** What one label says of one field. */
export interface Claim {
  readonly key: FieldKey;
  readonly topic: Topic;
  readonly reading: ValueReading;
  readonly raw: string;
  readonly source: Source;
  /** 0: the label or its section says whose it is; higher: by where it stands. The lowest speaks. */
  readonly rank: number;
  readonly child: number | undefined;
  readonly instance: number;
  readonly label: string;
}

export interface Unclaimed {
  readonly text: string;
  readonly source: Source;
}

interface Placed {
  readonly key: FieldKey;
  readonly rank: number;
}

/** "Maternity team" or "Surgery" among the referrer's own details is where they work. */
const teams: ReadonlySet<Topic> = new Set(['midwife', 'health-visitor', 'practice']);

/** Questions that only ever mean the child, whoever was spoken of before. */
const ofTheChild: ReadonlySet<Topic> = new Set([
  'family-name',
  'given-name',
  'alias',
  'sex',
  'ethnicity',
  'religion',
  'disability',
]);
const ofTheFamily: ReadonlySet<Topic> = new Set([
  'address',
  'postcode',
  'phone',
  'email',
  'contact-preference',
  'relationship',
]);
const people: ReadonlySet<Subject> = new Set(['infant', 'mother', 'father', 'parent', 'referrer']);

/** Every claim of every answer, and what no field took. */
export function claimsOf(
  answers: readonly Answer[],
  reference: Date,
): { readonly claims: readonly Claim[]; readonly unclaimed: readonly Unclaimed[] } {
  const claims: Claim[] = [];
  const unclaimed: Unclaimed[] = [];
  const asked = new Set<FieldKey>();
  for (const answer of answers) {
    const placed = placesOf(answer, asked);
    for (const place of placed) if (place !== undefined) asked.add(place.key);
    const raw = rawText(answer);
    if (placed.every((place) => place === undefined)) {
      if (raw !== '')
        unclaimed.push({
          text: `${answer.written.replace(/[\s:]+$/u, '')}: ${raw}`,
          source: answer.source,
        });
      continue;
    }
    claims.push(...claimsOfAnswer(answer, placed, raw, reference));
  }
  return { claims, unclaimed };
}

function claimsOfAnswer(
  answer: Answer,
  placed: readonly (Placed | undefined)[],
  raw: string,
  reference: Date,
): readonly Claim[] {
  const asked = answer.meaning?.asked ?? [];
  const lines = writtenLines(answer);
  const parts =
    asked.length > 1
      ? partsOfAnswer(
          asked.map(({ topic }) => topic),
          lines,
          reference,
        )
      : [lines];
  return asked.flatMap(({ topic }, place) => {
    const where = placed[place];
    if (where === undefined) return [];
    const own = parts[place] ?? [];
    const narrative = narrativeTopics.has(topic) && asked.length === 1;
    const words = narrative ? verbatim(answer) : '';
    const reading = narrative
      ? words === ''
        ? { kind: 'blank' as const }
        : { kind: 'found' as const, value: words }
      : readTopic(topic, where.key, own, reference);
    return [
      {
        key: where.key,
        topic,
        reading,
        raw: narrative ? words : asked.length > 1 ? own.join('\n') : raw,
        source: answer.source,
        rank: where.rank + (answer.meaning?.strength === 'cue' ? 1 : 0),
        child: answer.scope.child,
        instance: answer.scope.instance,
        label: answer.written,
      },
    ];
  });
}

function readTopic(
  topic: Topic,
  key: FieldKey,
  lines: readonly string[],
  reference: Date,
): ValueReading {
  const reading = readFieldValue(key, lines, reference);
  if (topic === 'born' && reading.kind === 'found') {
    const opposite = reading.value === 'yes' ? 'no' : reading.value === 'no' ? 'yes' : 'unknown';
    return { kind: 'found', value: opposite };
  }
  if (topic === 'main-carer' && reading.kind === 'found') {
    return /^y(?:es)?\b/iu.test(reading.value)
      ? { kind: 'found', value: 'Mother' }
      : { kind: 'blank' };
  }
  return reading;
}

function placesOf(answer: Answer, asked: ReadonlySet<FieldKey>): readonly (Placed | undefined)[] {
  if (answer.scope.section === 'office') return [];
  return (answer.meaning?.asked ?? []).map((one) => placeOf(one, answer.scope, asked));
}

function placeOf(one: Asked, scope: Scope, asked: ReadonlySet<FieldKey>): Placed | undefined {
  const topic = one.topic === 'person' ? 'name' : one.topic;
  const keys = fieldOf[topic];
  if (scope.section === 'referrer' && teams.has(one.topic))
    return { key: 'referrer.organisation', rank: 0 };
  if (keys.any !== undefined) return { key: keys.any, rank: 0 };
  const further = topic === 'date' ? 1 : 0;
  const weight = (subject: Subject): number =>
    further + ((topic === 'address' || topic === 'postcode') && subject !== 'infant' ? 3 : 0);
  const keyOf = (subject: Subject | undefined): FieldKey | undefined =>
    subject === undefined ? undefined : keys[subject];
  if (one.subject !== undefined) {
    const key = keyOf(one.subject);
    return key === undefined ? undefined : { key, rank: weight(one.subject) };
  }
  return bySurroundings(topic, scope, asked, keyOf, weight);
}

/** Whose it is by the section it stands in, and by whom the labels before it named. */
function bySurroundings(
  topic: Topic,
  scope: Scope,
  asked: ReadonlySet<FieldKey>,
  keyOf: (subject: Subject | undefined) => FieldKey | undefined,
  weight: (subject: Subject) => number,
): Placed | undefined {
  const { section, carried } = scope;
  const inSection = keyOf(section);
  if (section !== undefined && people.has(section)) {
    const narrower = narrowed(section, carried);
    const own = keyOf(narrower) ?? inSection;
    if (
      section === 'infant' &&
      inSection !== undefined &&
      (own === inSection || !asked.has(inSection))
    ) {
      return { key: inSection, rank: weight('infant') };
    }
    if (own !== undefined) return { key: own, rank: weight(narrower) };
  } else if (
    inSection !== undefined &&
    section !== undefined &&
    (carried === undefined || !people.has(carried) || section === 'duty-call')
  ) {
    return { key: inSection, rank: weight(section) };
  }
  const key = keyOf(carried);
  if (carried !== undefined && key !== undefined)
    return { key, rank: weight(carried) + (carried === 'infant' ? 0 : 1) };
  return fallback(topic, section, carried, keyOf, weight);
}

/** In "Parents" a label that named the mother makes the next ones hers. */
function narrowed(section: Subject, carried: Subject | undefined): Subject {
  if (carried === undefined) return section;
  if (section === 'parent' && (carried === 'mother' || carried === 'father')) return carried;
  if (
    section === 'infant' &&
    (carried === 'mother' || carried === 'father' || carried === 'parent')
  )
    return carried;
  return section;
}

function fallback(
  topic: Topic,
  section: Subject | undefined,
  carried: Subject | undefined,
  keyOf: (subject: Subject | undefined) => FieldKey | undefined,
  weight: (subject: Subject) => number,
): Placed | undefined {
  const infant = keyOf('infant');
  if (infant === undefined) {
    const referrer = section === undefined ? keyOf('referrer') : undefined;
    return referrer === undefined ? undefined : { key: referrer, rank: 1 };
  }
  if (
    ofTheChild.has(topic) &&
    (section === undefined || section === 'parent' || section === 'narrative')
  ) {
    return { key: infant, rank: 2 };
  }
  if (section !== undefined && section !== 'infant' && section !== 'narrative') return undefined;
  if (carried === undefined) return { key: infant, rank: 1 + weight('infant') };
  return ofTheFamily.has(topic) ? { key: infant, rank: 4 } : undefined;
}
