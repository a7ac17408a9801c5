import { askedBeside, askedItself } from './dictionary/besideWords.ts';
import { narrativeTopics, toldTopics, type Topic } from './dictionary/topics.ts';
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
    if (isWeakBeside(answer, told)) return { ...answer, meaning: undefined };
    if (!narrativeTopics.has(topic)) return answer;
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

/** Characters: a word or two. */
const SHORT = 40;

const isWord = (short: number, long: number): boolean => short < SHORT && long > 4 * SHORT;

/** "Urgency" asks for the risk only where nothing asks for it in so many words, as "Risk issues" does. */
function isWeakBeside(answer: Answer, told: readonly Answer[]): boolean {
  if (answer.meaning?.strength !== 'weak' || wordsOf(answer).length >= SHORT) return false;
  return told.some((one) => topicOf(one) === topicOf(answer) && one.meaning?.strength === 'strong');
}

function topicOf(answer: Answer): Topic | undefined {
  const [topic, ...more] = accountsOf(answer);
  return more.length === 0 && topicsOf(answer).length === 1 ? topic : undefined;
}

const asksBeside = ({ written }: Answer, topic: Topic): boolean =>
  askedBeside[topic]?.test(written) === true && !askedItself.test(written);

function apart(answers: readonly Answer[]): readonly Answer[] {
  const answered = new Set(answers.flatMap((answer) => onlyAccount(answer)));
  return answers.map((answer) => {
    const asked = accountsOf(answer);
    const [topic, ...more] = asked.filter((one) => !answered.has(one));
    if (asked.length < 2 || topic === undefined || more.length > 0) return answer;
    const strength = answer.meaning?.strength ?? 'cue';
    return { ...answer, meaning: { asked: [{ topic }], strength } };
  });
}

const narrativesOf = (answer: Answer): readonly Topic[] => [
  ...new Set(topicsOf(answer).filter((topic) => narrativeTopics.has(topic))),
];

/** "Safeguarding status and any current concerns" among them; what asks for more than accounts is asked whole. */
function accountsOf(answer: Answer): readonly Topic[] {
  const topics = [...new Set(topicsOf(answer))];
  return topics.every((topic) => toldTopics.has(topic)) ? topics : narrativesOf(answer);
}

function onlyAccount(answer: Answer): readonly Topic[] {
  const topics = accountsOf(answer);
  return topics.length === 1 ? topics : [];
}
