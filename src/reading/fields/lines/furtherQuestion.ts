import { plainBoxes } from '../answers/choices.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import type { InNarrative } from './inNarrative.ts';
import { isEmptyLine } from './emptyLines.ts';
import { gapBefore } from './labelSigns.ts';
import { asksAtLength } from './asksAtLength.ts';
import { isInstruction } from './linePart.ts';
import { isBold, wordsOf } from './lineStyle.ts';

/**
 * "What is worrying you about this relationship?" below the heading "Why now?": the form asks on, and
 * nobody has answered yet. What speaks of the writer or the family ("My concerns are:") is an answer.
 */
export function isFurtherQuestion(at: InNarrative, text: string): boolean {
  const { line, style } = at;
  if (
    (at.answered && !isOnlyTicked(at)) ||
    style.inCell === true ||
    line.segments.some(({ entered }) => entered === true)
  )
    return false;
  const asked = /^(.{12,140}?)\s?[:?](?:\s?(?:>{1,3}|\u00bb|\u2192))?$/u.exec(
    text.trim().replace(/^\d{1,2}[.)]\s/u, ''),
  )?.[1];
  if (asked === undefined || asked.split(' ').length < 4 || saysOwnWords.test(asked)) return false;
  const meaning = labelMeaning(asked) ?? meaningInLabelPlace(asked);
  return meaning?.asked.every(({ topic }) => narrativeTopics.has(topic)) === true;
}

/** Nothing but boxes stands between the question and this line: nobody has told anything yet. */
function isOnlyTicked({ lines, labelRow, row }: InNarrative): boolean {
  return lines.slice(labelRow + 1, row).every((line) => {
    const text = plainBoxes(wordsOf(line).trim());
    return text === '' || /^[\u2610\u2612]|[\u2610\u2612]$/u.test(text);
  });
}

const saysOwnWords =
  /\b(?:i|my|our|(?<!what (?:else )?(?:should|must|do|might) )we|she|he|her|his|mum|mam|dad|parents? (?:say|feel|report)\w*)\b|\b(?:are|is|include|includes|as follows)$|^(?:would|could|can|will|please (?:see|help|could|can|would)) |[.;!]\s/iu;

/** "Please tell us what support the family has had", below a gap: help where a label stood before it, and here the question itself. */
export function isNextPrompt(at: InNarrative, text: string): boolean {
  if (!at.answered || !isInstruction(text)) return false;
  // Below boxes alone nobody has told anything yet, and the form may ask the same in other words.
  const anew = isOnlyTicked(at);
  if (!anew && !gapBefore(at) && !/[:?]$/u.test(text)) return false;
  const asked = meaningInLabelPlace(text)?.asked.map(({ topic }) => topic) ?? [];
  return asked.some((topic) => narrativeTopics.has(topic) && (anew || !at.topics.includes(topic)));
}

/**
 * "What has already been done to help this family?" alone over running words, or below a wide gap a
 * question without a mark: in neither case does a writer ask so of the one who reads.
 */
export function asksAnother(at: InNarrative, text: string): boolean {
  if (!at.answered || at.style.inCell === true || !isPutAsQuestion(at, text)) return false;
  const isApart = isBelowWideGap(at);
  if (!/\?$/u.test(text) && !isApart) return false;
  if (isApart && asksAtLength(text)) return true;
  const asked = (labelMeaning(text) ?? meaningInLabelPlace(text))?.asked ?? [];
  const isOther = asked.every(
    ({ topic }) => narrativeTopics.has(topic) && !at.topics.includes(topic),
  );
  return asked.length > 0 && isOther;
}

/** Alone, in no words of the writer's, and right over what may answer it, or left open over the next. */
function isPutAsQuestion(at: InNarrative, text: string): boolean {
  const { line, lines, row } = at;
  if (line.segments.length > 1 || isBold(line) || text.length > 110) return false;
  if (row + 1 >= lines.length) return false;
  if (isEmptyLine(lines[row + 1]) && !isLeftOpen(at)) return false;
  // "History; treatment to date:" asks for both.
  const words = text.endsWith(':') ? text.replaceAll(';', ',') : text;
  return /^\p{Lu}[^.!;"\u201c]{11,}$/u.test(words) && !saysOwnWords.test(words);
}

/** Over nothing but an empty line or two and the next question, which is set as it is. */
function isLeftOpen({ lines, row }: InNarrative): boolean {
  const below = lines.findIndex((line, at) => at > row && !isEmptyLine(line));
  const next = lines[below]?.segments[0]?.text.trim() ?? '';
  if (!isEmptyLine(lines[row - 1]) || !/\?$/u.test(next)) return false;
  const asked = (labelMeaning(next) ?? meaningInLabelPlace(next))?.asked ?? [];
  return asked.length > 0 && !saysOwnWords.test(next);
}

/** Two empty lines, where no two part anything inside this narrative. */
function isBelowWideGap({ lines, row, labelRow, line }: InNarrative): boolean {
  if (line.top !== undefined) return false;
  const isWide = (at: number): boolean => isEmptyLine(lines[at - 1]) && isEmptyLine(lines[at - 2]);
  if (!isWide(row)) return false;
  return !lines.some((_, at) => at > labelRow + 1 && at < row - 1 && isWide(at));
}
