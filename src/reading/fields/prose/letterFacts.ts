import { addAgreements, addCall } from './letterAgreements.ts';
import { addNumbersAndDates } from './letterNumbers.ts';
import { addListedChildren } from './letterChildren.ts';
import { peopleOf } from './letterPeople.ts';
import { addContacts, addPlaces, addPractice } from './letterPlaces.ts';
import { sentenceAt, type LetterText } from './letterText.ts';
import type { AddFact, Fact } from './fact.ts';

/** Everything that has a form of its own, with whose it is by the words before it. */
export function factsOfLetter(letter: LetterText, reference: Date): readonly Fact[] {
  const { flow } = letter;
  const facts: Fact[] = [];
  const add: AddFact = (key, written, at) => {
    const bare = written.replace(/\s+/gu, ' ').trim();
    if (bare !== '') facts.push({ key, written: bare, sentence: sentenceAt(flow, at), at });
  };
  addListedChildren(letter, reference, add);
  const people = peopleOf(flow, letter.bodyEnd);
  for (const { key, name, at } of people) add(key, name, at);
  addNumbersAndDates(flow, people, reference, add);
  addPlaces(letter, people, add);
  addContacts(letter, add);
  addPractice(letter, add);
  addCall(letter, add);
  addAgreements(flow, add);
  return facts;
}
