import type { MailHeaders } from '../../intake/mailHeaders.ts';
import { countOf } from './mailFacts.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';
import {
  aboutSomething,
  autoReplySubject,
  awayMore,
  awayWords,
  machineWords,
  saidBeforehand,
  tellingAlone,
  ticketWords,
  workingPattern,
} from './replyPhrases.ts';
import {
  bounceSubject,
  bounceWords,
  mailDaemon,
  onlyDaemon,
  receiptStatements,
  receiptSubject,
  receiptWords,
} from './reportPhrases.ts';

/** A mail program says that our mail was read (RFC 8098, or the older forms without a report). */
export function readReceipt({ headers, subject, own, attached }: MailFacts): Judgement {
  const type = headers?.contentType ?? '';
  if (
    headers?.reportType === 'disposition-notification' ||
    type.includes('disposition-notification')
  ) {
    return 'A mail program says that a mail was read or deleted.';
  }
  const saysSo = countOf(receiptWords, own) > 0;
  const bySubject = receiptSubject.test(subject) && (saysSo || own.length < 60);
  return bySubject || statesReceipt({ own, attached })
    ? 'A mail program says that a mail was read or deleted.'
    : undefined;
}

/** Longer than this, or with a question in it, a person wrote it. */
const LONGEST_RECEIPT = 800;

function statesReceipt({ own, attached }: Pick<MailFacts, 'own' | 'attached'>): boolean {
  const isShort = own.length < LONGEST_RECEIPT && !own.includes('?');
  return isShort && attached === 0 && countOf(receiptStatements, own) > 0;
}

/** A mail server says that a mail was not delivered, as a report (RFC 3464) or in its own words. */
export function bounce(facts: MailFacts): Judgement {
  const { headers } = facts;
  if (headers === null) return undefined;
  const isReport =
    headers.reportType === 'delivery-status' ||
    headers.contentType === 'message/delivery-status' ||
    headers.automaticMarks['x-failed-recipients'] !== undefined;
  return isReport || soundsLikeABounce(facts, headers)
    ? 'A mail server says that a mail could not be delivered, or only late.'
    : undefined;
}

/** Without a proper report two marks are asked for: a person may write of a mail that came back. */
function soundsLikeABounce(
  { subject, senders, all, attached }: MailFacts,
  headers: MailHeaders,
): boolean {
  const bySubject = Number(bounceSubject.test(subject));
  const byWords = Math.min(countOf(bounceWords, all), 2);
  const byServer =
    senders.some((sender) => mailDaemon.test(sender)) ||
    headers.returnPath === '' ||
    headers.contentType === 'multipart/report';
  if (attached === 0 && senders.some((sender) => onlyDaemon.test(sender))) return true;
  return byServer ? bySubject + byWords > 0 : bySubject > 0 && byWords > 0;
}

const OPENING = 400;

/** Nobody wrote it: an out-of-office note, a receipt of a ticket system, a notification. */
export function autoReply({ headers, subject, own, attached }: MailFacts): Judgement {
  if (headers === null) return undefined;
  const submitted = (headers.autoSubmitted ?? '').trim().toLowerCase();
  if (submitted.startsWith('auto-replied')) return 'An automatic reply: its headers say so.';
  const marks = Object.keys(headers.automaticMarks).filter((name) =>
    /reply|respon|vacation|office/u.test(name),
  );
  if (marks.length > 0) return 'An automatic reply: its headers say so.';
  const precedence = (headers.precedence ?? '').trim().toLowerCase();
  if (/^auto[_-]?reply/u.test(precedence)) return 'An automatic reply: its headers say so.';
  if (autoReplySubject.test(subject)) return 'An automatic reply, by its subject.';
  if (saysAway(own)) {
    return 'An out-of-office reply, by its words.';
  }
  const isTicket = headers.autoResponseSuppress !== null && ticketWords.test(own);
  const isPrepared = attached === 0 && wasWrittenBeforehand(own);
  if (isTicket || isPrepared || countOf(machineWords, own) > 1) {
    return 'An automatic reply, by its words.';
  }
  return undefined;
}

const LONGEST_PREPARED = 1_500;

function saysAway(own: string): boolean {
  const opening = own.slice(0, OPENING);
  const away =
    countOf(awayWords, opening) > 0 || (workingPattern.test(opening) && !aboutSomething.test(own));
  return own.length < 3_000 && away && countOf(awayMore, own) > 0;
}

/** Two things of such a reply where one is that nobody reads or that a machine speaks; else three. */
function wasWrittenBeforehand(own: string): boolean {
  if (own.length > LONGEST_PREPARED || aboutSomething.test(own)) return false;
  const isTelling = countOf(tellingAlone, own) > 0;
  return countOf([...tellingAlone, ...saidBeforehand], own) >= (isTelling ? 2 : 3);
}

/** A machine's mail that nothing else was found to be: a link to a file it announces comes first. */
export function machineMail({ headers }: MailFacts): Judgement {
  const submitted = (headers?.autoSubmitted ?? '').trim().toLowerCase();
  return submitted === '' || submitted === 'no'
    ? undefined
    : 'A machine sent it, and it holds no referral.';
}
