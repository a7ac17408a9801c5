import { makeCircuit } from '../platform/circuit.ts';
import type { Rest } from '../platform/circuit.ts';
import type { Clock } from '../platform/clock.ts';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { ServerStop } from './mailer.ts';

const minute = 60_000;
const ordinary = { first: minute, most: 15 * minute };
/** A refused sign-in tried again and again locks accounts. */
const signIn = { first: 5 * minute, most: 60 * minute };

/**
 * Runs of sending, begun only while the outgoing mail server is not given a rest: from run to run of
 * one process, so that a job started by hand always tries.
 */
export function patientSending(options: {
  readonly machineClock: Clock;
  readonly random?: () => number;
}): <T>(sending: () => Promise<T>) => Promise<T> {
  return makeCircuit({ server: 'The outgoing mail server', restAfter, ...options });
}

/** Only where the server took no letter at all; what became of one letter is no failure of it. */
function restAfter(error: unknown): Rest | undefined {
  if (!(error instanceof TemporaryFailure || error instanceof PermanentFailure)) return undefined;
  const stop = Object.keys(pausesAfter).find((known): known is ServerStop => known === error.cause);
  return stop === undefined ? undefined : { pauses: pausesAfter[stop], atLeast: null };
}

const pausesAfter: Readonly<Record<ServerStop, Rest['pauses']>> = {
  unreachable: ordinary,
  'wants-patience': ordinary,
  'refuses-sign-in': signIn,
};
