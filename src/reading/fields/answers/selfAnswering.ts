import { optionsIn, readSex } from './choices.ts';
import type { Meaning } from '../labels/meaning.ts';
import type { Answer } from '../sheet.ts';

/** "Male ☒ Female ☐" asks by its own printed options; no label stands before it. */
export function asksByItsOptions(text: string): Meaning | undefined {
  const options = optionsIn(text);
  if (options.length < 2 || options.length > 4) return undefined;
  const sexes = options.map(({ words }) => readSex(words));
  if (!sexes.includes('female') || !sexes.includes('male') || sexes.includes('unreadable'))
    return undefined;
  return { asked: [{ topic: 'sex' }], strength: 'strong' };
}

/** "Consent from person with parental responsibility: Yes ☒ No ☐" where all of it was read as the question. */
function optionsBehind(written: string): string | undefined {
  const [, behind] = /^[^:?]{4,}[:?]\s*(\S[^:?]*)$/u.exec(written) ?? [];
  const options = behind === undefined ? [] : optionsIn(behind);
  const areYesNo = options.length > 1 && options.every(({ words }) => YES_NO.test(words));
  return areYesNo && options.some(({ ticked }) => ticked) ? behind : undefined;
}

const YES_NO = /^(?:yes|no|not known|unknown|n\/a)$/iu;

/** A label that is its own answer, with that answer. */
export function selfAnswering(answer: Answer): Answer {
  const isBlank = answer.lines.every(({ text }) => text.trim() === '');
  const behind = isBlank ? optionsBehind(answer.written) : undefined;
  if (behind !== undefined) return { ...answer, lines: [{ text: behind, kept: behind }] };
  if (answer.meaning !== undefined) return answer;
  if (!isBlank) return askedByAnswer(answer);
  const meaning = asksByItsOptions(answer.written);
  if (meaning === undefined) return answer;
  return { ...answer, meaning, lines: [{ text: answer.written, kept: answer.written }] };
}

/** "Is the baby a" before "Boy ☐ Girl ☒": what the label does not say, its options do. */
function askedByAnswer(answer: Answer): Answer {
  const { section } = answer.scope;
  if (section !== undefined && section !== 'infant') return answer;
  const meaning = asksByItsOptions(answer.lines.map(({ text }) => text).join(' '));
  return meaning === undefined ? answer : { ...answer, meaning };
}
