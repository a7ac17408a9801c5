import { addCall } from './letterCalls.ts';
import { addConsent } from './letterConsent.ts';
import { addGestation } from './letterGestation.ts';
import { addInterpreter } from './letterInterpreter.ts';
import { addNumbersAndDates } from './letterNumbers.ts';
import { addListedChildren } from './letterChildren.ts';
import { peopleOf } from './letterPeople.ts';
import { addContacts } from './letterContacts.ts';
import { addPlaces, addPractice } from './letterPlaces.ts';
import { sentenceAt, type LetterText } from './letterText.ts';
import { severalChildren } from './letterTwins.ts';
import type { AddFact, Fact } from './fact.ts';

/** Everything that has a form of its own, with whose it is by the words before it. */
export function factsOfLetter(letter: LetterText, reference: Date): readonly Fact[] {
  const { flow } = letter;
  const facts: Fact[] = [];
  const add: AddFact = (key, written, at, child) => {
    const bare = written.replace(/\s+/gu, ' ').trim();
    const told = child === undefined ? {} : { child };
    if (bare !== '')
      facts.push({ key, written: bare, sentence: sentenceAt(flow, at), at, ...told });
  };
  addListedChildren(letter, reference, add);
  const people = peopleOf(flow, letter.bodyEnd);
  const several = facts.length > 0 ? [] : severalChildren(flow, people, reference);
  several.forEach(({ name, number, birth, at }, place) => {
    add('infant.fullName', name, at, place + 1);
    if (number !== undefined) add('infant.nhsNumber', number, at, place + 1);
    if (birth !== undefined) add('infant.dob', birth, at, place + 1);
  });
  const own = new Set(facts.filter(({ child }) => child !== undefined).map(({ key }) => key));
  // What each of them has for itself is nothing that they share.
  if (several.length > 0) own.add('infant.nhsNumber');
  const addShared: AddFact = (key, written, at) => {
    if (!own.has(key)) add(key, written, at);
  };
  for (const { key, name, at } of people) addShared(key, name, at);
  addNumbersAndDates(flow, people, reference, addShared);
  addPlaces(letter, people, add);
  addContacts(letter, people, add);
  addPractice(letter, add);
  const births = facts.filter(
    ({ key }) => key === 'infant.dob' || key === 'mother.dob' || key === 'infant.edd',
  );
  addCall(
    letter,
    births.map(({ written }) => written),
    people,
    add,
  );
  addConsent(flow, people, add);
  addInterpreter(flow, add);
  addGestation(flow, people, addShared);
  return facts;
}
