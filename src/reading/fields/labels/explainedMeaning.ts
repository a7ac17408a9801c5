import { wordsOfParts } from '../dictionary/hints.ts';
import { longTopics } from '../dictionary/topics.ts';
import { cueMeaning } from './cueMeaning.ts';
import { foldWords } from './fold.ts';
import type { Meaning } from './wordLists.ts';

type MeaningOf = (written: string) => Meaning | undefined;

/** What a label asks that goes on to say what should be written: the words before that ask it. */
export function explainedMeaning(written: string, meaningOf: MeaningOf): Meaning | undefined {
  return (
    explained(written, meaningOf) ??
    onCondition(written, meaningOf) ??
    withItsParts(written, meaningOf) ??
    withItsTail(written, meaningOf)
  );
}

const EXPLANATION =
  /^([^,:?\-\u2013\u2014]{4,80}?)(?:,? (?:including|incl\.|inc\.|e\.g\.|eg|such as|for example) [^.:?!]{3,100}| [\-\u2013\u2014] (?:in your own words|please [^.:?!]{3,80}|as much detail as possible|continue [^.:?!]{3,60}))[:.]?$/iu;

/** "Description of difficulties, including how long they have lasted" asks what it begins with. */
function explained(written: string, meaningOf: MeaningOf): Meaning | undefined {
  const [, head] = EXPLANATION.exec(written.trim()) ?? [];
  const meaning = head === undefined ? undefined : meaningOf(head);
  return meaning?.asked.some(({ topic }) => longTopics.has(topic)) === true ? meaning : undefined;
}

const CONDITION =
  /^([^,:?]{4,60}?)(?: ?, | [\-\u2013\u2014] )(?:if|where|unless|when|as|so far as|provided|with|first name|forename|surname)\b(?! (?:yes|no|so|not|ticked|applicable)\b)[^:?]{4,80}[:.]?$/iu;

/** "Baby's father, if known and safe to record" asks for him, and for no risk. */
export function withoutCondition(written: string): string {
  return CONDITION.exec(written)?.[1] ?? written;
}

function onCondition(written: string, meaningOf: MeaningOf): Meaning | undefined {
  const head = withoutCondition(written.trim());
  return head === written.trim() ? undefined : meaningOf(head);
}

/** "Siblings: name, age, school" in one piece: what stands behind the colon says what to write. */
function withItsParts(written: string, meaningOf: MeaningOf): Meaning | undefined {
  const isInCapitals = !/\p{Ll}/u.test(written);
  const [, head, parts] =
    /^([^:]{3,60}):\s(\p{L}[^:.?!\d]{2,70})[:.]?$/u.exec(written.trim()) ?? [];
  if (head === undefined || parts === undefined) return undefined;
  if (!isInCapitals && !/^\p{Ll}/u.test(parts)) return undefined;
  const words = foldWords(parts).split(/[ ,/]+/u);
  if (words.length < 2 || !words.every((word) => partWords.has(word))) return undefined;
  // "Baby: date of birth" asks one thing of the person it names.
  const one = parts.includes(',') ? undefined : meaningOf(`${head} ${parts}`);
  return one ?? meaningOf(head);
}

const partWords = new Set(wordsOfParts.split(' '));

const TAIL =
  /^([^:]{3,60}):\s(?:findings?|outcomes?|results?|details?|summary|comments?|description|explanation|information|please (?:specify|state|describe|explain|give details))[:.]?$/iu;

/** "Brief risk screen: findings": nobody answers so, and the answer stands behind it. */
function withItsTail(written: string, meaningOf: MeaningOf): Meaning | undefined {
  const [, head] = TAIL.exec(written.trim()) ?? [];
  return head === undefined ? undefined : (meaningOf(head) ?? cueMeaning(head));
}
