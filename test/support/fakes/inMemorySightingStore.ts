import type {
  Numbering,
  Place,
  Sighting,
  SightingStore,
} from '../../../src/intake/sightingStore.ts';

export function inMemorySightingStore(): SightingStore {
  const sightings = new Map<string, Sighting>();
  const gone = new Map<string, Date>();
  const looks = new Map<string, { again: number; upTo: number; begunAgain?: Date }>();
  const ordered = (): Sighting[] => [...sightings.values()].sort(byPlace);
  return {
    add(sighting) {
      const key = keyOf(sighting.place);
      if (sightings.has(key)) return Promise.resolve('already-there');
      sightings.set(key, sighting);
      return Promise.resolve('added');
    },
    becomes(from, { place, sha256, mail }) {
      for (const [key, sighting] of sightings) {
        if (key === keyOf(place)) sightings.set(key, { ...sighting, sha256, mail });
        else if (sighting.mail === from) sightings.set(key, { ...sighting, mail });
      }
      return Promise.resolve();
    },
    uidsSeen(numbering) {
      const here = ordered().filter(
        ({ place }) =>
          folderOf(place) === folderOf(numbering) && (place.again ?? 0) === (numbering.again ?? 0),
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
    lastLook(mailbox, folder, uidValidity) {
      const numbering = { mailbox, folder, uidValidity };
      const { again = 0, upTo = 0 } = looks.get(folderOf(numbering)) ?? {};
      return Promise.resolve({
        numbering: again === 0 ? numbering : { ...numbering, again },
        upTo: upTo === 0 ? undefined : upTo,
      });
    },
    noteLook(numbering, uidNext) {
      const look = looks.get(folderOf(numbering)) ?? { again: 0, upTo: 0 };
      if (look.again === (numbering.again ?? 0)) {
        looks.set(folderOf(numbering), { ...look, upTo: Math.max(uidNext, look.upTo) });
      }
      return Promise.resolve();
    },
    beginAgain(numbering, at) {
      const look = looks.get(folderOf(numbering)) ?? { again: 0, upTo: 0 };
      const again = (numbering.again ?? 0) + 1;
      if (look.again === again - 1) {
        looks.set(folderOf(numbering), { again, upTo: 0, begunAgain: at });
      }
      return Promise.resolve({ ...numbering, again });
    },
    begunAgain: (since) =>
      Promise.resolve(
        [...looks].flatMap(([key, { begunAgain: at }]) =>
          at === undefined || at < since ? [] : [{ folder: key.split('|')[1] ?? '', at }],
        ),
      ),
  };
}

function folderOf({ mailbox, folder, uidValidity }: Numbering): string {
  return [mailbox, folder, uidValidity].join('|');
}

function keyOf(place: Place): string {
  return [folderOf(place), place.uid, place.again ?? 0].join('|');
}

function byPlace({ place: one }: Sighting, { place: other }: Sighting): number {
  if (one.folder !== other.folder) return one.folder < other.folder ? -1 : 1;
  if (one.uidValidity !== other.uidValidity) return one.uidValidity < other.uidValidity ? -1 : 1;
  return (one.again ?? 0) - (other.again ?? 0) || one.uid - other.uid;
}
