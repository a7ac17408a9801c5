import { askedBeside, askedItself } from './dictionary/besideWords.ts';
import { narrativeTopics, type Topic } from './dictionary/topics.ts';
import { topicsOf } from './labels/topicsOf.ts';
import { wordsOf, type Answer } from './sheet.ts';

/**
 * "Problems and past history" asks for the reason and for the background: where another question of
 * the form is answered with the one of them, this one is for the other.
 */
export function narrativesApart(answers: readonly Answer[]): readonly Answer[] {
  return apart(sureOnes(answers));
}

/**
 * "What has been tried so far?" is kept as the background, and "What would the parents like to be
 * different?" as the reason, only where no other question asks for it, or is more like one that does.
 */
function sureOnes(answers: readonly Answer[]): readonly Answer[] {
  const told = answers.filter((one) => topicOf(one) !== undefined && wordsOf(one) !== '');
  return answers.map((answer) => {
    const topic = topicOf(answer);
    if (topic === undefined) return answer;
    const others = told.filter((one) => one !== answer && topicOf(one) === topic);
    const isLess = others.some((other) => isNearer(other, answer, topic));
    return isLess ? { ...answer, meaning: undefined } : answer;
  });
}

/** What is asked beside the topic is told in fewer words than the topic itself. */
function isNearer(one: Answer, other: Answer, topic: Topic): boolean {
  const [long, short] = [wordsOf(one).length, wordsOf(other).length];
  const isBeside = asksBeside(other, topic) && !asksBeside(one, topic);
  return (isBeside && long >= short) || isWord(short, long);
}

/** Characters: a word or two beside an account. */
const isWord = (short: number, long: number): boolean => short < 40 && long > 160;

function topicOf(answer: Answer): Topic | undefined {
  const [topic, ...more] = narrativesOf(answer);
  return more.length === 0 && topicsOf(answer).length === 1 ? topic : undefined;
}

const asksBeside = ({ written }: Answer, topic: Topic): boolean =>
  askedBeside[topic]?.test(written) === true && !askedItself.test(written);

function apart(answers: readonly Answer[]): readonly Answer[] {
  const answered = new Set(
    answers.filter((answer) => wordsOf(answer) !== '').flatMap((answer) => onlyNarrative(answer)),
  );
  return answers.map((answer) => {
    const left = narrativesOf(answer).filter((topic) => !answered.has(topic));
    const [topic, ...more] = left;
    if (narrativesOf(answer).length < 2 || topic === undefined || more.length > 0) return answer;
    const strength = answer.meaning?.strength ?? 'cue';
    return { ...answer, meaning: { asked: [{ topic }], strength } };
  });
}

const narrativesOf = (answer: Answer): readonly Topic[] => [
  ...new Set(topicsOf(answer).filter((topic) => narrativeTopics.has(topic))),
];

const onlyNarrative = (answer: Answer): readonly Topic[] =>
  narrativesOf(answer).length === 1 ? narrativesOf(answer) : [];
