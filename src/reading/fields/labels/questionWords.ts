import type { Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { wordClasses, type WordClass } from '../dictionary/words.ts';
import { speaksOfTheTwo } from './ofTheTwo.ts';
import type { Asked } from './wordLists.ts';

const classesOf = new Map<string, WordClass[]>();
for (const [name, words] of Object.entries(wordClasses) as [WordClass, string][]) {
  for (const word of words.split(' ')) {
    classesOf.set(word, [...(classesOf.get(word) ?? []), name]);
  }
}

interface Rule {
  readonly topic: Topic;
  /** Fixed, or the person whom the question names. */
  readonly subject?: Subject | 'named';
  /** Every one is there; of several parted by ` | ` one is. */
  readonly all: readonly string[];
  readonly none?: readonly WordClass[];
  /** Fewer words are as often an answer ("Baby girl"). */
  readonly least?: number;
}

/** The first that fits wins: what is named most exactly stands before what is named in passing. */
const rules: readonly Rule[] = [
  { topic: 'consent', all: ['consent'], none: ['date', 'name', 'who', 'risk'], least: 3 },
  {
    topic: 'risk',
    all: ['risk'],
    // "Safe address": where somebody is safe, and no question of risk.
    none: ['safeguarding', 'reach', 'phone', 'number', 'email', 'postcode'],
  },
  { topic: 'safeguarding', all: ['safeguarding'], none: ['who', 'name', 'phone', 'email'] },
  {
    topic: 'call-date',
    subject: 'duty-call',
    all: ['date', 'call', 'service | referrer'],
    none: ['birth'],
  },
  {
    topic: 'call-practitioner',
    subject: 'duty-call',
    all: ['who | name', 'call', 'service | referrer'],
    none: ['infant', 'mother', 'father', 'parent'],
  },
  { topic: 'language', subject: 'parent', all: ['language'] },
  { topic: 'interpreter', subject: 'parent', all: ['interpreter'] },
  { topic: 'sex', subject: 'infant', all: ['sex'], least: 4 },
  { topic: 'ethnicity', subject: 'infant', all: ['ethnicity'] },
  { topic: 'nhs-number', subject: 'named', all: ['nhs-number'] },
  { topic: 'email', subject: 'named', all: ['email'], none: ['reach', 'phone'] },
  { topic: 'postcode', subject: 'named', all: ['postcode'] },
  { topic: 'phone', subject: 'named', all: ['phone'], none: ['date', 'service', 'reach'] },
  { topic: 'phone', subject: 'named', all: ['number', 'reach | call'], none: ['service'] },
  { topic: 'edd', subject: 'infant', all: ['due', 'date | infant'] },
  { topic: 'dob', subject: 'named', all: ['birth', 'date'] },
  {
    topic: 'relationship',
    subject: 'parent',
    all: ['relationship', 'infant'],
    none: ['referrer', 'visit'],
  },
  { topic: 'siblings', subject: 'sibling', all: ['sibling'] },
  { topic: 'lives-with', subject: 'infant', all: ['who', 'live', 'infant'] },
  { topic: 'household', subject: 'household', all: ['who', 'live'] },
  { topic: 'address', subject: 'named', all: ['where', 'live'] },
  { topic: 'role', subject: 'referrer', all: ['role', 'referrer'] },
  { topic: 'organisation', subject: 'referrer', all: ['work', 'referrer | where'] },
  {
    topic: 'health-visitor',
    subject: 'health-visitor',
    all: ['health-visitor'],
    none: ['referral'],
  },
  { topic: 'midwife', subject: 'midwife', all: ['midwife'], none: ['referral'] },
  { topic: 'social-worker', subject: 'social-worker', all: ['social-worker'], none: ['referral'] },
  { topic: 'practice', subject: 'gp', all: ['practice'], none: ['number', 'phone', 'referral'] },
  {
    topic: 'name',
    subject: 'named',
    all: ['name | who', 'infant | mother | father | referrer'],
    none: ['call', 'work'],
  },
];

/**
 * What a question asks that is made of known words alone ("Named community midwife", "Is the baby a
 * boy or a girl?"). @param text folded words.
 */
export function askedByWords(text: string): readonly Asked[] | undefined {
  const words = text
    .replace(/\bhealth visitor\b/gu, 'healthvisitor')
    .replace(/\bsocial worker\b/gu, 'socialworker')
    .replace(/ ,/gu, '')
    .split(' ');
  if (speaksOfTheTwo(text)) return undefined;
  if (words.length < 2 || words.length > 14) return undefined;
  const found = new Set<WordClass>();
  for (const word of words) {
    const classes = classesOf.get(word);
    if (classes === undefined) return undefined;
    for (const one of classes) found.add(one);
  }
  const rule = rules.find((one) => words.length >= (one.least ?? 2) && fits(one, found));
  if (rule === undefined) return undefined;
  const { topic } = rule;
  const subject = rule.subject === 'named' ? namedIn(found) : rule.subject;
  return [subject === undefined ? { topic } : { topic, subject }];
}

function fits({ all, none = [] }: Rule, found: ReadonlySet<WordClass>): boolean {
  if (none.some((one) => found.has(one))) return false;
  return all.every((some) => some.split(' | ').some((one) => found.has(one as WordClass)));
}

const persons = ['mother', 'father', 'infant', 'referrer', 'parent'] as const;

/** "the mother of the baby" is about the mother; "your" is said of the one who fills the form in. */
function namedIn(found: ReadonlySet<WordClass>): Subject | undefined {
  return persons.find((person) => found.has(person));
}
