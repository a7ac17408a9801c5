import { decideAnswer, type AnswerSettings } from '../intake/answering.ts';
import type { Answer, Mail, MailClass } from '../intake/mail.ts';
import type { FactIndex } from '../pathway/facts.ts';
import { groupedBy } from '../platform/grouped.ts';
import { readingInForce, type Referral } from '../reading/referral.ts';
import { valueOf } from '../reading/writtenReferral.ts';
import type { LetterContent, LetterDue } from './letterContent.ts';

/** Referrals under the mail that brought them, in their place. */
export function referralsByMail(index: FactIndex): Map<string, Referral[]> {
  const byMail = index.facts.referrals.filter(({ route }) => route.kind === 'mail');
  return groupedBy(
    byMail.sort((one, other) => one.place - other.place),
    ({ route }) => (route.kind === 'mail' ? route.mail : ''),
  );
}

/**
 * What we owe for the mails themselves: one acknowledgement each, whatever it was, where it may be
 * answered at all.
 */
export function answersOwed(index: FactIndex, settings: AnswerSettings): LetterDue[] {
  const byMail = referralsByMail(index);
  return index.facts.mails.flatMap((mail) => {
    const content = contentFor(index, byMail, mail);
    if (content === undefined) return [];
    return answerTo(mail, answerOf(index, byMail, mail, settings), content);
  });
}

/** A letter that answers a mail, or none where nobody may be answered. */
export function answerTo(
  mail: Mail,
  answer: Answer,
  content: LetterContent,
  since: Date = mail.receivedAt,
): LetterDue[] {
  if (!answer.allowed) return [];
  const because = answer.to === null ? 'The mail names nobody who can be answered.' : null;
  return [
    {
      kind: content.kind,
      about: mail.id,
      stage: 0,
      to: answer.to,
      heldBecause: answer.holdBecause ?? because,
      since,
      mail: mail.id,
      content,
    },
  ];
}

/** Reading decides who is answered; a duplicate is not read, so its first mail speaks for its class. */
export function answerOf(
  index: FactIndex,
  byMail: ReadonlyMap<string, readonly Referral[]>,
  mail: Mail,
  settings: AnswerSettings,
): Answer {
  if (mail.state !== 'duplicate') return mail.answer;
  const first = mail.duplicateOf === null ? undefined : index.mails.get(mail.duplicateOf);
  const [referral] = byMail.get(first?.id ?? '') ?? [];
  const written =
    referral === undefined ? undefined : valueOf(readingInForce(referral).fields, 'referrer.email');
  return decideAnswer(mail.headers, first?.class ?? null, settings, written ?? null);
}

function contentFor(
  index: FactIndex,
  byMail: ReadonlyMap<string, readonly Referral[]>,
  mail: Mail,
): LetterContent | undefined {
  const { receivedAt } = mail;
  if (mail.state === 'quarantined') return { kind: 'cannot-open', receivedAt };
  if (mail.state === 'duplicate') return contentForDuplicate(index, byMail, mail);
  if (mail.state !== 'read') return undefined;
  if (mail.class === 'referral') return contentForReferral(index, byMail, mail);
  const kind = mail.class === null ? undefined : answered[mail.class];
  return kind === undefined ? undefined : { kind, receivedAt };
}

/** Classes that are answered by their kind alone; the others wait for a person or for nobody. */
const answered: { readonly [Class in MailClass]?: MailContentKind } = {
  'self-referral': 'self-referral',
  'blank-form': 'blank-form',
  'cannot-open': 'cannot-open',
  'no-attachment': 'nothing-attached',
};
type MailContentKind = 'self-referral' | 'blank-form' | 'cannot-open' | 'nothing-attached';

function contentForReferral(
  index: FactIndex,
  byMail: ReadonlyMap<string, readonly Referral[]>,
  mail: Mail,
): LetterContent | undefined {
  const own = (byMail.get(mail.id) ?? []).map(({ reference }) => reference);
  const earlier = mail.version === null ? undefined : index.referrals.get(mail.version.of);
  if (mail.version?.kind === 'resend' && own.length === 0) {
    if (earlier === undefined) return undefined;
    const together = earlier.route.kind === 'mail' ? byMail.get(earlier.route.mail) : undefined;
    return {
      kind: 'already-received',
      receivedAt: mail.receivedAt,
      firstReceivedAt: earlier.receivedAt,
      references: (together ?? [earlier]).map(({ reference }) => reference),
    };
  }
  const corrected = correctedBy(index, mail, own);
  if (own.length + corrected.length === 0) return undefined;
  return { kind: 'received', receivedAt: mail.receivedAt, references: own, corrected };
}

/** The earlier referrals to which the mail added a reading, or to which it says it belongs. */
function correctedBy(index: FactIndex, mail: Mail, own: readonly string[]): string[] {
  const named = mail.version?.kind === 'correction' ? mail.version.of : undefined;
  return index.facts.referrals
    .filter(({ reference, readings }) => {
      if (own.includes(reference)) return false;
      return reference === named || readings.some((reading) => reading.mail === mail.id);
    })
    .map(({ reference }) => reference);
}

function contentForDuplicate(
  index: FactIndex,
  byMail: ReadonlyMap<string, readonly Referral[]>,
  mail: Mail,
): LetterContent | undefined {
  const first = mail.duplicateOf === null ? undefined : index.mails.get(mail.duplicateOf);
  if (first === undefined || first.state === 'duplicate') return undefined;
  const content = contentFor(index, byMail, first);
  if (content === undefined) return undefined;
  if (content.kind === 'received') {
    return {
      kind: 'already-received',
      receivedAt: mail.receivedAt,
      firstReceivedAt: first.receivedAt,
      references: [...content.references, ...content.corrected],
    };
  }
  switch (content.kind) {
    case 'already-received':
    case 'cannot-open':
    case 'nothing-attached':
    case 'blank-form':
    case 'self-referral':
      return { ...content, receivedAt: mail.receivedAt };
    default:
      return undefined;
  }
}
