/** One list of the digest: what it is, what to do about it, and its rows. */
export interface DigestSection {
  readonly heading: string;
  /** What to do, for a practitioner. */
  readonly todo: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
