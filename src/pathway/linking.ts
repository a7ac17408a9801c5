import type { DutyCall } from '../calls/dutyCall.ts';
import type { HistoryEvent } from '../platform/history.ts';
import { tellsAnotherChild } from '../reading/readAgain.ts';
import type { Referral } from '../reading/referral.ts';
import { UNLINKED } from './facts.ts';
import type { Link } from './link.ts';

/** The kind of event with which a person says that a referral does not follow a call. */
export const CALL_REJECTED = 'call-rejected';

export function causeOfLink(slot: string, referral: string, linkedAt: Date): string {
  return `linked:${slot}:${referral}:${linkedAt.toISOString()}`;
}

/** The history of a link, the same on both sides; made from the link alone, so it can be mended. */
export function linkedEvent(link: Link): HistoryEvent {
  return {
    cause: causeOfLink(link.id, link.referral, link.linkedAt),
    at: link.linkedAt,
    kind: LINKED,
    by: link.by,
    detail: {
      referral: link.referral,
      call: link.callId,
      child: link.child,
      countsFrom: link.countsFrom.toISOString(),
      model: link.modelVersion,
    },
  };
}

/** The end of a link, with all that is needed to know later that it held once. */
export function unlinkedEvent(link: Link, decided: { by: string; at: Date }): HistoryEvent {
  return {
    cause: `unlinked:${link.id}:${link.referral}:${link.linkedAt.toISOString()}`,
    at: decided.at,
    kind: UNLINKED,
    by: decided.by,
    detail: {
      referral: link.referral,
      call: link.callId,
      child: link.child,
      from: link.countsFrom.toISOString(),
      linkedBy: link.by,
    },
  };
}

/** The kind of event with which a person says that a link still holds after a call was corrected. */
export const LINK_CONFIRMED = 'link-confirmed';

/** The kind of event with which a referral was linked. */
const LINKED = 'referral-linked';
const LOOKED: ReadonlySet<string> = new Set([LINKED, LINK_CONFIRMED, UNLINKED]);

/** A newer reader read another child than was linked, and nobody has looked since. */
export function isReadDifferentlySinceLinked({ events }: Pick<Referral, 'events'>): boolean {
  const since = events.findLastIndex(tellsAnotherChild);
  return since !== -1 && !events.slice(since).some(({ kind }) => LOOKED.has(kind));
}

/** The call was corrected after it was linked, and nobody has looked since. */
export function isChangedSinceLinked({
  identityChangedAt,
  events,
}: Pick<DutyCall, 'identityChangedAt' | 'events'>): boolean {
  if (identityChangedAt === null) return false;
  return !events.some(
    ({ kind, at }) => (kind === LINK_CONFIRMED || kind === UNLINKED) && at >= identityChangedAt,
  );
}
