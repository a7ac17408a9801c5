/**
 * Only one runner of a job at a time: for thrift, never for correctness. Correctness rests on
 * unique keys and guarded writes. Leases use the machine's clock, not the business clock.
 */
export interface Lease {
  /** Runs `work` if nobody else holds `name`; renews while it runs; gives it back at the end. */
  whileHeld<T>(
    name: string,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ readonly kind: 'done'; readonly value: T } | { readonly kind: 'held-elsewhere' }>;
}
