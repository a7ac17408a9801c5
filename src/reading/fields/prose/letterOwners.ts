import { proseChild, prosePeople } from '../dictionary/proseWords.ts';
import type { NamedPerson } from './namedPerson.ts';
import { anyCase, NAME } from './letterNames.ts';
import { sentenceBounds } from './letterText.ts';

/** Whose a number or a date is; `unsaid` where nothing near it names anybody. */
export type Owner = 'infant' | 'mother' | 'other' | 'unsaid';

const words: Readonly<Record<Exclude<Owner, 'unsaid'>, RegExp>> = {
  infant: new RegExp(String.raw`\b(?:${proseChild}|re|regarding|referral for)\b`, 'giu'),
  mother: new RegExp(String.raw`\b(?:${prosePeople['mother.name']}|parent|carer)\b`, 'giu'),
  other: new RegExp(
    String.raw`\b(?:${prosePeople['father.name']}|${prosePeople.healthVisitor}|${prosePeople.midwife}|${prosePeople.socialWorker}|sibling|brother|sister|older|elder|half)\b`,
    'giu',
  ),
};

/** The person spoken of last before a place: in its sentence, or in the lines of labels above it. */
export function ownerAt(flow: string, at: number, people: readonly NamedPerson[]): Owner {
  const start = Math.max(sentenceBounds(flow, at).start, flow.lastIndexOf('\n', at - 1) + 1);
  const own = lastOf(flow.slice(start, at), people);
  if (own !== 'unsaid') return own;
  const paragraph = flow.lastIndexOf('\n\n', at) + 1;
  const above = flow.slice(paragraph, Math.max(paragraph, start)).split('\n').reverse();
  for (const line of above) {
    if (/^\s*(?:address|home|gp|surgery|practice)\b/iu.test(line)) return 'unsaid';
    const owner = lastOf(line.replace(PARENT_OF, ' ').replace(CHILD_OF, ' '), people);
    if (owner !== 'unsaid') return owner;
  }
  return 'unsaid';
}

/** A line "Jane Smith (mother of Ada Smith)" over a number speaks of Jane. */
const PARENT_OF = new RegExp(
  String.raw`(?<=\b(?:${anyCase(`${prosePeople['mother.name']}|${prosePeople['father.name']}`)})\s(?:of|to)\s)(?:[Bb]aby\s)?${NAME}`,
  'gu',
);

/** And "Baby Lind, the child of Jane Lind" over one of the baby. */
const CHILD_OF = new RegExp(
  String.raw`(?<=\b(?:${anyCase(proseChild)})\s(?:of|to)\s)${NAME}`,
  'gu',
);

function lastOf(text: string, people: readonly NamedPerson[]): Owner {
  const owners: readonly (readonly [Owner, number])[] = [
    ...(['infant', 'mother', 'other'] as const).map(
      (owner) => [owner, Math.max(-1, ...[...text.matchAll(words[owner])].map(endOf))] as const,
    ),
    ...people.map((person) => [ownerOf(person), lastName(text, person, people)] as const),
  ];
  const [owner, place] = owners.reduce((last, each) => (each[1] > last[1] ? each : last));
  if (place >= 0) return owner;
  // "The baby is Ada, she was born on ...": who is named before is she.
  return /\bshe\b/iu.test(text) ? 'mother' : 'unsaid';
}

function ownerOf({ key }: NamedPerson): Owner {
  if (key === 'infant.fullName') return 'infant';
  return key === 'mother.name' ? 'mother' : 'other';
}

function endOf(match: RegExpMatchArray): number {
  return (match.index ?? 0) + match[0].length;
}

/**
 * Where the name ends that stands last: "his mother, Jane" ends with her. "Karen's date of birth" is
 * Karen Stone's; the Rose in the name of Eva Rose is nobody else.
 */
function lastName(text: string, { name }: NamedPerson, people: readonly NamedPerson[]): number {
  const others = people.filter((one) => !one.name.includes(name));
  const longer = people.filter((one) => one.name !== name && one.name.includes(name));
  const own = masked(text, longer);
  const place = own.lastIndexOf(name);
  const [given = name] = name.split(' ');
  const isShared = people.some((one) => one.name !== name && one.name.split(' ')[0] === given);
  if (isShared) return place < 0 ? -1 : place + name.length;
  const alone = new RegExp(String.raw`(?<![\p{L}\-]|\d[ \t])${given}(?![\p{L}\-])`, 'gu');
  const called = [...masked(own, others).matchAll(alone)].at(-1)?.index ?? -1;
  return Math.max(place < 0 ? -1 : place + name.length, called < 0 ? -1 : called + given.length);
}

function masked(text: string, people: readonly NamedPerson[]): string {
  return people.reduce((words, { name }) => words.replaceAll(name, ' '.repeat(name.length)), text);
}
