import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { proseChild, prosePeople, severalWords } from '../dictionary/proseWords.ts';
import { anyCase, fullNameOf, isNoName, namesTold, NAMES, TITLE } from './letterNames.ts';
import { sentenceAt } from './letterText.ts';
import type { Found, NamedPerson } from './namedPerson.ts';

export const birth = String.raw`\b(?:${anyCase('date of birth|born|who was born|nhs')}|[Dd]\.?\s?[Oo]\.?\s?[Bb])`;

/** "LIND, Ada (F)", as lists of patients have it. */
const sexBehind = String.raw`\((?:[FfMm]|${anyCase('female|male|girl|boy')})\)[ \t]*`;

/** "Miss Ada Lind" in a line of its own, as the system of a practice prints a patient's name. */
export const nameAlone = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Mstr|Master|${anyCase('baby')})\.?[ \t]+)?(?:${anyCase('baby')}[ \t]+)?(${NAMES})`;

/** "Her daughter, Ada": which of her children that is only the rest of the letter tells. */
const inPassing = new RegExp(
  String.raw`(?<!\b(?:with|at|from|by) )\b(?:${anyCase(proseChild)})(?: is| called| named|['\u2019]s (?:full )?name is|,)?\s+(${NAMES})(?=\s*(?:[,(.;]|\bwho\b|\b${birth}))`,
  'gu',
);

const childNames: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ \t]*(?:(?:and|&)[ \t]+)?(?:${anyCase('re|ref|regarding|concerning|subject|referral of|referral for|patient|child|baby|infant|client|infant referral|new referral|urgent referral')})(?:['\u2019]s)?(?: [Nn]ame)?\s*[:\-\u2013]?[ \t]+(?:${anyCase('referral')} (?:of|for)\s+)?(?:(?:${anyCase('baby|miss|master|mstr')})\s+)?(${NAMES})(?![\p{L}'\u2019])(?=[ \t]*(?:[,;(|\n\-\u2013]|[Dd]\.?[Oo]\.?[Bb]|born|NHS|[Dd]ate|$))`,
    'gmu',
  ),
  // "Name: Ada Lind" over "Date of birth: ...", whose year tells that it is an infant's.
  new RegExp(
    String.raw`^[ \t]*(?:${anyCase('name|full name')})[ \t]*[:\-\u2013][ \t]*(${NAMES})[ \t]*[,;|]?(?:[ \t]|\n(?:[ \t]*\n)?)[ \t]*${birth}`,
    'gmu',
  ),
  new RegExp(
    String.raw`^[ \t]*(${NAMES})[ \t]*(?:${sexBehind})?[,;(|\-\u2013]?[ \t]*${birth}`,
    'gmu',
  ),
  new RegExp(String.raw`^[ \t]*${nameAlone}[ \t]*\n(?:[ \t]*\n)?[ \t]*${birth}`, 'gmu'),
  new RegExp(
    String.raw`\b(?:[Rr]eferral (?:for|of)|[Rr]efer(?:ring)?|[Ss]ee|[Aa]bout|[Aa]ccept)\s+(?:(?:the |this |a |an |my |our )?(?:${proseChild})(?: called| named)?,?\s+)?(${NAMES})(?=\s*(?:[,(.;]|\bwho\b|\bborn\b|\band\b(?![ \t]+\p{Lu})|\bd\.?o\.?b))`,
    'gu',
  ),
  inPassing,
  new RegExp(
    String.raw`\b(?:${anyCase('gave birth to|delivered|had baby|had her baby')})\s+(?:${anyCase('baby')}[ \t]+)?(${NAMES})`,
    'gu',
  ),
  new RegExp(String.raw`(${NAMES})(?:\s*[,(]\s*|[ \t])${birth}`, 'gu'),
  // "Ava Smith 23/6/26 NHS 999 …": who writes shortly leaves out what the date is.
  new RegExp(
    String.raw`(${NAMES})[ \t,(/\-\u2013]+(?:\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} \d{4})[ \t,;)/\-\u2013]+(?:${anyCase('nhs')}\b|\d{3}[ \-]?\d{3}[ \-]?\d{4}(?!\d))`,
    'gu',
  ),
  // "Ava Smith was born on 3 May to Jane Smith"; who was born in the last century is no infant.
  new RegExp(
    String.raw`(?:\b${anyCase('baby')}[ \t]+)?(${NAMES})[ \t]+(?:was|were)[ \t]+born\b(?![^.;\n]{0,40}\b(?:(?<!\d[ \-]?)19\d\d|\d{1,2}[/.\-]\d{1,2}[/.\-][4-9]\d)\b)`,
    'gu',
  ),
];

/** The child that the letter is about, by the words beside the name. */
export function childOf(
  flow: string,
  mother: Found | undefined,
  isExpected: boolean,
  bodyEnd: number,
): NamedPerson | undefined {
  const patterns = childNames.filter((pattern) => !isExpected || pattern !== inPassing);
  const told = patterns.flatMap((pattern) => [...flow.matchAll(pattern)]);
  // "Baby Steps Centre" in the signature is who writes, where the letter itself names a child.
  const isInBody = ({ index }: RegExpExecArray): boolean => index < bodyEnd;
  const matches = [...told.filter(isInBody), ...told.filter((match) => !isInBody(match))];
  // "The Lind twins, Ada and Nils Lind" says more than "Ada's NHS number" further below.
  const together = severalWords.test(flow)
    ? matches.filter((match) => namesTold(match[1] ?? '').length > 1)
    : [];
  for (const match of [...together, ...matches]) {
    const child = childIn(match, flow, mother);
    if (child !== undefined) return child;
  }
  return undefined;
}

function childIn(
  match: RegExpExecArray,
  flow: string,
  mother: Found | undefined,
): NamedPerson | undefined {
  const names = match[1] ?? '';
  const [first = '', ...others] = namesTold(names);
  const at = match.index + match[0].indexOf(first);
  const end = match.index + match[0].length;
  const key = 'infant.fullName';
  const behindNames = match.index + match[0].indexOf(names) + names.length;
  if (isFamilyFirst(names, flow.slice(behindNames))) return { key, name: names, at };
  const isMother = mother !== undefined && bare(mother.name).startsWith(bare(first));
  if (first === '' || isMother || isOfAdult(flow, match.index)) return undefined;
  if (isParentOfIt(match[0], flow.slice(Math.max(0, match.index - 40), match.index)))
    return undefined;
  if (HAS_DIED.test(sentenceAt(flow, at))) return undefined;
  if (others.length > 0)
    return severalWords.test(flow)
      ? { key, name: [first, ...others].join(' and '), at }
      : undefined;
  if (isBornLongAgo(flow.slice(at + first.length, end + 40))) return undefined;
  return { key, name: fullNameOf(first, flow), at };
}

const bare = (name: string): string => name.replace(new RegExp(`^${TITLE}`, 'u'), '');

/** "Her first pregnancy ended with the death of a daughter, Hope". */
const HAS_DIED =
  /\b(?:death of|(?<!\b(?:nearly|almost) )died|stillb\p{L}+|neonatal death|miscarr\p{L}+|lost (?:a|her|their) (?:baby|son|daughter|twin)|bereave\p{L}+|late (?:son|daughter))\b/iu;

/** "Lind, Ada - 03/06/2026": the family name first, as lists have it; two children have no one birth date. */
function isFamilyFirst(names: string, behind: string): boolean {
  // "LIND, Ada": a family name in capitals is no abbreviation.
  const told = names.split(', ').map((name) => `${name.slice(0, 1)}${name.slice(1).toLowerCase()}`);
  if (!/^[\p{L}'\u2019\-]+, [\p{L}'\u2019\-]+$/u.test(names) || told.some(isNoName)) return false;
  return new RegExp(
    String.raw`^[ \t]*(?:${sexBehind})?[,;(/|\-\u2013]?[ \t]*(?:\d{1,2}(?:[/.\- ]|st|nd|rd|th)|${birth})`,
    'u',
  ).test(behind);
}

/** A birth date right behind the name, of a year in which no infant of today was born. */
export function isBornLongAgo(behind: string): boolean {
  const [date] = writtenParts(behind);
  if (
    date === undefined ||
    /[.;]\s|\b(?:and|mother|mum|parent)\b/iu.test(
      behind.slice(0, date.start).replace(/\bd\.\s?o\.\s?b\./iu, ' '),
    )
  )
    return false;
  return isYearOfAdult(date.year);
}

/** Of four figures or of two. */
export function isYearOfAdult(written: number): boolean {
  const year = written > 99 ? written : written + (written > 40 ? 1900 : 2000);
  return year < LAST_YEAR_OF_ADULTS;
}

const LAST_YEAR_OF_ADULTS = 2014;

/** "The father of this baby, Tom Lind," names the father; "the mother of baby Ada Lind" the baby. */
const isParentOfIt = (said: string, before: string): boolean =>
  /^\p{L}+,\s/u.test(said) && PARENT_OF.test(before);
const PARENT_OF = new RegExp(
  String.raw`\b(?:${prosePeople['mother.name']}|${prosePeople['father.name']}) (?:of|to) (?:(?:this|the|her|his|their) )?$`,
  'iu',
);

/** "Her mother, Jane Smith (DOB …)" is not the child. */
function isOfAdult(flow: string, at: number): boolean {
  const before = flow.slice(Math.max(0, at - 40), at);
  const adult = `${Object.values(prosePeople).join('|')}|brother|sister|sibling|parent|carer`;
  return new RegExp(
    String.raw`\b(?:${adult})(?:['\u2019]s (?:full )?name)?(?:\s+is(?: called)?)?[\s,:(\-\u2013]*$`,
    'iu',
  ).test(before);
}
