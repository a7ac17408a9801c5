import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RawMailStore } from '../../src/intake/rawMailStore.ts';

export function rawMailStoreContract(
  name: string,
  fresh: () => Promise<RawMailStore>,
  sizes: readonly number[] = [0, 1, 70_000],
): void {
  describe(`RawMailStore: ${name}`, () => {
    for (const size of sizes) {
      it(`gives back ${String(size)} bytes under their sha-256, to the byte`, async () => {
        const store = await fresh();
        const bytes = randomBytes(size);

        const sha256 = await store.keep(bytes);

        expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(Buffer.from((await store.get(sha256))!).equals(bytes)).toBe(true);
      });
    }

    it('keeps the same bytes once, also when two keep them at the same time', async () => {
      const store = await fresh();
      const bytes = randomBytes(Math.max(...sizes));

      const keys = await Promise.all([store.keep(bytes), store.keep(bytes), store.keep(bytes)]);

      expect(new Set(keys).size).toBe(1);
      expect(Buffer.from((await store.get(keys[0]))!).equals(bytes)).toBe(true);
    });

    it('knows nothing of bytes it never saw', async () => {
      expect(await (await fresh()).get('0'.repeat(64))).toBeUndefined();
    });
  });
}
