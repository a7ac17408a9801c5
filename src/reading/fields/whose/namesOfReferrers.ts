import { placesOfWork, tradeWords } from '../dictionary/proseWords.ts';
import type { Topic } from '../dictionary/topics.ts';
import { isFullPersonsName } from '../prose/letterNames.ts';
import { wordsOf, type Answer } from '../sheet.ts';

/**
 * "Practitioner's name" or "Clinician" asks who refers where the part of the form is of the referrer,
 * or asks for a job right behind it: not who took the duty call, though a call has a practitioner too.
 */
export function namesOfReferrers(given: readonly Answer[]): readonly Answer[] {
  const answers = firstNamesInPart(given);
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

/**
 * "Keyworker" or "Author" over a person's name, first in the part of whoever refers, where nothing else
 * there asks for a name.
 */
function firstNamesInPart(answers: readonly Answer[]): readonly Answer[] {
  const parts = new Set(answers.filter(isOfReferrer).map(({ scope }) => scope.instance));
  const own = [...answers];
  for (const instance of parts) {
    const part = answers.filter((one) => one.scope.instance === instance);
    const first = part.find((one) => isFullPersonsName(wordsOf(one)));
    const asking = part.filter(asksWhoRefers);
    if (!asking.every(namesTrade) || first === undefined || !mayBeWhoRefers(first)) continue;
    const meaning = { asked: [{ topic: 'name', subject: 'referrer' }], strength: 'weak' } as const;
    own[answers.indexOf(first)] = { ...first, meaning };
    for (const one of asking) own[answers.indexOf(one)] = { ...one, meaning: undefined };
  }
  return own;
}

/** "Source of referral: Health visiting" says where it comes from, and from nobody. */
function namesTrade(answer: Answer): boolean {
  const isOfPerson = answer.meaning?.asked.every(({ topic }) => topic === 'person') === true;
  const words = wordsOf(answer);
  const isTrade = placesOfWork.test(words) || tradeWords.test(words);
  return isOfPerson && isTrade && !isFullPersonsName(words);
}

const isOfReferrer = ({ scope }: Answer): boolean => scope.section === 'referrer';

/** "How can we reach you?" speaks of the same one and asks for no name: its answer has figures. */
const asksWhoRefers = (answer: Answer): boolean =>
  !/\d/u.test(wordsOf(answer)) &&
  answer.meaning?.asked.some(
    ({ topic, subject }) => naming.has(topic) && (subject === undefined || subject === 'referrer'),
  ) === true;

/** Not understood, or one of the professionals who may refer; their managers and supervisors do not. */
function mayBeWhoRefers({ meaning, written }: Answer): boolean {
  if (/\b(?:manager|supervis\w*|consultant|lead|chair|allocated|school|deputy)\b/iu.test(written))
    return false;
  return meaning === undefined || meaning.asked.every(({ topic }) => professions.has(topic));
}

const naming: ReadonlySet<Topic> = new Set(['name', 'person', 'family-name', 'given-name']);
const professions: ReadonlySet<Topic> = new Set([
  ...(['health-visitor', 'midwife', 'social-worker', 'agencies', 'call-practitioner'] as const),
]);

const BARE =
  /^(?:[\d.]+\s+)?(?:name of )?(?:the )?(?:referring )?(?:practitioner|clinician|nurse|professional|worker)(?:['\u2019]s)?(?: name)?[\s:*]*$/iu;

/** What is asked of the same one, without saying of whom, up to the next question of another kind. */
function detailsBehind(answers: readonly Answer[], place: number): readonly Answer[] {
  const { instance } = answers[place]?.scope ?? { instance: 0 };
  const behind = answers.slice(place + 1);
  const end = behind.findIndex(
    ({ meaning, scope, written }) =>
      scope.instance !== instance ||
      meaning?.asked.every(
        ({ topic, subject }) => isOwn(subject, written) && details.has(topic),
      ) !== true,
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** "Practitioner role" behind "Practitioner name" is of the same one. */
const isOwn = (subject: string | undefined, written: string): boolean =>
  subject === undefined ||
  subject === 'referrer' ||
  (subject === 'agency' && /^\W*practitioner\b/iu.test(written));

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
