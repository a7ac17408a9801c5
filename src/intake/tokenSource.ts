/**
 * Port: an access token that holds for at least the next few minutes. Renewal is the adapter's own
 * matter. Throws TemporaryFailure where the sign-in server cannot be reached, PermanentFailure where
 * a person must sign in again; neither message carries a token.
 */
export type TokenSource = () => Promise<string>;

/** How long what we sign in with lasts, for `check` and the digest. */
export interface SignInLasts {
  readonly by: 'secret' | 'certificate' | 'refresh-token';
  /** Until when nobody need do anything; null: it has no end that can be known here. */
  readonly until: Date | null;
  /** Of the access token in hand, which is renewed by itself. */
  readonly accessUntil: Date | null;
}
