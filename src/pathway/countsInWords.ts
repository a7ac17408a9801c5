import type { MismatchCounts } from './mismatchCounts.ts';

/** How the lists add up: the referrals, and the children for whom a form is expected. */
export function countsInWords(counts: MismatchCounts): string[] {
  const seenAgain = Math.max(counts.uidsSeen - counts.mails, 0);
  return [
    `${counts.uidsSeen} messages seen on the server: ${counts.mails} different emails, ${seenAgain} seen again.`,
    `${counts.referrals} written referrals: ${counts.referralsLinked} linked, ${counts.referralsHeld} waiting for a call to be typed up, ${counts.referralsNoPrecedingCall} without a call, ${counts.referralsToConfirm} to confirm, ${counts.referralsClosed} closed.`,
    `${counts.childrenExpected} children for whom a form is expected: ${counts.childrenComplete} complete, ${counts.childrenCompleteLate} complete late, ${counts.childrenWaiting} waiting, ${counts.childrenOverdue} overdue, ${counts.childrenClosed} closed.`,
  ];
}
