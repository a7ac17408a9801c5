import type { Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { otherCarers } from '../dictionary/words.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import type { Asked } from '../labels/meaning.ts';
import type { Answer } from '../sheet.ts';

/** A carer whom the form does not call by more than "Parent / carer 2". */
interface Carer {
  readonly answers: readonly Answer[];
  /** What the form takes them for by their number alone: the second for the father. */
  readonly by: Subject;
  /** Who they say they are: `parent` is somebody else than mother and father. */
  readonly is: 'mother' | 'father' | 'parent' | undefined;
}

/**
 * "Parent / carer 1" and "Parent / carer 2", each asked for the relationship to the child, are who they
 * say they are, in whatever order; and the birth date of a carer who is not the mother is not hers.
 */
export function parentsByRelationship(answers: readonly Answer[]): readonly Answer[] {
  const carers = carersOf(answers);
  const alike = carers.filter((carer) =>
    [names, relationships].every((one) => isAsked(one, carer)),
  );
  const told = new Map<Answer, readonly Answer[]>();
  for (const carer of carers) {
    const { is } = carer;
    if (is === undefined) continue;
    for (const answer of carer.answers) {
      const whose = alike.length > 1 ? is : carer.by;
      const own = is === 'mother' || whose !== 'parent' ? answer : withoutHers(answer);
      const moved = whose === carer.by ? own : about(own, carer.by, whose);
      told.set(answer, moved !== own && isAskedOfCarer(answer, carer) ? [answer, moved] : [moved]);
    }
  }
  return answers.flatMap((answer) => told.get(answer) ?? [answer]);
}

/** "Parent / carer 1: name" and "relationship to child" are asked of that carer as well, whoever it is. */
const isAskedOfCarer = ({ meaning }: Answer, { by }: Carer): boolean =>
  by === 'parent' && (asks(meaning?.asked, names) || asks(meaning?.asked, relationships));

function carersOf(answers: readonly Answer[]): readonly Carer[] {
  const groups = new Map<string, { by: Subject; answers: Answer[] }>();
  for (const answer of answers) {
    const by = whoseIs(answer);
    if (by !== 'parent' && by !== 'father') continue;
    const key = `${by} ${answer.scope.instance}`;
    const group = groups.get(key) ?? { by, answers: [] };
    group.answers.push(answer);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, is: saysWho(group.answers) }));
}

/** By the label itself, else by the label before it that named somebody, else by the section. */
function whoseIs({ meaning, scope }: Answer): Subject | undefined {
  const named = meaning?.asked.find(({ subject, topic }) => {
    return subject !== undefined && topic !== 'relationship';
  })?.subject;
  if (named !== undefined) return named;
  const isOfThem = scope.carried === 'parent' || scope.carried === 'father';
  return isOfThem ? scope.carried : scope.section;
}

function saysWho(answers: readonly Answer[]): Carer['is'] {
  const asked = answers.filter(({ meaning }) => asks(meaning?.asked, relationships));
  const [said, ...more] = asked.map(wordsOf).filter((words) => words !== '');
  if (said === undefined || more.length > 0) return undefined;
  const [who = ''] = said.split(/[,(\u2013\u2014]| [-/] | (?:and|has|with) /u);
  const subject = sectionOf(who)?.subject;
  if (subject === 'mother' || subject === 'father') return subject;
  return otherCarers.test(said) ? 'parent' : undefined;
}

const wordsOf = ({ lines }: Answer): string =>
  lines
    .map(({ kept }) => kept)
    .join(' ')
    .trim();

const asks = (asked: readonly Asked[] | undefined, topics: ReadonlySet<Topic>): boolean =>
  asked?.some(({ topic }) => topics.has(topic)) === true;

const isAsked = (topics: ReadonlySet<Topic>, { answers }: Carer): boolean =>
  answers.some(({ meaning }) => asks(meaning?.asked, topics));

const names: ReadonlySet<Topic> = new Set(['name', 'given-name', 'family-name', 'person']);
const relationships: ReadonlySet<Topic> = new Set(['relationship']);
/** Of the parents they are kept of the mother alone. */
const hers: ReadonlySet<Topic> = new Set(['dob', 'nhs-number']);

function withoutHers(answer: Answer): Answer {
  if (answer.meaning === undefined || !asks(answer.meaning.asked, hers)) return answer;
  const asked = answer.meaning.asked.map((one) =>
    hers.has(one.topic) ? { ...one, subject: 'other' as const } : one,
  );
  return { ...answer, meaning: { ...answer.meaning, asked } };
}

function about(answer: Answer, from: Subject, to: Subject): Answer {
  const { scope, meaning } = answer;
  const asked = meaning?.asked.map((one) => (one.subject === from ? { ...one, subject: to } : one));
  const section = scope.section === from || scope.carried === undefined ? { section: to } : {};
  const carried = scope.carried === undefined ? {} : { carried: to };
  return {
    ...answer,
    meaning: meaning === undefined || asked === undefined ? meaning : { ...meaning, asked },
    scope: { ...scope, ...section, ...carried },
  };
}
