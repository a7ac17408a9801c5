import { cues } from '../dictionary/cues.ts';
import type { Topic } from '../dictionary/topics.ts';
import { foldWords } from './fold.ts';
import type { Meaning } from './wordLists.ts';

/** What a long question is about, by its cue words. Only where a label must stand. */
export function cueMeaning(written: string): Meaning | undefined {
  if (written.length > 600) return undefined;
  const text = foldWords(written);
  if (!text.includes(' ')) return undefined;
  for (const cue of cues) {
    if (cue.all?.every((words) => text.includes(words)) === false) continue;
    if (cue.any !== undefined && !hasOneOf(text, cue.any)) continue;
    if (cue.none !== undefined && hasOneOf(text, cue.none)) continue;
    if (asksAboutIt(text, cue.topics)) continue;
    const { subject } = cue;
    return {
      asked: cue.topics.map((topic) => (subject === undefined ? { topic } : { topic, subject })),
      strength: 'cue',
    };
  }
  return undefined;
}

/** "Date consent given" and "Who completed the risk assessment?" ask of a thing and not for it. */
export function asksAboutIt(text: string, topics: readonly Topic[]): boolean {
  if (ASKS_WHY_NOT.test(text) && topics.includes('reason')) return true;
  return ASKS_OF_IT.test(text) && topics.some((topic) => toldThings.has(topic));
}

/** "If no, please give reason" behind the question whether the family agrees. */
const ASKS_WHY_NOT = /^(?:please )?(?:if (?:no|not|refused|declined|consent)\b|why not\b)/iu;

const ASKS_OF_IT =
  /^(?:dates?|when|who|whose|by who|name|signature|signed|relationship|time|how (?:long|many|often)|number|score|priority|level of (?:risk|concern)) (?!else\b)/u;
const toldThings: ReadonlySet<Topic> = new Set([
  ...(['consent', 'safeguarding', 'risk', 'reason', 'background', 'disability'] as const),
  'household',
]);

/**
 * "Mother consents to referral" beside "Consent" is its answer, though other forms ask so; and
 * "Child in Need" beside a question about plans, for a plan is named in the words of the question.
 */
export function saysItAgain(meaning: Meaning | undefined, waiting: Meaning | undefined): boolean {
  if (meaning === undefined || waiting === undefined) return false;
  const namesPlan = meaning.asked.every(({ topic }) => topic === 'safeguarding');
  if (meaning.strength !== 'cue' && !namesPlan) return false;
  return meaning.asked.every(({ topic }) => waiting.asked.some((one) => one.topic === topic));
}

/** `words`: wordings parted by ` | `, each found from the beginning of a word on. */
export function hasOneOf(text: string, words: string): boolean {
  let wordings = wordingsOf.get(words);
  if (wordings === undefined) {
    wordings = words
      .split(' | ')
      .map((wording) => ` ${wording}${wording.endsWith('pr') ? ' ' : ''}`);
    wordingsOf.set(words, wordings);
  }
  const whole = ` ${text} `;
  return wordings.some((wording) => whole.includes(wording));
}

const wordingsOf = new Map<string, readonly string[]>();
