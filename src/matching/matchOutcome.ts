/** What matching came to (contracts.md section 2, `reconcile --json`). */
export const matchDecisions = [
  /** Certain by the rules; in suggest mode it still waits for a person. */
  'linked',
  /** Right family; a person says which child. */
  'confirm-child',
  'review',
  'no-prior-call',
  /** Too little to search on. Never the same as no call. */
  'unsearchable',
] as const;
export type MatchDecision = (typeof matchDecisions)[number];

/** One call slot held against the referral, with its reasons in words for a practitioner. */
export interface Candidate {
  readonly callId: string;
  readonly child: number;
  readonly score: number;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly notKnown: readonly string[];
  /** Each blocks an automatic link and never hides the candidate. */
  readonly vetoes: readonly string[];
  /** The level of agreement of each field, with the model's version enough to replay the decision. */
  readonly levels?: Readonly<Record<string, string>>;
}

export interface MatchOutcome {
  readonly referralId: string;
  readonly decision: MatchDecision;
  /** Null unless `linked`. */
  readonly callId: string | null;
  readonly child: number | null;
  /** Best first, at most five. */
  readonly candidates: readonly Candidate[];
  /** One sentence for a person. May quote identity: for the screen, never for a letter or a log. */
  readonly verdict: string;
  /** Which rules and weights decided, so that the decision can be replayed. */
  readonly modelVersion: string;
}
