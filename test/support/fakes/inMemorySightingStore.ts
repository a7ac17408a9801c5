import type { Place, Sighting, SightingStore } from '../../../src/intake/sightingStore.ts';

export function inMemorySightingStore(): SightingStore {
  const sightings = new Map<string, Sighting>();
  const gone = new Map<string, Date>();
  const looks = new Map<string, number>();
  const ordered = (): Sighting[] => [...sightings.values()].sort(byPlace);
  return {
    add(sighting) {
      const key = keyOf(sighting.place);
      if (sightings.has(key)) return Promise.resolve('already-there');
      sightings.set(key, sighting);
      return Promise.resolve('added');
    },
    uidsSeen(mailbox, folder, uidValidity) {
      const here = ordered().filter(
        ({ place }) =>
          place.mailbox === mailbox && place.folder === folder && place.uidValidity === uidValidity,
      );
      return Promise.resolve(new Set(here.map(({ place }) => place.uid)));
    },
    all: () => Promise.resolve(ordered()),
    ofMail: (mail) => Promise.resolve(ordered().filter((sighting) => sighting.mail === mail)),
    noteGone(place, at) {
      if (!gone.has(keyOf(place))) gone.set(keyOf(place), at);
      return Promise.resolve();
    },
    countGone(asOf) {
      const counted = [...gone.values()].filter((at) => asOf === undefined || at <= asOf);
      return Promise.resolve(counted.length);
    },
    lookedUpTo: (...folder) => Promise.resolve(looks.get(folder.join('|'))),
    noteLook(mailbox, folder, uidValidity, uidNext) {
      const key = [mailbox, folder, uidValidity].join('|');
      looks.set(key, Math.max(uidNext, looks.get(key) ?? 0));
      return Promise.resolve();
    },
  };
}

function keyOf({ mailbox, folder, uidValidity, uid }: Place): string {
  return [mailbox, folder, uidValidity, uid].join('|');
}

function byPlace({ place: one }: Sighting, { place: other }: Sighting): number {
  if (one.folder !== other.folder) return one.folder < other.folder ? -1 : 1;
  if (one.uidValidity !== other.uidValidity) return one.uidValidity < other.uidValidity ? -1 : 1;
  return one.uid - other.uid;
}
