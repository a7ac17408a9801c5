import { writtenBehindPrint } from './behindPrint.ts';
import { isOptionTemplate } from './printedOptions.ts';
import { withoutSigns, withTypedMarks } from './typedMarks.ts';

/** One printed option and whether its box is ticked. */
export interface Option {
  readonly words: string;
  readonly ticked: boolean;
}

const BOXES: readonly (readonly [RegExp, string])[] = [
  [/[\u2611\u2713\u2714\u2705\u2717\u2718\u2612]\ufe0f?/gu, '\u2612'],
  [/\[\s?[xX\u2612]\s?\]|\(\s?[xX\u2612]\s?\)/gu, '\u2612'],
  [/\[\s{0,3}\]|\(\s{1,3}\)|[\u25a1\u25a2\u25fb]/gu, '\u2610'],
];
const LAST_ANSWER =
  /(?:yes|no|not known|unknown|unsure|female|male|girl|boy|other|indeterminate|[ynmf])$/iu;

const FIRST_ANSWER =
  /^(?:yes|no|not known|unknown|unsure|female|male|girl|boy|other|[ynmf])(?=\s|$)/iu;

const EACH_ANSWER =
  /\b(?:not known|don't know|yes|no|unknown|unsure|indeterminate|female|male|girl|boy|other|[ynmf])\b/giu;

/** Filled and open marks of one make: alone, a filled one may begin an entry of a list. */
const FILLED: readonly { readonly open: RegExp; readonly filled: RegExp }[] = [
  { open: /[\u25a1\u25a2\u25fb\u2610]/u, filled: /[\u25a0\u25fc\u25a3]/gu },
  { open: /[\u25cb\u25ef]/u, filled: /[\u25cf\u25c9\u2b24]/gu },
];

/** Every make of tick box as ☒ or ☐. */
export function plainBoxes(text: string): string {
  const told = FILLED.reduce(
    (so, { open, filled }) => (open.test(so) ? so.replace(filled, '\u2612') : so),
    text,
  );
  return BOXES.reduce((so, [pattern, box]) => so.replace(pattern, box), told);
}

/** The options of a tick list, "Yes ☒ No ☐" or "☐ Yes ☒ No"; none where there is no box. */
export function optionsIn(text: string): readonly Option[] {
  const boxed = plainBoxes(text).trim();
  // A round button beside a ticked one is one that was not chosen; alone it may begin an entry of a list.
  const plain = boxed.includes('\u2612') ? boxed.replace(/[\u25cb\u25ef]/gu, '\u2610') : boxed;
  const boxes = [...plain.matchAll(/[\u2612\u2610]/gu)];
  const [first] = boxes;
  if (first === undefined) return [];
  // "** ☐ Yes ☒ No", "Agreed? ☐ Yes ☒ No": a mark or a question before the first box is no answer of it.
  const before = plain.slice(0, first.index).replace(/^.*\?\s*$/u, '');
  if (!/[\p{L}\p{N}]/u.test(before)) {
    const behind = boxes.map((box, place) => ({
      words: tidy(plain.slice(box.index + 1, boxes[place + 1]?.index)),
      ticked: box[0] === '\u2612',
    }));
    return eachWithItsBox(behind, behind.at(-1));
  }
  const options = boxes.map((box, place) => {
    const before = boxes[place - 1];
    return {
      words: tidy(plain.slice(before === undefined ? 0 : before.index + 1, box.index)),
      ticked: box[0] === '\u2612',
    };
  });
  const rest = tidy(plain.slice((boxes.at(-1)?.index ?? 0) + 1));
  const [only, more] = options;
  if (only !== undefined && more === undefined) return besideTick(only, rest, plain);
  return rest === ''
    ? eachWithItsBox(options, options[0])
    : [...options, { words: rest, ticked: false }];
}

/** "☐ ☒ Yes No": boxes in a row over or under their answers, as many as these. */
function eachWithItsBox(options: readonly Option[], holder: Option | undefined): readonly Option[] {
  const others = options.filter((option) => option !== holder);
  if (holder === undefined || others.length === 0 || others.some(({ words }) => words !== ''))
    return options;
  const answers = holder.words.match(EACH_ANSWER) ?? [];
  if (answers.length < 2 || !isOptionTemplate(holder.words)) return options;
  if (answers.length !== options.length) return options.map((option) => ({ ...option, words: '' }));
  return options.map(({ ticked }, place) => ({ words: answers[place] ?? '', ticked }));
}

/** "Yes   No ✓   Not known", "Yes   ✓ No": the one mark belongs to the answer that it stands nearer to, else to the one before it. */
function besideTick(option: Option, rest: string, plain: string): readonly Option[] {
  if (rest === '') return [beforeTick(option)];
  const [, before = '', behind = ''] = /(\s*)[\u2612\u2610](\s*)/u.exec(plain) ?? [];
  const [first] = FIRST_ANSWER.exec(rest) ?? [];
  if (!option.ticked || before.length <= behind.length || first === undefined)
    return [beforeTick(option), { words: rest, ticked: false }];
  return [
    { ...option, ticked: false },
    { words: first, ticked: true },
  ];
}

/** "Yes   No ✓": where no boxes are printed the one tick belongs to the answer before it. */
function beforeTick(option: Option): Option {
  if (!option.ticked || !isOptionTemplate(option.words)) return option;
  const [words = option.words] = LAST_ANSWER.exec(option.words) ?? [];
  return { ...option, words };
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/^[\s,;:|/]+|[\s,;:|/]+$/gu, '');
}

