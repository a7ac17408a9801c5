import { writtenParts } from '../../../nhs/ukDateParts.ts';
import type { FieldKey } from '../../writtenReferral.ts';
import { proseChild, prosePeople } from '../dictionary/proseWords.ts';
import {
  anyCase,
  fullNameOf,
  isFullName,
  isNoName,
  NAME,
  TITLE,
  untilNoName,
  withoutPossessive,
} from './letterNames.ts';
import { sentenceAt, sentenceBounds } from './letterText.ts';
import { birth, childOf, isBornLongAgo, isYearOfAdult, nameAlone } from './namedChild.ts';
import type { Found, NamedPerson } from './namedPerson.ts';

/**
 * The people of a letter, by the words beside their names: the child, the parents, and the
 * professionals. "His parents, A and B" does not say who is who and gives nobody.
 */
export function peopleOf(flow: string, bodyEnd: number): readonly NamedPerson[] {
  const body = flow.slice(0, bodyEnd);
  const beside = motherBesideChild(body);
  const expectant = beside ?? expectantMother(body);
  const mother =
    expectant === undefined ? undefined : { ...expectant, name: fullNameOf(expectant.name, flow) };
  const child = childOf(flow, mother, beside === undefined && mother !== undefined, bodyEnd);
  const isChild = (name: string): boolean =>
    child !== undefined && `${child.name} `.startsWith(`${name} `);
  const adults = Object.entries(prosePeople).flatMap(([key, words]) => {
    const named = adultOf(body, words, isChild);
    const person = key === 'mother.name' ? (named ?? mother ?? womanAtHead(body, child)) : named;
    if (person === undefined) return [];
    return [{ ...person, name: fullNameOf(person.name, flow), key: key as FieldKey }];
  });
  return child === undefined ? adults : [withoutAdults(child, adults), ...adults];
}

/** "Jane Smith (DOB …) and her baby": she is the mother. */
function motherBesideChild(body: string): Found | undefined {
  const pattern = new RegExp(
    String.raw`\b(${NAME})\s*(?:\([^()\n]{0,80}\)\s*)?(?:and her (?:[\w\-]{1,20} ){0,3}(?:${proseChild})\b|gave birth to\b|delivered\s+\p{Lu}|[.,]?\s*(?:[Ss]he|who) (?:had (?:her )?baby|gave birth to|delivered)\b)`,
    'gu',
  );
  // "Born on 3 May to Jane Smith"; of "to Jane and Tom Smith" nobody says who is who.
  const bornTo = new RegExp(
    String.raw`\bborn\b(?:[^.;\n]|(?<=\b[Nn]os?)\.){0,120}?\bto\s+(?:(?:${anyCase('his|her|their|mother|mum|mam|mom')}),?\s+){0,2}(${TITLE}${NAME})(?![\p{L}'\u2019\-]|[ \t]+\p{Lu}|\s*(?:and|&)\s)`,
    'gu',
  );
  // "The first child of Jane Smith and her partner".
  const childOfHer = new RegExp(
    String.raw`\b(?:${proseChild})\s+of\s+(${TITLE}${NAME}),?\s+and\s+her\s+(?:${prosePeople['father.name']})\b`,
    'gu',
  );
  // "The child of Jane Smith", of whom the letter goes on to say "she"; of "Jane and Tom Smith" nobody says who is who.
  const childOfOne = new RegExp(
    String.raw`\b(?:[Tt]he|,)\s+(?:[\w\-]{1,20} ){0,2}(?:${proseChild})\s+of\s+(?!(?:Mr|Dr)\b)(${TITLE}${NAME})(?![\p{L}'\u2019\-]|[ \t]+\p{Lu}(?!\.?[OoDd])|\s*(?:and|&|,)\s+(?!${birth})\p{Lu})`,
    'gu',
  );
  const ofHer = [...body.matchAll(childOfOne)].filter(({ 1: name = '' }) => isSaidShe(name, body));
  // "Marta's daughter, Ada, was born".
  const herChild = new RegExp(
    String.raw`(${NAME})['\u2019]s (?:[\p{Ll}\-]{1,12} ){0,2}(?:${proseChild}),? \p{Lu}`,
    'gu',
  );
  const mothers = [...body.matchAll(herChild)].filter(({ 1: name = '' }) => isSaidShe(name, body));
  const told = [pattern, bornTo, childOfHer].flatMap((one) => [...body.matchAll(one)]);
  return firstName([...told, ...ofHer, ...mothers], () => false);
}

