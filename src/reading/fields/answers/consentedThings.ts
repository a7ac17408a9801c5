import { referralAgreedTo } from '../dictionary/consentWords.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { Answer, AnswerLine } from '../sheet.ts';
import { readYesNo } from './choices.ts';

/**
 * "Consent gained for:" over "Referral to the Parent Infant Relationship Service ☒ Yes ☐ No" and other
 * things that a family may agree to: of these the referral is what consent is asked for.
 */
export function consentedThings(answers: readonly Answer[]): readonly Answer[] {
  let head: Answer | undefined;
  const marked = answers.map((answer) => {
    if (asksConsent(answer) && isOpen(answer)) {
      head = answer;
      return answer;
    }
    if (asksConsent(answer)) return withinIt(answer);
    if (head?.scope.instance !== answer.scope.instance) head = undefined;
    const isAsked = head !== undefined || answer.scope.section === 'consent';
    return isAsked && namesReferral(answer) ? asConsent(answer) : answer;
  });
  const lists = new Set(
    marked.filter((one, place) => one !== answers[place]).map(({ scope }) => scope.instance),
  );
  return marked.map((answer) =>
    lists.has(answer.scope.instance) && agreesToOther(answer)
      ? { ...answer, meaning: undefined }
      : answer,
  );
}

/** "Contacting the health visitor ☒ Yes" beside it names nobody. */
const agreesToOther = (answer: Answer): boolean =>
  answer.meaning?.asked.every(({ topic }) => workers.has(topic)) === true &&
  ['yes', 'no'].includes(readYesNo(wordsOf(answer.lines)));

const workers: ReadonlySet<Topic> = new Set([
  ...(['health-visitor', 'midwife', 'social-worker', 'practice', 'agencies'] as const),
  ...(['reason', 'background', 'relationship', 'phone', 'email', 'person'] as const),
]);

const asksConsent = ({ meaning }: Answer): boolean =>
  meaning?.asked.some(({ topic }) => topic === 'consent') === true;

const isOpen = ({ lines }: Answer): boolean => lines.every(({ text }) => text.trim() === '');

/** And is answered by yes or no, or left open. */
function namesReferral({ written, lines }: Answer): boolean {
  if (!referralAgreedTo.test(written.trim().replace(COUNT, ''))) return false;
  return readYesNo(wordsOf(lines)) !== 'unreadable';
}

/** "5.1 " before a question of the form. */
const COUNT = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/u;

const wordsOf = (lines: readonly AnswerLine[]): string =>
  lines
    .map(({ kept }) => kept)
    .join(' ')
    .trim();

const asConsent = (answer: Answer): Answer => ({
  ...answer,
  meaning: { asked: [{ topic: 'consent' }], strength: 'strong' },
});

/** Each thing on a line of its own below the question, with its boxes. */
function withinIt(answer: Answer): Answer {
  const filled = answer.lines.filter(({ text }) => text.trim() !== '');
  if (!filled.every(({ kept }) => ANSWERED.test(kept))) return answer;
  const own = filled.find(({ text }) => referralAgreedTo.test(text.trim()));
  if (own === undefined) return answer;
  const rest = (words: string): string => words.replace(BEFORE_OPTIONS, '');
  return { ...answer, lines: [{ ...own, text: rest(own.text), kept: rest(own.kept) }] };
}

const ANSWERED = /\b(?:yes|no)\b[^.]{0,30}$/iu;
const BEFORE_OPTIONS = /^.*?(?=(?:[\u2610\u2612]\s*)?(?:yes|no)\b)/iu;
