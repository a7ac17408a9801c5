import { Schema, type Connection } from 'mongoose';
import type { Link } from './link.ts';
import type { LinkStore } from './linkStore.ts';

type StoredLink = Omit<Link, 'id'> & { readonly _id: string };

const linkSchema = new Schema<StoredLink>(
  {
    _id: { type: String, required: true },
    callId: { type: String, required: true },
    child: { type: Number, required: true },
    referral: { type: String, required: true, unique: true },
    by: { type: String, required: true },
    linkedAt: { type: Date, required: true },
    countsFrom: { type: Date, required: true },
    reasons: [String],
    modelVersion: { type: String, default: null },
  },
  { collection: 'links', versionKey: false },
);

/** The insert is the commit: the database lets one referral have one slot and one slot one referral. */
export function mongoLinkStore(connection: Connection): LinkStore {
  const links = connection.model<StoredLink>('Link', linkSchema);

  return {
    async linkOnce({ id, ...link }) {
      const stored = await links.findById(id).lean<StoredLink | null>();
      if (stored !== null) return stored.referral === link.referral ? 'already-linked' : 'taken';
      try {
        await links.collection.insertOne({ _id: id, ...link } as never);
        return 'linked';
      } catch (error) {
        if ((error as { code?: number }).code !== 11000) throw error;
        const winner = await links.findById(id).lean<StoredLink | null>();
        return winner?.referral === link.referral ? 'already-linked' : 'taken';
      }
    },

    async ofReferral(referral) {
      const stored = await links.findOne({ referral }).lean<StoredLink | null>();
      return stored === null ? undefined : asLink(stored);
    },

    async ofSlot(callId, child) {
      const stored = await links.findOne({ _id: `${callId}#${child}` }).lean<StoredLink | null>();
      return stored === null ? undefined : asLink(stored);
    },

    async unlink(id, referral) {
      await links.deleteOne({ _id: id, referral });
    },

    async all() {
      const stored = await links.find().sort({ _id: 1 }).lean<StoredLink[]>();
      return stored.map(asLink);
    },
  };
}

function asLink({ _id, ...link }: StoredLink): Link {
  const { callId, child, referral, by, linkedAt, countsFrom, reasons, modelVersion } = link;
  return { id: _id, callId, child, referral, by, linkedAt, countsFrom, reasons, modelVersion };
}
