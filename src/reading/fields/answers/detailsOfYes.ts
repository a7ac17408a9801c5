import { detailsPrompts } from '../dictionary/hints.ts';
import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import type { Answer, AnswerLine } from '../sheet.ts';
import { optionsIn, readYesNo } from './choices.ts';

const WHOLE = new RegExp(`^${detailsPrompts}\\s*[:?.;]?$`, 'iu');
const BEFORE = new RegExp(`^${detailsPrompts}\\s*[:?;]\\s*(?=\\S)`, 'iu');

/** "If yes, please give details:" asks on, whatever was asked before it. */
export const asksForDetails = (words: string): boolean =>
  words.length < LONGEST && WHOLE.test(words.trim());

/** Characters. */
const LONGEST = 90;

/** "Details: cleft lip" says what the details are; a prompt alone says nothing. */
export function withoutDetailsPrompt(line: AnswerLine): AnswerLine {
  return { ...line, text: detailsIn(line.text), kept: detailsIn(line.kept) };
}

const detailsIn = (words: string): string =>
  asksForDetails(words) ? '' : words.trimStart().replace(BEFORE, '');

/**
 * Each question with the details that the form asks for in a row or on a line of their own: "If yes,
 * please give details" below "Any disability? ☒ Yes ☐ No".
 */
export function withDetails(answers: readonly Answer[]): readonly Answer[] {
  const all: Answer[] = [];
  for (const answer of answers) {
    const question = all.at(-1);
    if (!asksForDetails(answer.written) || question === undefined) all.push(answer);
    else if (takesDetails(question, answer))
      all.splice(-1, 1, { ...question, lines: linesOfBoth(question, answer) });
    else all.push({ ...answer, meaning: undefined });
  }
  return all;
}

/** What is told at length stands as it was told, without the yes. */
function linesOfBoth(question: Answer, { lines }: Answer): AnswerLine[] {
  const isTold = question.meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) === true;
  if (isTold && lines.some(({ text }) => text.trim() !== '')) return [...lines];
  return [...question.lines, ...lines];
}

/** What is told in words, and not by yes or no alone. */
function takesDetails({ meaning, lines, scope }: Answer, details: Answer): boolean {
  const isTold = meaning?.asked.some(({ topic }) => inWords.has(topic)) === true;
  if (!isTold || scope.instance !== details.scope.instance) return false;
  const written = lines.filter(({ text }) => text.trim() !== '');
  return written.every(saysYes) || written.every(({ kept }) => readYesNo(kept) === 'nothing');
}

/** The lines of an answer in words: where details say what the yes means, these alone. */
export function withoutYesBeforeDetails({ meaning, lines }: Answer): readonly AnswerLine[] {
  if (meaning?.asked.some(({ topic }) => inWords.has(topic)) !== true) return lines;
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const behind = filled.findIndex((line) => !isBoxOrYes(line));
  const options = filled.slice(0, Math.max(behind, 0));
  const details = filled
    .slice(options.length)
    .map(withoutDetailsPrompt)
    .filter(({ text }) => text.trim() !== '');
  if (behind < 0) return lines;
  if (details.length === 0) return options;
  const isNo = options.some(({ kept }) => readYesNo(kept) === 'no');
  return isNo ? [...options, ...details] : details;
}

/** "Yes", "☒ Yes ☐ No", or one of these on a line of its own. */
function isBoxOrYes({ kept }: AnswerLine): boolean {
  const words = kept.replace(/^[\s/|]+|[\s/|]+$/gu, '');
  const options = optionsIn(words);
  if (options.length === 0) return BARE.test(words);
  return options.every((option) => option.words === '' || BARE.test(option.words));
}

const BARE = /^(?:yes|no|y|n|n\s?\/\s?a|not known|unknown|unsure)[\s.,:]*$/iu;

const saysYes = (line: AnswerLine): boolean => isBoxOrYes(line) && !saysNo(line);

const saysNo = ({ kept }: AnswerLine): boolean => readYesNo(kept) === 'no';

/** Topics whose answer is kept as it is written. */
const inWords: ReadonlySet<Topic> = new Set([
  ...narrativeTopics,
  ...(['disability', 'siblings', 'household', 'agencies', 'safeguarding', 'risk'] as const),
  ...(['lives-with', 'religion', 'alias', 'contact-preference'] as const),
  ...(['health-visitor', 'midwife', 'social-worker'] as const),
]);
