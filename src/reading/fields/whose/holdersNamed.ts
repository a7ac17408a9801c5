import { topicsOf } from '../labels/topicsOf.ts';
import { isFullPersonsName } from '../prose/letterNames.ts';
import { wordsOf, type Answer } from '../sheet.ts';

/**
 * "Who has parental responsibility?" answered with one person's name names the parent, where the form
 * asks for no other name of one.
 */
export function holdersNamed(answers: readonly Answer[]): readonly Answer[] {
  if (answers.some(asksParent)) return answers;
  return answers.map((answer) => {
    const isAsked =
      topicsOf(answer).every((topic) => topic === 'has-pr') && WHO.test(answer.written);
    if (!isAsked || answer.meaning === undefined || !isFullPersonsName(wordsOf(answer)))
      return answer;
    const asked = [{ topic: 'name', subject: 'parent' }] as const;
    return { ...answer, meaning: { ...answer.meaning, asked } };
  });
}

const asksParent = ({ meaning }: Answer): boolean =>
  meaning?.asked.some(
    ({ topic, subject }) => subject === 'parent' && (topic === 'name' || topic === 'person'),
  ) === true;

const WHO = /^\W*(?:who|name)\b/iu;
