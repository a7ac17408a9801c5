import type { WrittenReferral } from '../writtenReferral.ts';

/** What a document turned out to be, with the reason for a person. */
export type FormReading =
  | {
      readonly kind: 'referral';
      readonly referrals: readonly WrittenReferral[];
      readonly how: 'form' | 'letter';
      readonly reason: string;
    }
  | { readonly kind: 'blank-form'; readonly reason: string }
  | { readonly kind: 'other-service'; readonly reason: string }
  | { readonly kind: 'not-a-form'; readonly reason: string };
