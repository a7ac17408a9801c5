import { longTopics, type Topic } from '../dictionary/topics.ts';
import { wordings } from '../dictionary/wordings/allWordings.ts';
import {
  callTopics,
  dateTopics,
  numberTopics,
  ofOthers,
  wordsOfKind,
} from '../dictionary/wordings/wordsOfKind.ts';
import { wordingLines, type Wordings } from '../dictionary/wordings/wordings.ts';
import { foldWords } from './fold.ts';
import { gistOf, labelWords } from './gist.ts';
import type { Meaning } from './meaning.ts';
import { personWords } from './wordLists.ts';

type Known = Pick<Wordings, 'topic' | 'subject'>;

/** Too long, a sentence, or words with the figures or the ticks of an answer. */
const isNoLabel = (written: string): boolean =>
  written.length > 160 || /\.\s*$|\d{2}|[\u2610-\u2612\u2713-\u2718]/u.test(written);

/** More than whom a label is about. */
const saysWhat = /(?:^| )[^@ ]/u;

/** By the gist of each wording, what it asks; made when first needed. */
let byGist: ReadonlyMap<string, Known> | undefined;

/** What a label asks that says the same as a wording we know, in the same words that matter. */
export function wordingMeaning(written: string): Meaning | undefined {
  if (isNoLabel(written)) return undefined;
  byGist ??= new Map(
    wordings.flatMap((one) =>
      wordingLines(one.words).map((line) => [gistOf(labelWords(line)), one] as const),
    ),
  );
  const words = labelWords(written);
  const gist = gistOf(words);
  // One word alone ("EPDS") is also a word of a narrative.
  if (words.length < 2 || !saysWhat.test(gist)) return undefined;
  if (personWords.has(foldWords(written))) return undefined;
  const known = byGist.get(gist);
  // "What support are you requesting?" asks for nobody, though "Who is requesting support?" does.
  const asksWho = known?.topic === 'name' && /^what\b(?!.*\bname)/iu.test(written.trim());
  return known === undefined || asksWho ? undefined : meaningOf(known);
}

function meaningOf({ topic, subject }: Known): Meaning {
  return { asked: [subject === undefined ? { topic } : { topic, subject }], strength: 'cue' };
}

/** How much a word, or two words together, speak for each thing asked. */
interface Learnt {
  readonly classes: readonly Known[];
  /** By word or pair of words: natural logarithms, in the order of the classes. */
  readonly speaksFor: ReadonlyMap<string, readonly number[]>;
  readonly words: ReadonlySet<string>;
}

let learnt: Learnt | undefined;

/**
 * Naive Bayes over words and neighbouring words, each counted once a label. What stands in all
 * wordings together smooths each class (Jelinek-Mercer), so that few wordings are no advantage.
 */
const OWN = 0.8;
/** So much likelier (natural logarithm) must the best be than the next; chosen on wordings kept apart. */
const MARGIN = 5;
/** Most words must have been met in some wording. */
const MET = 0.7;

/** Questions that "yes" answers as it does many others: never told by likeness alone. */
const onlyAsWritten: ReadonlySet<Topic> = new Set(['unborn', 'born', 'has-pr', 'call-took-place']);

/** A meaning by likeness, and how much likelier (natural logarithm) it is than the next. */
interface Likely extends Meaning {
  readonly lead: number;
}

/** What a label asks that is no wording we know, by the words it shares with those that are. */
export function likelyMeaning(written: string): Likely | undefined {
  if (isNoLabel(written)) return undefined;
  const read = labelWords(written);
  if (read.length < 2 || !saysWhat.test(gistOf(read))) return undefined;
  learnt ??= learn(wordings);
  const { classes, words } = learnt;
  if (read.filter((word) => words.has(word)).length < read.length * MET) return undefined;
  const scores = scoresOf(signsOf(read), learnt);
  const best = scores.indexOf(Math.max(...scores));
  const next = Math.max(...scores.filter((_, place) => place !== best));
  const known = classes[best];
  const lead = (scores[best] ?? 0) - next;
  if (known === undefined || lead < MARGIN) return undefined;
  if (!mayAsk(known.topic, read, written)) return undefined;
  const namesSomebody = read.some((word) => word.startsWith('@'));
  return { ...meaningOf(namesSomebody ? known : { topic: known.topic }), lead };
}

function mayAsk(topic: Topic, read: readonly string[], written: string): boolean {
  if (onlyAsWritten.has(topic)) return false;
  // "What I have seen:" heads a part of the referrer's own words.
  if (read.includes('i') && topic !== 'consent') return false;
  if (read.includes('and') && !longTopics.has(topic) && !asksOnce(topic, written)) return false;
  return isOfItsKind(topic, foldWords(written).split(' '));
}

/** "Has the family agreed to this request and to information being shared?"; "Mum rang and agreed:" tells. */
const asksOnce = (topic: Topic, written: string): boolean =>
  topic === 'consent' &&
  /^(?:has|have|do|does|did|is|are|consent|agreement|permission|(?:the )?(?:parents?|family|carers?))\b/iu.test(
    written.trim(),
  );

/** A date is asked for with a word of time, and a word of time asks for nothing but a date; a count is neither. */
function isOfItsKind(topic: Topic, words: readonly string[]): boolean {
  const needed = wordsOfKind[topic];
  const has = (stems: string): boolean =>
    stems.split(' ').some((stem) => words.some((word) => word.startsWith(stem)));
  if (needed?.every(has) === false) return false;
  if ((words[0] === 'number' || has('many')) && !numberTopics.has(topic)) return false;
  if (has('date when') && !dateTopics.has(topic)) return false;
  return !callTopics.has(topic) || !has(ofOthers);
}

function scoresOf(signs: readonly string[], { classes, speaksFor }: Learnt): number[] {
  const scores = classes.map(() => 0);
  for (const sign of signs) {
    const row = speaksFor.get(sign);
    if (row === undefined) continue;
    for (let place = 0; place < scores.length; place += 1) {
      scores[place] = (scores[place] ?? 0) + (row[place] ?? 0);
    }
  }
  return scores;
}

function learn(all: readonly Wordings[]): Learnt {
  const seen = new Map<string, number[]>();
  const words = new Set<string>();
  const lines = all.map(({ words: text }) => wordingLines(text));
  for (const [place, ofClass] of lines.entries()) {
    for (const read of ofClass.map(labelWords)) {
      for (const word of read) words.add(word);
      for (const sign of signsOf(read)) {
        const row = seen.get(sign) ?? new Array<number>(all.length).fill(0);
        row[place] = (row[place] ?? 0) + 1;
        seen.set(sign, row);
      }
    }
  }
  const sizes = lines.map((ofClass) => ofClass.length);
  const total = sumOf(sizes);
  const speaksFor = new Map(
    [...seen].map(([sign, row]) => {
      const everywhere = sumOf(row) / total;
      return [
        sign,
        row.map((count, place) =>
          Math.log((OWN * count) / (sizes[place] ?? 1) / everywhere + 1 - OWN),
        ),
      ] as const;
    }),
  );
  return { classes: all, speaksFor, words };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

/** Each word, and each two that stand together; the label's ends count as words. */
function signsOf(words: readonly string[]): string[] {
  const within = ['^', ...words, '$'];
  const pairs = within.slice(1).map((word, place) => `${within[place] ?? ''} ${word}`);
  return [...new Set([...words, ...pairs])];
}
