import type { Topic } from '../dictionary/topics.ts';
import { labelMeaning } from '../labels/meaning.ts';
import type { Answer } from '../sheet.ts';

/** Answers to these are never words that ask the same again; "Child in need" may answer "Plans". */
const named: ReadonlySet<Topic> = new Set([
  ...(['name', 'family-name', 'given-name', 'dob', 'edd', 'nhs-number', 'address'] as const),
  ...(['postcode', 'phone', 'email', 'role', 'practice', 'referral-date', 'date'] as const),
  ...(['call-date', 'call-practitioner', 'siblings', 'household', 'language'] as const),
]);

/** The answer, left blank where only the form's own prompt stands there. */
export function withoutPrompt(answer: Answer): Answer {
  if (isPromptOfLabel(answer)) return { ...answer, lines: [] };
  const first = answer.lines.findIndex(({ text }) => text.trim() !== '');
  const prompt = answer.lines[first];
  const below = answer.lines.slice(first + 1);
  if (prompt === undefined || below.every(({ text }) => text.trim() === '')) return answer;
  // "Full address including postcode" stands above the address in its box.
  const isPrompt =
    PUTS_AS_PROMPT.test(prompt.text) && isPromptOfLabel({ ...answer, lines: [prompt] });
  return isPrompt ? { ...answer, lines: below } : answer;
}

const PUTS_AS_PROMPT = /^[^\d@:]{8,90}$/u;

/** "Role: your job title" and "GP: Name and address of surgery" print what to write, and nobody wrote. */
function isPromptOfLabel({ meaning, lines }: Answer): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const [only] = filled;
  if (only === undefined || filled.length > 1 || only.entered === true) return false;
  const words = only.text.trim();
  // "Open to social care? (CIN" over "/ CP / LAC)": the question goes on.
  if (/^\([^()]{1,40}$/u.test(words)) return true;
  if (words.split(/\s+/u).length < 2 || /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\S*)+$/u.test(words))
    return false;
  const asked = meaning?.asked ?? [];
  const again = labelMeaning(words)?.asked ?? [];
  return (
    again.length > 0 &&
    again.every(({ topic }) => named.has(topic)) &&
    asked.some(({ topic }) => again.some((one) => asksOf(one.topic) === asksOf(topic)))
  );
}

/** A name is asked for as "GP" and as "GP practice". */
function asksOf(topic: Topic): Topic {
  return topic === 'referral-date' ? 'date' : topic;
}
