import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import { keyOf } from '../platform/history.ts';
import type { Numbering, Place, Sighting, SightingStore } from './sightingStore.ts';

interface StoredSighting extends Place {
  readonly _id: string;
  readonly sha256: string;
  readonly receivedAt: Date;
  readonly mail: string;
  readonly seenAt: Date;
}

interface StoredGone extends Place {
  readonly _id: string;
  readonly at: Date;
}

interface StoredLook extends Numbering {
  readonly _id: string;
  readonly again: number;
  readonly uidNext: number;
  readonly at: Date;
  readonly begunAgainAt?: Date;
}

const folderFields = {
  mailbox: String,
  folder: String,
  uidValidity: String,
  again: Number,
} as const;
const placeFields = { ...folderFields, uid: Number } as const;

const sightingSchema = new Schema<StoredSighting>(
  {
    _id: String,
    ...placeFields,
    sha256: String,
    receivedAt: Date,
    mail: String,
    seenAt: Date,
  },
  { collection: 'sightings', versionKey: false },
);
sightingSchema.index({ mailbox: 1, folder: 1, uidValidity: 1, again: 1, uid: 1 }, { unique: true });
sightingSchema.index({ mail: 1 });

const goneSchema = new Schema<StoredGone>(
  { _id: String, ...placeFields, at: Date },
  { collection: 'goneBeforeSeen', versionKey: false },
);

const lookSchema = new Schema<StoredLook>(
  { _id: String, ...folderFields, uidNext: Number, at: Date, begunAgainAt: Date },
  { collection: 'folderLooks', versionKey: false },
);

export function mongoSightingStore(connection: Connection): SightingStore {
  const sightings = connection.model<StoredSighting>('Sighting', sightingSchema);
  const gone = connection.model<StoredGone>('GoneBeforeSeen', goneSchema);
  const looks = connection.model<StoredLook>('FolderLook', lookSchema);
  return {
    async add({ place, ...seen }) {
      return (await insertOnce(sightings, { _id: keyOfPlace(place), ...stored(place), ...seen }))
        ? 'added'
        : 'already-there';
    },
    async becomes(from, { place, sha256, mail }) {
      await sightings.updateOne({ _id: keyOfPlace(place) }, { $set: { sha256, mail } });
      await sightings.updateMany({ mail: from }, { $set: { mail } });
    },
    async uidsSeen({ mailbox, folder, uidValidity, again = 0 }) {
      const rows = await sightings
        .find({ mailbox, folder, uidValidity, again }, { uid: 1 })
        .lean<{ uid: number }[]>();
      return new Set(rows.map((row) => row.uid));
    },
    async all() {
      const rows = await sightings.find().sort(inOrder).lean<StoredSighting[]>();
      return rows.map(asSighting);
    },
    async ofMail(mail) {
      const rows = await sightings.find({ mail }).sort(inOrder).lean<StoredSighting[]>();
      return rows.map(asSighting);
    },
    async noteGone(place, at) {
      await insertOnce(gone, { _id: keyOfPlace(place), ...stored(place), at });
    },
    async countGone(asOf) {
      return gone.countDocuments(asOf === undefined ? {} : { at: { $lte: asOf } });
    },
    ...lookMethods(looks),
  };
}

type LookMethod = 'lastLook' | 'noteLook' | 'beginAgain' | 'begunAgain';

function lookMethods(looks: Model<StoredLook>): Pick<SightingStore, LookMethod> {
  return {
    async lastLook(mailbox, folder, uidValidity) {
      const numbering = { mailbox, folder, uidValidity };
      const look = await looks.findById(keyOfFolder(numbering)).lean<StoredLook | null>();
      return {
        numbering: numberingOf({ ...numbering, again: look?.again ?? 0 }),
        upTo: look === null || look.uidNext === 0 ? undefined : look.uidNext,
      };
    },
    async noteLook(numbering, uidNext, at) {
      const _id = keyOfFolder(numbering);
      const look = stored(numbering);
      if (await insertOnce(looks, { _id, ...look, uidNext, at })) return;
      const before = { _id, again: look.again, uidNext: { $lt: uidNext } };
      await looks.updateOne(before, { $set: { uidNext, at } });
    },
    async beginAgain(numbering, at) {
      const _id = keyOfFolder(numbering);
      const { again } = stored(numbering);
      await insertOnce(looks, { _id, ...stored(numbering), uidNext: 0, at });
      const next = { again: again + 1, uidNext: 0, at, begunAgainAt: at };
      await looks.updateOne({ _id, again }, { $set: next });
      return { ...numbering, again: again + 1 };
    },
    async begunAgain(since) {
      const rows = await looks.find({ begunAgainAt: { $gte: since } }).lean<StoredLook[]>();
      return rows.flatMap(({ folder, begunAgainAt: at }) =>
        at === undefined ? [] : [{ folder, at }],
      );
    },
  };
}

const inOrder = { folder: 1, uidValidity: 1, again: 1, uid: 1 } as const;

/** The key says all of a place, so that it holds before the indexes are built as well. */
function keyOfPlace({ mailbox, folder, uidValidity, again = 0, uid }: Place): string {
  return keyOf(mailbox, folder, uidValidity, String(uid), ...(again > 0 ? [String(again)] : []));
}

function keyOfFolder({ mailbox, folder, uidValidity }: Numbering): string {
  return keyOf(mailbox, folder, uidValidity);
}

function stored<Where extends Numbering>(where: Where): Where & { readonly again: number } {
  return { ...where, again: where.again ?? 0 };
}

function numberingOf({ mailbox, folder, uidValidity, again = 0 }: Numbering): Numbering {
  return { mailbox, folder, uidValidity, ...(again > 0 ? { again } : {}) };
}

async function insertOnce<T>(rows: { create(row: T): Promise<unknown> }, row: T): Promise<boolean> {
  try {
    await rows.create(row);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

function asSighting(row: StoredSighting): Sighting {
  const { uid, sha256, receivedAt, mail, seenAt } = row;
  return { place: { ...numberingOf(row), uid }, sha256, receivedAt, mail, seenAt };
}
