/**
 * Port: one sealed text that all processes share. Signing in rotates the refresh token, so whoever
 * signs in writes the new one down before it is used.
 */
export interface TokenKeeper {
  load(): Promise<string | undefined>;
  save(sealed: string): Promise<void>;
}
