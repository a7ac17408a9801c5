import { decideAnswer, notAllowed, notAllowedAutomatic } from '../intake/answering.ts';
import type { Answer } from '../intake/mail.ts';
import { gather } from './carriers/gather.ts';
import type { Gathered, Openers } from './carriers/gathered.ts';
import { classifyMail, type Verdict } from './classes/classifyMail.ts';
import { combine } from './combine.ts';
import type { Ceilings } from './document.ts';
import type { PartRead, ReadingOutcome, ReadingSettings } from './fileRead.ts';
import { candidatesOf, readDocuments } from './readDocuments.ts';
import { valueOf } from './writtenReferral.ts';
import type { WrittenReferral } from './writtenReferral.ts';

export interface ReadFileDeps {
  readonly openers: Openers;
  readonly ceilings: Ceilings;
  readonly settings: ReadingSettings;
}

/**
 * Reads one file, a mail or a bare document: opens all it holds, reads every document for forms,
 * brings together what is about one child, and says what kind of mail it is. `now` stands in where
 * the mail carries no believable date; dates with two-digit years are read against it.
 */
export async function readFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  deps: ReadFileDeps,
  now: Date,
): Promise<ReadingOutcome> {
  const { openers, ceilings, settings } = deps;
  const gathered = await gather(file, { openers, ceilings, ownAddresses: settings.ownAddresses });
  const readings = readDocuments(gathered, referenceFor(gathered, now));
  const verdict = classifyMail({ gathered, readings });
  const over = gathered.obstacles.find(({ kind }) => kind === 'over-ceiling');
  if (over !== undefined && verdict.class !== 'referral') {
    return { kind: 'quarantine', reason: `${sentence(over.what)} was not read: ${over.why}.` };
  }
  const found = verdict.class === 'referral' ? combine(candidatesOf(readings)) : [];
  const referrals = found.map((referral) => withDoubts(referral, gathered));
  return {
    kind: 'read',
    read: {
      class: verdict.class,
      reason: reasonOf(verdict, referrals, gathered),
      headers: gathered.headers,
      answer: answerOf(gathered, verdict, referrals, settings),
      referrals,
      parts: gathered.notes.map(partRead),
      originalSenders: [...new Set(gathered.senders)],
    },
  };
}

const DAY = 24 * 60 * 60 * 1_000;
const EARLIEST = Date.UTC(2000, 0, 1);

/** The date header is a claim; it serves where it is not absurd, so that reading again agrees. */
function referenceFor({ headers }: Gathered, now: Date): Date {
  const claimed = headers?.date?.getTime() ?? Number.NaN;
  return claimed > EARLIEST && claimed < now.getTime() + DAY ? new Date(claimed) : now;
}

/** What could not be opened beside a readable form may hold more: a person must know. */
function withDoubts(referral: WrittenReferral, { obstacles }: Gathered): WrittenReferral {
  const unread = obstacles
    .filter(({ weight }) => weight === 'document')
    .map(({ what, why }) => `${sentence(what)} in the same mail was not read: ${why}.`);
  return { ...referral, doubts: [...new Set([...referral.doubts, ...unread])] };
}

function reasonOf(
  verdict: Verdict,
  referrals: readonly WrittenReferral[],
  { obstacles }: Gathered,
): string {
  const unread = obstacles.find(({ weight }) => weight === 'document');
  if (verdict.class !== 'referral') return `${sentence(verdict.reason.replace(/\.$/u, ''))}.`;
  const children = referrals.length === 1 ? 'one child' : `${referrals.length} children`;
  const rest = unread === undefined ? '' : ` ${sentence(unread.what)} beside it was not read.`;
  return `${verdict.reason.replace(/\.$/u, '')}, for ${children}.${rest}`;
}

function answerOf(
  { headers }: Gathered,
  { class: mailClass, automatic }: Verdict,
  referrals: readonly WrittenReferral[],
  settings: ReadingSettings,
): Answer {
  if (headers === null) return notAllowed('It is a document, not a mail: there is no sender.');
  if (automatic !== undefined) return notAllowedAutomatic(automatic);
  const emails = referrals.map(({ fields }) => valueOf(fields, 'referrer.email'));
  const formEmail = emails.find((email) => email !== undefined) ?? null;
  return decideAnswer(headers, mailClass, settings, formEmail);
}

function partRead({ name, format, sha256, bytes, verdict }: PartRead): PartRead {
  return { name, format, sha256, bytes, verdict };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
