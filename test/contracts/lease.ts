import { expect, test } from 'vitest';
import type { Lease } from '../../src/platform/lease.ts';

/** What every lease promises, whatever it is kept in. `advance` moves the machine's clock. */
export function leaseContract(
  make: () => Promise<{ first: Lease; second: Lease; advance: (seconds: number) => void }>,
  seconds: number,
): void {
  test('one holder works and another is told that it is held elsewhere', async () => {
    const { first, second } = await make();
    const outcome = await first.whileHeld('collect', async () => {
      expect(await second.whileHeld('collect', async () => 'never')).toEqual({
        kind: 'held-elsewhere',
      });
      expect(await second.whileHeld('read', async () => 'other')).toEqual({
        kind: 'done',
        value: 'other',
      });
      return 'mine';
    });
    expect(outcome).toEqual({ kind: 'done', value: 'mine' });
  });

  test('it is given back at the end, also where the work failed', async () => {
    const { first, second } = await make();
    await expect(
      first.whileHeld('collect', () => Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken');
    expect(await second.whileHeld('collect', async () => 1)).toEqual({ kind: 'done', value: 1 });
  });

  test('of many at once exactly one works', async () => {
    const { first, second } = await make();
    let release = (): void => {};
    const open = new Promise<void>((resolve) => {
      release = resolve;
    });
    const runs = Array.from({ length: 8 }, (_, place) =>
      (place % 2 === 0 ? first : second).whileHeld('match', () => open),
    );
    const losers = runs.map((run) => run.then((outcome) => outcome.kind));
    let told = 0;
    const seven = new Promise<void>((resolve) => {
      for (const loser of losers) {
        void loser.then((kind) => {
          if (kind === 'held-elsewhere' && (told += 1) === 7) resolve();
        });
      }
    });
    await seven;
    release();
    const kinds = await Promise.all(losers);
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
  });

  test("a dead run's lease is taken over when its time is up", async () => {
    const { first, second, advance } = await make();
    await first.whileHeld('audit', async () => {
      advance(seconds + 1);
      const outcome = await second.whileHeld('audit', async () => 'taken over');
      expect(outcome).toEqual({ kind: 'done', value: 'taken over' });
    });
  });
}
