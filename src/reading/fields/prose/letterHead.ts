import { emailsIn } from '../../../nhs/emailAddress.ts';
import { postcodeIn } from '../../../nhs/postcode.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { ownService, placesOfWork } from '../dictionary/proseWords.ts';
import type { Fact } from './fact.ts';
import { nameAndTrade, signatureFacts } from './letterSignature.ts';
import type { LetterLine, LetterText } from './letterText.ts';

/**
 * What the head of a letter says of who signs it: below the same name their trade, place and telephone;
 * else the name and the telephone of the place that the paper is printed with.
 */
export function factsOfHead(letter: LetterText, signed: readonly LetterLine[]): readonly Fact[] {
  const name = nameIn(signed.slice(1)) ?? nameIn(signed);
  if (name === undefined) return [];
  const head = headOf(letter);
  const blocks = blocksOf(head);
  for (const block of blocks) {
    const own = block.findIndex(({ text }) => isSamePerson(nameIn([{ text, start: 0 }]), name));
    if (own !== -1)
      return signatureFacts(block.slice(own).map(withoutFrom), block[own]?.start ?? 0);
  }
  const [first, ...others] = blocks;
  if (letter.bodyStart === 0 || first === undefined) return [];
  const dated = datedPaper(head);
  if (dated !== undefined) return factsOfPaper(dated, true);
  const isToUs = others.some((block) => block.some(({ text }) => ownService.test(text)));
  return factsOfPaper(aboveDate(first), isToUs);
}

/**
 * The lines that a letter begins with, over its date or over whom it is to: the paper that it is written
 * on, where whoever signs it names no other place.
 */
export function paperOf(letter: LetterText, organisation: string | undefined): readonly string[] {
  if (letter.bodyStart === 0) return [];
  const head = headOf(letter);
  const [first, ...others] = blocksOf(head);
  const date = first?.findIndex(({ text }) => isDateLine(text)) ?? -1;
  const paper = date > 0 ? first?.slice(0, date) : others.length > 0 ? first : undefined;
  const lines = paper?.map(({ text }) => text.trim()) ?? [];
  const isWriters = organisation === undefined || lines.join('\n').includes(organisation);
  return isWriters && !lines.some((text) => TO.test(text)) ? lines : [];
}

const TO = /^\s*(?:to|for the attention of|fao|re)\b/iu;
const isDateLine = (text: string): boolean => isDate(text.replace(/^\s*dated?\s*:?\s*/iu, ''));

/** Above the greeting; without one, what stands above the first empty line. */
function headOf({ lines, bodyStart }: LetterText): readonly LetterLine[] {
  const empty = lines.findIndex(({ text }) => text.trim() === '');
  if (bodyStart === 0) return empty === -1 ? [] : lines.slice(0, empty);
  const greeting = lines.findLastIndex(({ start }) => start < bodyStart);
  return lines.slice(0, greeting);
}

function blocksOf(lines: readonly LetterLine[]): readonly (readonly LetterLine[])[] {
  const blocks: LetterLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

const FROM = /^\s*(?:from|referrer|referred by|referring (?:clinician|professional))\s*:\s*/iu;

const withoutFrom = (line: LetterLine): LetterLine => ({
  ...line,
  text: line.text.replace(FROM, '').trim(),
});

/** The name with which the first of these lines begins that holds anything. */
function nameIn(lines: readonly LetterLine[]): string | undefined {
  const first = lines.find(({ text }) => text.trim() !== '');
  const [name = ''] = nameAndTrade(first === undefined ? '' : withoutFrom(first).text);
  const bare = name
    .replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Sister)\.?\s/u, '')
    .replace(/[,.]+$/u, '');
  return /^\p{Lu}[\p{L}'\u2019.\- ]{1,50}$/u.test(bare) ? bare : undefined;
}

/** "G. Marsh" signs below "Grace Marsh", and so may "Grace". */
function isSamePerson(full: string | undefined, signed: string): boolean {
  if (full === undefined) return false;
  const [given = '', ...family] = full.toLowerCase().split(/[\s.]+/u);
  const [first = '', ...last] = signed.toLowerCase().split(/[\s.]+/u);
  if (family.length === 0 || first === '') return false;
  const isGiven = first === given || (first.length === 1 && given.startsWith(first));
  return isGiven && (last.length === 0 ? first.length > 1 : last.at(-1) === family.at(-1));
}

/**
 * "Sample Children's Centre" over the date, or over a telephone or an address for mail and then the date:
 * the paper that the letter is written on, for an addressee stands with a street or a name.
 */
function datedPaper(head: readonly LetterLine[]): readonly LetterLine[] | undefined {
  const [place, ...below] = head.filter(({ text }) => text.trim() !== '');
  const date = below.findIndex(({ text }) => isDateLine(text));
  const ours = below.findIndex(({ text }) => ownService.test(text));
  const reached = below.slice(0, ours === -1 ? date : Math.min(ours, date));
  const isReached = reached.some(({ text }) => readTelephones(text).length > 0);
  if (place === undefined || date === -1 || /\d{3}|[:.?!]/u.test(place.text)) return undefined;
  const isPaper =
    placesOfWork.test(place.text) &&
    reached.every(
      ({ text }) =>
        isContact(text) || isPartOfPlace(text) || (isReached && postcodeIn(text) !== undefined),
    );
  return isPaper ? [place, ...reached] : undefined;
}

/** What the letter is about may stand right below its date, and is none of the paper. */
function aboveDate(block: readonly LetterLine[]): readonly LetterLine[] {
  const date = block.findIndex(({ text }) => isDate(text));
  return date > 0 ? block.slice(0, date) : block;
}

const isDate = (text: string): boolean =>
  text.trim().length < 32 &&
  writtenParts(text).length === 1 &&
  !/\b(?:re|born|d\.?o\.?b)\b/iu.test(text);

/** "Reginald Clinic" below "Children's Physiotherapy". */
const isPartOfPlace = (text: string): boolean =>
  placesOfWork.test(text) && !ownService.test(text) && !/[\d:.?!,]/u.test(text);

const isContact = (text: string): boolean =>
  readTelephones(text).length > 0 || emailsIn(text).length > 0;

/**
 * A place of work with one telephone, which is not ours. Without a telephone it may be whom the letter
 * is to, unless that is said further below.
 */
function factsOfPaper(block: readonly LetterLine[], isToUs: boolean): readonly Fact[] {
  const words = block.map(({ text }) => text.trim()).join('\n');
  const [first] = block;
  const name = first?.text.trim().replace(/\s*[,(\u2013-]\s.*$|\s\(.*$/u, '') ?? '';
  if (first === undefined || ownService.test(words) || /^\s*to\b/iu.test(words)) return [];
  if (!placesOfWork.test(words)) return [];
  const said = { sentence: words, at: first.start };
  const [phone, ...more] = readTelephones(words);
  if (phone === undefined && !isToUs) return [];
  const isPlace = placesOfWork.test(name) && !/[:.?!]|\d{3}/u.test(name);
  const [email, ...others] = emailsIn(words);
  return [
    ...(email !== undefined && others.length === 0
      ? [{ ...said, key: 'referrer.email', written: email } as const]
      : []),
    ...(isPlace ? [{ ...said, key: 'referrer.organisation', written: name } as const] : []),
    ...(phone === undefined || more.length > 0
      ? []
      : [{ ...said, key: 'referrer.phone', written: phone } as const]),
  ];
}
