import { attributeWords, personWords, phraseWords, type Asked } from './wordLists.ts';

/** "Main contact (relationship to infant)" asks for no name; behind "Parent (relationship to child)" one may stand. */
export function relationOf(
  text: string,
  brackets: readonly string[],
): readonly Asked[] | undefined {
  const subject = CONTACT.test(text) ? personWords.get(text) : undefined;
  const [inside = '', ...more] = brackets;
  if (subject === undefined || more.length > 0) return undefined;
  const asked = phraseWords.get(inside)?.map(({ topic }) => topic) ?? [attributeWords.get(inside)];
  return asked.every((topic) => topic === 'relationship')
    ? [{ topic: 'relationship', subject }]
    : undefined;
}

const CONTACT = /\bcontact$/u;
