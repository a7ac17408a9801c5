import { emptyWords, evidence, type Evidence } from '../dictionary/evidence.ts';
import { foldWords } from './fold.ts';
import { cueMeaning, type Meaning } from './meaning.ts';

const empty = new Set(emptyWords.split(' '));

/** Words that mean one thing together. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\bto date\b/gu, 'todate'],
  [/\bso far\b/gu, 'sofar'],
  [/\bsocial care\b/gu, 'socialcare'],
  [/\bearly help\b/gu, 'earlyhelp'],
  [/\bchild protection\b/gu, 'childprotection'],
  [/\bparental responsibility\b/gu, 'parentalresponsibility'],
  [/\bcontact preferences?\b/gu, 'contactpreference'],
];

const POINTS = { strong: 4, fair: 2, slight: 1 } as const;
/** One strong word, or two fair ones. */
const ENOUGH = 4;
/** So far the best must lie before the next. */
const MARGIN = 2;
const MOST_WORDS = 16;

/** What words ask that stand where a label must stand: by a cue, or by their weight together. */
export function meaningInLabelPlace(written: string): Meaning | undefined {
  return cueMeaning(written) ?? askedByEvidence(written);
}

/**
 * What a label in nobody's dictionary asks, by the weight of its words. Nothing where two things
 * are about as likely, or where most words are not known: then it stays a label without a meaning.
 */
function askedByEvidence(written: string): Meaning | undefined {
  const words = wordsOf(written);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const ranked = evidence
    .map((one) => ({ one, ...weigh(one, words) }))
    .sort((left, right) => right.points - left.points);
  const [best, next] = ranked;
  if (best === undefined || best.points < ENOUGH) return undefined;
  if (best.points - (next?.points ?? 0) < MARGIN) return undefined;
  const heard = words.filter((word) => ranked.some(({ met }) => met.has(word))).length;
  if (words.length - heard > heard) return undefined;
  const { topics, subject } = best.one;
  return {
    asked: topics.map((topic) => (subject === undefined ? { topic } : { topic, subject })),
    strength: 'cue',
  };
}

/** The words that carry meaning; none where the text is a sentence or holds an answer's figures. */
function wordsOf(written: string): string[] {
  if (/\.\s*$|\d{2}/u.test(written)) return [];
  let text = foldWords(written);
  for (const [pattern, word] of TOGETHER) text = text.replace(pattern, word);
  return text.split(/[ /,:]+/u).filter((word) => word !== '' && !empty.has(word));
}

function weigh(
  one: Evidence,
  words: readonly string[],
): { readonly points: number; readonly met: ReadonlySet<string> } {
  const met = new Set<string>();
  let points = 0;
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
  return stem.length < 5 ? word === stem || word === `${stem}s` : word.startsWith(stem);
}
