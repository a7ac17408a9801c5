import { emailsIn } from '../../nhs/emailAddress.ts';
import { readTelephones } from '../../nhs/telephone.ts';
import { writtenParts } from '../../nhs/ukDateParts.ts';
import { closing, greeting, tradeWords } from './dictionary/proseWords.ts';
import type { Fact } from './letterFacts.ts';
import type { LetterText } from './letterText.ts';

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
  const hello = lines.find((line) => greeting.test(line.text));
  const byes = lines.filter(
    (line) => line.start > (hello?.start ?? -1) && line.text.length < 80 && closing.test(line.text),
  );
  const bye = byes.at(-1);
  return {
    text,
    lines,
    bodyStart: hello === undefined ? 0 : hello.start + hello.text.length,
    bodyEnd: bye?.start ?? text.length,
  };
}

/** What stands above the greeting and below the closing: the date, and who signs as what. */
export function factsAtTheEnds(letter: LetterText): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (key: Fact['key'], written: string, at: number, sentence: string): void => {
    if (written.trim() !== '') facts.push({ key, written: written.trim(), sentence, at });
  };
  for (const line of letter.lines) {
    if (line.start >= letter.bodyStart) break;
    const [date] = writtenParts(line.text);
    const rest =
      date === undefined ? line.text : line.text.slice(0, date.start) + line.text.slice(date.end);
    if (date !== undefined && rest.replace(/date|dated|\W/giu, '') === '') {
      add('referral.date', line.text.slice(date.start, date.end), line.start, line.text);
      break;
    }
  }
  addSignature(letter, add);
  return facts;
}

const NAME_LINE =
  /^(?:Dr\.?\s|Mr\.?\s|Mrs\.?\s|Ms\.?\s|Miss\s)?\p{Lu}[\p{L}'\u2019\-]+(?:\s\p{Lu}[\p{L}'\u2019\-.]*){1,3}$/u;

function addSignature(
  letter: LetterText,
  add: (key: Fact['key'], written: string, at: number, sentence: string) => void,
): void {
  const signed = letter.lines.filter(
    ({ start }) => start >= letter.bodyEnd && letter.bodyEnd < letter.text.length,
  );
  const words = signed.map(({ text }, place) =>
    (place === 0 ? text.replace(closing, '') : text).trim(),
  );
  const block = words.filter((text) => text !== '').slice(0, 8);
  const whole = block.join('\n');
  const at = letter.bodyEnd;
  const [first = '', ...rest] = block.flatMap((text, place) =>
    place === 0 ? splitName(text) : [text],
  );
  if (!NAME_LINE.test(first)) return;
  add('referrer.name', first, at, whole);
  let role = false;
  for (const text of rest) {
    const [phone] = readTelephones(text);
    const [email] = emailsIn(text);
    if (phone !== undefined) add('referrer.phone', text, at, whole);
    if (email !== undefined) add('referrer.email', email, at, whole);
    if (phone !== undefined || email !== undefined || /https?:|www\./u.test(text)) continue;
    if (!role && tradeWords.test(text)) {
      role = true;
      const [trade = '', ...place] = text.split(/,\s*|\s[\-\u2013|]\s/u);
      add('referrer.role', trade, at, whole);
      add('referrer.organisation', place.join(', '), at, whole);
    } else if (role || rest.length === 1) add('referrer.organisation', text, at, whole);
  }
}

/** "Sue Green, Health Visitor" on one line. */
function splitName(text: string): readonly string[] {
  const comma = text.indexOf(',');
  return comma > 0 && NAME_LINE.test(text.slice(0, comma))
    ? [text.slice(0, comma), text.slice(comma + 1).trim()]
    : [text];
}
