import type { CallStore } from '../calls/callStore.ts';
import type { MailStore } from '../intake/mailStore.ts';
import type { SightingStore } from '../intake/sightingStore.ts';
import type { ReferralStore } from '../reading/referralStore.ts';
import type { AssessmentStore } from './assessment.ts';
import type { PathwayFacts } from './facts.ts';
import type { LinkStore } from './linkStore.ts';

export interface GatherFactsDeps {
  readonly calls: CallStore;
  readonly referrals: ReferralStore;
  readonly links: LinkStore;
  readonly assessments: AssessmentStore;
  readonly mails: MailStore;
  readonly sightings: SightingStore;
}

/**
 * Everything the rules of the pathway look at. Links are read first: a referral linked while this
 * runs is then seen as open a moment longer, and never as linked to a call that is not there.
 */
export function makeGatherFacts(deps: GatherFactsDeps): (asOf: Date) => Promise<PathwayFacts> {
  return async function gatherFacts(asOf) {
    const links = await deps.links.all();
    const assessments = await deps.assessments.all();
    const sightings = await deps.sightings.all();
    return {
      links,
      assessments,
      calls: await deps.calls.all(),
      referrals: await deps.referrals.all(),
      mails: await deps.mails.all(),
      uidsReceivedAt: sightings.map(({ receivedAt }) => receivedAt),
      goneBeforeWeLooked: await deps.sightings.countGone(asOf),
    };
  };
}
