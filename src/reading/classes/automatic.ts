import type { MailHeaders } from '../../intake/mailHeaders.ts';
import type { DocumentReading } from '../readDocuments.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';
import { autoReplySubject } from './replyPhrases.ts';
import {
  bounceSubject,
  dmarcSubject,
  mailDaemon,
  onlyDaemon,
  receiptSubject,
} from './reportPhrases.ts';
import { wordsOf } from './phrases.ts';
import { isSaying } from './sentences.ts';
import { inWords, statementsOf, weigh } from './signs.ts';
import type { Sign, Statement } from './signs.ts';
import { acknowledgingSigns } from './words/acknowledgingSigns.ts';
import { awaySigns } from './words/awaySigns.ts';
import { bounceSigns, tellsOfIt } from './words/bounceSigns.ts';
import { askedOfEverybody, personal, smallTalk } from './words/personSigns.ts';
import { readByAPerson, receiptSigns } from './words/receiptSigns.ts';

/** A mail program says that our mail was read (RFC 8098, or the older forms without a report). */
export function readReceipt(facts: MailFacts): Judgement {
  const { headers, subject, own, reports } = facts;
  const types = [headers?.reportType ?? '', headers?.contentType ?? '', ...reports];
  if (types.some((type) => type.includes('disposition-notification'))) return RECEIPT;
  const saysSo = weigh(receiptSigns, facts.statements).weight >= 3;
  return receiptSubject.test(subject) && (saysSo || own.length < 60) ? RECEIPT : undefined;
}

const RECEIPT = 'A mail program says that a mail was read or deleted.';

/** Receipts without a mark (Lotus Notes, GroupWise, web mail), told after what a bounce would say. */
export function receiptInWords({ subject, statements, own, attached }: MailFacts): Judgement {
  const { weight, signs } = weigh(receiptSigns, [...statementsOf([subject]), ...statements]);
  const isTold = weight >= 5 && signs.some((sign) => sign.weight === 3);
  return isTold && attached === 0 && own.length < LONGEST_RECEIPT && !statements.some(isByAPerson)
    ? `A receipt, by its words: ${inWords(signs)}.`
    : undefined;
}

/** Longer than this, a person wrote it. */
const LONGEST_RECEIPT = 1_200;

function isByAPerson({ words, asks }: Statement): boolean {
  return asks || readByAPerson.test(words);
}

/** A mail server says that a mail was not delivered, as a report (RFC 3464) or in its own words. */
export function bounce(facts: MailFacts): Judgement {
  const { headers } = facts;
  if (headers === null) return undefined;
  const isReport =
    [headers.reportType ?? '', headers.contentType, ...facts.reports].some((type) =>
      /delivery-status|feedback-report/u.test(type),
    ) || headers.automaticMarks['x-failed-recipients'] !== undefined;
  if (isReport) return REPORT;
  if (dmarcSubject.test(facts.subject)) return 'A mail server reports on mails sent in our name.';
  return soundsLikeABounce(facts, headers);
}

const REPORT = 'A mail server says that a mail could not be delivered, or only late.';

/** Without a proper report several signs are asked for: a person may write of a mail that came back. */
function soundsLikeABounce(facts: MailFacts, headers: MailHeaders): Judgement {
  const { subject, senders, allStatements } = facts;
  const { weight, signs } = weigh(bounceSigns, allStatements);
  const byServer =
    senders.some((sender) => mailDaemon.test(sender)) ||
    headers.returnPath === '' ||
    headers.contentType === 'multipart/report';
  const bySubject = bounceSubject.test(subject);
  const nothingElse = senders.some((sender) => onlyDaemon.test(sender)) && facts.attached === 0;
  const isTold = signs.some((sign) => sign.weight === 3);
  const enough = byServer
    ? weight + Number(bySubject) * 3 >= 3
    : isTold && weight + Number(bySubject) * 2 >= 5 && !facts.statements.some(isTelling);
  if (!nothingElse && !enough) return undefined;
  return signs.length === 0
    ? REPORT
    : `A report of a mail server, by its words: ${inWords(signs)}.`;
}

function isTelling({ words, asks }: Statement): boolean {
  return asks || tellsOfIt.test(words);
}

/** Nobody wrote it: an out-of-office note, a receipt of a ticket system, a notification. */
export function autoReply(facts: MailFacts): Judgement {
  const { headers, subject } = facts;
  if (headers === null) return undefined;
  const submitted = (headers.autoSubmitted ?? '').trim().toLowerCase();
  if (submitted.startsWith('auto-replied')) return 'An automatic reply: its headers say so.';
  const marks = Object.keys(headers.automaticMarks).filter((name) =>
    /reply|respon|vacation|office/u.test(name),
  );
  if (marks.length > 0) return 'An automatic reply: its headers say so.';
  const precedence = (headers.precedence ?? '').trim().toLowerCase();
  if (/^auto[_-]?reply/u.test(precedence)) return 'An automatic reply: its headers say so.';
  if (autoReplySubject.test(subject) && !subject.endsWith('?'))
    return 'An automatic reply, by its subject.';
  return undefined;
}

