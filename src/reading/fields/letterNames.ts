import type { FieldKey } from '../writtenReferral.ts';
import { prosePeople } from './dictionary/proseWords.ts';

export type AddFact = (key: FieldKey, written: string, at: number) => void;

export const NAME = String.raw`\p{Lu}[\p{L}'\u2019\-]*\p{L}(?:[ \t]+(?:\p{Lu}[\p{L}'\u2019\-]*|de|van|der|von|al|el|bin|ben|da|di|du|la|le|o')){0,4}`;
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

/** The child that the letter is about. */
export function addChild(text: string, add: AddFact): void {
  const child = [...childNames, nameBeforeBirth]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .find((match) => !isPlaceWord(match[1] ?? '') && !isOfAdult(text, match.index));
  if (child !== undefined)
    add('infant.fullName', child[1] ?? '', child.index + child[0].indexOf(child[1] ?? ''));
}

/** The start of a line or of an office's name, and no person. */
export function isPlaceWord(name: string): boolean {
  return /^(?:Infant|Mental|Health|Dear|The|This|Mum|Mother|Dad|Leeds|Team|Service|Thank|Date|NHS|DOB|Duty|GP)\b/u.test(
    name,
  );
}

/** Parents and professionals, by the word for them beside their name. */
export function addAdults(text: string, add: AddFact): void {
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