/** With a due date of her own, or born so many years ago that she is no infant. */
function isAdultOrExpecting(said: string): boolean {
  // "Re Ada Lind d.o.b. … & mum Marta Lind d.o.b. …": the second date is not that of the name at the head.
  const [own = ''] = said.split(/\s(?:&|and|mum|mother)[\s:]/iu);
  if (/\bedd\b/iu.test(own)) return true;
  const born = /\b(?:d\.?\s?o\.?\s?b|date of birth|born)\b[^;]*/iu.exec(own)?.[0];
  if (born === undefined) return false;
  const [date] = writtenParts(born);
  // The last four figures of an NHS number are no year.
  const [alone] =
    born
      .slice(0, date?.start ?? NEAR)
      .replace(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/gu, ' ')
      .match(/\b(?:19|20)\d\d\b/u) ?? [];
  const year = alone === undefined ? date?.year : Number(alone);
  return year !== undefined && isYearOfAdult(year);
}

/** Characters behind the word, in which the year of a birth without its day stands. */
const NEAR = 50;

/** Our own name, and the baby whom she expects, are no child that the letter could be about. */
const NO_CHILD_YET =
  /\binfant mental health\b|\b(?:expecting|pregnant with|carrying|due)\s+(?:(?:a|an|her|their|his|our|the|my)\s+)?(?:[\p{L}\-]{2,12}\s+)?(?:baby|child)\b/giu;

/** "Antenatal referral: Jane Smith". */
const ABOUT = anyCase(
  'regarding|concerning|patient|client|woman|referral|antenatal referral|new referral|perinatal referral',
);

/** "Refer Jane Smith, who is 28 weeks pregnant", "Re: Jane Smith, DOB 17/03/1995": the letter is about her child. */
function expectantMother(body: string): Found | undefined {
  const asked = new RegExp(
    String.raw`\b(?:[Rr]eferral (?:for|of)|[Rr]efer(?:ring)?|[Ss]ee|[Aa]bout|[Rr]egarding|[Cc]oncerning|[Aa]ccept)\s+(${NAME})|^[ \t]*(?:[Rr][Ee]\s*[:\-\u2013]?|(?:[Nn]ame|${ABOUT})\s*[:\-\u2013])[ \t]+(${TITLE}${NAME})|^[ \t]*${nameAlone}[ \t]*(?:\n[ \t]*|[,;(\-\u2013]?[ \t]*)${birth}|\b(?:${anyCase('unborn|unborn baby|unborn child|bump')}) of (${NAME})`,
    'gmu',
  );
  for (const match of body.matchAll(asked)) {
    if (match[3] !== undefined && !isBornLongAgo(body.slice(match.index, match.index + 120)))
      continue;
    const name = withoutPossessive(match.slice(1, 5).find(Boolean) ?? '');
    const at = match.index + match[0].indexOf(name);
    if (isNoName(name) || isSaidMister(name, body)) continue;
    if (match[4] !== undefined) return { name, at };
    const said = sentenceAt(body, at).slice(0, 400);
    const isHerself = match[1] === undefined && isAdultOrExpecting(said);
    const pregnant =
      isHerself ||
      /\b(?:pregnan(?:t|cy)|expecting|antenatal|weeks gestation|due on)\b/iu.test(said);
    const ofChild = isHerself ? /\b(?:baby|child|infant)\b/iu : /\bb(?:aby|orn)\b/iu;
    if (pregnant && !ofChild.test(said.replace(NO_CHILD_YET, ' '))) return { name, at };
  }
  return undefined;
}

/** "Re: Ann Lind, DOB 02/03/1990" over "Baby: Ada Lind", of whom the letter goes on to say "she", or over "her baby". */
function womanAtHead(body: string, child: Found | undefined): Found | undefined {
  if (child === undefined && !HER_CHILD.test(body)) return undefined;
  const head = new RegExp(
    String.raw`^[ \t]*(?:(?:[Rr][Ee]|[Nn]ame|${ABOUT})\s*[:\-\u2013]?[ \t]+)?(${TITLE}${NAME})(?=[ \t]*(?:[,;(\-\u2013]|\n?[ \t]*${birth}))`,
    'gmu',
  );
  for (const match of body.matchAll(head)) {
    const [whole, name = ''] = match;
    const end = match.index + whole.length;
    const bare = withoutTitle(name);
    if (isNoName(bare) || isSaidMister(name, body) || child?.name.startsWith(bare) === true)
      continue;
    if (isBornLongAgo(body.slice(end, end + 60)) && isSaidShe(name, body.slice(end)))
      return { name: bare, at: match.index + whole.indexOf(bare) };
  }
  return undefined;
}

const withoutTitle = (name: string): string => name.replace(/^(?:Mrs|Ms|Miss)\.?\s/u, '');

/** "Mr Lind" further below tells of whom the letter speaks at its head. */
function isSaidMister(name: string, words: string): boolean {
  const family = name.split(' ').at(-1) ?? name;
  return (
    /^Mr\b/u.test(name) ||
    new RegExp(String.raw`\bMr\.?\s(?:\p{Lu}\p{L}*\.?\s)?${family}\b`, 'u').test(words)
  );
}

