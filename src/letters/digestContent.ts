import { calendarWarning } from '../nhs/bankHolidays.ts';
import { endOfCall, type DutyCall } from '../calls/dutyCall.ts';
import type { Mail } from '../intake/mail.ts';
import { readEmail } from '../nhs/emailAddress.ts';
import { dayInWords, momentInWords } from '../nhs/londonTime.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import { indexed, type FactIndex, type PathwayFacts } from '../pathway/facts.ts';
import { isChangedSinceLinked, isReadDifferentlySinceLinked } from '../pathway/linking.ts';
import { mismatchesAsOf } from '../pathway/mismatch.ts';
import type { Mismatches, Overdue } from '../pathway/mismatches.ts';
import { callNamed } from './callNamed.ts';
import { digestCounts } from './digestCounts.ts';
import { lettersForAPerson } from './digestLetters.ts';
import { mailsForAPerson } from './digestMails.ts';
import type { Letter } from './letter.ts';
import { wordsWithoutFamily } from './wordsWithoutFamily.ts';
import type { DigestSection } from './digestSection.ts';

export interface DigestContent {
  readonly subject: string;
  readonly heading: string;
  /** One sentence. */
  readonly summary: string;
  readonly warnings: readonly string[];
  /** Only those that have rows. */
  readonly sections: readonly DigestSection[];
  readonly counts: readonly string[];
  /** `SEQ:HASH` of the sealed trail, or that there is none. */
  readonly trailHead: string;
}

export interface DigestInput {
  readonly facts: PathwayFacts;
  readonly letters: readonly Letter[];
  readonly now: Date;
  readonly rules: PathwayRules;
  /** `SEQ:HASH`, or null where nothing was sealed yet. */
  readonly trailHead: string | null;
  /** Sentences from outside the rules: how long a sign-in lasts, a mailbox that was not read. */
  readonly warnings: readonly string[];
  /** Sentences for its foot, for instance how long a sign-in lasts. */
  readonly notes?: readonly string[];
}

/** What practitioners act on today, in words that name nobody of a family. */
export function digestContent(input: DigestInput): DigestContent {
  const { facts, letters, now, rules } = input;
  const index = indexed(facts);
  const mismatches = mismatchesAsOf(facts, now, rules);
  const sections = [
    overdueSection(index, mismatches),
    uncalledSection(index, mismatches, letters),
    toConfirmSection(mismatches),
    heldSection(mismatches),
    undecidedSection(index, mismatches),
    concernsSection(mismatches),
    ...mailsForAPerson(facts.mails, letters, now),
    lettersForAPerson(letters, now),
    changedCallsSection(index),
    readDifferentlySection(index),
  ].filter(({ rows }) => rows.length > 0);
  const warning = calendarWarning(rules.calendar, now);
  const summary = summaryOf(mismatches);
  return {
    subject: `Referral digest for ${dayInWords(now)}: ${summary}`,
    heading: `Referral digest for ${dayInWords(now)}`,
    summary: `As it stood at ${momentInWords(now)}: ${summary}.`,
    warnings: [...new Set([...input.warnings, ...(warning === undefined ? [] : [warning])])],
    sections,
    counts: [...digestCounts(facts, mismatches.counts, now), ...(input.notes ?? [])],
    trailHead: input.trailHead ?? 'nothing sealed yet',
  };
}

function summaryOf({ overdue, noPrecedingCall, toConfirm, quarantined }: Mismatches): string {
  const parts = [
    [overdue.length, 'overdue'],
    [noPrecedingCall.length, 'without a call'],
    [toConfirm.length, 'to confirm'],
    [quarantined.length, 'not opened'],
  ] as const;
  const words = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  return words.length === 0 ? 'nothing is overdue' : words.join(', ');
}

function overdueSection(index: FactIndex, { overdue }: Mismatches): DigestSection {
  return {
    heading: 'Forms overdue',
    todo: 'A duty call took place and no written referral has followed. Telephone the referrer: name and number are in the notes of the call (twostep show CALL).',
    columns: ['Call', 'Call on', 'Practitioner', 'Telephone whom', 'Form was due', 'Stage', 'Note'],
    rows: overdue.flatMap((one) => {
      const call = index.calls.get(one.callId);
      return call === undefined ? [] : [overdueRow(call, one)];
    }),
  };
}

function overdueRow(call: DutyCall, one: Overdue): string[] {
  const several = call.children.length > 1;
  const named = callNamed(call);
  return [
    several
      ? `${named.callReference}, child ${one.child} of ${call.children.length}`
      : named.callReference,
    dayInWords(endOfCall(call)),
    named.practitioner,
    referrerInWords(call),
    momentInWords(new Date(one.dueAt)),
    `${one.stage} of 3`,
    noteOn(call, one),
  ];
}

/** The referrer's role and organisation; never the name, which stands in the notes of the call. */
function referrerInWords(call: DutyCall): string {
  const role = wordsWithoutFamily(call.referrer.role, call);
  const organisation = wordsWithoutFamily(call.referrer.organisation, call);
  return [role ?? 'Referrer', organisation ?? ''].filter((word) => word !== '').join(', ');
}