export type YesNo = 'yes' | 'no' | 'unknown';

const YES =
  /^(?:yes\b|y\b(?!\s*\/)|true\b|\u2612|required\b|needed\b|agreed\b|given\b|obtained\b|verbal|written|gained\b|confirmed\b|consented\b|informed\b|unborn\b|antenatal\b|pregnant\b|x$)/iu;
const NO =
  /^(?:no\b(?!t?\s+known)(?!t\s+sure)|n\b(?!\s*\/)|false\b|none\b|nil\b|not\s+(?:required|needed|obtained|given|yet|at this time|pregnant|applicable to)\b|declined\b|refused\b|never\b|born\b|postnatal\b|post-natal\b|postpartum\b)/iu;
const UNKNOWN =
  /^(?:unknown|not\s+known|n\s?\/\s?k\b|nk\b|n\s?\/\s?a\b|not\s+applicable|unsure|not\s+sure|don['\u2019]?t\s+know|do\s+not\s+know|unclear|tbc\b|\?|not\s+stated|not\s+asked)/iu;

/** Yes, no or unknown; `nothing` where no box is ticked or only the printed options stand there. */
export function readYesNo(written: string): YesNo | 'nothing' | 'unreadable' {
  const text = withTypedMarks(withoutStrokes(writtenBehindPrint(written) ?? written));
  const print = isPrintOnly(text);
  if (print !== undefined) return print;
  const options = optionsIn(text);
  if (hasLostBox(text)) return 'unreadable';
  if (options.length > 0) return tickedAnswer(options);
  return hasSigns(text) ? 'unreadable' : wordedAnswer(text);
}

/** Nothing but printed answers; a sign between two of them ("Male X Female") may mean either. */
function isPrintOnly(text: string): 'nothing' | 'unreadable' | undefined {
  if (text === '' || isOptionTemplate(text) || /^[\s\-\u2010-\u2015_./]*$/u.test(text))
    return 'nothing';
  const { words, marked } = withoutSigns(text);
  if (!isOptionTemplate(words)) return undefined;
  return marked ? 'unreadable' : 'nothing';
}

/** "Yes 0 No 1": a number or a sign beside printed answers, which may count them or choose one. */
function hasSigns(text: string): boolean {
  const words = text.replace(/\s+[^\s\p{L}]{1,2}(?!\S)/gu, '');
  return words !== text && isOptionTemplate(words);
}

/** "/ Girl", "Y /", "Y / - by phone", "Y / BSL signer": what is left of two printed answers, the other of which was struck out. */
const withoutStrokes = (written: string): string =>
  written
    .trim()
    .replace(/^[/|\\]\s*(?=\p{L})|(?<=\p{L})\s*[/|\\](?=$|\s*[-\u2013(,;])/gu, '')
    .replace(ONE_LEFT, '$1 ');

const ONE_LEFT =
  /^(yes|no|[ynmf])\s*[/|\\]\s+(?!(?:yes|no|not?|unknown|unsure|[ynmfa])\b)(?=\p{L})/iu;

function tickedAnswer(options: readonly Option[]): YesNo | 'nothing' | 'unreadable' {
  const ticked = options.filter((option) => option.ticked);
  const answers = new Set(
    ticked.map(({ words }) => (words === '' ? 'yes' : behindQuestion(words, wordedAnswer))),
  );
  const [answer] = answers;
  // "☐ ☒" below heads that were not seen: which of them is the yes?
  const isBare = options.length > 1 && options.every(({ words }) => words === '');
  if (answers.size > 1 || isBare) return 'unreadable';
  if (answer !== undefined) return answer;
  return 'nothing';
}

/** "Yes ☐ No", "Female ☐ Male X": of the last answer the box is lost, and with it what stood in it. */
function hasLostBox(text: string): boolean {
  const plain = plainBoxes(text);
  const boxes = plain.match(/\u2610/gu) ?? [];
  if (boxes.length === 0 || plain.includes('\u2612')) return false;
  const answers = text.match(/\b(?:yes|no|female|male|girl|boy)\b/giu) ?? [];
  return answers.length > boxes.length && BARE_END.test(text);
}

const BARE_END = /\b(?:yes|no|female|male|girl|boy)(?:\s\S{1,2})?$/iu;

/** "Has the parent agreed? Yes ☒ No ☐": the question may stand in front of its first option. */
function behindQuestion<Answer>(
  words: string,
  answerOf: (words: string) => Answer | 'unreadable',
): Answer | 'unreadable' {
  const answer = answerOf(words);
  if (answer !== 'unreadable') return answer;
  const [, option] = /[?:]\s*([^?:]+)$/u.exec(words) ?? [];
  return option === undefined ? 'unreadable' : answerOf(option);
}

function wordedAnswer(words: string): YesNo | 'unreadable' {
  const text = words.trim().replace(/^[\s(["'/|\\,*\-\u2013\u2022\u2192]+/u, '');
  if (UNKNOWN.test(text)) return 'unknown';
  const saidByEach = answersOfEach(text);
  if (saidByEach !== undefined) return saidByEach;
  // "Not needed for everyday, yes for therapy": a person decides.
  if (NO.test(text)) return saysYesToo(text) ? 'unreadable' : 'no';
  if (YES.test(text)) return 'yes';
  return 'unreadable';
}

/** Behind something else, and not as the answer itself. */
export const saysYesToo = (text: string): boolean => /[,;.\u2013-]\s*(?:but )?yes\b/iu.test(text);

/** "Both parents - yes", "Mum: yes, dad: no": by whom it was said, and what; undefined where nobody is named. */
function answersOfEach(text: string): 'yes' | 'no' | 'unreadable' | undefined {
  const said = [...text.matchAll(SAID_BY)].map(([, answer = '']) => answer.toLowerCase());
  const [first, ...more] = said;
  if (!SAID_FIRST.test(text) || (first !== 'yes' && first !== 'no')) return undefined;
  return more.every((answer) => answer === first) ? first : 'unreadable';
}

const SAID_BY = /(?<=\p{L})\s?(?:[:=]|\s[-\u2013])\s?(yes|no)\b/giu;
const SAID_FIRST =
  /^(?!(?:yes|no)\b)(?:\p{L}+ ){0,2}\p{L}+\s?(?:[:=]|\s[-\u2013])\s?(?:yes|no)\b/iu;

export type Sex = 'female' | 'male' | 'unknown' | 'indeterminate';

export function readSex(written: string): Sex | 'nothing' | 'unreadable' {
  const text = withTypedMarks(withoutStrokes(writtenBehindPrint(written) ?? written));
  const print = isPrintOnly(text);
  if (print !== undefined) return print;
  const options = optionsIn(text);
  if (hasLostBox(text)) return 'unreadable';
  if (options.length > 0) {
    const ticked = options
      .filter((option) => option.ticked)
      .map(({ words }) => behindQuestion(words, sexOf));
    const [only] = ticked;
    if (ticked.length > 1) return 'unreadable';
    return only ?? 'nothing';
  }
  return hasSigns(text) ? 'unreadable' : sexOf(text);
}

function sexOf(words: string): Sex | 'unreadable' {
  const text = words.trim().toLowerCase();
  if (/^(?:f|female|girl|daughter|woman)\b/u.test(text)) return 'female';
  if (/^(?:m|male|boy|son|man)\b/u.test(text)) return 'male';
  if (/^(?:indeterminate|intersex|ambiguous|i)\b/u.test(text)) return 'indeterminate';
  if (
    /^(?:unknown|not known|not yet known|unsure|n\/?k|n\/?a|not stated|not specified|tbc|u|x$)(?![\p{L}\d])/u.test(
      text,
    )
  )
    return 'unknown';
  return 'unreadable';
}
