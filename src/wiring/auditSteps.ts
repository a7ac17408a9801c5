import { randomUUID } from 'node:crypto';
import { complianceReport } from '../audit/compliance.ts';
import type { ComplianceReport } from '../audit/complianceReport.ts';
import { complianceCsv, complianceInWords } from '../audit/complianceWords.ts';
import { makeShow } from '../audit/show.step.ts';
import type { Look } from '../audit/trailStore.ts';
import { makeVerifyTrail, verdictInWords } from '../audit/verifyTrail.step.ts';
import { makeGatherFacts } from '../pathway/gatherFacts.step.ts';
import type { Ground } from './ground.ts';

/** What safeguarding leads do by command. */
export function auditSteps(ground: Ground) {
  const { clock, rules } = ground;
  /** Kept before anything that names a child is shown: what cannot be kept is not shown. */
  const look = (kind: Look['kind'], what: string, by: string): Promise<void> =>
    ground.stores.trail.addLook({ id: randomUUID(), at: clock(), by, kind, what });
  return {
    show(named: string, by: string) {
      const show = makeShow({
        gatherFacts: makeGatherFacts(ground.stores),
        sightings: ground.stores.sightings,
        letters: ground.stores.letters,
        rules,
        clock,
        look: (what, who) => look('viewed', what, who),
      });
      return show(named, by);
    },
    async auditReport(from: string | undefined, to: string | undefined): Promise<ComplianceReport> {
      const asOf = clock();
      const facts = await makeGatherFacts(ground.stores)(asOf);
      return complianceReport(
        facts,
        { asOf, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
        rules,
      );
    },
    auditReportCsv: complianceCsv,
    auditReportInWords: complianceInWords,
    verifyTrail: (anchor?: string) => makeVerifyTrail({ ...ground.stores, clock })(anchor),
    trailVerdictInWords: verdictInWords,
  };
}
