import type { LetterKind } from './letter.ts';

/** What each kind of letter says, with exactly its data. Nothing here may tell who the family is. */
export type LetterContent =
  | {
      readonly kind: 'received';
      readonly receivedAt: Date;
      /** One for each child whose referral the mail brought. */
      readonly references: readonly string[];
      /** Earlier referrals that the mail corrects. */
      readonly corrected: readonly string[];
    }
  | {
      readonly kind: 'already-received';
      readonly receivedAt: Date;
      readonly firstReceivedAt: Date;
      readonly references: readonly string[];
    }
  | {
      readonly kind: 'please-telephone';
      readonly receivedAt: Date;
      readonly references: readonly string[];
    }
  | ({
      readonly kind: 'call-found';
      readonly reference: string;
      readonly formWasExpected: boolean;
    } & CallNamed)
  | ({ readonly kind: 'form-due' } & FormMissing)
  | ({ readonly kind: 'form-due-again'; readonly firstAskedAt: Date } & FormMissing)
  | ({
      readonly kind: 'escalation';
      readonly callId: string;
      readonly askedAt: readonly Date[];
      readonly hasAddress: boolean;
      readonly possibleReferrals: readonly string[];
      readonly unreadableMails: number;
    } & FormMissing)
  | {
      readonly kind: 'cannot-open' | 'nothing-attached' | 'blank-form' | 'self-referral';
      readonly receivedAt: Date;
    };

export interface CallNamed {
  /** Our reference and, where it is another, the short code given to the referrer. */
  readonly callReference: string;
  readonly callAt: Date;
  readonly practitioner: string;
}

export interface FormMissing extends CallNamed {
  readonly dueAt: Date;
  readonly children: number;
  readonly childrenWithoutForm: number;
}

/** One letter that is owed and was not owed before. */
export interface LetterDue {
  readonly kind: LetterKind;
  /** A mail id, a referral reference or a call reference. */
  readonly about: string;
  /** 0 for what has no stages. */
  readonly stage: number;
  readonly to: string | null;
  readonly heldBecause: string | null;
  /** See `Letter`. */
  readonly since: Date;
  /** The mail it answers. */
  readonly mail: string | null;
  readonly content: LetterContent;
}
