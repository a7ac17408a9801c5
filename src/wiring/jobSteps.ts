import type { JobApp } from '../../jobs/job.ts';
import { makeCompareCounts } from '../audit/countOfCounts.step.ts';
import { makeSealTrail } from '../audit/sealTrail.step.ts';
import { makeTakeIn } from '../intake/takeIn.step.ts';
import { makeAssess } from '../matching/assessReferrals.step.ts';
import { atLondon } from '../nhs/londonTime.ts';
import { makeLinkReferrals } from '../pathway/linkReferrals.step.ts';
import { sectionOf } from '../platform/config.ts';
import { makeReadMails } from '../reading/readMails.step.ts';
import { letterSteps } from './letterSteps.ts';
import { readerVersion } from './readingSteps.ts';
import { answerSettings } from './servers.ts';
import type { Ground } from './ground.ts';

/** What the jobs call. Each part is built when its job runs, from the settings it needs. */
export function jobSteps(ground: Ground): JobApp {
  const { config, clock, machineClock, log } = ground;
  return {
    async takeIn() {
      const { user, since, doneFolder } = sectionOf(config, 'mail');
      const takeIn = makeTakeIn({
        ...ground.stores,
        mailbox: ground.mailbox(),
        mailboxName: user,
        since: since === null ? null : atLondon(since, 0),
        doneFolder,
        opener: ground.reader,
        answers: answerSettings(config),
        clock,
        log,
      });
      return { ...(await takeIn()) };
    },
    async readMails() {
      const readMails = makeReadMails({
        ...ground.stores,
        reader: ground.reader,
        settings: answerSettings(config),
        readerVersion,
        clock,
        machineClock,
        leaseSeconds: config.rules.leaseSeconds,
        log,
      });
      return { ...(await readMails()) };
    },
    async linkReferrals() {
      const { stores, matchSecret } = ground;
      const linkReferrals = makeLinkReferrals({
        ...stores,
        assess: makeAssess({ calls: stores.calls, secret: matchSecret }),
        mode: config.rules.matchMode,
        clock,
        log,
      });
      return { ...(await linkReferrals()) };
    },
    ...letterSteps(ground),
    sealTrail: async (signal) => ({
      ...(await makeSealTrail({ ...ground.stores, clock })(signal)),
    }),
    async compareCounts() {
      const { user, since } = sectionOf(config, 'mail');
      const compareCounts = makeCompareCounts({
        mailbox: ground.mailbox(),
        mailboxName: user,
        sightings: ground.stores.sightings,
        since: since === null ? null : atLondon(since, 0),
        clock,
        log,
      });
      return { ...(await compareCounts()) };
    },
  };
}
