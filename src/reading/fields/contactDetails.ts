import { readEmail } from '../../nhs/emailAddress.ts';
import { readTelephones } from '../../nhs/telephone.ts';
import { contactAlone } from './dictionary/contactLabels.ts';
import type { Answer } from './sheet.ts';

/** Not understood, or only as a telephone number. */
const isOpen = ({ meaning }: Answer): boolean =>
  meaning === undefined || meaning.asked.every(({ topic }) => topic === 'phone');

/** "Contact details" answered with a telephone number or an address for mail asks for them; with a name it is a heading. */
export function contactDetails(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => {
    if (!contactAlone.test(answer.written) || !isOpen(answer)) return answer;
    const text = answer.lines.map((line) => line.text).join(' ');
    const topics = [
      ...(readTelephones(text).length > 0 ? (['phone'] as const) : []),
      ...(readEmail(text) === undefined ? [] : (['email'] as const)),
    ];
    if (topics.length === 0) return answer;
    const subject = answer.meaning?.asked[0]?.subject;
    const asked = topics.map((topic) => (subject === undefined ? { topic } : { topic, subject }));
    return { ...answer, meaning: { asked, strength: 'weak' } };
  });
}
