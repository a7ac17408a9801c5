import type { ReadingOutcome } from '../reading/fileRead.ts';

/** `read --json`: one row a file (contracts.md section 2). What could not be read safely is `cannot-open`. */
export function readRow(file: string, outcome: ReadingOutcome): Record<string, unknown> {
  if (outcome.kind === 'quarantine') {
    return { file, class: 'cannot-open', reason: outcome.reason, referrer: null, referrals: [] };
  }
  const { read } = outcome;
  return {
    file,
    class: read.class,
    reason: read.reason,
    referrer: read.answer.allowed ? read.answer.to : null,
    referrals: read.referrals.map((referral) => ({
      fields: referral.fields,
      birthOrder: referral.birthOrder,
      notUnderstood: referral.notUnderstood,
      doubts: referral.doubts,
    })),
    parts: read.parts,
    originalSenders: read.originalSenders,
  };
}