/** By her title, or by what is said of her in a line that names her. */
function isSaidShe(name: string, words: string): boolean {
  const [given = ''] = withoutTitle(name).split(' ');
  const she = new RegExp(String.raw`\b${given}\b[^\n]{0,200}?\b(?:[Ss]he|[Hh]er)\b`, 'u');
  return withoutTitle(name) !== name || she.test(words);
}

const HER_CHILD = new RegExp(String.raw`\bher (?:[\w-]{1,20} ){0,2}(?:${proseChild})\b`, 'iu');

/** A full name is taken before a given name, wherever it stands. */
function adultOf(
  body: string,
  words: string,
  isChild: (name: string) => boolean,
): Found | undefined {
  const role = anyCase(words);
  const named = new RegExp(
    String.raw`\b(?:${role})(?:['\u2019]s (?:full )?name)?(?:(?<=\b[Nn]ame[\s:]{0,3}\((?:${role}))\)\s*:?\s*|\s+(?:(?:that|who|whom)\s+)?(?:I|[Ww]e)\s[\p{Ll}'\u2019 ]{3,30},\s+|\s+(?:is|was|called|named)(?: called| named)?\s+|\s+is the\s+|\s*[,:(]\s*|\s+[\-\u2013]\s+|\s+)(${TITLE}${NAME})`,
    'gu',
  );
  const behind = new RegExp(
    String.raw`(${TITLE}${NAME})\s*(?:,\s*|\(\s*|\s(?:is|was)\s+|\s[\-\u2013]\s+)(?:(?:the|her|his|their|\p{Lu}\p{L}+['\u2019]s)\s+)?(?:${role})\b(?!['\u2019]s)(?!\s*(?:[,:(]|is|was|called)?\s*\p{Lu})`,
    'gu',
  );
  const own = [...body.matchAll(named)].filter(
    ({ index, 0: said }) =>
      !isOfSomebodyElse(body, index, isChild) &&
      !(
        words === prosePeople['father.name'] &&
        (isNoFather(body, index + said.length) || isPartnerOfHim(body, index))
      ),
  );
  return firstName([...own, ...body.matchAll(behind)], isChild);
}

/** "His partner, Jane Lind" is no father. */
const isPartnerOfHim = (body: string, at: number): boolean =>
  /\bhis\s$/iu.test(body.slice(Math.max(0, at - 5), at)) &&
  /^partner\b/iu.test(body.slice(at, at + 8));

/** "Her partner Lee Brand, who is not the father". */
function isNoFather(body: string, end: number): boolean {
  return /^[^.;\n]{0,40}\bnot (?:[\p{L}'\u2019]{1,20} ){1,2}(?:biological |birth |natural )?(?:father|dad)\b/iu.test(
    body.slice(end, end + 100),
  );
}

/** "Ben's mother", "her foster mother", "Marta's own mother", a brother's father: not the child's. */
function isOfSomebodyElse(body: string, at: number, isChild: (name: string) => boolean): boolean {
  const before = body.slice(Math.max(0, at - LONGEST_NAME), at);
  if (/\b(?:own|foster|step|god|adoptive|former|ex|late|new|duty|previous)[\s\-]*$/iu.test(before))
    return true;
  if (
    /\b(?:brother|sister|sibling)s?\b[^.;\n]*\b(?:his|her|their)\s+$/iu.test(
      body.slice(sentenceBounds(body, at).start, at),
    )
  )
    return true;
  const [, whose] = WHOSE.exec(before) ?? [];
  return whose !== undefined && !isChild(whose) && !isNoName(whose) && !CHILD.test(whose);
}

const LONGEST_NAME = 80;
const WHOSE = new RegExp(
  String.raw`(?:\b[Bb]aby[ \t]+)?(?<![\p{L}\-])(${NAME})['\u2019]s\s+$`,
  'u',
);

const CHILD = new RegExp(String.raw`^(?:${proseChild})$`, 'iu');

function firstName(
  matches: readonly RegExpMatchArray[],
  isOther: (name: string) => boolean,
): Found | undefined {
  const found = matches.flatMap((match): Found[] => {
    const name = untilNoName(match[1] ?? '');
    const usable = /^\p{Lu}/u.test(name) && !isNoName(name) && !isOther(name);
    return usable ? [{ name, at: (match.index ?? 0) + match[0].indexOf(name) }] : [];
  });
  return found.find(({ name }) => isFullName(name)) ?? found[0];
}

/** "For Ava Smith and Jane Smith, her mother" names one child, not two. */
function withoutAdults(child: NamedPerson, adults: readonly NamedPerson[]): NamedPerson {
  const names = child.name.split(/\s+(?:and|&)\s+|,\s+/u);
  const own = names.filter((name) =>
    adults.every((adult) => !`${name} `.startsWith(`${adult.name} `)),
  );
  return own.length === names.length || own.length === 0
    ? child
    : { ...child, name: own.join(' and ') };
}
