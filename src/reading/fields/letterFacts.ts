import { emailsIn } from '../../nhs/emailAddress.ts';
import { postcodeIn } from '../../nhs/postcode.ts';
import { readTelephones } from '../../nhs/telephone.ts';
import { writtenParts } from '../../nhs/ukDateParts.ts';
import type { FieldKey } from '../writtenReferral.ts';
import { prosePeople } from './dictionary/proseWords.ts';
import { addAgreements, addCall } from './letterAgreements.ts';
import { addAdults, addChild, type AddFact } from './letterNames.ts';
import { sentenceAt, type LetterText } from './letterText.ts';

/** One thing that a letter plainly states. */
export interface Fact {
  readonly key: FieldKey;
  readonly written: string;
  readonly sentence: string;
  readonly at: number;
}

/** Everything that has a form of its own, with whose it is by the words before it. */
export function factsOfLetter(letter: LetterText): readonly Fact[] {
  const { text } = letter;
  const facts: Fact[] = [];
  const add = (key: FieldKey, written: string, at: number): void => {
    facts.push({ key, written: written.trim(), sentence: sentenceAt(text, at), at });
  };
  addChild(text, add);
  addAdults(text.slice(0, letter.bodyEnd), add);
  addNumbersAndDates(text, add);
  addPlaces(letter, add);
  addContacts(letter, add);
  addCall(text, add);
  addAgreements(text, add);
  return facts;
}

/** Whose a number or date is: the person named last before it in the same sentence. */
function ownerOf(text: string, at: number): 'infant' | 'mother' | 'other' {
  const before = text.slice(Math.max(0, at - 240), at);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n'), before.lastIndexOf('.\n')) + 1,
  );
  const last = (words: string): number =>
    Math.max(
      -1,
      ...[...sentence.matchAll(new RegExp(String.raw`\b(?:${words})\b`, 'giu'))].map(
        ({ index }) => index,
      ),
    );
  const mother = last(`${prosePeople.mother}|she|parent|carer`);
  const other = last(`${prosePeople.father}|sibling|brother|sister|older|elder|half`);
  const infant = last('baby|infant|child|newborn|twins?|re|regarding|son|daughter|referral for');
  const most = Math.max(mother, other, infant);
  if (most < 0 || most === infant) return 'infant';
  return most === mother ? 'mother' : 'other';
}

function addNumbersAndDates(text: string, add: AddFact): void {
  for (const match of text.matchAll(
    /\bNHS(?:\s+(?:number|no|num))?s?[.:#\s]*(?:is\s+|are\s+)?(\d(?:[ \-]?\d){9}(?:\s*(?:and|&|,)\s*\d(?:[ \-]?\d){9})?)(?!\d)/giu,
  )) {
    const owner = ownerOf(text, match.index);
    if (owner !== 'other')
      add(
        owner === 'mother' ? 'mother.nhsNumber' : 'infant.nhsNumber',
        match[1] ?? '',
        match.index,
      );
  }
  for (const part of writtenParts(text)) {
    const lead = text.slice(Math.max(0, part.start - 60), part.start).replace(/\s+/gu, ' ');
    const date = text.slice(part.start, part.end);
    if (/\b(?:edd|due|expected|estimated date of delivery)\b[^.;]{0,30}$/iu.test(lead))
      add('infant.edd', date, part.start);
    else if (/\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born|birth date)[^.;\d]{0,20}$/iu.test(lead)) {
      const owner = ownerOf(text, part.start - 1);
      const born = /\bborn\b[^.;\d]{0,20}$/iu.test(lead);
      if (owner !== 'other')
        add(
          owner === 'mother' && !born ? 'mother.dob' : ownerOfBirth(text, part.start, born),
          date,
          part.start,
        );
    }
  }
}

