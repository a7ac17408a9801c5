import type { Look, TrailEntry, TrailStore } from '../../../src/audit/trailStore.ts';

export function inMemoryTrailStore(): TrailStore & { readonly entries: TrailEntry[] } {
  const entries: TrailEntry[] = [];
  const looks: Look[] = [];
  const sameEvent = (one: TrailEntry, { source }: TrailEntry): boolean =>
    one.source.kind === source.kind &&
    one.source.id === source.id &&
    one.source.cause === source.cause;
  return {
    entries,
    async addLook(look) {
      if (looks.some(({ id }) => id === look.id)) throw new Error('This look is kept already');
      looks.push(look);
    },
    async looks() {
      return [...looks].sort((one, other) => one.at.getTime() - other.at.getTime());
    },
    async append(entry) {
      const taken = entries.some((one) => one.sequence === entry.sequence || sameEvent(one, entry));
      if (taken) return 'taken';
      entries.push(entry);
      return 'appended';
    },
    async head() {
      return entries.at(-1);
    },
    async entriesAfter(sequence, limit) {
      return entries.filter((entry) => entry.sequence > sequence).slice(0, limit);
    },
    async sealedCauses(documents) {
      return documents.map(({ kind, id }) => {
        const own = entries.filter(({ source }) => source.kind === kind && source.id === id);
        return new Set(own.map(({ source }) => source.cause));
      });
    },
  };
}
