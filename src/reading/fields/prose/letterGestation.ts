import { proseChild } from '../dictionary/proseWords.ts';
import type { NamedPerson } from './namedPerson.ts';
import { sentenceAt } from './letterText.ts';
import type { AddFact } from './fact.ts';

const WEEKS = String.raw`\d{2}(?:\s?\+\s?\d)?(?:/40)?\s(?:weeks?|wks)\b`;

/** "Born on 2 August at 26+5 weeks" of the child, or "is 29+3 weeks today" of her who expects it. */
export function addGestation(flow: string, people: readonly NamedPerson[], add: AddFact): void {
  const born = new RegExp(
    String.raw`(?<!\b(?:be|been|was not) )\bborn\b[^.;\n]{0,60}?\bat\s+(${WEEKS})`,
    'giu',
  );
  const expected = new RegExp(
    String.raw`\b(?:is|am|are)\s+(?:now\s+|currently\s+)?(${WEEKS})(?=\s*(?:[.,;)]|today|pregnant|gestation|gestational|now\b|and\s))`,
    'giu',
  );
  const isExpecting = people.every(({ key }) => key !== 'infant.fullName');
  for (const match of [...flow.matchAll(born), ...(isExpecting ? flow.matchAll(expected) : [])]) {
    const sentence = sentenceAt(flow, match.index);
    const isOfOther = OTHERS.test(sentence) || (!isExpecting && !isOfChild(sentence, people));
    if (isOfOther) continue;
    add('infant.gestation', match[1] ?? '', match.index);
    return;
  }
}

/** Another child, or another pregnancy. */
const OTHERS =
  /\b(?:older|elder|previous|last|first (?:child|baby|pregnancy)|brother|sister|sibling|half|stillb\p{L}*|died)\b/iu;

function isOfChild(sentence: string, people: readonly NamedPerson[]): boolean {
  const names = people.filter(({ key }) => key === 'infant.fullName').map(({ name }) => name);
  const given = names.flatMap((name) => name.split(' ').slice(0, 1));
  return given.some((name) => sentence.includes(name)) || CHILD.test(sentence);
}

const CHILD = new RegExp(String.raw`\b(?:the|this) (?:${proseChild})\b`, 'iu');
