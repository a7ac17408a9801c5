import type { FieldKey } from '../../writtenReferral.ts';
import {
  agreedAlone,
  agreedObject,
  familyWords,
  givenBefore,
  givenBehind,
  negative,
  noNegative,
  plannedBehind,
  planning,
  referralNamed,
  refusedBehind,
  refusing,
  supposing,
  willing,
  wishing,
} from '../dictionary/consentWords.ts';
import type { AddFact } from './fact.ts';
import type { NamedPerson } from './namedPerson.ts';

type Said = 'Yes' | 'No';
interface SaidAt {
  readonly said: Said;
  readonly at: number;
  /** "But has now agreed": what was said before is over. */
  readonly isNow: boolean;
}

const parents: ReadonlySet<FieldKey> = new Set(['mother.name', 'father.name', 'parent.name']);
const NEGATIVE = new RegExp(negative, 'iu');

/** Whether the family agrees to be referred. Nothing where nobody says so, or one agrees and another does not. */
export function addConsent(flow: string, people: readonly NamedPerson[], add: AddFact): void {
  const family = familyOf(people);
  const clauses = clausesOf(flow);
  const all = clauses.flatMap(({ clause, start, sentence }, place) => {
    const said =
      saidIn(clause, sentence, family) ??
      saidToThis(sentence, clauses[place - 1]?.sentence ?? '', family);
    return said === undefined ? [] : [{ said, at: start, isNow: NOW.test(clause) }];
  });
  const now = all.filter(({ isNow }) => isNow);
  const one = new Set(all.map(({ said }) => said)).size === 1 ? all[0] : onlyOf(now);
  if (one !== undefined) add('consent', one.said, one.at);
}

const NOW = /\b(?:now|since|today|this week|changed (?:her|his|their) mind)\b/iu;

function onlyOf(now: readonly SaidAt[]): SaidAt | undefined {
  return new Set(now.map(({ said }) => said)).size === 1 ? now.at(-1) : undefined;
}

interface Clause {
  readonly clause: string;
  readonly start: number;
  readonly sentence: string;
}

/** A sentence, parted where "but" turns it; one that asks says nothing. */
function clausesOf(flow: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const { 0: sentence, index } of flow.matchAll(SENTENCE)) {
    if (/\?\s*$/u.test(sentence)) continue;
    let start = index;
    for (const [place, words] of sentence.split(TURN).entries()) {
      // "She was unsure, but has now agreed": it is still she.
      const clause = place > 0 && GOES_ON.test(words) ? `she ${words}` : words;
      clauses.push({ clause, start: flow.indexOf(words, start), sentence });
      start += words.length;
    }
  }
  return clauses;
}

const SENTENCE = /[^\s.!?][^.!?\n]*(?:(?:[.!?](?!\s|$)|\n(?=[ \t]*\p{Ll}))[^.!?\n]*)*[.!?]?/gu;
const GOES_ON = /^(?:(?:is|are|was|has|have|does|do|did|now|then)\b|(?:dis)?agree[sd]\b)/iu;
const TURN = /[,;]?\s(?:but|however|although|though|whereas)\s|;/iu;

