import {
  aboutOthers,
  callWords,
  doneWords,
  notOfCall,
  oursWords,
  workerWords,
} from '../dictionary/callWords.ts';
import { foldWords } from './fold.ts';
import type { Meaning } from './meaning.ts';

/**
 * A question about the duty call in words of its own: it speaks of a call or a talk, with us, and of
 * nobody else. What it asks of the call its question word tells: when, with whom, or whether.
 */
export function askedOfCall(written: string): Meaning | undefined {
  const words = foldWords(written).split(' ');
  if (words.length < 3 || words.length > 14 || /\.\s*$|\d/u.test(written)) return undefined;
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  if (!has(callWords) || !has(oursWords) || has(aboutOthers)) return undefined;
  const topic = has(whenWords)
    ? 'call-date'
    : has(whoWords)
      ? 'call-practitioner'
      : 'call-took-place';
  return { asked: [{ topic, subject: 'duty-call' }], strength: 'cue' };
}

const whenWords: ReadonlySet<string> = new Set(['date', 'day', 'when']);
const whoWords: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'name', 'practitioner']);

/** "If so, which day?" and "And with whom?" right behind the question whether the duty call took place. */
export function askedOnOfCall(written: string): Meaning | undefined {
  const words = foldWords(written).split(' ');
  return words.length <= 9 && ASKS_ON.test(written) ? whenOrWithWhom(written, words) : undefined;
}

/**
 * "Held?", "Date" and "Clinician" below a heading that names the duty call: whether it took place,
 * when, and with whom.
 */
export function askedBelowCall(written: string): Meaning | undefined {
  const words = foldWords(written).split(' ');
  if (words.length > 14) return undefined;
  const own = whenOrWithWhom(written, words);
  if (own !== undefined) return own;
  if (words.some((word) => aboutOthers.has(word) || notOfCall.has(word))) return undefined;
  const asks = TOOK_PLACE.test(written.trim()) || words.some((word) => donePlainly.has(word));
  return asks ? ofCall('call-took-place') : undefined;
}

function whenOrWithWhom(written: string, words: readonly string[]): Meaning | undefined {
  if (/\.\s*$|\d/u.test(written)) return undefined;
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  if (has(aboutOthers) || has(notOfCall)) return undefined;
  if (has(whenWords)) return ofCall('call-date');
  const asksWhether = /^\W*(?:has|have|had|did|was|were|is)\b/iu.test(written);
  return has(askedWhom) && !asksWhether ? ofCall('call-practitioner') : undefined;
}

const ofCall = (topic: 'call-took-place' | 'call-date' | 'call-practitioner'): Meaning => ({
  asked: [{ topic, subject: 'duty-call' }],
  strength: 'cue',
});

const ASKS_ON =
  /^\W*(?:(?:if (?:so|yes|it did|you did),? |and )+\S|(?:on )?(?:what|which) |when\b|with wh|who\b|whom\b|to whom|date\b|day\b)/iu;
const TOOK_PLACE = /^\W*(?:has|have|had|did|was|tick)\b.*|\((?:y ?\/ ?n|yes ?\/ ?no)\)\W*$/iu;
const donePlainly: ReadonlySet<string> = new Set(doneWords.split(' '));
const askedWhom: ReadonlySet<string> = new Set([...whoWords, ...workerWords.split(' ')]);
