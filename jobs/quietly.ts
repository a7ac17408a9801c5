import type { Lease } from '../src/platform/lease.ts';
import type { JobName, Quietly, Tally } from './job.ts';

const busyWith = ['collect', 'read', 'match'] as const satisfies readonly JobName[];

/** Holds the leases of those jobs while the work runs: a lease is never waited for. */
export function quietlyUnder(lease: Lease): Quietly {
  const held = async (names: readonly JobName[], work: () => Promise<Tally>): Promise<Tally> => {
    const [name, ...others] = names;
    if (name === undefined) return work();
    const outcome = await lease.whileHeld(name, () => held(others, work));
    return outcome.kind === 'done' ? outcome.value : { leftToNextTurn: 1 };
  };
  return (work) => held(busyWith, work);
}
