import {
  BAND,
  bandsOf,
  brier,
  brierOfOtherSeeds,
  type Observation,
  type Scored,
} from './reliability.ts';

const decisions = ['linked', 'confirm-child', 'review'] as const;

/** Prints the reliability table of each outcome with its Brier score. */
export function printReliability(observations: readonly Observation[]): void {
  console.log('\n1. Score of the best candidate against the share that is the right child');
  const scored = observations.filter((each): each is Scored => each.score !== null);
  for (const decision of decisions) {
    printBands(
      decision,
      scored.filter((each) => each.decision === decision),
    );
  }
  printBands('all three', scored);
  for (const decision of ['no-prior-call', 'unsearchable'] as const) {
    const all = observations.filter((each) => each.decision === decision);
    const missed = all.filter(({ hasCall }) => hasCall).length;
    console.log(`${decision}: ${amount(all.length)}, of which a call was made for ${missed}`);
  }
}

function printBands(name: string, observations: readonly Scored[]): void {
  if (observations.length === 0) return;
  console.log(`${name.padEnd(16)}      score   count   right  observed  monotone`);
  for (const { from, count, right, fitted } of bandsOf(observations)) {
    const band = `${from} to ${from + BAND}`;
    const counts = `${String(count).padStart(8)}${String(right).padStart(8)}`;
    console.log(`${band.padStart(27)}${counts}${percent(right / count)}${percent(fitted)}`);
  }
  const rate = observations.filter(({ right }) => right).length / observations.length;
  const figures = [
    `by the bands of the other seeds ${brierOfOtherSeeds(observations).toFixed(4)}`,
    `by the score read as a chance of 2^score to 1 ${brier(observations, ({ score }) => 1 / (1 + 2 ** -score)).toFixed(4)}`,
    `by the share of all ${brier(observations, () => rate).toFixed(4)}`,
  ];
  console.log(`  Brier score ${figures.join(', ')}\n`);
}

export function amount(count: number): string {
  return count.toLocaleString('en-GB');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`.padStart(10);
}
