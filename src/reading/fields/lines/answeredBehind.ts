import { isChosenBehind } from '../answers/starredChoice.ts';
import { asksToWrite, labelMeaning } from '../labels/meaning.ts';
import { isPersonWord, personMayAnswer } from '../labels/plausible.ts';
import { labelWithOptions } from './labelAtStart.ts';

/** Whether words that the dictionary knows as one label hold its answer as well. */
export const isAnsweredBehind = (text: string): boolean =>
  isAnsweredByDash(text) ||
  isTickedBehind(text) ||
  isChosenBehind(text) ||
  labelWithOptions(text) !== undefined;

/** "Sex of infant  ☒ Female": the first of its answers stands with it. */
function isTickedBehind(text: string): boolean {
  const [, written] = /^(\p{L}[^\u2610\u2612]{1,80}?)\s+[\u2610\u2612]\s?\p{L}/u.exec(text) ?? [];
  const meaning = written === undefined ? undefined : labelMeaning(written);
  return meaning !== undefined && !asksToWrite(meaning);
}

/** "Job title - GP", "Job title? GP": a label and its answer, though "GP job title" would be a label as well. */
function isAnsweredByDash(text: string): boolean {
  const [written, answer, more] = text.split(/\s[\-\u2010-\u2015=]\s|\?\s+/u);
  if (written === undefined || answer === undefined || more !== undefined) return false;
  const topics = labelMeaning(written)?.asked.map(({ topic }) => topic) ?? [];
  const spoken = labelMeaning(answer);
  return (
    personMayAnswer(topics) &&
    spoken !== undefined &&
    isPersonWord(spoken.asked.map(({ topic }) => topic))
  );
}
