import type { AnswerSettings } from '../intake/answering.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import { indexed, type PathwayFacts } from '../pathway/facts.ts';
import { answersOwed } from './answersOwed.ts';
import type { Letter } from './letter.ts';
import type { LetterDue } from './letterContent.ts';
import { letterId } from './letterKey.ts';
import { remindersOwed } from './remindersOwed.ts';
import { callFoundOwed, telephoneOwed } from './stepsOwed.ts';

export interface LetterRules {
  readonly pathway: PathwayRules;
  readonly answering: AnswerSettings;
  /** ESCALATE_TO. */
  readonly escalateTo: readonly string[];
}

/**
 * Every letter but the digest that is owed at `now` and was never owed before. Running it again at
 * the same moment, with what it gave among `letters`, gives nothing.
 * @param mailReadUntil what arrived by then has been taken in; null: no mailbox is read at all
 */
export function lettersOwed(
  facts: PathwayFacts,
  letters: readonly Letter[],
  now: Date,
  rules: LetterRules,
  mailReadUntil: Date | null = null,
): LetterDue[] {
  const index = indexed(facts);
  const known = new Set(letters.map(({ id }) => id));
  return [
    ...answersOwed(index, rules.answering),
    ...telephoneOwed(index, now, rules.pathway, rules.answering),
    ...callFoundOwed(index, now, rules.pathway, letters),
    ...remindersOwed(index, now, { ...rules, mailReadUntil }, letters),
  ].filter(({ kind, about, stage, to }) => !known.has(letterId(kind, about, stage, to)));
}
