import { momentInWords } from '../nhs/londonTime.ts';
import { countsInWords } from './countsInWords.ts';
import { part } from './showParts.ts';
import type { Mismatches, Overdue } from './mismatches.ts';

/** The lists as a practitioner reads them at a command line. */
export function mismatchesInWords(mismatches: Mismatches): string {
  const when = (time: string): string => momentInWords(new Date(time));
  const { overdue, noPrecedingCall, toConfirm, held, waiting, undecided } = mismatches;
  return [
    `As it stood at ${when(mismatches.asOf)}.`,
    ...list(
      'Forms overdue: telephone the referrer',
      overdue.map((one) => overdueInWords(one, when)),
    ),
    ...list(
      'Written referrals without a duty call: telephone the referrer',
      noPrecedingCall.map(
        ({ referral, receivedAt }) => `${referral}; received ${when(receivedAt)}`,
      ),
    ),
    ...list(
      'To confirm: twostep show REFERRAL, then twostep decide REFERRAL',
      toConfirm.map(({ referral, reason, candidates }) => {
        const calls = candidates.map(({ callId, child }) => `${callId}#${child}`).join(', ');
        return `${referral}; ${reason} ${calls === '' ? '' : `Calls: ${calls}`}`.trim();
      }),
    ),
    ...list(
      'Waiting for a call to be typed up',
      held.map(({ referral, flagAt }) => `${referral}; flagged from ${when(flagAt)}`),
    ),
    ...list(
      'Waiting for the form',
      waiting.map(({ callId, child, dueAt }) => `${callId}#${child}; due ${when(dueAt)}`),
    ),
    ...list(
      'Calls without a decision',
      undecided.map(({ callId, since }) => `${callId}; since ${when(since)}`),
    ),
    ...list(
      'Forms without concerns',
      mismatches.concernsMissing.map(({ referral, callId }) => `${referral}; call ${callId}`),
    ),
    ...list(
      'Emails that could not be opened',
      mismatches.quarantined.map(
        ({ mail, receivedAt, reason }) => `${mail}; received ${when(receivedAt)}; ${reason}`,
      ),
    ),
    ...part('How the numbers add up', countsInWords(mismatches.counts)),
  ].join('\n');
}

function list(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ['', `${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

function overdueInWords(one: Overdue, when: (time: string) => string): string {
  const unread = one.unreadableFromReferrer.length;
  return [
    `${one.callId}#${one.child}`,
    `due ${when(one.dueAt)}`,
    `stage ${one.stage} of 3`,
    one.address ? '' : 'no address: please telephone',
    one.possibleReferrals.length > 0 ? `perhaps ${one.possibleReferrals.join(', ')}` : '',
    unread > 0 ? `${unread} not opened from the referrer` : '',
  ]
    .filter((word) => word !== '')
    .join('; ');
}
