import type { DutyCall } from '../calls/dutyCall.ts';
import type { HistoryEvent } from '../platform/history.ts';
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
    kind: 'referral-linked',
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
