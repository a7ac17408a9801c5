import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { postcodeIn } from '../../../nhs/postcode.ts';
import type { NamedPerson } from './namedPerson.ts';
import { prosePeople } from '../dictionary/proseWords.ts';
import { sentenceAt, sentenceBounds, type LetterLine, type LetterText } from './letterText.ts';
import type { AddFact } from './fact.ts';

const POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[A-Z]{2}\b`;

interface Place {
  readonly address: string;
  readonly postcode: string;
  readonly at: number;
}

/** Where the family lives: said in words, under a label, or on a line of its own below the names. */
export function addPlaces(letter: LetterText, people: readonly NamedPerson[], add: AddFact): void {
  const { bodyStart, bodyEnd } = letter;
  const first = Math.min(bodyEnd, ...people.map(({ at }) => at));
  const from = Math.min(first, bodyStart);
  const place =
    placeSaid(letter) ??
    placeInLine(letter, from) ??
    placeBehindFigures(letter, from) ??
    placeOfPostcode(letter, from);
  if (place !== undefined) addAddress(place, add);
}

/** "They live at 5 Elm Row, Leeds, LS8 1AB". */
function placeSaid({ flow, bodyEnd }: LetterText): Place | undefined {
  for (const match of flow.slice(0, bodyEnd).matchAll(LIVES)) {
    const words = match[1] ?? '';
    if (/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) || isOfSomebodyElse(flow, match.index, words))
      continue;
    const isLabel = /^\s*[:\-\u2013]/u.test(words);
    const address = isLabel ? words.replace(/^\s*[:\-\u2013]\s*/u, '') : behindPreposition(words);
    return { address, at: match.index, postcode: match[2] ?? '' };
  }
  return undefined;
}

const NUMBERED = String.raw`(?:flat|apartment|unit|room|\d{1,4}[a-z]?)\s`;
const LIVES = new RegExp(
  String.raw`\b(?:lives?|living|(?:they|she|he|family)(?:['\u2019](?:re|s)|\sare|\sis)(?:\s(?:all|both|now|currently))?(?=\s+at\s+${NUMBERED})|\bmoved\s(?:in|into|to)|(?<=\bha(?:s|ve|d) )lived|resid(?:es?|ing)|staying|placed(?=\s+(?:with|at)\b)|home[^.;\n]{0,30}?\bto(?=\s+${NUMBERED})|address is|(?:home |current )?address(?=\s*[:\-\u2013]|\s+(?:flat|\d))|home(?: is)?(?=\s*[:\-\u2013]|(?<=\bis)\s+${NUMBERED})|of(?=\s+${NUMBERED}))\b((?:(?!\baddress\b|\b${POSTCODE})[^;\n]){0,160}?)(${POSTCODE})`,
  'giu',
);

/** "5 Elm Row, Leeds, LS8 1AB" in a line of its own. */
function placeInLine({ lines, bodyEnd }: LetterText, from: number): Place | undefined {
  const line = lines.find(
    ({ text, start }) =>
      start >= from &&
      start < bodyEnd &&
      BEGINS_LINE.test(text) &&
      text.includes(',') &&
      ENDS_LINE.test(text),
  );
  if (line === undefined) return undefined;
  const address = line.text.replace(/^\s*(?:[\-*\u2022]\s+)?(?:(?:of|at)\s+)?/iu, '');
  return { address, at: line.start, postcode: postcodeIn(line.text) ?? '' };
}

const BEGINS_LINE =
  /^\s*(?:[\-*\u2022]\s+)?(?:(?:of|at)\s+)?(?:flat\b|\d|the\s|[A-Z][\w'\-]+\s(?:house|court|cottage)|[a-z]+\s\d{1,4}[a-z]?,)/iu;
const ENDS_LINE = new RegExp(
  String.raw`${POSTCODE}[\s.,;]*(?:$|(?:tel|phone|mob|telephone|mobile)\b)`,
  'iu',
);

function placeBehindFigures({ flow, bodyEnd }: LetterText, from: number): Place | undefined {
  return linesOf(flow)
    .filter(({ start }) => start >= from && start < bodyEnd)
    .flatMap(({ text, start: at }) => {
      const address = addressBehindFigures(text);
      return address === undefined ? [] : [{ address, at, postcode: postcodeIn(address) ?? '' }];
    })
    .at(0);
}

/** The only postcode that is nobody else's, with the address before it. */
function placeOfPostcode({ flow, text, bodyEnd }: LetterText, from: number): Place | undefined {
  const all = [...text.matchAll(new RegExp(String.raw`\b${POSTCODE}`, 'gu'))].filter(
    ({ index }) =>
      index >= from &&
      index < bodyEnd &&
      !OF_OTHERS.test(sentenceAt(flow, index)) &&
      !isOfSomebodyElse(flow, index, ''),
  );
  const [only] = all;
  if (all.length !== 1 || only === undefined) return undefined;
  const before = flow.slice(sentenceBounds(flow, only.index).start, only.index);
  const [, address = ''] = ADDRESS_BEFORE.exec(before) ?? [];
  return {
    address: address.includes(',') ? address : '',
    at: only.index,
    postcode: only[0],
  };
}

/** The lines that the writer set, those of a mail program joined. */
function linesOf(flow: string): readonly LetterLine[] {
  let start = 0;
  return flow.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

/** "Is bringing her up at 2 Park Villas, Roundhay, Leeds," before the postcode, or such a sentence alone. */
const ADDRESS_BEFORE =
  /(?:\b(?:[Aa]t|[Ii]n|[Oo]f|[Ii]s)\s+|[.;:(]\s*|^\s*)((?:(?:[Ff]lat|[Aa]partment|[Uu]nit|[Rr]oom)\s\w+,?\s+)?\d{1,4}[a-z]?\s\p{Lu}[^.;:()\d\n]{2,70})$/u;

/** "Re: Ada Lind, DOB 3 May 2026, NHS 999 000 0018, 5 Saw Mill Lane, Leeds, LS19 7BN": behind the last figures. */
function addressBehindFigures(text: string): string | undefined {
  if (!new RegExp(String.raw`${POSTCODE}[\s.,;)]*$`, 'u').test(text)) return undefined;
  const dates = writtenParts(text).map(({ end }) => end);
  const numbers = [...text.matchAll(/(?<!\d)\d{3}[ \-]?\d{3}[ \-]?\d{4}(?!\d)/gu)].map(
    ({ index, 0: number }) => index + number.length,
  );
  const end = Math.max(0, ...dates, ...numbers);
  const address = text.slice(end).replace(/^[\s,;.)\-\u2013]+|[\s.,;)]+$/gu, '');
  return end > 0 && PLACE_BEGINS.test(address) && address.includes(',') ? address : undefined;
}

const PLACE_BEGINS =
  /^(?:(?:flat|apartment|unit|room)\b|\d{1,4}[a-z]?\s|the\s\p{L}|\p{Lu}[\w'\u2019\-]+\s(?:house|court|cottage)\b)/iu;

/** "Dad lives separately at", "her mother lives at": not where the child does. */
function isOfSomebodyElse(flow: string, at: number, words: string): boolean {
  const before = flow.slice(sentenceBounds(flow, at).start, at);
  const whom = new RegExp(String.raw`\b(?:${ELSE})\b[^.;\n]{0,40}$`, 'iu').exec(before)?.[0] ?? '';
  if (/\b(?:separately|apart|elsewhere)\b/iu.test(words)) return true;
  // "Ada and her parents live at".
  if (/\band\s*$/iu.test(before.slice(0, before.length - whom.length))) return false;
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
function addAddress({ address: words, postcode, at }: Place, add: AddFact): void {
  const compact = postcode.replace(/\s+/gu, String.raw`\s*`);
  const address = compact === '' ? words : (words.split(new RegExp(compact, 'iu'))[0] ?? '');
  const bare = address.replace(/[\s,]+$/u, '').trim();
  if (bare.length >= 6) add('infant.address', compact === '' ? bare : `${bare}, ${postcode}`, at);
  add('infant.postcode', postcode, at);
}

/** "They are registered with …", "GP: …". */
export function addPractice({ flow, bodyEnd }: LetterText, add: AddFact): void {
  const practice =
    /\b(?:registered (?:with|at)|(?:family['\u2019]s |usual |registered |her |their )?(?:GP|[Ff]amily doctor)(?: practice| surgery)?(?: is at| are at|['\u2019]s at| is with| is| are| at|:| [\-\u2013])|[Ss]urgery(?: is|:)|patients? (?:of|at)|(?<=[.;,]\s|\n)GP(?=\s(?:\p{Lu}[\p{L}'\u2019]+(?:\s\p{Lu}[\p{L}'\u2019]+){0,4})\s*(?:[.;\n]|$))|under the care of)\s+(?:the\s+)?((?:Dr\s+)?(?:[A-Z]\.\s?){0,3}[A-Z\d][^.;:\n()]{3,70}?)(?=\s*(?:[.;:\n()]|,\s+(?:and|who|where|which|telephone|tel)\b|\sand (?:the|her|his|their|has|is|a|can|lives)\b|$))/gu;
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
