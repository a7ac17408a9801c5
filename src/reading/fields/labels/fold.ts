const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bd ?o ?b\b/gu, 'dob'],
  [/\be ?d ?d\b/gu, 'edd'],
  [/\bn h s\b/gu, 'nhs'],
  [/\bg p\b/gu, 'gp'],
  [/\be mail\b/gu, 'email'],
  [/\bpost code\b/gu, 'postcode'],
  [/\btel\b/gu, 'telephone'],
  [/\bph\b/gu, 'telephone'],
  [/\bmob\b/gu, 'mobile'],
  [/\borganization\b/gu, 'organisation'],
  [/\bfore name\b/gu, 'forename'],
  [/\bsur name\b/gu, 'surname'],
  [/\bchildrens\b/gu, 'children'],
  [
    /\b(telephone|phone|mobile|contact|nhs|fax|ref|home|work|daytime|hospital|case|direct|landline|reference|indicate preferred) (?:no|nos|num|numbers)\b/gu,
    '$1 number',
  ],
  [/\bno of\b/gu, 'number of'],
  [/\bincl\b/gu, 'including'],
  [/\binc\b/gu, 'including'],
  [/\bgest\b/gu, 'gestation'],
  [/\bwhom\b/gu, 'who'],
  [/\bimh[st]\b/gu, 'imh'],
];
/** Words cut short, which only their dot tells from names and words of their own: "Inf. DOB", "Mat. tel.". */
const CUT_SHORT: readonly (readonly [RegExp, string])[] = [
  [/\binf\.(?=\s)/giu, 'infant'],
  [/\bmat\.(?=\s)/giu, 'maternal'],
  [/\bpat\.(?=\s)/giu, 'paternal'],
  [
    /\bref\.(?=\s(?:name|role|job|post|unit|team|org|tel|phone|mob|email|e-mail|agency|base)\b)/giu,
    'referrer',
  ],
  [/\b(?:ref|refl)\.(?=\s|$)/giu, 'referral'],
  [/\baddr\.?(?=\s|$|\/|:)/giu, 'address'],
  [/\blang\.(?=\s|$|:)/giu, 'language'],
  [/\binterp\.(?=\s|$|:)/giu, 'interpreter'],
  [/\b(?:gp|dr) pract\.?(?=\s|$|:)/giu, 'gp practice'],
  [/\bcomm\.(?=\s(?:mw|midwife|nurse)\b)/giu, 'community'],
  [/\bethnic gp\b\.?/giu, 'ethnic group'],
  [/\brelig\.(?=\s|$|:)/giu, 'religion'],
  [/\b(?:disab|dis)\.(?=\s|$|:|\/)/giu, 'disability'],
  [/\borg\.(?=\s|$|:|\/)/giu, 'organisation'],
  [/\bdept\.?(?=\s|$|:|\/)/giu, 'department'],
  [/\breq(?:d|'d)?\.?(?=\s*(?:$|[(:?]))/giu, 'required'],
  [/\b(?:hx|hist)\.?(?=\s|$|:|\/)/giu, 'history'],
  [/\bpref\.(?=\s)/giu, 'preferred'],
  [/\brel\.? to\b/giu, 'relationship to'],
];

/** The letter in "Infant A" is none. */
const ARTICLES =
  /\b(?:the|(?<!\b(?:twin|baby|child|infant|triplet) )a|an|please|this|these|any)\b/gu;
/** "Yes / No" and examples printed behind a label. */
const OPTIONS =
  /(?<=\S) (?:(?:eg|e g|ie|i e|for example|such as) [^:]*|y \/ n|yes \/ no(?: \/ (?:unknown|not known|unsure|n \/ a))?|m \/ f|male \/ female|delete as (?:appropriate|applicable)|tick (?:as appropriate|one|all that apply|box)|circle (?:as appropriate|one)|if known|(?:if|where) you (?:know|have)(?: it| them| this)?(?: to hand)?|(?:if|where) (?:available|known|possible|relevant)|if (?:(?:baby|child|infant) )?(?:is )?(?:unborn|not (?:yet )?born(?: yet)?)|if applicable|if different|if different from above|required|mandatory|optional)$/u;
const NUMBERING =
  /^(?:(?:section|part|question|box|step|stage)\s+(?:\d{1,2}(?:\s+of\s+\d{1,2})?|[a-z])\b[\s:.)\-\u2013\u2014]*|\(?q?\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?[.):]?(?=[\s\-\u2013\u2014(])(?!\s?[\-\u2013]\s?\d)[\s\-\u2013\u2014]*|\(?\d{1,2}[.)](?=\p{L}[\p{L}\-])|\(?[a-z][.)]\s+|\(?(?:x{0,1}(?:i{1,3}|iv|vi{0,3}|ix)|x)[.)]\s+|[\u2022\u25aa\u25cf\u00b7>*+\-\u2013]\s+)/u;

/** Folded words of a text, with what stood in brackets kept apart (a hint, or "Name (mother)"). */
export interface Folded {
  readonly text: string;
  readonly brackets: readonly string[];
}

/**
 * Words as the dictionary holds them: lower case, one space, without numbering, articles, possessive
 * s, dots, colons, question marks and asterisks; slashes stand alone.
 */
export function fold(written: string): Folded {
  const brackets: string[] = [];
  const open = written
    .replace(/[\u2018\u2019\u02bc`]/gu, "'")
    .toLowerCase()
    .replace(/\((s|es|ren)\)|(?<=child)\/ren\b/gu, '')
    .trim()
    .replace(NUMBERING, '')
    .replace(/[([<{]([^()[\]<>{}]{0,120})[)\]>}]/gu, (_, inside: string) => {
      brackets.push(foldWords(inside));
      return ' ';
    });
  return { text: foldWords(open), brackets };
}

function inFull(text: string): string {
  let whole = text;
  for (const [pattern, word] of CUT_SHORT) whole = whole.replace(pattern, word);
  return whole;
}

/** The folding of the words alone. */
export function foldWords(text: string): string {
  let folded = inFull(text)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/gu, "'")
    .replace(/\b(what|who|where|when|how)'s\b/gu, '$1 is')
    .replace(/'s\b/gu, '')
    .replace(/s'(?=\s|$|\/)/gu, 's')
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/gu, '')
    .replace(/,/gu, ' , ')
    .replace(/:/gu, ' : ')
    .replace(/['".;?*!\u2026_=()[\]{}<>|#\u2610\u2612]/gu, ' ')
    .replace(/[\-\u2010-\u2015]/gu, ' ')
    .replace(/\s*&\s*/gu, ' and ')
    .replace(/\s*[/\\]\s*/gu, ' / ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (const [pattern, whole] of ABBREVIATIONS) folded = folded.replace(pattern, whole);
  return folded
    .replace(ARTICLES, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:[/,:] )+|(?: [/,:])+$/gu, '')
    .replace(OPTIONS, '');
}

/** Every wording that a pattern with `[a|b|]` choices stands for. */
export function wordings(pattern: string): readonly string[] {
  const choice = /\[([^[\]]*)\]/u.exec(pattern);
  if (choice === null) return [foldWords(pattern)];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + choice[0].length);
  const all = (choice[1] ?? '').split('|').flatMap((word) => wordings(before + word + after));
  return [...new Set(all)];
}
