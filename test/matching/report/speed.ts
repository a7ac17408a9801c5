import { makeCallIndex, type CallIndex } from '../../../src/matching/callIndex.ts';
import { factsOfCall } from '../../../src/matching/factsOfCall.ts';
import { factsOfReferral, type ReferralToMatch } from '../../../src/matching/factsOfReferral.ts';
import { isStrong, searchAndJudge } from '../../../src/matching/searchAndJudge.ts';
import { callSide, referralSide } from '../../../src/matching/sides.ts';
import type { CallRecorded } from '../../../src/calls/callStore.ts';
import { makeSet } from '../generator/makeSet.ts';
import { addDays } from '../generator/slips.ts';

interface Timed {
  readonly median: number;
  readonly p95: number;
  readonly candidates: number;
  readonly decisions: readonly string[];
}

function timeOf(index: CallIndex, referrals: readonly ReferralToMatch[]): Timed {
  const sideOf = (referral: ReferralToMatch) => referralSide(factsOfReferral(referral));
  for (const referral of referrals.slice(0, 300))
    searchAndJudge(sideOf(referral), index, new Set());
  const times: number[] = [];
  const decisions: string[] = [];
  let candidates = 0;
  for (const referral of referrals) {
    const started = process.cpuUsage();
    const side = sideOf(referral);
    const judgement = searchAndJudge(side, index, new Set());
    const used = process.cpuUsage(started);
    times.push((used.user + used.system) / 1_000);
    const { decision, judged } = judgement;
    const best = judged[0]?.pair.right.facts;
    decisions.push(`${decision}:${decision === 'linked' ? `${best?.callId}#${best?.child}` : ''}`);
    const near = index.tight(side);
    candidates += (isStrong(judgement) ? near.found : near.wider()).calls.length;
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95), candidates: candidates / referrals.length, decisions };
}

/** 5,000 calls a year, as before and after these: so many more come with the years, not all at once. */
function movedBy(call: CallRecorded, days: number): CallRecorded {
  const date = (text: string | null): string | null => (text === null ? null : addDays(text, days));
  const time = (at: Date): Date => new Date(at.getTime() + days * 86_400_000);
  return {
    ...call,
    startedAt: time(call.startedAt),
    endedAt: call.endedAt === null ? null : time(call.endedAt),
    children: call.children.map((slot) => ({ ...slot, dob: date(slot.dob), edd: date(slot.edd) })),
  };
}

/** Speed and growth from 5,000 to 300,000 calls, and whether unrelated calls change a decision. */
export function reportSpeed(): void {
  const small = makeSet({ seed: 71, calls: 5_000, referrals: 2_000, asksMultiple: true });
  const referrals = small.truths.map(({ referral }) => referral);
  const slots = small.calls.flatMap((call) => factsOfCall(call).map(callSide));
  const alone = timeOf(makeCallIndex(slots), referrals);
  print('5,000 calls', alone);
  let year = 0;
  for (const more of [100_000, 295_000]) {
    while (slots.length < 5_000 + more) {
      year += 1;
      const wish = { seed: 7_000 + year, calls: 5_000, referrals: 0, asksMultiple: true };
      for (const call of makeSet(wish).calls) {
        const moved = movedBy(call, year % 2 === 0 ? 365 * year : -365 * year);
        slots.push(...factsOfCall(moved).map(callSide));
      }
    }
    const started = performance.now();
    const index = makeCallIndex(slots);
    const built = Math.round(performance.now() - started);
    const grown = timeOf(index, referrals);
    print(`${slots.length.toLocaleString('en-GB')} calls (index built in ${built} ms)`, grown);
    const changed = grown.decisions.filter(
      (decision, place) => decision !== alone.decisions[place],
    );
    const linksChanged = grown.decisions.filter(
      (decision, place) =>
        decision !== alone.decisions[place] &&
        `${decision}${alone.decisions[place]}`.includes('linked'),
    );
    console.log(
      `  decisions changed by the added calls: ${changed.length} of ${referrals.length}, of these links: ${linksChanged.length}; candidates grew ${(grown.candidates / alone.candidates).toFixed(1)} times`,
    );
  }
}

function print(name: string, { median, p95, candidates }: Timed): void {
  console.log(
    `${name}: median ${median.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms of processor time a referral, ${candidates.toFixed(1)} candidates on average`,
  );
}
