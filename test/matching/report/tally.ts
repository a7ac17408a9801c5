import type { MatchOutcome } from '../../../src/matching/matchOutcome.ts';
import type { Truth } from '../generator/cases.ts';

export interface Tally {
  referrals: number;
  withCall: number;
  automatic: number;
  wrong: number;
  confirm: number;
  review: number;
  missed: number;
  unsearchable: number;
  toPerson: number;
  inFirstThree: number;
  onTop: number;
}

export function emptyTally(): Tally {
  return {
    referrals: 0,
    withCall: 0,
    automatic: 0,
    wrong: 0,
    confirm: 0,
    review: 0,
    missed: 0,
    unsearchable: 0,
    toPerson: 0,
    inFirstThree: 0,
    onTop: 0,
  };
}

/** Counts one outcome; says whether it linked wrongly. */
export function count(tally: Tally, { right }: Truth, outcome: MatchOutcome): boolean {
  tally.referrals += 1;
  if (right.size > 0) tally.withCall += 1;
  switch (outcome.decision) {
    case 'linked':
      return countLink(tally, right, outcome);
    case 'confirm-child':
      tally.confirm += 1;
      break;
    case 'review':
      tally.review += 1;
      break;
    case 'no-prior-call':
      if (right.size > 0) tally.missed += 1;
      return false;
    case 'unsearchable':
      if (right.size > 0) tally.unsearchable += 1;
      return false;
  }
  if (right.size > 0) countShown(tally, right, outcome);
  return false;
}

function countLink(
  tally: Tally,
  right: ReadonlySet<string>,
  { callId, child }: MatchOutcome,
): boolean {
  if (right.size > 0) tally.automatic += 1;
  const isRight = right.has(`${callId ?? ''}#${child ?? ''}`);
  if (!isRight) tally.wrong += 1;
  return !isRight;
}

function countShown(tally: Tally, right: ReadonlySet<string>, { candidates }: MatchOutcome): void {
  const shown = candidates.map(({ callId, child }) => right.has(`${callId}#${child}`));
  tally.toPerson += 1;
  if (shown.slice(0, 3).includes(true)) tally.inFirstThree += 1;
  if (shown[0] === true) tally.onTop += 1;
}

/** Wilson's upper bound of a share at 95 %, or 3/n where nothing was seen. */
export function upperBound(hits: number, of: number): number {
  if (of === 0) return 1;
  if (hits === 0) return 3 / of;
  const [z, share] = [1.96, hits / of];
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (centre + spread) / (1 + (z * z) / of);
}
