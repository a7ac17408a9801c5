import type { Clock } from '../platform/clock.ts';
import { makeCircuit } from '../platform/circuit.ts';
import type { Rest } from '../platform/circuit.ts';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { Mailbox } from './mailbox.ts';
import { classOfFailure } from './mailboxFailure.ts';

const minute = 60_000;
const ordinary = { first: minute, most: 15 * minute };
/** A refused sign-in tried again and again locks accounts. */
const signIn = { first: 5 * minute, most: 60 * minute };

/** A mailbox that is left alone for growing pauses while it fails. */
export function patientMailbox(
  mailbox: Mailbox,
  options: { readonly machineClock: Clock; readonly random?: () => number },
): Mailbox {
  const whileClosed = makeCircuit({ server: 'The mailbox server', restAfter, ...options });
  return { visit: (work) => whileClosed(() => mailbox.visit(work)) };
}

/** The pause that belongs to a failure of a mail server; undefined where it is not one. */
export function restAfter(error: unknown): Rest | undefined {
  if (!(error instanceof TemporaryFailure || error instanceof PermanentFailure)) return undefined;
  // A missing folder or another fault of our own settings says nothing of the server.
  if (error.cause === undefined) return undefined;
  const read = classOfFailure(error.cause);
  const isSignIn = read.class === 'sign-in' || read.class === 'settings';
  return { pauses: isSignIn ? signIn : ordinary, atLeast: read.stayAway };
}
