import type { Link } from './link.ts';

/** Port: the links. The two unique keys are the only lock. */
export interface LinkStore {
  /** `taken`: the slot or the referral already has another link; the loser of a race reads again. */
  linkOnce(link: Link): Promise<'linked' | 'already-linked' | 'taken'>;
  ofReferral(reference: string): Promise<Link | undefined>;
  ofSlot(callId: string, child: number): Promise<Link | undefined>;
  /** Only for a person's decision; the history stays in referral and call. */
  unlink(id: string, referral: string): Promise<void>;
  all(): Promise<Link[]>;
}
