import type { Clock } from '../platform/clock.ts';
import { isHeldByTheHour } from './caps.ts';
import type { LetterCaps } from './caps.ts';
import type { LetterStore } from './letterStore.ts';

export interface ReleaseBacklogDeps {
  readonly letters: LetterStore;
  readonly caps: Pick<LetterCaps, 'anHour'>;
  readonly clock: Clock;
  readonly machineClock: Clock;
}

/**
 * A person's word for the letters that LETTERS_AN_HOUR alone holds: the oldest are released, as many
 * as may go in one hour, since released letters go past the caps. A flood at one address and what
 * is held for another reason stay held.
 */
export function makeReleaseBacklog({ letters, caps, clock, machineClock }: ReleaseBacklogDeps) {
  return async function releaseBacklog(
    by: string,
  ): Promise<{ readonly released: number; readonly left: number }> {
    const held = (await letters.all({ state: 'held' })).filter(isHeldByTheHour);
    let released = 0;
    for (const { id } of held.slice(0, caps.anHour)) {
      const cause = `released:${machineClock().toISOString()}`;
      const event = { cause, at: clock(), kind: 'letter-released', by, detail: {} };
      if ((await letters.release(id, event)) === 'released') released += 1;
    }
    return { released, left: held.length - released };
  };
}