function familyOf(people: readonly NamedPerson[]): string {
  const named = people
    .filter(({ key }) => parents.has(key))
    .flatMap(({ name }) => [name, name.split(' ')[0] ?? name])
    .map((name) => name.replace(/[^\p{L}\p{N}'\u2019 \-]/gu, ''));
  return `(?:${[familyWords, ...named].join('|')})`;
}

function saidIn(clause: string, sentence: string, family: string): Said | undefined {
  const words = clause.replace(noNegative, ' ');
  return (
    byLabel(words) ??
    byNoun(words, sentence) ??
    byFamily(words, family) ??
    byNaming(words, family) ??
    byIgnorance(words)
  );
}

/** "I would like somebody to see them. She has said yes to this." */
function saidToThis(sentence: string, before: string, family: string): Said | undefined {
  const agreed = new RegExp(
    String.raw`^${family} (?:has |have |had )?(?:also |both |verbally )?(?:agreed|said yes|consented|given (?:her|his|their) consent) (?:to|with) this[.\s]*$`,
    'iu',
  );
  return agreed.test(sentence.trim()) && ASKED_OF_US.test(before) ? 'Yes' : undefined;
}

const ASKED_OF_US = /\b(?:you|your|refer\w*|see (?:the (?:two|pair)|them|her|him|both))\b/iu;

/** "Consent: yes, verbal", "Parental consent - no". */
function byLabel(words: string): Said | undefined {
  const [, answer] =
    /^[\s*\u2022\-\u2013]*(?:[\p{L}/]{1,12}\s){0,2}consent(?:\s(?:to|for)\s(?:this\s)?(?:referral|refer))?(?:\s(?:gained|given|obtained))?\s?(?:[:?\-\u2013]{1,2}|\sis)\s*(\S.{0,60})$/iu.exec(
      words,
    ) ?? [];
  if (answer === undefined) return undefined;
  if (
    /^(?:no|not (?:given|obtained|gained)|refused|declined|withdrawn)\b(?!.{0,12}\byet\b)/iu.test(
      answer,
    )
  )
    return 'No';
  return /^(?:yes|y|verbal|written|given|gained|obtained|full|granted|informed)\b/iu.test(answer)
    ? 'Yes'
    : undefined;
}

/** "Has given consent", "consent gained from mum", "with her permission", unless it is to something else. */
function byNoun(words: string, sentence: string): Said | undefined {
  for (const match of words.matchAll(
    /\b(?:consent(?:s|ed|ing)?|permission|(?<=\b(?:with|have|has) (?:[\p{L}'\u2019]{1,15} ){1,3})agreement)\b/giu,
  )) {
    const before = words.slice(0, match.index);
    const behind = words.slice(match.index + match[0].length);
    if (isOfOther(behind) || plannedBehind.test(behind) || isSupposed(before, sentence, match[0]))
      continue;
    const isVerb = /^consent(?:ed|ing)$/iu.test(match[0]) || isSpoken(match[0], before, behind);
    if (!isVerb && NO_BEHIND.test(behind)) return 'No';
    if (NEGATIVE.test(before.slice(-WITHIN))) return 'No';
    if (isVerb || GIVEN_BEFORE.test(before) || GIVEN_BEHIND.test(behind)) return 'Yes';
  }
  return undefined;
}

/** Characters before a word in which another denies it. */
const WITHIN = 50;
const GIVEN_BEFORE = new RegExp(
  String.raw`\b${givenBefore}\s+(?:[\p{L}'\u2019]{1,15}\s+){0,4}$`,
  'iu',
);
const GIVEN_BEHIND = new RegExp(
  String.raw`^\s*(?:(?:to|for|from|by)\s[^.;]{0,40}?\s)?(?:[\-\u2013:]\s*)?${givenBehind}`,
  'iu',
);
const NO_BEHIND = new RegExp(
  String.raw`^\s*(?:(?:to|for|from|by)\s[^.;]{0,40}?\s)?(?:[\-\u2013:]\s*)?${refusedBehind}`,
  'iu',
);

/** "Both parents consent", "who consents", "does not consent". */
function isSpoken(word: string, before: string, behind: string): boolean {
  if (/^consents$/iu.test(word)) return true;
  if (!/^consent$/iu.test(word) || !/^\s*(?:$|[.,;]|to\b)/iu.test(behind)) return false;
  return /\b(?:parents|they|both|do(?:es)?(?: not|n['\u2019]t)?|family|carers|(?:Ms|Mrs|Mr|Miss) \p{Lu}[\p{L}\-]+|(?:mum|mother|dad|father) and (?:mum|mother|dad|father)|all)\s+(?:all |both |fully )?$/iu.test(
    before,
  );
}

/** "Consented to the vitamin K injection": something else than our referral. */
function isOfOther(behind: string): boolean {
  const [, object] =
    /^\s+(?:(?:form|was|is|has|been|given|obtained|gained|signed|from|by|mum|mother|both|parents?)\s+){0,6}((?:to|for)\s.*)$/isu.exec(
      behind,
    ) ?? [];
  return object !== undefined && !OURS.test(object);
}

const OURS = new RegExp(
  String.raw`^(?:to|for)\s+(?:(?:this|it)(?=\s*(?:[.,;]|$))|(?:share|sharing|pass(?:ing)?|send(?:ing)?)\b[^.;]{0,40}\byou\b|${agreedObject})|^(?:to|for)\s+${agreedObject}`,
  'iu',
);

/** Nobody has said it yet. */
function isSupposed(before: string, sentence: string, word: string): boolean {
  if (supposing.test(sentence) && !/\b(?:and|but)\b/iu.test(before)) return true;
  if (/\bwhen(?:ever)?\b/iu.test(before) && !/ed$/iu.test(word)) return true;
  const near = before.split(/,|\s(?:and|who)\s/iu).at(-1) ?? before;
  return planning.test(near);
}

/** "I write about Ada, the child of Jane Lind, and would like to refer them": it is not Jane who would. */
const goesOnOfWriter = (before: string, between: string): boolean =>
  /\b(?:I|[Ww]e)(?:['\u2019]m)?\b/u.test(before) && /\band\s*$/u.test(between);

/** "Mum is happy for me to refer", "she does not want to be referred", "declined this referral". */
function byFamily(words: string, family: string): Said | undefined {
  for (const [pattern, refuses] of [
    [String.raw`(?:${willing}|${wishing})`, false],
    [refusing, true],
  ] as const) {
    const said = new RegExp(
      String.raw`(?<![\p{L}'\u2019])${family}(?![\p{L}])([^.;\n]{0,70}?)(?<![\p{L}])(${pattern})\s+(?:also\s+|and\s+[\p{L}]{2,12}\s+)?${agreedObject}`,
      'iu',
    ).exec(words);
    if (said === null) continue;
    const [, between = '', verb = ''] = said;
    const before = words.slice(0, said.index);
    if (isSupposed(`${before}${between}`, words, verb) || goesOnOfWriter(before, between)) continue;
    const isNo = refuses !== NEGATIVE.test(between) || (!refuses && /^no\b(?! obj)/iu.test(verb));
    return isNo ? 'No' : 'Yes';
  }
  return undefined;
}

/** "Referral discussed with mum, who agrees". */
function byNaming(words: string, family: string): Said | undefined {
  const said = new RegExp(
    String.raw`${referralNamed}[^.;\n]{0,80}?(?:\band|\bwho|[,\-\u2013])\s+(?:${family}\s+)?([^.;,\n]{0,20}?)\b(${agreedAlone})`,
    'iu',
  ).exec(words);
  if (said === null || isSupposed(said[1] ?? '', words, said[2] ?? '')) return undefined;
  return NEGATIVE.test(said[1] ?? '') ? 'No' : 'Yes';
}

/** Who does not know of the referral has not agreed to it. */
function byIgnorance(words: string): Said | undefined {
  const unaware =
    /\b(?:unaware|not aware|does not know|do not know|doesn['\u2019]t know|has not been told)\s+(?:of|about|that)\s+(?:this|the|my)\s+(?:referral|letter)\b/iu;
  const without = /\bwithout\s+(?:[\p{L}'\u2019]{1,15}\s+){1,3}(?:knowledge|agreement)\b/iu;
  return unaware.test(words) || without.test(words) ? 'No' : undefined;
}
