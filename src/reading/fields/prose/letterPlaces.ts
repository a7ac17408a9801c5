import { emailsIn } from '../../../nhs/emailAddress.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { postcodeIn } from '../../../nhs/postcode.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import type { NamedPerson } from './namedPerson.ts';
import { prosePeople } from '../dictionary/proseWords.ts';
import { sentenceAt, sentenceBounds, type LetterText } from './letterText.ts';
import type { AddFact } from './fact.ts';

const POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[A-Z]{2}\b`;

/** Where the family lives: said in words, under a label, or on a line of its own below the names. */
export function addPlaces(
  { flow, text, lines, bodyStart, bodyEnd }: LetterText,
  people: readonly NamedPerson[],
  add: AddFact,
): void {
  const said = new RegExp(
    String.raw`\b(?:lives?|living|(?<=\bha(?:s|ve|d) )lived|resid(?:es?|ing)|staying|home[^.;\n]{0,30}?\bto(?=\s+(?:flat|apartment|unit|room|\d{1,4}[a-z]?)\s)|address is|(?:home |current )?address(?=\s*[:\-\u2013]|\s+(?:flat|\d))|home(?=\s*[:\-\u2013])|of(?=\s+(?:flat|apartment|unit|room|\d{1,4}[a-z]?)\s))\b((?:(?!\baddress\b|\b${POSTCODE})[^;\n]){0,160}?)(${POSTCODE})`,
    'giu',
  );
  for (const match of flow.slice(0, bodyEnd).matchAll(said)) {
    const words = match[1] ?? '';
    if (/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) || isOfSomebodyElse(flow, match.index, words))
      continue;
    const isLabel = /^\s*[:\-\u2013]/u.test(words);
    const address = isLabel ? words.replace(/^\s*[:\-\u2013]\s*/u, '') : behindPreposition(words);
    addAddress(address, match.index, match[2] ?? '', add);
    return;
  }
  const first = Math.min(bodyEnd, ...people.map(({ at }) => at));
  const line = lines.find(
    ({ text: words, start }) =>
      start >= Math.min(first, bodyStart) &&
      start < bodyEnd &&
      /^\s*(?:(?:of|at)\s+)?(?:flat\b|\d|the\s|[A-Z][\w'\-]+\s(?:house|court|cottage)|[a-z]+\s\d{1,4}[a-z]?,)/iu.test(
        words,
      ) &&
      /,/u.test(words) &&
      new RegExp(
        String.raw`${POSTCODE}[\s.,;]*(?:$|(?:tel|phone|mob|telephone|mobile)\b)`,
        'iu',
      ).test(words),
  );
  if (line !== undefined) {
    addAddress(
      line.text.replace(/^\s*(?:of|at)\s+/iu, ''),
      line.start,
      postcodeIn(line.text) ?? '',
      add,
    );
    return;
  }
  const all = [...text.matchAll(new RegExp(String.raw`\b${POSTCODE}`, 'gu'))].filter(
    ({ index }) =>
      index >= Math.min(first, bodyStart) &&
      index < bodyEnd &&
      !OF_OTHERS.test(sentenceAt(flow, index)) &&
      !isOfSomebodyElse(flow, index, ''),
  );
  const [only] = all;
  if (all.length === 1 && only !== undefined) add('infant.postcode', only[0], only.index);
}

/** "Dad lives separately at", "her mother lives at": not where the child does. */
function isOfSomebodyElse(flow: string, at: number, words: string): boolean {
  const before = flow.slice(sentenceBounds(flow, at).start, at);
  const whom = new RegExp(String.raw`\b(?:${ELSE})\b[^.;\n]{0,40}$`, 'iu').exec(before)?.[0] ?? '';
  if (/\b(?:separately|apart|elsewhere)\b/iu.test(words)) return true;
  return whom !== '' && !/\b(?:and|mum|mother|she|they|baby|family|both|with)\b/iu.test(whom);
}

const ELSE = String.raw`${prosePeople['father.name']}|grand(?:mother|father|parents?)|nan|aunt\w*|uncle|sister|brother|siblings?|(?:maternal|paternal) (?:family|grandmother)|health visitor|(?:her|his|mum['\u2019]s|mother['\u2019]s) (?:own )?(?:mother|mum|parents|family)`;

/** "Together at 22 Foundry Row", "with her mother in Flat 3": from the place on. */
function behindPreposition(words: string): string {
  const place = /\b(?:at|in|is)[ \t]+(?=(?:flat|apartment|unit|room|the)\b|\d|\p{Lu})/iu.exec(
    words,
  );
  if (place !== null) return words.slice(place.index + place[0].length);
  return words.trim();
}

/** Where somebody works, or where nothing may be sent. */
const OF_OTHERS =
  /\b(?:hospital|infirmary|surgery|practice|medical|clinic|children['\u2019]s centre|based at|office|do not (?:write|send|use|visit)|refuge|school|nursery|prison|hmp)\b/iu;

/** An address keeps its postcode, as one in a box does. */
function addAddress(words: string, at: number, postcode: string, add: AddFact): void {
  const compact = postcode.replace(/\s+/gu, String.raw`\s*`);
  const address = compact === '' ? words : (words.split(new RegExp(compact, 'iu'))[0] ?? '');
  const bare = address.replace(/[\s,]+$/u, '').trim();
  if (bare.length >= 6) add('infant.address', compact === '' ? bare : `${bare}, ${postcode}`, at);
  add('infant.postcode', postcode, at);
}

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
    const around = sentenceAt(flow, at);
    const line = flow.slice(flow.lastIndexOf('\n', at) + 1, at);
    if (
      number !== undefined &&
      !isOfPlace(flow.slice(sentenceBounds(flow, at).start, at)) &&
      !/\b(?:my (?:direct |mobile |work |telephone |phone |contact |office )*(?:number|line|mobile|phone|tel)|(?:ring|call|contact|reach|telephone|phone) me|me on|(?:I|we)(?: can|['\u2019]m| am| are)?(?: also)?(?: best)? (?:be )?(?:reached|contacted|available|on)|our (?:number|line|phone|tel)|SW|HV|CPN|surgery|practice|our office|the office|health visitor|midwife|social worker|ward)\b/iu.test(
        /[.!?]\s/u.test(line) ? around : line,
      )
    )
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

/** "Her care coordinator is Beth Hill (0113 496 0001)". */
const OF_OTHERS_OR_WORKERS = new RegExp(
  String.raw`${OF_OTHERS.source}|\b(?:co-?ordinator|key ?worker|support worker|(?:family|community|psychiatric|specialist) nurse|psychologist|psychiatrist|counsellor|therapist|solicitor|probation officer)\b`,
  'giu',
);

/** "He was seen at Sample Hospital (0113 496 0001)": a number of that place, and not of the family. */
function isOfPlace(before: string): boolean {
  const place = [...before.matchAll(OF_OTHERS_OR_WORKERS)].at(-1);
  if (place === undefined) return false;
  const behind = before.slice(place.index + place[0].length);
  return !/\b(?:her|his|their|mum|mother|dad|father|parents?|family|home|mobile)\b/iu.test(behind);
}

/** "Mother: Ann Lind (07700 900001)" above the greeting, or "Phone: 07700 900001" below it. */
function addNumberInHead(head: string, people: readonly NamedPerson[], add: AddFact): void {
  const parents = people.filter(({ key }) => key === 'mother.name' || key === 'father.name');
  let start = 0;
  let below: string | undefined;
  for (const line of head.split('\n')) {
    const isNamed = parents.some(({ name }) => line.includes(name));
    // An empty line ends what is said of a parent.
    if (isNamed || line.trim() === '') below = isNamed ? '' : undefined;
    else if (below !== undefined) below += `${line}\n`;
    const [number, ...more] = readTelephones(line);
    const isOwn = below !== undefined && TELEPHONE.test(line) && !isOfPlace(below);
    if (number !== undefined && more.length === 0 && (isNamed || isOwn))
      if (writtenParts(line).length === 0) add('parent.phone', number, start);
    start += line.length + 1;
  }
}

const TELEPHONE =
  /^[ \t]*(?:(?:home|contact|best|family) )?(?:tel(?:ephone)?|phone|mob(?:ile)?)(?: (?:no|number))?\.?\s*[:\-\u2013]?\s*(?:\+44|0)/iu;

/** "They are registered with …", "GP: …". */
export function addPractice({ flow, bodyEnd }: LetterText, add: AddFact): void {
  const practice =
    /\b(?:registered (?:with|at)|(?:family['\u2019]s |usual |registered |her |their )?GP(?: practice| surgery)?(?: is at| are at| is with| is| are| at|:| [\-\u2013])|under the care of)\s+(?:the\s+)?((?:Dr\s+)?(?:[A-Z]\.\s?){0,3}[A-Z\d][^.;:\n()]{3,70}?)(?=\s*(?:[.;:\n()]|,\s+(?:and|who|where|which|telephone|tel)\b|\sand (?:the|her|his|their|has|is|a|can|lives)\b|$))/gu;
  const gp = [...flow.slice(0, bodyEnd).matchAll(practice)].find(
    ([words, name = '']) =>
      !NO_PRACTICE.test(name) &&
      !(
        /^under/iu.test(words) &&
        /^Dr\b/u.test(name) &&
        !/\b(?:surgery|practice|medical|health centre)\b/iu.test(name)
      ),
  );
  if (gp === undefined) return;
  const name = gp[1] ?? '';
  const the = /\bthe\s+$/iu.test(gp[0].slice(0, gp[0].indexOf(name))) ? 'The ' : '';
  add('gp.practice', `${/^The\b/u.test(name) ? '' : the}${name}`, gp.index);
}

/** Who looks after them in hospital or for their minds is no practice. */
const NO_PRACTICE =
  /\b(?:psychiatr\w+|consultant|paediatric\w*|perinatal|mental health|obstetric\w*|hospital|infirmary|clinic|cmht|imhs?)\b/iu;
