import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { closing, greeting } from '../dictionary/proseWords.ts';
import { factsOfHead } from './letterHead.ts';
import { beginsSignature, signatureFacts } from './letterSignature.ts';
import { isFullPersonsName } from './letterNames.ts';
import { flowOf, type LetterLine, type LetterText } from './letterText.ts';
import type { Fact } from './fact.ts';

/** Takes a letter apart at its greeting and its closing. */
export function letterText(given: readonly string[]): LetterText {
  const trimmed = given.map((line) => line.trimEnd());
  while (trimmed[0] === '') trimmed.shift();
  while (trimmed.at(-1) === '') trimmed.pop();
  let start = 0;
  const lines = trimmed.map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
  const text = trimmed.join('\n');
  const hello = lines.find((line) => isGreeting(line.text));
  const bodyStart =
    hello === undefined ? 0 : hello.start + (greeting.exec(hello.text)?.[0].length ?? 0);
  return {
    text,
    flow: flowOf(lines),
    lines,
    bodyStart,
    bodyEnd: closingOf(lines, hello?.start ?? -1) ?? text.length,
  };
}

function isGreeting(line: string): boolean {
  return greeting.test(line);
}

/** The last "Kind regards", or a name over a trade where the writer just signs. */
function closingOf(lines: readonly LetterLine[], after: number): number | undefined {
  const byes = lines.filter(
    (line) => line.start > after && line.text.length < 80 && closing.test(line.text),
  );
  const bye = byes.at(-1);
  if (bye !== undefined) return bye.start;
  const signed = lines.filter(({ start, text }, place) => {
    const below = lines.slice(place + 1).map((line) => line.text);
    return start > after && beginsSignature(text, below) && !below.some(isRunning);
  });
  return signed.at(-1)?.start ?? nameOfHead(lines);
}

/** The last line, where it is the name with which the first begins. */
function nameOfHead(lines: readonly LetterLine[]): number | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  const isSame = first !== undefined && last !== undefined && first !== last;
  return isSame && isFullPersonsName(last.text) && first.text.trim().startsWith(last.text.trim())
    ? last.start
    : undefined;
}

/** What stands above the greeting and below the closing: the date, and who signs as what. */
export function factsAtTheEnds(letter: LetterText): readonly Fact[] {
  const date = dateOfLetter(letter);
  const signed = letter.lines.filter(
    ({ start }) => start >= letter.bodyEnd && letter.bodyEnd < letter.text.length,
  );
  const own = signatureFacts(signed, letter.bodyEnd);
  const head = factsOfHead(letter, signed);
  return [...(date === undefined ? [] : [date]), ...fullNameFirst(own, head)];
}

/** "G. Marsh" is Grace Marsh, where the head of the letter says so; else a signature says it best. */
function fullNameFirst(own: readonly Fact[], head: readonly Fact[]): readonly Fact[] {
  const name = ({ key }: Fact): boolean => key === 'referrer.name';
  const isShort = /^\p{Lu}\.?\s/u.test(own.find(name)?.written ?? '');
  return isShort ? [...head.filter(name), ...own, ...head] : [...own, ...head];
}

/** Where nobody is greeted, the head ends above the first line that runs on. */
const headEnd = ({ lines }: LetterText): number =>
  lines.find(({ text }) => isRunning(text))?.start ?? 0;

function dateOfLetter(letter: LetterText): Fact | undefined {
  const end = letter.bodyStart > 0 ? letter.bodyStart : headEnd(letter);
  for (const { text, start } of letter.lines) {
    if (start >= end) return undefined;
    const [date, second] = writtenParts(text);
    if (date === undefined || second !== undefined) continue;
    const rest = text.slice(0, date.start) + text.slice(date.end);
    if (
      rest.replace(
        /mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|day|date|dated|\W/giu,
        '',
      ) === ''
    )
      return {
        key: 'referral.date',
        written: text.slice(date.start, date.end),
        at: start,
        sentence: text,
      };
  }
  return undefined;
}

/** Whether the words run on as a letter's do, rather than standing behind labels. */
export function isWrittenAsLetter({ text, lines, bodyStart, bodyEnd }: LetterText): boolean {
  const isSigned = bodyEnd < text.length || bodyStart > 0;
  const body = text.slice(bodyStart, bodyEnd);
  const running = lines
    .filter(({ start, text: words }) => start >= bodyStart && start < bodyEnd && isRunning(words))
    .reduce((sum, line) => sum + line.text.length, 0);
  const isFormal = running > 0 && bodyStart > 0 && bodyEnd < text.length && hasReference(body);
  return isFormal || running >= body.length * (isSigned ? MOSTLY : NEARLY_ALL);
}

/** "Re:" first below the greeting: a clinic's letter, however many lists and labels follow. */
function hasReference(body: string): boolean {
  return /^\s*re(?:garding)?\s*:/iu.test(body);
}

/** A head with names and numbers may take a part of a short letter. */
const MOSTLY = 0.33;
const NEARLY_ALL = 0.75;

function isRunning(line: string): boolean {
  return (
    line.length > 45 && !/^[^.!?]{1,60}[:?](?:\s|$)/u.test(line) && !/\s{3,}|\t|\|/u.test(line)
  );
}
