import { aboutOthers, callWords, oursWords } from '../dictionary/callWords.ts';
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
