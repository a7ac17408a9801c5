import { createHash } from 'node:crypto';
import type { RawMailStore } from '../../../src/intake/rawMailStore.ts';

export function inMemoryRawMailStore(): RawMailStore {
  const kept = new Map<string, Uint8Array>();
  return {
    keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept.set(sha256, Uint8Array.from(bytes));
      return Promise.resolve(sha256);
    },
    get: (sha256) => Promise.resolve(kept.get(sha256)),
  };
}
