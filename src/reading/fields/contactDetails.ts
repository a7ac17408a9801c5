import { readEmail } from '../../nhs/emailAddress.ts';
import { readTelephones } from '../../nhs/telephone.ts';
import type { Answer } from './sheet.ts';

const CONTACT = /^(?:their |her |his |your )?contact (?:details|information)[\s:*]*$/iu;

/** "Contact details" answered with a telephone number or an address for mail asks for them; with a name it is a heading. */
export function contactDetails(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => {
    if (answer.meaning !== undefined || !CONTACT.test(answer.written)) return answer;
    const text = answer.lines.map((line) => line.text).join(' ');
    const topics = [
      ...(readTelephones(text).length > 0 ? (['phone'] as const) : []),
      ...(readEmail(text) === undefined ? [] : (['email'] as const)),
    ];
    if (topics.length === 0) return answer;
    const asked = topics.map((topic) => ({ topic }));
    return { ...answer, meaning: { asked, strength: 'weak' } };
  });
}
