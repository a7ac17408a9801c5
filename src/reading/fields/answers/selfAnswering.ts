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

/** A label that is its own answer, with that answer. */
export function selfAnswering(answer: Answer): Answer {
  const isBlank = answer.lines.every(({ text }) => text.trim() === '');
  if (answer.meaning !== undefined || !isBlank) return answer;
  const meaning = asksByItsOptions(answer.written);
  if (meaning === undefined) return answer;
  return { ...answer, meaning, lines: [{ text: answer.written, kept: answer.written }] };
}
