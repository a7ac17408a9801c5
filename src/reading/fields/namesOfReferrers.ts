import type { Topic } from './dictionary/topics.ts';
import type { Answer } from './sheet.ts';

/**
 * "Practitioner's name" or "Clinician" asks who refers where the part of the form is of the referrer,
 * or asks for a job right behind it: not who took the duty call, though a call has a practitioner too.
 */
export function namesOfReferrers(answers: readonly Answer[]): readonly Answer[] {
  const own = [...answers];
  answers.forEach((answer, place) => {
    if (!BARE.test(answer.written) || isOfCall(answers[place - 1], answer)) return;
    const more = detailsBehind(answers, place);
    if (answer.scope.section !== 'referrer' && !isOfNobody(answer, more)) return;
    const scope = { ...answer.scope, section: 'referrer' as const };
    const meaning = {
      asked: [{ topic: 'name', subject: 'referrer' }],
      strength: 'strong',
    } as const;
    own[place] = { ...answer, meaning, scope };
    more.forEach((one, step) => {
      own[place + 1 + step] = { ...one, scope: { ...one.scope, section: 'referrer' } };
    });
  });
  return own;
}

const BARE =
  /^(?:[\d.]+\s+)?(?:name of )?(?:the )?(?:referring )?(?:practitioner|clinician|nurse|professional|worker)(?:['\u2019]s)?(?: name)?[\s:*]*$/iu;

/** What is asked of the same one, without saying of whom, up to the next question of another kind. */
function detailsBehind(answers: readonly Answer[], place: number): readonly Answer[] {
  const { instance } = answers[place]?.scope ?? { instance: 0 };
  const behind = answers.slice(place + 1);
  const end = behind.findIndex(
    ({ meaning, scope }) =>
      scope.instance !== instance ||
      meaning?.asked.every(({ topic, subject }) => isOwn(subject) && details.has(topic)) !== true,
  );
  return end < 0 ? behind : behind.slice(0, end);
}

const isOwn = (subject: string | undefined): boolean =>
  subject === undefined || subject === 'referrer';

/** Below a heading that names nobody, with a job and a way to be reached. */
function isOfNobody({ scope, meaning }: Answer, more: readonly Answer[]): boolean {
  if (scope.section !== undefined || meaning === undefined) return false;
  const topics = more.flatMap((one) => one.meaning?.asked.map(({ topic }) => topic) ?? []);
  return topics.includes('role') && (topics.includes('phone') || topics.includes('email'));
}

/** "Date of duty call", and right behind it "Practitioner". */
function isOfCall(before: Answer | undefined, answer: Answer): boolean {
  if (before === undefined || before.scope.instance !== answer.scope.instance) return false;
  return before.meaning?.asked.some(({ topic }) => ofCall.has(topic)) === true;
}

const ofCall: ReadonlySet<Topic> = new Set(['call-took-place', 'call-date']);
const details: ReadonlySet<Topic> = new Set([
  ...(['role', 'organisation', 'phone', 'email', 'address', 'date', 'referral-date'] as const),
]);
