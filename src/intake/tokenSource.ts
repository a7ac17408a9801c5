/**
 * Port: an access token that holds for at least the next few minutes. Renewal is the adapter's own
 * matter. Throws TemporaryFailure where the sign-in server cannot be reached, PermanentFailure where
 * a person must sign in again; neither message carries a token.
 */
export type TokenSource = () => Promise<string>;
