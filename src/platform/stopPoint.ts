/** The program was asked to end. Thrown before a unit of work begins, so nothing is half done. */
export class StopAskedError extends Error {
  override readonly name = 'StopAskedError';

  constructor() {
    super('Asked to stop: the next run goes on from here');
  }
}

/**
 * The same port; once `signal` is aborted the named methods, each of which begins a unit of work,
 * throw instead of beginning it. What is in hand is finished.
 */
export function withStopPoints<Port extends object>(
  port: Port,
  beginnings: readonly (keyof Port & string)[],
  signal: AbortSignal,
): Port {
  const wrapped = beginnings.map((beginning) => {
    const work = port[beginning] as (...given: unknown[]) => unknown;
    return [
      beginning,
      (...given: unknown[]): unknown =>
        signal.aborted ? Promise.reject(new StopAskedError()) : work.apply(port, given),
    ];
  });
  return { ...port, ...(Object.fromEntries(wrapped) as Partial<Port>) };
}
