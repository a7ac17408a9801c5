import type { Clock } from '../../src/platform/clock.ts';
import type { Lease } from '../../src/platform/lease.ts';

/** Held to the same contract as the one in the database (test/contracts/lease.ts). */
export function leaseInMemory(held: Map<string, Date>, seconds: number, clock: Clock): Lease {
  return {
    async whileHeld(name, work) {
      const until = held.get(name);
      if (until !== undefined && until > clock()) return { kind: 'held-elsewhere' };
      const mine = new Date(clock().getTime() + seconds * 1000);
      held.set(name, mine);
      try {
        return { kind: 'done', value: await work(new AbortController().signal) };
      } finally {
        if (held.get(name) === mine) held.delete(name);
      }
    },
  };
}
