import type { SightingStore } from '../intake/sightingStore.ts';
import type { LetterStore } from '../letters/letterStore.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import { indexed, type PathwayFacts } from '../pathway/facts.ts';
import { showCall } from '../pathway/showCall.ts';
import { showMail } from '../pathway/showMail.ts';
import type { Shown } from '../pathway/showParts.ts';
import { showReferral } from '../pathway/showReferral.ts';
import type { Clock } from '../platform/clock.ts';
import { readReference } from '../reading/reference.ts';

export interface ShowDeps {
  readonly gatherFacts: (asOf: Date) => Promise<PathwayFacts>;
  readonly sightings: SightingStore;
  readonly letters: LetterStore;
  readonly rules: PathwayRules;
  readonly clock: Clock;
  /** Keeps the view in the trail; what cannot be kept is not shown. */
  readonly look: (what: string, by: string) => Promise<void>;
}

/** One referral, call (by reference or code) or mail, shown whole to somebody whose view is kept. */
export function makeShow({
  gatherFacts,
  sightings,
  letters,
  rules,
  clock,
  look,
}: ShowDeps): (named: string, by: string) => Promise<Shown | undefined> {
  return async function show(named, by) {
    const now = clock();
    const index = indexed(await gatherFacts(now));
    const all = await letters.all();
    const referral = index.referrals.get(named) ?? index.referrals.get(readReference(named) ?? '');
    if (referral !== undefined) {
      await look(`referral ${referral.reference}`, by);
      return showReferral(index, referral, all, now, rules);
    }
    const call =
      index.calls.get(named) ??
      index.facts.calls.find(({ code }) => code.toUpperCase() === named.toUpperCase());
    if (call !== undefined) {
      await look(`call ${call.callId}`, by);
      return showCall(index, call, all, now, rules);
    }
    const mail = index.mails.get(named);
    if (mail === undefined) return undefined;
    await look(`mail ${mail.id}`, by);
    return showMail(index, mail, await sightings.ofMail(mail.id), all, now, rules);
  };
}
