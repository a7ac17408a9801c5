/** Port: the bytes, under their sha-256. A row is visible only when all its bytes are. */
export interface RawMailStore {
  /** Keeps the bytes once and gives back their sha-256 as 64 hex characters. */
  keep(bytes: Uint8Array): Promise<string>;
  get(sha256: string): Promise<Uint8Array | undefined>;
}
