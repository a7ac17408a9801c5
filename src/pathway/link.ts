/** This referral follows this call, for this child. Its insert is the commit. */
export interface Link {
  /** `callId#child`. */
  readonly id: string;
  readonly callId: string;
  readonly child: number;
  /** Unique among links. */
  readonly referral: string;
  /** `twostep` where the rules linked it, else the name of the person who decided. */
  readonly by: string;
  readonly linkedAt: Date;
  /**
   * From when the link counts: for a person's decision the decision, for the rules the later of call
   * end and receipt, so that any past moment can be asked for.
   */
  readonly countsFrom: Date;
  readonly reasons: readonly string[];
  readonly modelVersion: string | null;
}

export function linkId(callId: string, child: number): string {
  return `${callId}#${child}`;
}
