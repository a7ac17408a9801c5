import { readYesNo } from '../answers/choices.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { Asked } from '../labels/meaning.ts';
import type { Answer } from '../sheet.ts';

/**
 * "If yes, name and base" behind "Does the family have a health visitor?", or "Name" behind "☒ Midwife",
 * asks who that is: never the name of the child.
 */
export function namesOfWorkers(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer, place) => {
    const question = answers[place - 1];
    return question !== undefined && asksOn(answer, question) ? ofWorker(answer, question) : answer;
  });
}

function asksOn({ meaning, scope }: Answer, question: Answer): boolean {
  if (scope.instance !== question.scope.instance || scope.section === 'referrer') return false;
  const [asked, ...more] = question.meaning?.asked ?? [];
  if (asked === undefined || more.length > 0 || !isWorker(asked)) return false;
  if (!isTicked(question)) return false;
  const topics = meaning?.asked.map(({ topic }) => topic) ?? [];
  const isOfAnybody = meaning?.asked.every(
    ({ topic, subject }) => subject === undefined && details.has(topic),
  );
  return isOfAnybody === true && topics.includes('name');
}

const isWorker = ({ topic, subject }: Asked): boolean =>
  workers.has(topic) || (topic === 'person' && (subject === 'gp' || subject === 'social-worker'));

/** With a yes or no, or with a box of its own. */
function isTicked({ written, lines }: Answer): boolean {
  const words = lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
  if (words === '') return /^[\u2610\u2612]/u.test(written);
  return (
    BARE.test(words.replace(/[\s\u2610\u2612/.]+/gu, ' ').trim()) && readYesNo(words) !== 'nothing'
  );
}

const BARE = /^(?:yes|no|y|n|not known|unknown|n a)(?: (?:yes|no|not known|unknown|n a)){0,2}$/iu;

/** Of the others of the network a list says what each of them is. */
function ofWorker(answer: Answer, { meaning, written }: Answer): Answer {
  const isListed = meaning?.asked[0]?.topic === 'agencies';
  const trade = written.replace(/^[\u2610\u2612\s]+|[\s:?]+$/gu, '');
  const lines = answer.lines.map((line) =>
    isListed && line.text !== ''
      ? { ...line, text: `${trade}, ${line.text}`, kept: `${trade}, ${line.kept}` }
      : line,
  );
  return { ...answer, meaning, lines };
}

const workers: ReadonlySet<Topic> = new Set([
  ...(['health-visitor', 'midwife', 'social-worker', 'practice', 'agencies'] as const),
]);
const details: ReadonlySet<Topic> = new Set([
  ...(['none', 'name', 'organisation', 'phone', 'email', 'address', 'role'] as const),
]);
