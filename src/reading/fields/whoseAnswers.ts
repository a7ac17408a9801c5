import type { Subject } from './dictionary/subjects.ts';
import type { Topic } from './dictionary/topics.ts';
import type { Answer } from './sheet.ts';

/** Words for the one who is referred; where the baby is asked for as well they mean the mother. */
const client = /\b(?:clients?|patients?|service users?)\b/iu;
const child = /\b(?:bab(?:y|ies)|infants?|child|children|newborn|unborn)\b/iu;

/** The answers, each about the person whom the form as a whole shows it to be about. */
export function whoseAnswers(answers: readonly Answer[]): readonly Answer[] {
  return ownSections(clientsMeant(answers));
}

/** "Client name" beside "Baby's name", or below "Woman's details", is the mother's. */
function clientsMeant(answers: readonly Answer[]): readonly Answer[] {
  const named = answers.filter((answer) => asksNameOf(answer, 'infant') && wordsOf(answer) !== '');
  const clients = named.filter(({ written }) => client.test(written));
  const [first] = clients;
  if (
    first === undefined ||
    answers.some((one) => asksNameOf(one, 'mother') && wordsOf(one) !== '')
  )
    return answers;
  const isBeside = named.some(
    (one) =>
      !client.test(one.written) && child.test(one.written) && wordsOf(one) !== wordsOf(first),
  );
  if (!isBeside && first.scope.section !== 'mother') return answers;
  let isHers = false;
  return answers.map((answer) => {
    const subject = answer.meaning?.asked.find((one) => one.subject !== undefined)?.subject;
    const carried = isHers && answer.scope.carried === 'infant' ? hers(answer) : answer;
    if (subject === undefined) return carried;
    isHers = subject === 'infant' && client.test(answer.written);
    return isHers ? about(carried, 'infant', 'mother') : carried;
  });
}

function hers(answer: Answer): Answer {
  return { ...answer, scope: { ...answer.scope, carried: 'mother' } };
}

function about(answer: Answer, from: Subject, to: Subject): Answer {
  if (answer.meaning === undefined) return answer;
  const asked = answer.meaning.asked.map((one) =>
    one.subject === from ? { ...one, subject: to } : one,
  );
  return { ...answer, meaning: { ...answer.meaning, asked } };
}

function asksNameOf({ meaning }: Answer, subject: Subject): boolean {
  return meaning?.asked.some((one) => one.subject === subject && names.has(one.topic)) === true;
}

const names: ReadonlySet<Topic> = new Set(['name', 'person']);

function wordsOf({ lines }: Answer): string {
  return lines
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()
    .toLowerCase();
}

const professionals: ReadonlySet<Subject> = new Set([
  'health-visitor',
  'midwife',
  'social-worker',
  'gp',
]);

/** "Family Nurse" over a name, an email and a date, on a form that asks for no other referrer, is the referrer. */
function ownSections(answers: readonly Answer[]): readonly Answer[] {
  const hasReferrer = answers.some(
    ({ meaning, scope }) =>
      scope.section === 'referrer' ||
      meaning?.asked.some(({ subject }) => subject === 'referrer') === true,
  );
  const last = answers.findLast(({ scope }) => scope.section !== undefined)?.scope;
  const section = last?.section;
  if (hasReferrer || section === undefined || !professionals.has(section)) return answers;
  const isOwn = ({ scope }: Answer): boolean => scope.instance === last?.instance;
  const topics = new Set(
    answers.filter(isOwn).flatMap(({ meaning }) => meaning?.asked.map(({ topic }) => topic) ?? []),
  );
  if (!topics.has('date') || !(topics.has('email') || topics.has('phone'))) return answers;
  return answers.map((answer) => (isOwn(answer) ? referrers(answer, section) : answer));
}

function referrers(answer: Answer, section: Subject): Answer {
  const { instance } = answer.scope;
  return about({ ...answer, scope: { section: 'referrer', instance } }, section, 'referrer');
}
