import type { HistoryEvent } from '../platform/history.ts';

/** The kind of event with which a newer reader's reading of the same mail was added. */
export const READ_AGAIN = 'referral-read-again';

/** The kind of event that tells that a newer reader did not find the child in the mail again. */
export const NOT_READ_AGAIN = 'referral-not-read-again';

/** A newer reader read another child, or none, where this one had been read. */
export function tellsAnotherChild({ kind, detail }: HistoryEvent): boolean {
  return (
    kind === NOT_READ_AGAIN || (kind === READ_AGAIN && (detail['identityChanged'] ?? '') !== '')
  );
}
