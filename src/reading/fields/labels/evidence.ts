import {
  besideWords,
  emptyWords,
  evidence,
  personOfLabel,
  thingWords,
  topicsOfSection,
  type Evidence,
} from '../dictionary/evidence.ts';
import { foldWords } from './fold.ts';
import { askedOfCall } from './callQuestions.ts';
import { asksAboutIt, cueMeaning } from './cueMeaning.ts';
import { likelyMeaning, wordingMeaning } from './knownWordings.ts';
import { denies, type Meaning } from './meaning.ts';
import { bornOrAwaited } from './bornOrAwaited.ts';
import { nearMeaning } from './nearWordings.ts';
import { namesWorkWithTheTwo, speaksOfTheTwo } from './ofTheTwo.ts';
import { withoutEllipsis } from './sentenceBegun.ts';
import type { Subject } from '../dictionary/subjects.ts';

const empty = new Set(emptyWords.split(' '));

/** Words that mean one thing together. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\breasonable adjustments?\b/gu, 'adjustments'],
  [/\bto date\b/gu, 'todate'],
  [/\bso far\b/gu, 'sofar'],
  [/\bsocial care\b/gu, 'socialcare'],
  [/\bearly help\b/gu, 'earlyhelp'],
  [/\bchild protection\b/gu, 'childprotection'],
  [/\bparental responsibility\b/gu, 'parentalresponsibility'],
  [/\bcontact preferences?\b/gu, 'contactpreference'],
  [/\bmy number\b/gu, 'my contactnumber'],
  [/\b(?:contact|direct) number\b/gu, 'contactnumber'],
  [/\b(?:date of birth|birth date|birth dob)\b/gu, 'dob'],
  [/\bjob title\b/gu, 'jobtitle'],
  [/\bgoing on\b/gu, 'goingon'],
  [/\brelationship between\b/gu, 'relationshipbetween'],
  [/\b(?:need|needs|ought|should) (?:to )?know\b/gu, 'shouldknow'],
  [/\b(?:early|first) weeks\b/gu, 'earlyweeks'],
  [/\bself harm\b/gu, 'selfharm'],
  [/\bin place\b/gu, 'inplace'],
  [/\blegal (status|order)\b/gu, 'legal$1'],
  [/\bhealth visit(?:or|ors|ing)\b/gu, 'healthvisitor'],
  [/\bsocial workers?\b/gu, 'socialworker'],
  [/\bfamily nurse partnership\b/gu, 'fnp'],
];

const POINTS = { strong: 4, fair: 2, slight: 1 } as const;
/** One strong word, or two fair ones. */
const ENOUGH = 4;
/** So far the best must lie before the next. */
const MARGIN = 2;
const MOST_WORDS = 16;

/** So likely, likeness to the wordings goes before the rules. */
const BEYOND_RULES = 0.98;

/** What words ask that stand where a label must stand: by a cue, or by their weight together. */
export function meaningInLabelPlace(label: string): Meaning | undefined {
  const written = withoutEllipsis(withoutItemNumber(label));
  return denies(written) ? undefined : bornOrAwaited(written, meaningInPlace(written));
}

function meaningInPlace(written: string): Meaning | undefined {
  const text = foldWords(written);
  if (speaksOfTheTwo(text)) return namesWorkWithTheTwo(text) ? undefined : ofTheTwo(written);
  const worded = wordingMeaning(written);
  if (worded !== undefined) return worded;
  const likely = likelyMeaning(written);
  if (likely !== undefined && likely.share >= BEYOND_RULES) return likely;
  return (
    askedOfPerson(written) ??
    nearMeaning(written) ??
    cueMeaning(written) ??
    askedOfCall(written) ??
    askedByEvidence(written) ??
    likely
  );
}

/** How the two are with each other is why they are referred, where the words ask for nothing else of it. */
function ofTheTwo(written: string): Meaning {
  const likely = likelyMeaning(written);
  const asksWho = likely?.asked.some(({ topic }) => topic === 'relationship') ?? true;
  const reason: Meaning = { asked: [{ topic: 'reason' }], strength: 'cue' };
  return cueMeaning(written) ?? (asksWho || likely === undefined ? reason : likely);
}

/** "10. " and "Q12) " count the questions; other figures of two digits are those of an answer. */
function withoutItemNumber(label: string): string {
  return label.trim().replace(/^(?:q(?:uestion)?\s?)?\d{1,2}[.):]\s+/iu, '');
}

/** Less is enough where the section says what its questions are about. */
const ENOUGH_IN_SECTION = 2;

