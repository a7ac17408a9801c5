import type { Subject } from '../dictionary/subjects.ts';
import { notTheirs } from '../dictionary/besideWords.ts';
import type { Topic } from '../dictionary/topics.ts';
import { fold } from './fold.ts';
import { attributeWords, personWords, type Meaning } from './wordLists.ts';

/**
 * "Contact maker's role" and "Officer (designation)" below a heading that names the person: whatever
 * the form calls them, the thing at the end is theirs. Not where the label names somebody else.
 */
export function attributeAtEnd(written: string, section: Subject | undefined): Meaning | undefined {
  if (section === undefined || !people.has(section)) return undefined;
  const { text, brackets } = fold(written);
  const words = text.split(' ').filter((word) => word !== ',');
  if (words.length > MOST_WORDS || /\.\s*$|\d{2}/u.test(written)) return undefined;
  const inBrackets = attributeWords.get(brackets[0] ?? '');
  const named = inBrackets === undefined ? withoutThing(words) : { topic: inBrackets, who: words };
  if (named === undefined || named.who.length === 0) return undefined;
  const { topic, who } = named;
  if (!theirs.has(topic) && !(section === 'mother' && ofMother.has(topic))) return undefined;
  if (who.some((word) => notTheirs.has(word)) || namesAnother(who, section)) return undefined;
  return { asked: [{ topic }], strength: 'cue' };
}

function withoutThing(
  words: readonly string[],
): { readonly topic: Topic; readonly who: readonly string[] } | undefined {
  for (let count = Math.min(LONGEST_THING, words.length - 1); count > 0; count -= 1) {
    const topic = attributeWords.get(words.slice(-count).join(' '));
    if (topic !== undefined) return { topic, who: words.slice(0, -count) };
  }
  return undefined;
}

/** "Grandmother's telephone" among the mother's details is hers. */
function namesAnother(words: readonly string[], section: Subject): boolean {
  return words.some((word, place) => {
    const two = personWords.get(words.slice(place, place + 2).join(' '));
    const subject = two ?? personWords.get(word);
    return subject !== undefined && subject !== section && !alike.has(subject);
  });
}

const theirs: ReadonlySet<Topic> = new Set([
  ...(['name', 'role', 'organisation', 'phone', 'email', 'relationship'] as const),
  'contact-preference',
]);
const ofMother: ReadonlySet<Topic> = new Set(['dob', 'nhs-number']);

/** A nurse or a midwife who refers is called so by her own form. */
const alike: ReadonlySet<Subject> = new Set(['agency']);
const people: ReadonlySet<Subject> = new Set(['referrer', 'parent', 'mother', 'father']);
const MOST_WORDS = 8;
const LONGEST_THING = 4;
