import { reconcile } from '../../../src/matching/reconcile.ts';
import { makeSet } from '../generator/makeSet.ts';
import { count, emptyTally, upperBound, type Tally } from './tally.ts';

export interface AccuracyWish {
  readonly seeds: readonly number[];
  readonly asksMultiple: boolean;
  readonly calls?: number;
  readonly referrals?: number;
  /** Called with every wrong link. */
  readonly onWrong?: (kind: string, outcome: unknown) => void;
}

export interface Accuracy {
  readonly whole: Tally;
  readonly byKind: ReadonlyMap<string, Tally>;
  /** Processor time of matching alone, generating left out. */
  readonly milliseconds: number;
}

/** Matches the sets of these seeds and holds every outcome against the truth. */
export function measureAccuracy(wish: AccuracyWish): Accuracy {
  const { seeds, asksMultiple, calls = 5_000, referrals = 3_000 } = wish;
  const byKind = new Map<string, Tally>();
  const whole = emptyTally();
  let milliseconds = 0;
  for (const seed of seeds) {
    const set = makeSet({ seed, calls, referrals, asksMultiple });
    const started = process.cpuUsage();
    const outcomes = [
      ...reconcile(
        set.calls,
        set.truths.map(({ referral }) => referral),
      ),
    ];
    const used = process.cpuUsage(started);
    milliseconds += (used.user + used.system) / 1_000;
    for (const [place, truth] of set.truths.entries()) {
      const outcome = outcomes[place]!;
      const tally = byKind.get(truth.kind) ?? emptyTally();
      byKind.set(truth.kind, tally);
      count(tally, truth, outcome);
      if (count(whole, truth, outcome)) wish.onWrong?.(truth.kind, outcome);
    }
  }
  return { whole, byKind, milliseconds };
}

export function reportAccuracy(seeds: readonly number[], asksMultiple: boolean): void {
  const { whole, byKind, milliseconds } = measureAccuracy({
    seeds,
    asksMultiple,
    onWrong: (kind, outcome) => console.log('WRONG', kind, JSON.stringify(outcome)),
  });
  const asks = asksMultiple ? 'ask' : 'do not ask';
  console.log(`\nSeeds ${seeds[0]}-${seeds.at(-1)}; calls ${asks} "multiple birth?"`);
  console.log(
    'kind                                 referrals  call  automatic  wrong  confirm  review    none      1st    1st-3  unsearchable',
  );
  const kinds = [...byKind].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [kind, tally] of [...kinds, ['ALL', whole] as const]) console.log(line(kind, tally));
  const links = whole.automatic + whole.wrong;
  const bound = (hits: number, of: number): string =>
    `${(100 * upperBound(hits, of)).toFixed(4)} %`;
  console.log(
    `Wrong automatic links: ${whole.wrong} of ${links}; 95 % upper bound ${bound(whole.wrong, links)}`,
  );
  console.log(
    `Missed as none: ${whole.missed} of ${whole.withCall}; upper bound ${bound(whole.missed, whole.withCall)}`,
  );
  console.log(
    `Processor time: ${Math.round(milliseconds / seeds.length)} ms for 3,000 referrals and 5,000 calls`,
  );
}

function line(kind: string, tally: Tally): string {
  const percent = (part: number, of: number): string =>
    of === 0 ? '-' : `${((100 * part) / of).toFixed(2)} %`;
  return [
    kind.padEnd(37),
    String(tally.referrals).padStart(9),
    String(tally.withCall).padStart(6),
    percent(tally.automatic, tally.withCall).padStart(11),
    String(tally.wrong).padStart(7),
    percent(tally.confirm, tally.referrals).padStart(9),
    percent(tally.review, tally.referrals).padStart(8),
    percent(tally.missed, tally.withCall).padStart(8),
    percent(tally.onTop, tally.toPerson).padStart(9),
    percent(tally.inFirstThree, tally.toPerson).padStart(9),
    String(tally.unsearchable).padStart(6),
  ].join('');
}
