import type { HistoryEvent } from '../platform/history.ts';
import { isHeldByTheHour } from './caps.ts';
import type { LetterCaps } from './caps.ts';
import type { LetterStore } from './letterStore.ts';

export interface ReleaseBacklogDeps {
  readonly letters: LetterStore;
  readonly caps: Pick<LetterCaps, 'anHour'>;
}

/**
 * A person's word for the letters that LETTERS_AN_HOUR alone holds: the oldest are released, as many
 * as may go in one hour, since released letters go past the caps. A flood at one address and what
 * is held for another reason stay held.
 */
export function makeReleaseBacklog({ letters, caps }: ReleaseBacklogDeps) {
  return async function releaseBacklog(
    said: HistoryEvent,
  ): Promise<{ readonly released: number; readonly left: number }> {
    const held = (await letters.all({ state: 'held' })).filter(isHeldByTheHour);
    let released = 0;
    for (const { id } of held.slice(0, caps.anHour)) {
      if ((await letters.release(id, said)) === 'released') released += 1;
    }
    return { released, left: held.length - released };
  };
}
