import type { Subject } from '../dictionary/subjects.ts';
import { foldWords } from './fold.ts';

/** Words that say nothing of what is asked. */
const empty = new Set(
  'of in on at by your you our we us that is are was were be been being has have had do does did for to or with give enter state tell if it its they them who what which when where how would could should can will there from as no yes full current own'.split(
    ' ',
  ),
);

/** Whom or what a label names; by which of its names changes nothing of what is asked. */
const people: Readonly<Record<string, string>> = {
  child: 'baby infant child newborn patient client little unborn twin cyp pt toddler',
  mum: 'mother mum mam mummy maternal woman birthing pregnant',
  dad: 'father dad daddy partner spouse',
  carer: 'parent carer caregiver guardian family kinship foster',
  worker:
    'referrer referring requester requesting clinician practitioner professional worker staff sender assessor',
  request: 'referral request',
};
const personOf = new Map(
  Object.entries(people).flatMap(([person, words]) =>
    words.split(' ').map((word) => [word, `@${person}`] as const),
  ),
);

const ITEM = /^(?:[a-z]?\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|[a-z][.)])\s+/iu;

/** The words of a label in their order: without its number, people by their kind, endings cut. */
export function labelWords(written: string): string[] {
  const folded = foldWords(written.replace(ITEM, ''));
  return folded
    .split(/[ /,:+]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => personOf.get(word) ?? personOf.get(stemOf(word)) ?? stemOf(word));
}

/** Whom the kinds of people that labels name are. */
const subjectOf: Readonly<Record<string, Subject>> = {
  '@child': 'infant',
  '@mum': 'mother',
  '@dad': 'father',
  '@carer': 'parent',
  '@worker': 'referrer',
};

/** The people that a label names, each once. */
export function subjectsNamed(written: string): readonly Subject[] {
  return [...new Set(labelWords(written).flatMap((word) => subjectOf[word] ?? []))];
}

/** Of a label's words those that say what is asked, each once; empty where there are none. */
export function gistOf(words: readonly string[]): string {
  return [...new Set(words.filter((word) => !empty.has(word)))].sort().join(' ');
}

/** "concerns", "concerning", "concerned": one word. */
function stemOf(word: string): string {
  const single = word.length > 4 ? word.replace(/s$/u, '') : word;
  return single.replace(/(?<=.{4})(?:ing|ed|ment|ion)$/u, '');
}
