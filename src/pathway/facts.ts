import { endOfCall, type DutyCall } from '../calls/dutyCall.ts';
import type { Mail } from '../intake/mail.ts';
import type { Referral } from '../reading/referral.ts';
import { groupedBy } from '../platform/grouped.ts';
import type { Assessment } from './assessment.ts';
import { linkId, type Link } from './link.ts';

/** Everything from which the state of every pathway, at any moment, can be worked out. */
export interface PathwayFacts {
  readonly calls: readonly DutyCall[];
  readonly referrals: readonly Referral[];
  readonly links: readonly Link[];
  readonly assessments: readonly Assessment[];
  readonly mails: readonly Mail[];
  /** When each message on the server was received, one for each UID ever seen. */
  readonly uidsReceivedAt: readonly Date[];
  /** Messages that came and were gone before their bytes were read. */
  readonly goneBeforeWeLooked: number;
}

/** A link with the time in which it held. */
export interface LinkSpan {
  readonly callId: string;
  readonly child: number;
  readonly referral: string;
  readonly by: string;
  readonly from: Date;
  /** Null while it still holds. */
  readonly until: Date | null;
}

/** The kind of event with which a person's rejection ends a link. Its detail brings the link back. */
export const UNLINKED = 'referral-unlinked';

/** The facts with their cross-references, worked out once. */
export interface FactIndex {
  readonly facts: PathwayFacts;
  readonly calls: ReadonlyMap<string, DutyCall>;
  readonly mails: ReadonlyMap<string, Mail>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly spansOfSlot: ReadonlyMap<string, readonly LinkSpan[]>;
  readonly spansOfReferral: ReadonlyMap<string, readonly LinkSpan[]>;
  readonly referrals: ReadonlyMap<string, Referral>;
}

export function indexed(facts: PathwayFacts): FactIndex {
  const spans = [...facts.referrals.flatMap(pastLinks), ...facts.links.map(presentLink)];
  return {
    facts,
    calls: new Map(facts.calls.map((call) => [call.callId, call])),
    mails: new Map(facts.mails.map((mail) => [mail.id, mail])),
    assessments: new Map(facts.assessments.map((one) => [one.referral, one])),
    referrals: new Map(facts.referrals.map((one) => [one.reference, one])),
    spansOfSlot: groupedBy(spans, ({ callId, child }) => linkId(callId, child)),
    spansOfReferral: groupedBy(spans, ({ referral }) => referral),
  };
}

export function spanAt(spans: readonly LinkSpan[] | undefined, now: Date): LinkSpan | undefined {
  return spans?.find(({ from, until }) => from <= now && (until === null || now < until));
}

/** From when a link made by the rules counts: both sides of it have happened. */
export function automaticLinkCountsFrom(
  call: Pick<DutyCall, 'startedAt' | 'endedAt'>,
  referral: Pick<Referral, 'receivedAt'>,
): Date {
  const ended = endOfCall(call);
  return ended > referral.receivedAt ? ended : referral.receivedAt;
}

function presentLink(link: Link): LinkSpan {
  const { callId, child, referral, by } = link;
  return { callId, child, referral, by, from: link.countsFrom, until: null };
}

function pastLinks({ reference, events }: Referral): LinkSpan[] {
  return events.flatMap(({ kind, at, detail }) => {
    const { call, child, from, linkedBy } = detail;
    if (kind !== UNLINKED || typeof call !== 'string' || typeof child !== 'number') return [];
    return {
      callId: call,
      child,
      referral: reference,
      by: String(linkedBy),
      from: new Date(String(from)),
      until: at,
    };
  });
}
