import { describe, expect, it } from 'vitest';
import { whyOverCaps } from '../../src/letters/caps.ts';
import type { LetterOwed } from '../../src/letters/letterStore.ts';
import { makeReleaseBacklog } from '../../src/letters/releaseBacklog.step.ts';
import { inMemoryLetterStore } from '../support/fakes/inMemoryLetterStore.ts';
import { aLetterOwed } from '../support/mailBuilders.ts';

const caps = { perSenderAnHour: 2, anHour: 3 };
const now = new Date('2026-03-02T12:00:00Z');
const saidBy = (by: string) => ({
  cause: 'released:now',
  at: now,
  kind: 'letter-released',
  by,
  detail: {},
});
const busyHour = whyOverCaps(
  { kind: 'received', mail: 'mail-1' },
  { toThisAddress: 0, inAll: 3 },
  caps,
);
const flood = whyOverCaps(
  { kind: 'received', mail: 'mail-1' },
  { toThisAddress: 2, inAll: 3 },
  caps,
);

async function aStoreWith(...letters: Partial<LetterOwed>[]) {
  const store = inMemoryLetterStore();
  for (const [place, more] of letters.entries()) {
    const since = new Date(Date.UTC(2026, 2, 1, 9, 60 - place));
    const letter = aLetterOwed({ id: `letter-${String(place)}`, state: 'held', since, ...more });
    const event = {
      cause: `owed:${letter.id}`,
      at: now,
      kind: 'letter-owed',
      by: 'twostep',
      detail: {},
    };
    await store.oweOnce(letter, event);
  }
  return store;
}

describe('a backlog that a person releases', () => {
  it('goes by the hour, the oldest first', async () => {
    const held = Array.from({ length: 5 }, () => ({ heldBecause: busyHour ?? '' }));
    const letters = await aStoreWith(...held);
    const release = makeReleaseBacklog({ letters, caps });

    expect(await release(saidBy('Priya Nair'))).toEqual({ released: 3, left: 2 });
    const owed = await letters.all({ state: 'owed' });
    expect(owed.map(({ id }) => id)).toEqual(['letter-4', 'letter-3', 'letter-2']);
    expect(owed.every(({ released }) => released)).toBe(true);
    expect(owed[0]?.events.at(-1)).toMatchObject({ kind: 'letter-released', by: 'Priya Nair' });
    expect(await release(saidBy('Priya Nair'))).toEqual({ released: 2, left: 0 });
  });

  it('leaves a flood at one address and what is held for another reason', async () => {
    const letters = await aStoreWith(
      { heldBecause: flood ?? '' },
      { heldBecause: 'The mail has more than one From header.' },
    );

    const released = await makeReleaseBacklog({ letters, caps })(saidBy('Priya Nair'));

    expect(released).toEqual({ released: 0, left: 0 });
    expect(await letters.all({ state: 'held' })).toHaveLength(2);
  });
});
