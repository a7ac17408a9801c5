import { isMachineSender, whyAutomatic } from './automaticMail.ts';
import type { Answer, MailClass } from './mail.ts';
import type { MailHeaders } from './mailHeaders.ts';
import { senderAuthentication } from './senderAuthentication.ts';

/** Facts about the service itself: who we are, whom we believe, whom a form's address may be. */
export interface AnswerSettings {
  /** Lower case: the mailbox, LETTERS_FROM, DIGEST_TO. Never answered. */
  readonly ownAddresses: readonly string[];
  /** MAIL_AUTHSERV_ID; null: not known. */
  readonly authservId: string | null;
  /** ACK_DOMAINS. */
  readonly ackDomains: readonly string[];
}

/**
 * Whether a mail may be answered, whom, and whether a person must release the answer (design.md
 * section 6). Answered is the outer From, never Reply-To and never an address inside the mail: an
 * attacker chooses those. `class` is null where the mail was not read to its end.
 */
export function decideAnswer(
  headers: MailHeaders | null,
  mailClass: MailClass | null,
  settings: AnswerSettings,
  formReferrerEmail: string | null,
): Answer {
  const [sender] = headers?.from ?? [];
  if (headers === null || sender === undefined || !isAddress(sender.address)) {
    return notAllowed('The mail names no sender that can be answered.');
  }
  const own = settings.ownAddresses.map((address) => address.toLowerCase());
  if (headers.from.some(({ address }) => own.includes(address.toLowerCase()))) {
    return notAllowed('The mail comes from one of our own addresses.');
  }
  const automatic = whyAutomatic(headers) ?? whyByClass(mailClass);
  if (automatic !== undefined) return notAllowedAutomatic(automatic);
  // No letter fits a question, and an automatic mail in words that nobody knows is taken for one.
  if (mailClass === 'query') return notAllowed('A question is answered by a person.');
  if (isMachineSender(sender.address)) {
    return answerForMachine(mailClass, settings, formReferrerEmail);
  }
  return {
    allowed: true,
    reason: 'A person wrote it.',
    to: sender.address.toLowerCase(),
    holdBecause: whyHeld(headers, settings),
  };
}

/** No answer, because no person wrote the mail. @param why as `whyAutomatic` says it. */
export function notAllowedAutomatic(why: string): Answer {
  return notAllowed(`Automatic mail is not answered: ${why}.`);
}

/** No answer, and why. */
export function notAllowed(reason: string): Answer {
  return { allowed: false, reason, to: null, holdBecause: null };
}

function whyByClass(mailClass: MailClass | null): string | undefined {
  switch (mailClass) {
    case 'auto-reply':
      return 'it is an automatic reply';
    case 'bounce':
      return 'it is a report that a mail could not be delivered';
    case 'read-receipt':
      return 'it is a read receipt';
    case 'spam':
      return 'it is spam';
    default:
      return undefined;
  }
}

const classesWithForm: readonly (MailClass | null)[] = [
  'referral',
  'self-referral',
  'other-service',
];

/** A web gateway or a scanner: nobody reads its address, so the form itself must name one. */
function answerForMachine(
  mailClass: MailClass | null,
  settings: AnswerSettings,
  formReferrerEmail: string | null,
): Answer {
  if (!classesWithForm.includes(mailClass)) {
    return notAllowed('The sender is a machine and the mail holds no form that names a referrer.');
  }
  const to = formReferrerEmail?.toLowerCase() ?? null;
  const reason = 'The sender is a machine: the referrer named on the form is answered.';
  if (to === null || !isAddress(to)) {
    const because = 'The sender is a machine and the form names no e-mail address.';
    return { allowed: true, reason, to: null, holdBecause: because };
  }
  if (settings.ownAddresses.some((address) => address.toLowerCase() === to)) {
    return notAllowed('The form names one of our own addresses.');
  }
  const trusted = isInDomains(to, settings.ackDomains);
  const because = 'The address stands on the form only, and its domain is not in ACK_DOMAINS.';
  return { allowed: true, reason, to, holdBecause: trusted ? null : because };
}

function whyHeld(headers: MailHeaders, settings: AnswerSettings): string | null {
  if (headers.fromHeaders > 1) return 'The mail has more than one From header.';
  if (headers.from.length > 1) return 'The mail names more than one sender.';
  if (senderAuthentication(headers, settings.authservId) === 'failed') {
    return 'Our mail server could not confirm that the sender is who the mail says.';
  }
  return null;
}

/** A domain covers itself and what stands under it: `nhs.net` covers `leeds.nhs.net`. */
function isInDomains(address: string, domains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domains
    .map((allowed) => allowed.trim().toLowerCase().replace(/^@/, ''))
    .some((allowed) => allowed !== '' && (domain === allowed || domain.endsWith(`.${allowed}`)));
}

/** Exactly one address and nothing that could break a header or an SMTP command. */
function isAddress(written: string): boolean {
  return (
    written.length <= 254 &&
    /^[^\s@<>(),;:\\"[\]\p{Cc}]{1,64}@[^\s@<>(),;:\\"[\]\p{Cc}]{1,189}$/u.test(written)
  );
}
