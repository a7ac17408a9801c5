import { emailsIn } from '../../../nhs/emailAddress.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { familyReached, othersReached } from '../dictionary/proseWords.ts';
import { sentenceAt, sentenceBounds, type LetterText } from './letterText.ts';
import type { AddFact } from './fact.ts';
import type { NamedPerson } from './namedPerson.ts';

/** Whose number or address of mail is plainly the family's; the sender's own stands at the end. */
export function addContacts(
  { flow, bodyStart, bodyEnd }: LetterText,
  people: readonly NamedPerson[],
  add: AddFact,
): void {
  // A date before an NHS number has the digits of a telephone.
  const body = writtenParts(flow.slice(bodyStart, bodyEnd)).reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    flow.slice(bodyStart, bodyEnd),
  );
  for (const match of body.matchAll(/(?<!\d[ \-]?)(?:\+44|0)[\d \t()\-]{8,16}\d/gu)) {
    const at = bodyStart + match.index;
    const [number] = readTelephones(match[0]);
    const behind = flow.slice(at + match[0].length, at + match[0].length + NEAR);
    if (number !== undefined && !OTHERS_BEHIND.test(behind) && isOfFamily(flow, at, people))
      add('parent.phone', match[0], at);
  }
  addNumberInHead(flow.slice(0, bodyStart), people, add);
  const [email] = emailsIn(body);
  const at = email === undefined ? -1 : flow.toLowerCase().indexOf(email, bodyStart);
  if (
    email !== undefined &&
    /\b(?:mother|mum|dad|father|her|parent|family)\b/iu.test(sentenceAt(flow, at))
  )
    add('parent.email', email, at);
}

/** Characters behind a number in which its owner may be told. */
const NEAR = 30;
const OTHERS_BEHIND = new RegExp(
  String.raw`^[ \t]*(?:[(,\u2013-][ \t]*|is[ \t]+)(?:(?:my|our|the|her|his)\s+)?(?:${othersReached}|my|our)\b`,
  'iu',
);
const MENTIONS = { family: familyReached, others: othersReached };

/**
 * Who was spoken of last before a number can be reached on it: "her practice is Moor Lane and the family's
 * telephone is …" is of the family, "her nurse is Beth Hill (…)" is not. Where nobody was, it is theirs.
 */
function isOfFamily(flow: string, at: number, people: readonly NamedPerson[]): boolean {
  const line = flow.lastIndexOf('\n', at - 1) + 1;
  const sentence = sentenceBounds(flow, at).start;
  const own = lastSpokenOf(flow.slice(Math.max(line, sentence), at), people);
  if (own !== undefined || sentence > line) return own !== 'others';
  const paragraph = flow.lastIndexOf('\n\n', at) + 1;
  const above = flow.slice(paragraph, Math.max(paragraph, line)).split('\n').reverse();
  const said = above
    .slice(0, LINES_ABOVE)
    .map((words) => lastSpokenOf(words, people))
    .find((each) => each !== undefined);
  return said !== 'others';
}

const LINES_ABOVE = 6;

function lastSpokenOf(
  words: string,
  people: readonly NamedPerson[],
): 'family' | 'others' | undefined {
  const placeOf = (pattern: string): number =>
    [...words.matchAll(new RegExp(String.raw`(?<![\p{L}\-])(?:${pattern})(?![\p{L}\-])`, 'giu'))]
      .map((match) => match.index + match[0].length)
      .at(-1) ?? -1;
  const named = people
    .filter(({ key }) => ofFamily.has(key))
    .map(({ name }) => words.lastIndexOf(name.split(' ')[0] ?? name));
  const [family, others] = [placeOf(MENTIONS.family), placeOf(MENTIONS.others)];
  const last = Math.max(family, ...named);
  if (last < 0 && others < 0) return undefined;
  return last > others ? 'family' : 'others';
}

const ofFamily: ReadonlySet<string> = new Set([
  'infant.fullName',
  'mother.name',
  'father.name',
  'parent.name',
]);

/** "Mother: Ann Lind (07700 900001)" above the greeting, or "Phone: 07700 900001" below it. */
function addNumberInHead(head: string, people: readonly NamedPerson[], add: AddFact): void {
  const parents = people.filter(({ key }) => key === 'mother.name' || key === 'father.name');
  const named = people.filter(({ key }) => ofFamily.has(key));
  let start = 0;
  let below: string | undefined;
  for (const line of head.split('\n')) {
    const isNamed = named.some(({ name }) => line.includes(name));
    // An empty line ends what is said of a family, and so does who writes.
    if (isNamed || line.trim() === '' || FROM.test(line)) below = isNamed ? '' : undefined;
    else if (below !== undefined) below += `${line}\n`;
    const [number, ...more] = readTelephones(line);
    const isOwn =
      below !== undefined && TELEPHONE.test(line) && lastSpokenOf(below, people) !== 'others';
    const isParent = parents.some(({ name }) => line.includes(name));
    if (number !== undefined && more.length === 0 && (isParent || isOwn))
      if (writtenParts(line).length === 0) add('parent.phone', number, start);
    start += line.length + 1;
  }
}

const FROM = /^\s*(?:from|referrer|referred by|yours)\b/iu;
const TELEPHONE =
  /(?:^|[.,;])[ \t]*(?:(?:home|contact|best|family) )?(?:tel(?:ephone)?|phone|mob(?:ile)?)(?: (?:no|number))?\.?\s*[:\-\u2013]?\s*(?:\+44|0)/iu;
