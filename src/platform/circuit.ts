import { pauseAfter } from './backOff.ts';
import type { Pauses } from './backOff.ts';
import type { Clock } from './clock.ts';
import { TemporaryFailure } from './failure.ts';

/** What a failure means for the pause after it; undefined: it is not the server's fault. */
export interface Rest {
  readonly pauses: Pauses;
  /** Milliseconds the server itself asked for. */
  readonly atLeast: number | null;
}

export interface CircuitOptions {
  /** For a person: `The mailbox server`. */
  readonly server: string;
  readonly restAfter: (error: unknown) => Rest | undefined;
  readonly machineClock: Clock;
  readonly random?: () => number;
}

/**
 * Gives a server that fails a rest instead of hammering it: while the circuit is open the work is
 * not begun, and the failure says until when. It lives in one process, so that a job started by hand
 * always tries.
 */
export function makeCircuit(options: CircuitOptions): <T>(work: () => Promise<T>) => Promise<T> {
  const { server, restAfter, machineClock, random = Math.random } = options;
  let failures = 0;
  let openUntil = 0;
  return async function whileClosed(work) {
    const now = machineClock().getTime();
    if (now < openUntil) {
      throw new TemporaryFailure(
        `${server} is given a rest after ${String(failures)} failures, for another ${String(Math.ceil((openUntil - now) / 1000))} seconds.`,
        'Nothing to do for the pause itself; what failed was told before.',
      );
    }
    try {
      const value = await work();
      failures = 0;
      openUntil = 0;
      return value;
    } catch (error) {
      const rest = restAfter(error);
      if (rest !== undefined) {
        failures += 1;
        const pause = pauseAfter(failures, rest.pauses, random());
        openUntil = machineClock().getTime() + Math.max(pause, rest.atLeast ?? 0);
      }
      throw error;
    }
  };
}
