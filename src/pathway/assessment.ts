import type { Candidate, MatchDecision } from '../matching/matchOutcome.ts';

/** What matching last said of an open referral: kept, so that any decision can be replayed. */
export interface Assessment {
  readonly referral: string;
  readonly decision: MatchDecision;
  readonly candidates: readonly Candidate[];
  readonly verdict: string;
  readonly modelVersion: string;
  readonly assessedAt: Date;
}

/** Port: the latest assessment of each referral. */
export interface AssessmentStore {
  /** Writes only where something but the time changed. */
  keep(assessment: Assessment): Promise<'changed' | 'unchanged'>;
  of(reference: string): Promise<Assessment | undefined>;
  all(): Promise<Assessment[]>;
}