/** What a label asks that its words alone do not tell, by what the section above it asks. */
export function meaningInSection(label: string, section: Subject): Meaning | undefined {
  const written = withoutItemNumber(label);
  const own = topicsOfSection[section];
  const words = wordsOf(written);
  if (own === undefined || words.length === 0 || words.length > MOST_WORDS) return undefined;
  const ranked = rankedBy(words, foldedWords(written).split(' '));
  const [best, next] = ranked.filter(({ one }) => one.topics.every((topic) => own.has(topic)));
  if (best === undefined || best.points < ENOUGH_IN_SECTION) return undefined;
  if (best.points <= (next?.points ?? 0) || best.points < (ranked[0]?.points ?? 0))
    return undefined;
  if (best.one.alone === true && best.met.size < words.length) return undefined;
  if (asksAboutIt(foldedWords(written), best.one.topics)) return undefined;
  return asCue(best.one);
}

/**
 * What a label in nobody's dictionary asks, by the weight of its words. Nothing where two things
 * are about as likely, or where most words are not known: then it stays a label without a meaning.
 */
function askedByEvidence(written: string): Meaning | undefined {
  const words = wordsOf(written);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const ranked = rankedBy(words, foldedWords(written).split(' '));
  const [best, next] = ranked;
  if (best === undefined || best.points < ENOUGH) return undefined;
  if (best.points - (next?.points ?? 0) < MARGIN) return undefined;
  const heard = words.filter((word) => ranked.some(({ met }) => met.has(word))).length;
  if (words.length - heard > heard) return undefined;
  if (best.one.alone === true && best.met.size < words.length) return undefined;
  if (asksAboutIt(foldedWords(written), best.one.topics)) return undefined;
  return asCue(best.one);
}

interface Weighed {
  readonly one: Evidence;
  readonly points: number;
  readonly met: ReadonlySet<string>;
}

function rankedBy(words: readonly string[], all: readonly string[]): readonly Weighed[] {
  return evidence
    .map((one) => ({ one, ...weigh(one, words, all) }))
    .sort((left, right) => right.points - left.points);
}

function asCue({ topics, subject }: Evidence): Meaning {
  const asked = topics.map((topic) => (subject === undefined ? { topic } : { topic, subject }));
  return { asked, strength: 'cue' };
}

const beside = new Set(besideWords.split(' '));

/** One thing asked of one person, in words that nobody wrote down as a label of theirs. */
function askedOfPerson(written: string): Meaning | undefined {
  const words = foldedWords(written).split(' ');
  if (words.length < 2 || words.length > 8) return undefined;
  const things = thingWords.filter((thing) => hasWord(words, thing.words));
  const [thing, other] = things.filter(({ topic }) => things.length === 1 || topic !== 'name');
  const people = personOfLabel.filter((person) => hasWord(words, person.words));
  const [person, another] = people.filter(({ subject }) => people.length === 1 || subject !== null);
  if (thing === undefined || other !== undefined || person === undefined) return undefined;
  if (another !== undefined) return undefined;
  const heard = [thing.words, ...people.map((one) => one.words)].join(' ');
  if (words.some((word) => !beside.has(word) && !hasWord([word], `${heard} name`)))
    return undefined;
  const { topic } = thing;
  const { subject } = person;
  return { asked: [subject === null ? { topic } : { topic, subject }], strength: 'cue' };
}

function hasWord(words: readonly string[], stems: string): boolean {
  return stems.split(' ').some((stem) => words.some((word) => isWord(word, stem)));
}

/** The words that carry meaning; none where the text is a sentence or holds an answer's figures. */
function wordsOf(written: string): string[] {
  return foldedWords(written)
    .split(/[ /,:]+/u)
    .filter((word) => word !== '' && !empty.has(word));
}

function foldedWords(written: string): string {
  if (/\.\s*$|\d{2}/u.test(written)) return '';
  let text = foldWords(written);
  for (const [pattern, word] of TOGETHER) text = text.replace(pattern, word);
  return text;
}

function weigh(
  one: Evidence,
  words: readonly string[],
  all: readonly string[],
): { readonly points: number; readonly met: ReadonlySet<string> } {
  const met = new Set<string>();
  let points = 0;
  if (one.none !== undefined && hasWord(all, one.none)) return { points, met };
  if (one.needs !== undefined && !hasWord(words, one.needs)) return { points, met };
  for (const strength of ['strong', 'fair', 'slight'] as const) {
    const stems = (one[strength] ?? '').split(' ').filter((stem) => stem !== '');
    for (const word of words) {
      if (met.has(word) || !stems.some((stem) => speaksFor(word, stem))) continue;
      met.add(word);
      points += POINTS[strength];
    }
  }
  return { points, met };
}

/** Short stems are whole words: "pr" is not the beginning of "problem". */
function speaksFor(word: string, stem: string): boolean {
  return stem.length < 5 ? isWord(word, stem) : word.startsWith(stem);
}

function isWord(word: string, stem: string): boolean {
  return word === stem || word === `${stem}s`;
}
