import { emailsIn } from '../../../nhs/emailAddress.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { postcodeIn } from '../../../nhs/postcode.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import {
  closing,
  footerWords,
  placesOfWork,
  qualifications,
  signatureLabels,
  tradeWords,
} from '../dictionary/proseWords.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import { isNoName } from './letterNames.ts';
import type { LetterLine } from './letterText.ts';
import type { Fact } from './fact.ts';

const NAME_LINE =
  /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Rev)\.?\s)?(?:\p{Lu}[\p{L}'\u2019\-]*\p{L}|(?:\p{Lu}\.?\s?){1,2}(?=\s\p{Lu}\p{L}))(?:\s(?:\p{Lu}[\p{L}'\u2019\-.]*|de|van|der|von|al|el|bin)){1,4}$/u;
/** What a typist, a telephone or the post adds is nobody's name or place. */
const ADDED =
  /^(?:dictated|electronically|signed electronically|checked|sent from|get outlook|\(?not signed|pp\b|on behalf of|[_\-*=.\s]+$)/iu;
const END =
  /^(?:cc|c\.c\.|copy|copies|encs?|enclosures?|attached|p\.?s\.?)\b|\bconfidential\b|\bintended (?:for|recipient)\b/iu;
const MOST_LINES = 9;

/** A line with a name alone, or with its trade, over a trade or a telephone: nothing but a signature. */
export function beginsSignature(line: string, below: readonly string[]): boolean {
  const [name = '', trade = ''] = nameAndTrade(withoutLabel(line.trim()));
  if (!NAME_LINE.test(name) || isNoName(name) || line.length > 80) return false;
  // "REFERRED BY" over "Name" and "Role" heads a section of a form.
  if (sectionOf(line) !== undefined || COUNTED.test(line)) return false;
  const block = below.filter((text) => text.trim() !== '').slice(0, MOST_LINES);
  if (block.some((text) => text.length > 90)) return false;
  return (
    tradeWords.test(trade) ||
    block.slice(0, 2).some((text) => tradeWords.test(text) || readTelephones(text).length > 0)
  );
}

/** "Section Seven - Referring Officer" heads a part of a form, whatever follows. */
const COUNTED =
  /^\W*(?:section|part|step|stage)\s+(?:\d{1,2}|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/** Who signs, as what, where, and how to reach them; "Place of work" between them is none of it. */
export function signatureFacts(signed: readonly LetterLine[], at: number): readonly Fact[] {
  const words = signed.map(({ text }, place) =>
    (place === 0 ? text.replace(closing, '') : text).trim(),
  );
  const end = words.findIndex((text) => END.test(text) || footerWords.test(text));
  const block = (end === -1 ? words : words.slice(0, end))
    .filter((text) => text !== '' && !ADDED.test(text) && !qualifications.test(text))
    .filter((text) => labelMeaning(text)?.strength !== 'strong' || isTradeOnly(text))
    .slice(0, MOST_LINES)
    .map(withoutLabel)
    .filter((text, place, all) => !isSignedBefore(text, all[place + 1]));
  const sentence = block.join('\n');
  const [first = '', ...rest] = block.flatMap((text, place) =>
    place === 0 ? nameAndTrade(text) : [text],
  );
  if (!NAME_LINE.test(first) || isNoName(first)) return [];
  return [
    { key: 'referrer.name', written: first, sentence, at },
    ...workOf(rest).map((fact) => ({ ...fact, sentence, at })),
  ];
}

/** "Specialty Doctor" may be asked for elsewhere, and is a trade here. */
const isTradeOnly = (text: string): boolean => !text.includes(':') && tradeWords.test(text);

/** "Jude" over "Jude Marsh, Health Visitor": signed by hand over the block of the mail program. */
function isSignedBefore(text: string, next = ''): boolean {
  const name = text.replace(/[,.\s]+$/u, '');
  return /^\p{Lu}\p{L}+$/u.test(name) && next.startsWith(`${name} `);
}

type Said = Pick<Fact, 'key' | 'written'>;

function workOf(lines: readonly string[]): readonly Said[] {
  const facts: Said[] = [];
  let role = false;
  for (const text of lines.flatMap(partsBesideNumber)) {
    const reach = howToReach(text);
    facts.push(...reach);
    if (reach.length > 0 || /https?:|www\./u.test(text)) continue;
    if (!role && (tradeWords.test(text) || isTradeByForm(text))) {
      role = true;
      const [trade = '', ...place] = text.split(/,\s*|\s[\-\u2013|]\s/u);
      facts.push({ key: 'referrer.role', written: trade });
      if (place.length > 0) facts.push({ key: 'referrer.organisation', written: place.join(', ') });
    } else if ((role || lines.length === 1 || placesOfWork.test(text)) && isPlaceOfWork(text)) {
      facts.push({ key: 'referrer.organisation', written: text });
    }
  }
  return facts;
}

/** "Nursery Nurse, Sample Clinic, 0113 496 0001" in one line. */
const partsBesideNumber = (text: string): readonly string[] =>
  howToReach(text).length > 0 ? text.split(/\s*[,|]\s*/u).filter((part) => part !== '') : [text];

/** "Group Leader", "Dietitian": a word for who does something, and no place. */
function isTradeByForm(text: string): boolean {
  const isShort =
    /^(?:\p{Lu}[\p{L}'\u2019-]*|and|of|for|the|&)(?:\s(?:\p{L}[\p{L}'\u2019-]*|&)){0,4}$/u;
  return isShort.test(text) && DOER.test(text) && !placesOfWork.test(text);
}

const DOER = /(?:[^\W\d_]{2}(?:er|or|ist|ian|ant)|head)$/iu;

/** A telephone, an address of mail, or the date below the name. */
function howToReach(text: string): readonly Said[] {
  const [date] = writtenParts(text);
  if (date !== undefined && DATED.test(text.slice(0, date.start)))
    return [{ key: 'referral.date', written: text.slice(date.start, date.end) }];
  const [phone] = readTelephones(text);
  const [email] = emailsIn(text);
  return [
    ...(phone === undefined ? [] : [{ key: 'referrer.phone', written: phone } as const]),
    ...(email === undefined ? [] : [{ key: 'referrer.email', written: email } as const]),
  ];
}

const DATED = /^\s*(?:dated?|date (?:of referral|signed))?[\s:\-]*$/iu;

/** The name of a team or a trust; no motto, no working days, no address and no sentence. */
function isPlaceOfWork(text: string): boolean {
  if (text.length > 90 || /[!?;]|\.\s*$|\w\/\w{2,4}$/u.test(text)) return false;
  if (postcodeIn(text) !== undefined || /^\d{1,4}[a-z]?\s/u.test(text)) return false;
  return !SAYS_SOMETHING.test(text);
}

const SAYS_SOMETHING =
  /\b(?:i|i['\u2019]m|we|you|my|our|your|is|are|was|has|have|been|be|do|does|not|please|proud(?:ly)?|this|that|to|working (?:days|hours|pattern)|pronouns|award|winner|follow us|monday|tuesday|wednesday|thursday|friday|mon|tues?|weds?|thurs?|fri)\b/iu;

/** "Sue Green, Health Visitor", "Sue Green (Health Visitor)", "Sue Green | Health Visitor". */
export function nameAndTrade(text: string): readonly string[] {
  const apart = /^([^,(|]{3,60}?)\s*(?:,|\(|\||\s[\-\u2013]\s)\s*(.+?)\)?$/u.exec(text);
  const [, name = '', trade = ''] = apart ?? [];
  return NAME_LINE.test(name) ? [name, trade] : [text];
}

/** "Job title: Health Visitor" says what stands behind the colon. */
function withoutLabel(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 30) return text;
  return signatureLabels.test(text.slice(0, colon).trim()) ? text.slice(colon + 1).trim() : text;
}
