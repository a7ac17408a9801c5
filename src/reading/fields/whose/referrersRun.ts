import { familySubjects, type Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { subjectsNamed } from '../labels/gist.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { isFullPersonsName } from '../prose/letterNames.ts';
import { wordsOf, type Answer } from '../sheet.ts';

/**
 * "Author" over a name, and right behind it a job, a place of work and a way to be reached: on a form
 * that asks for no other referrer, whoever these belong to refers. Only who refers is asked for a job.
 */
export function referrersRun(answers: readonly Answer[]): readonly Answer[] {
  const isAsked = answers.some(
    ({ meaning, scope }) =>
      scope.section === 'referrer' || meaning?.asked.some(isNameOfReferrer) === true,
  );
  if (isAsked) return answers;
  const runs = runsOf(answers).filter((run) => isOfWork(run) && isAllOfAgency(run, answers));
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0) return answers;
  const name = nameIn(run);
  return answers.map((answer) => {
    if (answer === name) return named(answer);
    return run.includes(answer) ? ofReferrer(answer) : answer;
  });
}

/** "Lead practitioner" over a name, a job and an email, and nothing of other professionals before the family is asked for. */
function isAllOfAgency([first]: readonly Answer[], answers: readonly Answer[]): boolean {
  if (first?.scope.section !== 'agency') return true;
  const { instance } = first.scope;
  const part = answers.filter((answer) => answer.scope.instance === instance);
  const family = part.findIndex(({ meaning }) => meaning?.asked.some(isOfFamily) === true);
  return part
    .slice(0, family < 0 ? part.length : family)
    .every((answer) => answer.meaning === undefined || mayBeOfWorker(answer));
}

const isOfFamily = ({ subject }: { subject?: Subject }): boolean =>
  subject !== undefined && familySubjects.has(subject);

const isNameOfReferrer = ({ topic, subject }: { topic: Topic; subject?: Subject }): boolean =>
  subject === 'referrer' && (topic === 'name' || topic === 'person' || topic === 'family-name');

/** Questions one behind the other that may all be of one who works, and of nobody else. */
function runsOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const runs: Answer[][] = [];
  let run: Answer[] = [];
  for (const answer of answers) {
    const before = run.at(-1);
    const goesOn = before === undefined || before.scope.instance === answer.scope.instance;
    if (!mayBeOfWorker(answer) || !goesOn) {
      runs.push(run);
      run = [];
    }
    if (mayBeOfWorker(answer)) run.push(answer);
  }
  return [...runs, run];
}

function mayBeOfWorker(answer: Answer): boolean {
  const { meaning, scope, written } = answer;
  if (scope.section !== undefined && ofOthers.has(scope.section)) return false;
  if (meaning === undefined) return isNamed(answer) && subjectsNamed(written).every(isReferrer);
  if (isWorker(answer)) return isNamed(answer);
  return meaning.asked.every(
    ({ topic, subject }) =>
      ofWork.has(topic) &&
      (subject === undefined || subject === 'referrer' || subject === 'agency'),
  );
}

/** "Family nurse" over a name, before a job and a team of their own. */
const isWorker = ({ meaning }: Answer): boolean =>
  meaning?.asked.every(({ topic }) => workers.has(topic)) === true;

const workers: ReadonlySet<Topic> = new Set(['health-visitor', 'midwife', 'social-worker']);

const isReferrer = (subject: Subject): boolean => subject === 'referrer';

const isNamed = (answer: Answer): boolean => isFullPersonsName(wordsOf(answer));

const ofOthers: ReadonlySet<Subject> = new Set([
  ...(['infant', 'mother', 'father', 'parent', 'sibling'] as const),
  ...(['gp', 'health-visitor', 'midwife', 'social-worker', 'duty-call', 'office'] as const),
]);
const ofWork: ReadonlySet<Topic> = new Set([
  ...(['name', 'role', 'organisation', 'phone', 'email', 'date', 'referral-date', 'none'] as const),
]);

/** A job, a place of work or a day, a way to be reached, and a name. */
function isOfWork(run: readonly Answer[]): boolean {
  const topics = new Set(run.flatMap(topicsOf));
  const reached = topics.has('phone') || topics.has('email');
  const jobs = run.filter((answer) => topicsOf(answer).includes('role')).length;
  if (run.filter(isWorker).length > 1) return false;
  return jobs === 1 && topics.has('organisation') && reached && nameIn(run) !== undefined;
}

/** The nearest name before the job, or else behind it; or the question for one that was left blank. */
function nameIn(run: readonly Answer[]): Answer | undefined {
  const job = run.findIndex((answer) => topicsOf(answer).includes('role'));
  const mayName = (answer: Answer): boolean =>
    isNamed(answer) &&
    (answer.meaning === undefined || topicsOf(answer).includes('name') || isWorker(answer));
  return (
    run.slice(0, job).findLast(mayName) ??
    run.slice(job + 1).find(mayName) ??
    run.find((answer) => topicsOf(answer).includes('name') && wordsOf(answer) === '')
  );
}

function named(answer: Answer): Answer {
  const meaning = { asked: [{ topic: 'name', subject: 'referrer' }], strength: 'strong' } as const;
  return { ...answer, meaning };
}

function ofReferrer(answer: Answer): Answer {
  if (answer.meaning === undefined) return answer;
  const asked = answer.meaning.asked.map(({ topic }) => ({ topic, subject: 'referrer' as const }));
  return { ...answer, meaning: { ...answer.meaning, asked } };
}
