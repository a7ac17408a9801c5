import type { Link } from '../../../src/pathway/link.ts';
import { linkId } from '../../../src/pathway/link.ts';
import type { LinkStore } from '../../../src/pathway/linkStore.ts';

export function inMemoryLinkStore(): LinkStore {
  const links = new Map<string, Link>();
  const ofReferral = (reference: string): Link | undefined =>
    [...links.values()].find(({ referral }) => referral === reference);
  return {
    async linkOnce(link) {
      const holder = links.get(link.id);
      if (holder !== undefined) {
        return holder.referral === link.referral ? 'already-linked' : 'taken';
      }
      if (ofReferral(link.referral) !== undefined) return 'taken';
      links.set(link.id, link);
      return 'linked';
    },
    async ofReferral(reference) {
      return ofReferral(reference);
    },
    async ofSlot(callId, child) {
      return links.get(linkId(callId, child));
    },
    async unlink(id, referral) {
      if (links.get(id)?.referral === referral) links.delete(id);
    },
    async all() {
      return [...links.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    },
  };
}
