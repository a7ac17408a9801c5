import { fieldOf } from '../dictionary/keys.ts';
import { longTopics, narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { wordings } from '../dictionary/wordings/allWordings.ts';
import {
  callTopics,
  dateTopics,
  numberTopics,
  ofRisks,
  ofOthers,
  wordsOfKind,
} from '../dictionary/wordings/wordsOfKind.ts';
import { wordingLines, type Wordings } from '../dictionary/wordings/wordings.ts';
import { foldWords } from './fold.ts';
import { gistOf, labelWords, subjectsNamed } from './gist.ts';
import { learnTopics, type Likeliest } from './likelyTopic.ts';
import type { Meaning } from './meaning.ts';
import { personWords } from './wordLists.ts';

type Known = Pick<Wordings, 'topic' | 'subject'>;

/** Too long, a sentence, or words with the figures or the ticks of an answer. */
const isNoLabel = (written: string): boolean =>
  written.length > 160 || /\.\s*$|\d{2}|[\u2610-\u2612\u2713-\u2718]/u.test(written);

/** "No immediate risk", "Please tick all that apply to this family", a question with its answer, or a sentence and what follows it. */
const tellsSomething =
  /^\W*(?:[Pp]lease )?(?:[Tt]ick|[Cc]ircle|[Ss]elect)\b|^\W*(?:[Nn]o|NO|[Nn]one|[Nn]il|[Nn]ot)\s(?!of\b)|\?\s+(?:[Yy]es|[Nn]o)\b|\p{L}{4}\.\s+\p{Lu}/u;

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

/** What the wordings teach; learnt when first needed. */
interface Learnt {
  readonly likeliest: (signs: readonly string[]) => Likeliest;
  readonly words: ReadonlySet<string>;
}

let learnt: Learnt | undefined;

/** So likely must it be; chosen on wordings kept apart. */
const LIKELY = 0.65;
/** That nothing we keep is asked for must be surer: such words may also stand in an account. */
const SURE = 0.98;
/** Most words must have been met in some wording. */
const MET = 0.7;

/** Questions that "yes" answers as it does many others: never told by likeness alone. */
const onlyAsWritten: ReadonlySet<Topic> = new Set(['unborn', 'born', 'has-pr', 'call-took-place']);

/** A meaning by likeness. */
type Likely = Meaning & Required<Pick<Meaning, 'share'>>;

/** What a label asks that is no wording we know, by the words it shares with those that are. */
export function likelyMeaning(written: string): Likely | undefined {
  if (isNoLabel(written) || tellsSomething.test(written)) return undefined;
  const read = labelWords(written);
  if (read.length < 2 || !saysWhat.test(gistOf(read))) return undefined;
  learnt ??= learn();
  const { likeliest, words } = learnt;
  if (read.filter((word) => words.has(word)).length < read.length * MET) return undefined;
  const { topic, share } = likeliest(signsOf(read));
  const enough = topic === 'none' ? SURE : LIKELY;
  if (share < enough || !mayAsk(topic, read, written)) return undefined;
  const isOfOne = fieldOf[topic].any === undefined;
  const named = isOfOne ? subjectsNamed(written) : [];
  if (named.length > 1) return undefined;
  return {
    ...meaningOf({ topic, ...(named[0] === undefined ? {} : { subject: named[0] }) }),
    share,
  };
}

function mayAsk(topic: Topic, read: readonly string[], written: string): boolean {
  if (onlyAsWritten.has(topic)) return false;
  if (topic === 'agencies' && NAME_OF_SERVICE.test(written.trim())) return false;
  // "What I have seen:" heads a part of the referrer's own words.
  if (read.includes('i') && topic !== 'consent') return false;
  if (read.includes('and') && !longTopics.has(topic) && !asksOnce(topic, written)) return false;
  return isOfItsKind(topic, foldWords(written).split(' '));
}

/** "Ashgrove Under-Fives Service" above a form is whose it is, and asks for no service. */
const NAME_OF_SERVICE =
  /^(?:\p{Lu}[\p{L}'\u2019]*[\s-]+(?:(?:and|for|of|the|&)\s+)?){2,8}(?:Service|Team|Clinic|Trust|Partnership|Project|Hub)$/u;

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
  if (narrativeTopics.has(topic) && has(ofRisks)) return false;
  return !callTopics.has(topic) || !has(ofOthers);
}

function learn(): Learnt {
  const lines = wordings.flatMap(({ topic, words }) =>
    wordingLines(words).map((line) => ({ topic, read: labelWords(line) })),
  );
  return {
    likeliest: learnTopics(lines.map(({ topic, read }) => ({ topic, signs: signsOf(read) }))),
    words: new Set(lines.flatMap(({ read }) => read)),
  };
}

/** Each word and its beginning, and each two that stand together; the label's ends count as words. */
function signsOf(words: readonly string[]): string[] {
  const within = ['^', ...words, '$'];
  const pairs = within.slice(1).map((word, place) => `${within[place] ?? ''} ${word}`);
  return [...new Set([...words, ...words.map((word) => `${word.slice(0, 5)}*`), ...pairs])];
}
