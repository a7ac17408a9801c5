import { makeCallIndex } from '../../../src/matching/callIndex.ts';
import { factsOfCall } from '../../../src/matching/factsOfCall.ts';
import { reconcile } from '../../../src/matching/reconcile.ts';
import { factsOfReferral } from '../../../src/matching/factsOfReferral.ts';
import { makeSet } from '../generator/makeSet.ts';

interface Tally {
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
  unseen: number;
}

const nothing = (): Tally => ({
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
  unseen: 0,
});

/** Wilson's upper bound of a share at 95 %, or 3/n where nothing was seen. */
export function upperBound(hits: number, of: number): number {
  if (of === 0) return 1;
  if (hits === 0) return 3 / of;
  const [z, share] = [1.96, hits / of];
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (centre + spread) / (1 + (z * z) / of);
}

/** Runs the sets of these seeds and prints accuracy by kind; gives the whole tally for gates. */
export function reportAccuracy(
  seeds: readonly number[],
  asksMultiple: boolean,
  print = true,
): Tally {
  const byKind = new Map<string, Tally>();
  const whole = nothing();
  let began = performance.now();
  for (const seed of seeds) {
    const generating = performance.now();
    const { calls, truths } = makeSet({ seed, calls: 5_000, referrals: 3_000, asksMultiple });
    const referrals = truths.map(({ referral }) => referral);
    began += performance.now() - generating;
    let place = 0;
    const index = process.env['BENCH_MISSES']
      ? makeCallIndex(calls.flatMap((call) => factsOfCall(call, [])))
      : undefined;
    for (const outcome of reconcile(calls, referrals)) {
      const truth = truths[place]!;
      place += 1;
      const tally = byKind.get(truth.kind) ?? nothing();
      byKind.set(truth.kind, tally);
      for (const each of [tally, whole]) {
        const shown = outcome.candidates.map(({ callId, child }) => `${callId}#${child}`);
        each.referrals += 1;
        if (truth.right.size > 0) each.withCall += 1;
        if (outcome.decision === 'linked') {
          const right = truth.right.has(`${outcome.callId}#${outcome.child}`);
          if (truth.right.size > 0) each.automatic += 1;
          if (!right) {
            each.wrong += 1;
            if (each === whole && print)
              console.log(
                'WRONG',
                truth.kind,
                JSON.stringify({
                  right: [...truth.right],
                  outcome: { ...outcome, candidates: outcome.candidates.slice(0, 2) },
                }),
              );
          }
          continue;
        }
        if (process.env['BENCH_WHY'] === truth.kind && each === whole && truth.right.size > 0) {
          const levels = outcome.candidates[0]?.levels ?? {};
          console.log(
            'WHY',
            outcome.decision,
            outcome.candidates[0]?.score,
            outcome.candidates[1]?.score,
            outcome.candidates[0]?.vetoes.join(' '),
            [
              'child.number',
              'child.given',
              'child.dob',
              'family.name',
              'mother.given',
              'mother.dob',
              'phone',
              'postcode',
              'address',
            ]
              .map((field) => `${field}=${levels[field] ?? '-'}`)
              .join(' '),
          );
        }
        if (outcome.decision === 'confirm-child') each.confirm += 1;
        if (outcome.decision === 'review') each.review += 1;
        if (truth.right.size === 0) continue;
        if (outcome.decision === 'unsearchable') each.unsearchable += 1;
        else if (outcome.decision === 'no-prior-call') {
          each.missed += 1;
          if (index !== undefined && each === whole) {
            const found = index
              .wide(factsOfReferral(truth.referral))
              .calls.some((slot) => truth.right.has(`${slot.callId}#${slot.child}`));
            if (!found) whole.unseen += 1;
            if (whole.missed <= Number(process.env['BENCH_MISSES']))
              console.log(
                'MISSED',
                found ? 'scored low' : 'not found',
                truth.kind,
                Object.values(truth.referral.fields)
                  .map((field) => field.raw)
                  .join('|'),
                JSON.stringify(
                  calls
                    .filter((call) => truth.right.has(`${call.callId}#1`))
                    .map((call) => [
                      call.children,
                      call.mother,
                      call.address,
                      call.postcode,
                      call.parentPhone,
                      call.referrer.email,
                    ]),
                ),
              );
          }
        } else {
          each.toPerson += 1;
          if (
            process.env['BENCH_TOP'] &&
            each === whole &&
            !shown.slice(0, 3).some((slot) => truth.right.has(slot))
          ) {
            console.log(
              'TOP',
              truth.kind,
              outcome.decision,
              shown.length,
              JSON.stringify([...truth.right]),
              Object.values(truth.referral.fields)
                .map((field) => field.raw)
                .join('|'),
              JSON.stringify(
                calls
                  .filter((call) => truth.right.has(`${call.callId}#1`))
                  .map((call) => [
                    call.children,
                    call.mother,
                    call.address,
                    call.postcode,
                    call.parentPhone,
                    call.referrer.email,
                  ]),
              ),
              JSON.stringify(
                outcome.candidates
                  .slice(0, 3)
                  .map((each) => [each.callId, each.score, each.for, each.against, each.vetoes]),
              ),
            );
          }
          if (shown.slice(0, 3).some((slot) => truth.right.has(slot))) each.inFirstThree += 1;
          if (shown.slice(0, 1).some((slot) => truth.right.has(slot))) each.onTop += 1;
        }
      }
    }
  }
  if (print)
    console.log(`${seeds.length} sets in ${Math.round(performance.now() - began)} ms of matching`);
  if (print) printTable(byKind, whole, asksMultiple, seeds);
  return whole;
}

function printTable(
  byKind: Map<string, Tally>,
  whole: Tally,
  asksMultiple: boolean,
  seeds: readonly number[],
): void {
  const percent = (part: number, of: number): string =>
    of === 0 ? '-' : `${((100 * part) / of).toFixed(2)} %`;
  console.log(
    `\nSeeds ${seeds[0]}-${seeds.at(-1)}; calls ${asksMultiple ? 'ask' : 'do not ask'} "multiple birth?"`,
  );
  console.log(
    'kind                                 referrals  call  automatic  wrong  confirm  review  none   1st    1st-3  unsearchable',
  );
  for (const [kind, tally] of [
    ...[...byKind].sort(([one], [other]) => (one < other ? -1 : 1)),
    ['ALL', whole] as const,
  ]) {
    console.log(
      kind.padEnd(37) +
        String(tally.referrals).padStart(9) +
        String(tally.withCall).padStart(6) +
        percent(tally.automatic, tally.withCall).padStart(11) +
        String(tally.wrong).padStart(7) +
        percent(tally.confirm, tally.referrals).padStart(9) +
        percent(tally.review, tally.referrals).padStart(8) +
        percent(tally.missed, tally.withCall).padStart(8) +
        percent(tally.onTop, tally.toPerson).padStart(9) +
        percent(tally.inFirstThree, tally.toPerson).padStart(9) +
        String(tally.unsearchable).padStart(6),
    );
  }
  const links = whole.automatic + whole.wrong;
  console.log(
    `Wrong automatic links: ${whole.wrong} of ${links}; 95 % upper bound ${(100 * upperBound(whole.wrong, links)).toFixed(4)} %`,
  );
  console.log(
    `Missed as none: ${whole.missed} of ${whole.withCall}; upper bound ${(100 * upperBound(whole.missed, whole.withCall)).toFixed(2)} %; not found by any key: ${whole.unseen}`,
  );
}
