import { dayInWords } from '../nhs/londonTime.ts';
import type { Mismatches } from './mismatches.ts';

/** The mismatches for a person at a terminal: references and times, no identity. */
export function mismatchesInWords(mismatches: Mismatches): string {
  const { overdue, waiting, undecided, noPrecedingCall, held, toConfirm } = mismatches;
  return [
    ...list('Duty calls with no written referral, overdue', overdue, (one) =>
      [
        `${one.callId}#${one.child}`,
        `due ${day(one.dueAt)}`,
        `stage ${one.stage}`,
        one.address ? '' : 'no address: please telephone',
        one.possibleReferrals.length > 0 ? `possibly ${one.possibleReferrals.join(' ')}` : '',
        one.unreadableFromReferrer.length > 0 ? 'a mail of the referrer could not be read' : '',
      ]
        .filter((words) => words !== '')
        .join(', '),
    ),
    ...list(
      'Written referrals with no preceding call',
      noPrecedingCall,
      (one) => `${one.referral}, received ${day(one.receivedAt)}`,
    ),
    ...list('To confirm by a person', toConfirm, (one) =>
      [
        one.referral,
        one.reason,
        one.candidates.map(({ callId, child }) => `${callId}#${child}`).join(' '),
      ]
        .filter((words) => words !== '')
        .join(', '),
    ),
    ...list(
      'Held for the duty call to be typed up',
      held,
      (one) => `${one.referral}, flagged at ${one.flagAt}`,
    ),
    ...list(
      'Waiting, in time',
      waiting,
      (one) => `${one.callId}#${one.child}, due ${day(one.dueAt)}`,
    ),
    ...list(
      'Duty calls still undecided',
      undecided,
      (one) => `${one.callId}, since ${day(one.since)}`,
    ),
    ...list(
      "Linked, but without the referrer's concerns",
      mismatches.concernsMissing,
      (one) => `${one.referral}, ${one.callId}`,
    ),
    ...list(
      'Mails that a person must look at',
      mismatches.quarantined,
      (one) => `${one.sha256.slice(0, 12)}: ${one.reason}`,
    ),
  ].join('\n');
}

function list<T>(title: string, things: readonly T[], words: (thing: T) => string): string[] {
  const lines = things.length === 0 ? ['  none'] : things.map((thing) => `  ${words(thing)}`);
  return [`${title}: ${things.length}`, ...lines];
}

function day(instant: string): string {
  return dayInWords(new Date(instant));
}
