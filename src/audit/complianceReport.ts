/** What became of one child for whom a form was expected. */
export type ChildOutcome =
  | 'complete'
  | 'late'
  /** The form came before the call began. */
  | 'outOfOrder'
  /** Typed on the call, handed over or posted, and filed by hand. */
  | 'otherRoute'
  | 'waiting'
  | 'overdue'
  | 'closed';

/** The seven parts sum to `expected`. */
export type ComplianceCounts = { readonly expected: number } & {
  readonly [Outcome in ChildOutcome]: number;
};

export interface ComplianceException {
  readonly kind: Exclude<ChildOutcome, 'complete' | 'waiting'> | 'withoutCall' | 'concernsMissing';
  readonly callId: string | null;
  readonly child: number | null;
  readonly referral: string | null;
  readonly callEndedAt: string | null;
  readonly dueAt: string | null;
  /** Where a person closed it. */
  readonly reason?: string;
  readonly by?: string;
}

/** What `audit report --json` prints (contracts.md section 2). Days are London's, times UTC. */
export type ComplianceReport = ComplianceCounts & {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly unit: 'child';
  /** Children for whom no form was expected. */
  readonly excluded: {
    readonly adviceOnly: number;
    readonly notEligible: number;
    readonly undecided: number;
    readonly anonymous: number;
  };
  readonly referrals: {
    readonly received: number;
    readonly withCall: number;
    readonly withoutCall: number;
    readonly toConfirm: number;
    readonly held: number;
    readonly closed: number;
    readonly concernsMissing: number;
  };
  /** What people made of the suggestions that the rules were certain of. */
  readonly suggestions: {
    readonly certain: number;
    readonly confirmed: number;
    readonly overruled: number;
  };
  readonly byMonth: readonly ({ readonly month: string } & ComplianceCounts)[];
  readonly byRole: readonly ({ readonly role: string } & ComplianceCounts)[];
  readonly byOrganisation: readonly ({ readonly organisation: string } & ComplianceCounts)[];
  readonly exceptions: readonly ComplianceException[];
};
