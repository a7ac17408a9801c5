import { followUps } from '../dictionary/hints.ts';
import { foldWords } from './fold.ts';
import { attributeWords } from './wordLists.ts';

/**
 * "Discussed with all who hold PR? If no, why" and "Which services are involved? Name/Agency/Tel":
 * what is printed behind the question mark asks on and answers nothing.
 */
export function isFollowUp(words: string): boolean {
  const rest = words.trim();
  return followUps.some((pattern) => pattern.test(rest)) || listsThings(rest);
}

/** The question without what it asks on; undefined where nothing is asked on. */
export function withoutFollowUp(written: string): string | undefined {
  const mark = written.indexOf('?');
  if (mark < 0 || !isFollowUp(written.slice(mark + 1))) return undefined;
  return written.slice(0, mark + 1);
}

/** "Name/Agency/Address/Telephone": what a line of the answer should hold. */
function listsThings(words: string): boolean {
  const things = foldWords(words).split(' / ');
  return things.length > 1 && things.every((thing) => attributeWords.has(thing));
}

/** "Known to a social worker? Name: Jo Sample": the question of a worker goes on to what names one. */
export const asksForName = (words: string): boolean =>
  attributeWords.get(foldWords(words)) === 'name';
