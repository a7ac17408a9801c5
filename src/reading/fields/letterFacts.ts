import { emailsIn } from '../../nhs/emailAddress.ts';
import { postcodeIn } from '../../nhs/postcode.ts';
import { readTelephones } from '../../nhs/telephone.ts';
import { writtenParts } from '../../nhs/ukDateParts.ts';
import type { FieldKey } from '../writtenReferral.ts';
import { prosePeople } from './dictionary/proseWords.ts';
import { sentenceAt, type LetterText } from './letterText.ts';

/** One thing that a letter plainly states. */
export interface Fact {
  readonly key: FieldKey;
  readonly written: string;
  readonly sentence: string;
  readonly at: number;
}

const NAME = String.raw`\p{Lu}[\p{L}'\u2019\-]*\p{L}(?:[ \t]+(?:\p{Lu}[\p{L}'\u2019\-]*|de|van|der|von|al|el|bin|ben|da|di|du|la|le|o')){0,4}`;
const NAMES = String.raw`${NAME}(?:(?:[ \t]+(?:and|&)[ \t]+|,[ \t]+)${NAME}){0,2}`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.?[ \t]+)?`;
const IS = String.raw`(?:['\u2019]s (?:full )?name is|\s+is(?: called| named)?|,|:|\s*\(|\s+is the)?\s+`;

/** Words in any case, inside a pattern where capitals tell names. */
function anyCase(words: string): string {
  return words.replace(
    /(?<!\\)[a-z]/giu,
    (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
}

const childNames: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ \t]*(?:${anyCase('re|ref|regarding|concerning|subject|referral of|referral for')})\s*[:\-\u2013]?\s+(?:${anyCase('referral')} (?:of|for)\s+)?(?:[Bb]aby\s+)?(${NAMES})(?=[ \t]*(?:[,;(\n\-\u2013]|[Dd]\.?[Oo]\.?[Bb]|born|NHS|[Dd]ate|$))`,
    'gmu',
  ),
  new RegExp(
    String.raw`^[ \t]*(${NAMES})[ \t]*[,;(\-\u2013][ \t]*(?:${anyCase('date of birth|born|nhs')}|[Dd]\.?\s?[Oo]\.?\s?[Bb])`,
    'gmu',
  ),
  new RegExp(
    String.raw`\b(?:[Rr]eferral (?:for|of)|[Rr]efer(?:ring)?|[Ss]ee|[Aa]bout|[Aa]ccept)\s+(?:(?:the |this |a |an )?(?:twins?|bab(?:y|ies)|infants?|child|newborn)(?: boy| girl)?(?: called| named)?,?\s+)?(${NAMES})(?=\s*(?:[,(.;]|\bwho\b|\bborn\b|\band\b|\bd\.?o\.?b))`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Bb]aby|[Ii]nfant|[Cc]hild|[Nn]ewborn|[Tt]wins|[Bb]abies|[Dd]aughter|[Ss]on)(?: boy| girl)?(?: is| called| named|['\u2019]s name is|,)?\s+(${NAMES})(?=\s*(?:[,(.;]|\bwho\b|\bborn\b))`,
    'gu',
  ),
];

/** "Ava Smith (DOB 01/09/2026)" anywhere. */
const nameBeforeBirth = new RegExp(
  String.raw`(${NAMES})\s*[,(]\s*(?:${anyCase('date of birth|born|who was born|nhs')}|[Dd]\.?\s?[Oo]\.?\s?[Bb])`,
  'gu',
);

/** "Her mother, Jane Smith (DOB …)" is not the child. */
function isOfAdult(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const adult = `${prosePeople.mother}|${prosePeople.father}|brother|sister|sibling|parent|carer`;
  return new RegExp(
    String.raw`\b(?:${adult})(?:['\u2019]s (?:full )?name)?(?:\s+is(?: called)?)?[\s,:(]*$`,
    'iu',
  ).test(before);
}

/** Everything that has a form of its own, with whose it is by the words before it. */
export function factsOfLetter(letter: LetterText): readonly Fact[] {
  const { text } = letter;
  const facts: Fact[] = [];
  const add = (key: FieldKey, written: string, at: number): void => {
    facts.push({ key, written: written.trim(), sentence: sentenceAt(text, at), at });
  };
  const child = [...childNames, nameBeforeBirth]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .find((match) => !isPlaceWord(match[1] ?? '') && !isOfAdult(text, match.index));
  if (child !== undefined)
    add('infant.fullName', child[1] ?? '', child.index + child[0].indexOf(child[1] ?? ''));
  addAdults(text.slice(0, letter.bodyEnd), add);
  addNumbersAndDates(text, add);
  addPlaces(letter, add);
  addContacts(letter, add);
  addCall(text, add);
  addAgreements(text, add);
  return facts;
}

type Add = (key: FieldKey, written: string, at: number) => void;

function isPlaceWord(name: string): boolean {
  return /^(?:Infant|Mental|Health|Dear|The|This|Mum|Mother|Dad|Leeds|Team|Service|Thank|Date|NHS|DOB|Duty|GP)\b/u.test(
    name,
  );
}

function addAdults(text: string, add: Add): void {
  const adults: readonly (readonly [FieldKey, string])[] = [
    ['mother.name', prosePeople.mother],
    ['father.name', prosePeople.father],
    ['healthVisitor', prosePeople.healthVisitor],
    ['midwife', prosePeople.midwife],
    ['socialWorker', prosePeople.socialWorker],
  ];
  for (const [key, words] of adults) {
    const named = new RegExp(String.raw`\b(?:${anyCase(words)})${IS}(${TITLE}${NAME})`, 'gu');
    const behind = new RegExp(
      String.raw`(${TITLE}${NAME})\s*\(\s*(?:the |her |his |their )?(?:${anyCase(words)})\b`,
      'gu',
    );
    for (const match of [...text.matchAll(named), ...text.matchAll(behind)]) {
      const name = match[1] ?? '';
      if (!/^\p{Lu}/u.test(name) || isPlaceWord(name)) continue;
      add(key, name, match.index + match[0].indexOf(name));
      break;
    }
  }
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

function addNumbersAndDates(text: string, add: Add): void {
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

function addPlaces(letter: LetterText, add: Add): void {
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

function addAddress(words: string, at: number, postcode: string, add: Add): void {
  const compact = postcode.replace(' ', String.raw`\s*`);
  const address = words.split(new RegExp(compact, 'iu'))[0] ?? '';
  const bare = address.replace(/[\s,]+$/u, '').trim();
  if (bare.length >= 6) add('infant.address', bare, at);
  add('infant.postcode', postcode, at);
}

function addContacts(letter: LetterText, add: Add): void {
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

/** "Following my duty call on 3 November with Nell Harrow". */
function addCall(text: string, add: Add): void {
  const call =
    /\b(?:duty (?:call|line|practitioner|worker|team|consultation)|(?:spoke|spoken|speaking|talked|talking|discussed|discussion|telephoned|rang|phoned|telephone call|phone call|call)\b[^.;\n]{0,60}\b(?:duty|imh|infant mental health|your team|your service|your colleague))\b/iu.exec(
      text,
    );
  if (call === null) return;
  const sentence = sentenceAt(text, call.index);
  const at = call.index;
  if (
    /\b(?:not|never|unable|no)\b[^.]{0,30}\b(?:spoken|spoke|called|duty call|discuss)/iu.test(
      sentence,
    )
  )
    return;
  add('dutyCall.tookPlace', 'Yes', at);
  const [date] = writtenParts(sentence);
  if (date !== undefined) add('dutyCall.date', sentence.slice(date.start, date.end), at);
  const who = new RegExp(
    String.raw`\b(?:with|to)\s+(?:your (?:colleague|duty practitioner|practitioner)\s+)?(${NAME})`,
    'u',
  ).exec(sentence);
  if (who?.[1] !== undefined && !isPlaceWord(who[1])) add('dutyCall.practitioner', who[1], at);
}

function addAgreements(text: string, add: Add): void {
  const no =
    /\b(?:does not|do not|has not|have not|doesn['\u2019]t|hasn['\u2019]t|refuses? to|declin(?:es|ed) to|without (?:her |their |parental )?)\s*(?:agree|consent|given consent|consented)/iu.exec(
      text,
    );
  const yes =
    /\b(?:has|have|gives?|gave|given|with)\s+(?:given\s+|verbal(?:ly)?\s+|written\s+|full\s+|her\s+|their\s+|informed\s+){0,2}consent(?:ed)?\b|\b(?:agrees?|agreed|consents?|consented)\s+(?:to|with)\s+(?:this|the|my|a)\s+referral\b/iu.exec(
      text,
    );
  const found = no ?? yes;
  if (found !== null) add('consent', no === null ? 'Yes' : 'No', found.index);
  const interpreter =
    /\b(no|not|without)?\b[^.;\n]{0,30}\b(?:needs?|requires?|will need|required|needed)\b[^.;\n]{0,20}\binterpreter\b|\binterpreter\b[^.;\n]{0,20}\b(not)?\s*(?:needed|required|necessary)/iu.exec(
      text,
    );
  if (interpreter !== null) {
    const negative = /\b(?:no|not|without|n['\u2019]t)\b/iu.test(interpreter[0]);
    add('interpreter', negative ? 'No' : 'Yes', interpreter.index);
  }
}
