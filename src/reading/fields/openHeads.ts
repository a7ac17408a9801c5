import { narrativeTopics } from './dictionary/topics.ts';
import { withoutHelpUnderHeads } from './help/helpUnderHeads.ts';
import { topicsOf } from './labels/topicsOf.ts';
import { wordsOf, type Answer, type Sheet } from './sheet.ts';

/**
 * The answers of a sheet, where a heading asks ("Reason for referral") and what is filled in below it
 * stands beside a question that nobody knows: the heading was not left blank. What is told there at
 * length answers it; a word or two may be about anything ("Urgency: routine"). "Team around the family"
 * was not left blank either where an unknown one of them is named anywhere below it.
 */
export function answersUnderHeads(sheet: Sheet): readonly Answer[] {
  const { headings } = sheet;
  const answers = withoutHelpUnderHeads(sheet);
  const known = new Set(headings);
  let given: readonly Answer[] = answers;
  for (const head of answers) {
    if (head.lines.length > 0 || !known.has(head.written)) continue;
    const topics = topicsOf(head);
    const section = answers.filter(({ scope }) => scope.instance === head.scope.instance);
    const below = section.slice(section.indexOf(head) + 1);
    // "3 Address and household" over "Address" and "Others in the household": they ask, and it heads them.
    if (topics.every((topic) => below.some((one) => topicsOf(one).includes(topic)))) {
      given = given.filter((one) => one !== head);
      continue;
    }
    const [first, ...more] = below.filter(isUnknown);
    if (first === undefined) continue;
    const tellsAll = topics.every((topic) => narrativeTopics.has(topic));
    if (tellsAll && first !== below[0]) continue;
    const isAsked = below.some((one) => topicsOf(one).some((topic) => topics.includes(topic)));
    const tells = more.length === 0 && tellsAll && isTold(first);
    given = given
      .filter((one) => one !== head)
      .map((one) => (one === first && tells && !isAsked ? { ...one, meaning: head.meaning } : one));
  }
  return given;
}

function isUnknown(answer: Answer): boolean {
  return answer.meaning === undefined && wordsOf(answer) !== '';
}

/** Characters: a shorter answer names or numbers something. */
const TELLING = 40;

const isTold = (answer: Answer): boolean => wordsOf(answer).length > TELLING;
