import { Schema } from 'mongoose';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import { keyOf } from '../platform/history.ts';
import type { Place, Sighting, SightingStore } from './sightingStore.ts';

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

interface StoredLook extends Omit<Place, 'uid'> {
  readonly _id: string;
  readonly uidNext: number;
  readonly at: Date;
}

const folderFields = { mailbox: String, folder: String, uidValidity: String } as const;
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
sightingSchema.index({ mailbox: 1, folder: 1, uidValidity: 1, uid: 1 }, { unique: true });
sightingSchema.index({ mail: 1 });

const goneSchema = new Schema<StoredGone>(
  { _id: String, ...placeFields, at: Date },
  { collection: 'goneBeforeSeen', versionKey: false },
);

const lookSchema = new Schema<StoredLook>(
  { _id: String, ...folderFields, uidNext: Number, at: Date },
  { collection: 'folderLooks', versionKey: false },
);

export function mongoSightingStore(connection: Connection): SightingStore {
  const sightings = connection.model<StoredSighting>('Sighting', sightingSchema);
  const gone = connection.model<StoredGone>('GoneBeforeSeen', goneSchema);
  const looks = connection.model<StoredLook>('FolderLook', lookSchema);
  return {
    async add({ place, ...seen }) {
      return (await insertOnce(sightings, { _id: keyOfPlace(place), ...place, ...seen }))
        ? 'added'
        : 'already-there';
    },
    async uidsSeen(mailbox, folder, uidValidity) {
      const rows = await sightings
        .find({ mailbox, folder, uidValidity }, { uid: 1 })
        .lean<{ uid: number }[]>();
      return new Set(rows.map((row) => row.uid));
    },
    async all() {
      const rows = await sightings
        .find()
        .sort({ folder: 1, uidValidity: 1, uid: 1 })
        .lean<StoredSighting[]>();
      return rows.map(asSighting);
    },
    async ofMail(mail) {
      const rows = await sightings
        .find({ mail })
        .sort({ folder: 1, uidValidity: 1, uid: 1 })
        .lean<StoredSighting[]>();
      return rows.map(asSighting);
    },
    async noteGone(place, at) {
      await insertOnce(gone, { _id: keyOfPlace(place), ...place, at });
    },
    async countGone(asOf) {
      return gone.countDocuments(asOf === undefined ? {} : { at: { $lte: asOf } });
    },
    async lookedUpTo(mailbox, folder, uidValidity) {
      const id = keyOf(mailbox, folder, uidValidity);
      return (await looks.findById(id).lean<StoredLook | null>())?.uidNext;
    },
    async noteLook(mailbox, folder, uidValidity, uidNext, at) {
      const _id = keyOf(mailbox, folder, uidValidity);
      if (await insertOnce(looks, { _id, mailbox, folder, uidValidity, uidNext, at })) return;
      await looks.updateOne({ _id, uidNext: { $lt: uidNext } }, { $set: { uidNext, at } });
    },
  };
}

/** The key says all of a place, so that it holds before the indexes are built as well. */
function keyOfPlace({ mailbox, folder, uidValidity, uid }: Place): string {
  return keyOf(mailbox, folder, uidValidity, String(uid));
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
  const { mailbox, folder, uidValidity, uid, sha256, receivedAt, mail, seenAt } = row;
  return { place: { mailbox, folder, uidValidity, uid }, sha256, receivedAt, mail, seenAt };
}