const automaticSigns = [...awaySigns, ...acknowledgingSigns];

/** A machine that says it is one; less than that only where nothing else is said. */
const DECISIVE = 4;
const ENOUGH = 3;
const ALONE = 2;
const SHORT = 30;

/** An automatic reply without any mark, told by what it says and by what it does not say. */
export function autoReplyInWords(facts: MailFacts): Judgement {
  const told = facts.headers === null ? undefined : byWords(facts);
  return told === undefined ? undefined : `An automatic reply, by its words: ${told}.`;
}

function byWords({ statements, attached, senders }: MailFacts): string | undefined {
  const isAway = weigh(awaySigns, statements).weight > 0;
  const { weight, signs, covered, uncovered } = weigh(
    isAway ? [...automaticSigns, ...inThirdPerson(senders)] : automaticSigns,
    statements,
  );
  const others = uncovered.filter(({ words }) => !smallTalk.test(words) && isSaying(words));
  const isPersonal = statements.some(isFromAPerson);
  const isMachine = signs.some((sign) => sign.weight >= DECISIVE);
  if (isMachine && weight > DECISIVE && others.length <= covered.length) return inWords(signs);
  if (isPersonal || attached > 0) return undefined;
  const isMostly = others.length < covered.length + Number(weight > DECISIVE);
  if (weight >= ENOUGH && isMostly) return inWords(signs);
  const length = statements.reduce((sum, { words }) => sum + words.length, 0) / 6;
  const isStrong = signs.some((sign) => sign.weight >= ALONE);
  return isStrong && others.length === 0 && length < SHORT ? inWords(signs) : undefined;
}

/** "Priya is not in work" out of Priya's own mailbox: a note that somebody set up for her. */
function inThirdPerson(senders: readonly string[]): Sign[] {
  const names = senders
    .filter((sender) => !sender.includes('@'))
    .flatMap((name) => wordsOf(name).split(' '))
    .filter((word) => /^\p{L}{3,}$/u.test(word));
  if (names.length === 0) return [];
  const words = new RegExp(
    `^ (?:(?:dr|mr|mrs|ms|miss|prof) )?(?:${names.join('|')}) (?:\\p{L}{3,20} )?(?:is|has|will|wont|isnt|hasnt) `,
    'u',
  );
  return [{ says: 'it speaks of its sender as of another', weight: 2, words }];
}

/** "A family funeral" is about no family of ours. */
const FAMILY_MATTERS =
  / (?:an? |the |my )?family (?=(?:funeral|emergency|leave|holiday|reasons|bereavement|wedding|illness|commitments?|matters?|hub|centre|support|service|nurse|partnership|information|safeguarding)\b)/gu;

/** "If your mail is about a child, ring the team" is said to everybody. */
const TO_EVERYBODY =
  / (?:if|should|for (?:any|all|urgent|other)|in an emergency|in case|(?:nhs )?111|999) /u;

function isFromAPerson({ words, asks }: Statement): boolean {
  const about = words.replace(FAMILY_MATTERS, ' ');
  if (asks) return !askedOfEverybody.test(words);
  return !TO_EVERYBODY.test(words) && personal.test(about);
}

/**
 * An automatic reply or a bounce quotes what it answers: a whole referral below it is read, since it
 * may be lost otherwise, and nobody is answered. Judged by the words above the quote alone. What a
 * person attaches or writes out above it is the person's.
 */
export function automaticAbove(
  facts: MailFacts,
  readings: readonly DocumentReading[],
): string | undefined {
  const roles = readings
    .filter(({ reading }) => reading.kind === 'referral')
    .map(({ gathered }) => gathered.role);
  if (facts.headers === null || !roles.every(isQuoted)) return undefined;
  if (autoReplyInWords(facts) !== undefined) return 'an automatic reply quotes the referral';
  const isBounce = bounce({ ...facts, allStatements: facts.statements }) !== undefined;
  return isBounce ? 'a report that a mail could not be delivered quotes the referral' : undefined;
}

function isQuoted(role: DocumentReading['gathered']['role']): boolean {
  return role === 'forwarded-words' || role === 'answered-in';
}

/** A machine's mail that nothing else was found to be: a link to a file it announces comes first. */
export function machineMail({ headers }: MailFacts): Judgement {
  const submitted = (headers?.autoSubmitted ?? '').trim().toLowerCase();
  return submitted === '' || submitted === 'no'
    ? undefined
    : 'A machine sent it, and it holds no referral.';
}
