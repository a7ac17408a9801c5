import { emailsIn, readEmail } from '../../../nhs/emailAddress.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import { contactAlone, contactAsked } from '../dictionary/contactLabels.ts';
import type { Subject } from '../dictionary/subjects.ts';
import { subjectsNamed } from '../labels/gist.ts';
import { wordsOf, type Answer } from '../sheet.ts';

/** Not understood, or only as a way to be reached or the wish for one. */
const isOpen = ({ meaning }: Answer): boolean =>
  meaning === undefined ||
  meaning.asked.every(
    ({ topic, subject }) =>
      (topic === 'phone' || topic === 'contact-preference') &&
      // "Family nurse's contact number" is known for hers, and names no family.
      (subject === undefined || !workers.has(subject)),
  );

const workers: ReadonlySet<Subject> = new Set([
  ...(['health-visitor', 'midwife', 'social-worker', 'gp', 'agency'] as const),
]);

/**
 * "Contact details" or "How can we get hold of you?" answered with a telephone number or an address
 * for mail asks for them; answered with a name it is a heading, and in words it is a wish.
 */
export function contactDetails(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => {
    const isAlone = contactAlone.test(answer.written);
    if (!isOpen(answer) || !(isAlone || contactAsked.test(answer.written))) return answer;
    const text = wordsOf(answer);
    if (!isAlone && !isNothingElse(text)) return answer;
    const topics = [
      ...(readTelephones(text).length > 0 ? (['phone'] as const) : []),
      ...(readEmail(text) === undefined ? [] : (['email'] as const)),
    ];
    const subject = whose(answer);
    if (topics.length === 0 || (!isAlone && subject === 'nobody')) return answer;
    const named = subject === 'nobody' ? answer.meaning?.asked[0]?.subject : subject;
    const asked = topics.map((topic) =>
      named === undefined ? { topic } : { topic, subject: named },
    );
    return { ...answer, meaning: { asked, strength: 'weak' } };
  });
}

/** Whom the label names, or whose part of the form it stands in; undefined: the part says it. */
function whose({ written, scope, meaning }: Answer): Subject | 'nobody' | undefined {
  const [named, ...more] = subjectsNamed(written);
  if (more.length > 0) return 'nobody';
  if (named !== undefined) return named;
  const given = meaning?.asked[0]?.subject;
  if (scope.section === 'referrer') return 'referrer';
  if (/\b(?:you|your|me|my)\b/iu.test(written)) return 'referrer';
  if (given !== undefined && meaning?.asked[0]?.topic === 'phone') return given;
  return scope.section === undefined && scope.carried === undefined ? 'nobody' : undefined;
}

/** A telephone number, an address for mail, and the words that say which is which. */
function isNothingElse(text: string): boolean {
  const withoutMail = emailsIn(text).reduce((rest, email) => rest.replaceAll(email, ' '), text);
  const rest = withoutMail
    .replace(/(?:\+44\s?)?(?:\(0\))?[\d\s()\-]{9,16}/gu, ' ')
    .replace(
      /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|e-?mail|office|work|direct|or|and|ext\.?\s?\d+)\b/giu,
      ' ',
    );
  return !/[\p{L}\d]/u.test(rest);
}
