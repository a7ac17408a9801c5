import { narrativeTopics, type Topic } from './dictionary/topics.ts';
import { topicsOf } from './labels/topicsOf.ts';
import { wordsOf, type Answer } from './sheet.ts';

/**
 * "Problems and past history" asks for the reason and for the background: where another question of
 * the form is answered with the one of them, this one is for the other.
 */
export function narrativesApart(answers: readonly Answer[]): readonly Answer[] {
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
