import type { Candidate, MatchDecision } from '../matching/matchOutcome.ts';

/** What matching last said of an open referral: kept, so that any decision can be replayed. */
export interface Assessment {
  readonly referral: string;
  readonly decision: MatchDecision;
  readonly candidates: readonly Candidate[];
  readonly verdict: string;
  readonly modelVersion: string;
  readonly assessedAt: Date;
  /**
   * What the rules say when a person's rejections are left out, so that a moment before a rejection
   * can be asked for. Null where nothing was rejected.
   */
  readonly beforeRejections: {
    readonly decision: MatchDecision;
    readonly candidates: readonly Candidate[];
  } | null;
}

/** Port: the latest assessment of each referral. */
export interface AssessmentStore {
  /** Writes only where something but the time changed. */
  keep(assessment: Assessment): Promise<'changed' | 'unchanged'>;
  /** Those in which something but the time would change; many in one question. */
  notKeptYet(assessments: readonly Assessment[]): Promise<Assessment[]>;
  of(reference: string): Promise<Assessment | undefined>;
  /** Ordered by referral. */
  all(): Promise<Assessment[]>;
}