function noteOn(call: DutyCall, one: Overdue): string {
  const unread = one.unreadableFromReferrer.length;
  const notes = [
    readEmail(call.referrer.email ?? '') === undefined ? 'no address: please telephone' : '',
    one.possibleReferrals.length > 0
      ? `perhaps ${one.possibleReferrals.join(', ')}: confirm or reject`
      : '',
    unread > 0 ? `${unread} ${unread === 1 ? 'email' : 'emails'} from the referrer not opened` : '',
    call.formCompletedDuringCall ? 'form said to be filled in on the call: file it' : '',
  ];
  return notes.filter((note) => note !== '').join('; ');
}

function uncalledSection(
  index: FactIndex,
  { noPrecedingCall }: Mismatches,
  letters: readonly Letter[],
): DigestSection {
  return {
    heading: 'Written referrals without a duty call',
    todo: 'Telephone the referrer and hold the duty call. If the call took place, record it, or link it: twostep decide REFERRAL --link CALL --by NAME.',
    columns: ['Referral', 'Received', 'Have we written'],
    rows: noPrecedingCall.map(({ referral, receivedAt }) => {
      const route = index.referrals.get(referral)?.route;
      const asked = letters.find(
        ({ kind, about }) =>
          kind === 'please-telephone' && route?.kind === 'mail' && about === route.mail,
      );
      const mail = route?.kind === 'mail' ? index.mails.get(route.mail) : undefined;
      return [referral, momentInWords(new Date(receivedAt)), askedInWords(asked, mail)];
    }),
  };
}

function askedInWords(letter: Letter | undefined, mail: Mail | undefined): string {
  if (letter === undefined) {
    // The digest is made before the letters of the same run.
    const follows = mail?.answer.allowed === true && mail.answer.holdBecause === null;
    return follows ? 'a letter is on its way' : 'no: please telephone';
  }
  if (letter.state === 'sent' && letter.sentAt !== null) {
    return `asked to telephone on ${dayInWords(letter.sentAt)}`;
  }
  if (letter.state === 'held') return 'no: the letter waits for release';
  return letter.state === 'owed' || letter.state === 'sending'
    ? 'a letter is on its way'
    : 'no: please telephone';
}

function toConfirmSection({ toConfirm }: Mismatches): DigestSection {
  return {
    heading: 'To confirm',
    todo: 'Look at each (twostep show REFERRAL) and decide: twostep decide REFERRAL --link CALL#CHILD, or --reject CALL, --by NAME.',
    columns: ['Referral', 'Why', 'Calls that may be the right one'],
    rows: toConfirm.map(({ referral, reason, candidates }) => [
      referral,
      reason,
      candidates.map(({ callId, child }) => `${callId}#${child}`).join(', ') || 'none found',
    ]),
  };
}

function heldSection({ held }: Mismatches): DigestSection {
  return {
    heading: 'Waiting for a call to be typed up',
    todo: 'Did you take the call? Please record it before the time shown, or the referral is flagged.',
    columns: ['Referral', 'Flagged from'],
    rows: held.map(({ referral, flagAt }) => [referral, momentInWords(new Date(flagAt))]),
  };
}

function undecidedSection(index: FactIndex, { undecided }: Mismatches): DigestSection {
  return {
    heading: 'Calls without a decision',
    todo: 'Decide whether a form is expected, and record the outcome of the call.',
    columns: ['Call', 'Practitioner', 'Undecided since'],
    rows: undecided.flatMap(({ callId, since }) => {
      const call = index.calls.get(callId);
      if (call === undefined) return [];
      const named = callNamed(call);
      return [[named.callReference, named.practitioner, dayInWords(new Date(since))]];
    }),
  };
}

function concernsSection({ concernsMissing }: Mismatches): DigestSection {
  return {
    heading: 'Forms without concerns',
    todo: 'The form is there but the reason for referral is empty. Ask the referrer for their own words.',
    columns: ['Referral', 'Call'],
    rows: concernsMissing.map(({ referral, callId }) => [referral, callId]),
  };
}

function changedCallsSection({ facts }: FactIndex): DigestSection {
  const changed = facts.calls.filter(isChangedSinceLinked);
  return {
    heading: 'Linked calls whose details were changed',
    todo: 'The call was corrected after its form was linked. Check that they still belong together (twostep show CALL).',
    columns: ['Call', 'Changed'],
    rows: changed.map(({ callId, identityChangedAt }) => [
      callId,
      identityChangedAt === null ? '' : momentInWords(identityChangedAt),
    ]),
  };
}

function readDifferentlySection({ facts, referrals }: FactIndex): DigestSection {
  const differently = facts.links.filter(({ referral }) => {
    const linked = referrals.get(referral);
    return linked !== undefined && isReadDifferentlySinceLinked(linked);
  });
  return {
    heading: 'Linked referrals that are read differently now',
    todo: 'A newer reader sees another identity, or no child, in the same mail. Check that the link still holds (twostep show REFERRAL).',
    columns: ['Referral', 'Call'],
    rows: differently.map(({ referral, callId }) => [referral, callId]),
  };
}
