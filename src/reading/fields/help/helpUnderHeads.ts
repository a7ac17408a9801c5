import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { labelWords } from '../labels/gist.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { wordsOf, type Answer, type Sheet } from '../sheet.ts';
import { tellsOfSomebody } from './hintWords.ts';

/**
 * The answers of a sheet without what a form says below a heading that asks, where a question of that
 * part asks the same again: "Consent: We cannot accept a request without the agreement of the family."
 * over "Has the family agreed?". It speaks of nobody, so no referrer's words are lost by it.
 */
export function withoutHelpUnderHeads(sheet: Sheet): readonly Answer[] {
  const { answers } = sheet;
  const known = new Set(sheet.headings);
  return answers.map((answer, place) => {
    // Below the name of the form stands what it is for, and its question wherever it will be asked.
    const isOpening = place === 0 && isToldToWriter(answer);
    if (!isOpening && !isHelp(answer, known.has(answer.written))) return answer;
    const topics = topicsOf(answer);
    const isAskedAgain = answers
      .slice(place + 1)
      .some(
        (other) =>
          (isOpening || other.scope.instance === answer.scope.instance) &&
          topicsOf(other).some((topic) => topics.includes(topic)),
      );
    if (!isAskedAgain) return answer;
    // What was taken for help may be somebody's words: it stays among what no field took.
    for (const { text } of answer.lines) sheet.addLoose(text, answer.source.page);
    return { ...answer, lines: [] };
  });
}

/** Every line is a sentence to whoever fills the form in. */
function isToldToWriter({ lines }: Answer): boolean {
  return lines.every(
    ({ text }) => SENTENCE.test(text.trim()) && ADDRESSES.test(text) && !tellsOfSomebody(text),
  );
}

/** One line in sentences about nobody; below what may be a question, in the voice of the form. */
function isHelp(answer: Answer, isHeading: boolean): boolean {
  const words = wordsOf(answer);
  // "7/9/26" is the answer of a label that was not understood.
  if (isHeading && isDate(words)) return true;
  if (answer.lines.length !== 1 || answer.lines[0]?.entered === true) return false;
  if (!isHeading && !ADDRESSES.test(words)) return false;
  if (!SENTENCE.test(words) || /\d/u.test(words) || tellsOfSomebody(words)) return false;
  return !labelWords(words).some((word) => persons.has(word));
}

function isDate(words: string): boolean {
  const [date, ...more] = writtenParts(words);
  return date?.start === 0 && date.end === words.length && more.length === 0;
}

const SENTENCE = /^\p{Lu}\p{L}*(?:\s\S+){3,}\.$/u;
const ADDRESSES = /\b(?:please|you|your|we|our)\b/iu;
const persons: ReadonlySet<string> = new Set(['@child', '@mum', '@dad', 'her', 'his', 'him', 'my']);
