import type { CallOutcome, CallSubject } from '../calls/dutyCall.ts';

/**
 * What matching looks at on either side, taken once from a referral's fields or a call's child slot.
 * Raw text throughout; normalising is matching's own work. Null or an empty list: not known.
 */
export interface ReferralFacts {
  readonly referralId: string;
  readonly receivedAt: Date;
  readonly infant: ChildFacts;
  readonly mother: PersonFacts;
  readonly otherParents: readonly string[];
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly referrer: ReferrerFacts;
  /** What the form says of the duty call. */
  readonly statedCall: {
    readonly date: string | null;
    readonly practitioner: string | null;
    /** Call references or short codes quoted on the form or in the subject: claims, not proof. */
    readonly codes: readonly string[];
  };
  /** The box of the child's name holds the names of several. */
  readonly namesSeveral: boolean;
  readonly multipleBirth: 'yes' | 'no' | 'not-known';
  /** Fields that were unreadable or conflicting: they cannot carry a decision. */
  readonly unsure: readonly string[];
}

export interface ChildFacts {
  readonly fullName: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly alias: string | null;
  readonly dob: string | null;
  readonly edd: string | null;
  readonly unborn: 'yes' | 'no' | 'unknown' | null;
  readonly nhsNumber: string | null;
  readonly sex: string | null;
  readonly birthOrder: number | null;
}

export interface PersonFacts {
  readonly name: string | null;
  readonly dob: string | null;
  readonly nhsNumber: string | null;
}

export interface ReferrerFacts {
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly phone: string | null;
}

/** One child slot of one duty call. */
export interface CallFacts {
  readonly callId: string;
  readonly code: string;
  readonly child: number;
  /** How many child slots the call has. */
  readonly children: number;
  readonly endedAt: Date;
  readonly subject: CallSubject;
  readonly outcome: CallOutcome;
  readonly infant: ChildFacts;
  readonly mother: PersonFacts;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phones: readonly string[];
  readonly practitioner: string | null;
  readonly referrer: ReferrerFacts;
  readonly multipleBirth: 'yes' | 'no' | 'not-asked';
  /** The referral that already holds this slot, if any. */
  readonly linkedTo: string | null;
}