/** "The mother, Jane (born 3 April 1995)": in brackets behind her name it is hers. */
function ownerOfBirth(text: string, at: number, born: boolean): FieldKey {
  const lead = text.slice(Math.max(0, at - 90), at);
  const hers =
    born &&
    new RegExp(String.raw`\b(?:${prosePeople.mother})\b[^.;()]{0,60}\([^()]{0,20}$`, 'iu').test(
      lead,
    );
  return hers ? 'mother.dob' : 'infant.dob';
}

function addPlaces(letter: LetterText, add: AddFact): void {
  const { text } = letter;
  const lives =
    /\b(?:lives?|living|resides?|address is|home address[: ]|staying)\s+(?:with [^.;]{0,60}? at\s+|(?:at|in|is|:)\s+)?([^.;\n]{6,140})/giu;
  for (const match of text.matchAll(lives)) {
    const postcode = postcodeIn(match[1] ?? '');
    if (postcode === undefined) continue;
    addAddress(match[1] ?? '', match.index, postcode, add);
    return;
  }
  const line = letter.lines.find(
    ({ text: words, start }) =>
      start < letter.bodyEnd &&
      /^\s*(?:flat\b|\d|the\s|[A-Z][\w'\-]+\s(?:house|court|cottage))/iu.test(words) &&
      /,/u.test(words) &&
      postcodeAtEnd(words) !== undefined,
  );
  if (line !== undefined) addAddress(line.text, line.start, postcodeAtEnd(line.text) ?? '', add);
  else {
    const all = [...text.matchAll(/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gu)].filter(
      ({ index }) => index >= letter.bodyStart && index < letter.bodyEnd,
    );
    const [only] = all;
    if (all.length === 1 && only !== undefined) add('infant.postcode', only[0], only.index);
  }
}

function postcodeAtEnd(words: string): string | undefined {
  return /[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}[\s.]*$/iu.test(words) ? postcodeIn(words) : undefined;
}

function addAddress(words: string, at: number, postcode: string, add: AddFact): void {
  const compact = postcode.replace(' ', String.raw`\s*`);
  const address = words.split(new RegExp(compact, 'iu'))[0] ?? '';
  const bare = address.replace(/[\s,]+$/u, '').trim();
  if (bare.length >= 6) add('infant.address', bare, at);
  add('infant.postcode', postcode, at);
}

function addContacts(letter: LetterText, add: AddFact): void {
  const { text } = letter;
  const body = text.slice(letter.bodyStart, letter.bodyEnd);
  for (const match of body.matchAll(/(?<!\d[ \-]?)(?:\+44|0)[\d\s()\-]{8,16}\d/gu)) {
    const at = letter.bodyStart + match.index;
    const [number] = readTelephones(match[0]);
    const around = sentenceAt(text, at);
    if (
      number !== undefined &&
      !/\b(?:my|me on|ring me|call me|reach me|surgery|practice|our office)\b/iu.test(around)
    )
      add('parent.phone', match[0], at);
  }
  const [email] = emailsIn(body);
  if (
    email !== undefined &&
    /\b(?:mother|mum|her|parent|family|email)\b/iu.test(
      sentenceAt(text, text.toLowerCase().indexOf(email)),
    )
  )
    add('parent.email', email, text.toLowerCase().indexOf(email));
  const practice =
    /\b(?:registered (?:with|at)|(?:family['\u2019]s |usual |registered |her |their )?GP(?: practice| surgery)?(?: is at| are at| is with| is| are| at|:)|under the care of)\s+(?:the\s+)?((?:Dr\s+)?[A-Z\d][^.;:\n()]{3,70}?)(?=\s*(?:[.;:\n()]|,\s+(?:and|who|where|which|telephone|tel)\b|$))/gu;
  const [gp] = text.matchAll(practice);
  if (gp !== undefined) {
    const the = /\bthe\s+$/iu.test(gp[0].slice(0, gp[0].indexOf(gp[1] ?? ''))) ? 'The ' : '';
    add(
      'gp.practice',
      the === '' || !/^(?:The)\b/u.test(gp[0]) ? (gp[1] ?? '') : `${the}${gp[1] ?? ''}`,
      gp.index,
    );
  }
}
