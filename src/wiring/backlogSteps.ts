import { readCallCsv } from '../calls/callCsv.ts';
import type { CallRecorded } from '../calls/callStore.ts';
import type { ReferralToMatch } from '../matching/factsOfReferral.ts';
import { readReferralRows } from '../matching/readReferralRows.ts';
import { reconcile } from '../matching/reconcile.ts';

export interface Backlog {
  readonly calls: readonly CallRecorded[];
  readonly referrals: readonly ReferralToMatch[];
  readonly faults: readonly string[];
}

/** What `reconcile` does: without any server or database. */
export function backlogSteps() {
  return {
    readBacklog(calls: Uint8Array, referrals: Uint8Array): Backlog {
      const callFile = readCallCsv(calls, new Date());
      const referralFile = readReferralRows(referrals);
      return {
        calls: callFile.calls,
        referrals: referralFile.referrals,
        faults: [
          ...callFile.faults.map(({ line, reason }) => `Calls, line ${line}: ${reason}`),
          ...referralFile.faults.map(({ line, reason }) => `Referrals, line ${line}: ${reason}`),
        ],
      };
    },
    reconcile: (backlog: Backlog, asOf: Date | undefined, tell: (compared: number) => void) =>
      reconcile(backlog.calls, backlog.referrals, asOf, tell),
  };
}
