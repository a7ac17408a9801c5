import type { Mail, MailVersion } from '../intake/mail.ts';
import type { MailStore } from '../intake/mailStore.ts';
import type { Clock } from '../platform/clock.ts';
import { keyOf } from '../platform/history.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { FileRead } from './fileRead.ts';
import { identityKeysOf } from './identityKeys.ts';
import { referralReference } from './reference.ts';
import type { Reading, Referral } from './referral.ts';
import { makeRereadReferrals } from './rereadReferrals.step.ts';
import type { ReferralStore } from './referralStore.ts';
import { versionOf } from './versions.ts';
import type { EarlierReferral, Version } from './versions.ts';
import type { WrittenReferral } from './writtenReferral.ts';

export interface KeepReferralsDeps {
  readonly mails: MailStore;
  readonly referrals: ReferralStore;
  readonly readerVersion: string;
  readonly clock: Clock;
}

export interface KeptReferrals {
  readonly added: number;
  /** Set where everything in the mail brings earlier referrals again. */
  readonly version: MailVersion | null;
}

/** Keeps each child's referral of one mail once: new, or as another reading of an earlier one. */
export function makeKeepReferrals(deps: KeepReferralsDeps) {
  const { referrals } = deps;
  const earlierOf = makeEarlierOf(deps);
  const rereadReferrals = makeRereadReferrals(deps);
  return async function keepReferrals(mail: Mail, read: FileRead): Promise<KeptReferrals> {
    const versions: Version[] = [];
    let added = 0;
    const fresh = await rereadReferrals(mail, read.referrals, (each) =>
      readingOf(mail, each, deps),
    );
    for (const [index, written] of fresh.added.entries()) {
      const version = versionOf(written, read.headers, await earlierOf(mail, written));
      versions.push(version);
      const reading = readingOf(mail, written, deps);
      if (version.kind === 'separate') {
        if ((await addNew(mail, fresh.firstPlace + index, reading, deps)) === 'added') added += 1;
      } else if (version.kind === 'correction') {
        await referrals.addReading(version.of, reading, corrected(mail, version, deps));
      }
    }
    const isReread = fresh.added.length < read.referrals.length;
    return { added, version: isReread ? mail.version : mailVersion(versions) };
  };
}

function addNew(
  mail: Mail,
  place: number,
  reading: Reading,
  { referrals, clock }: KeepReferralsDeps,
) {
  const reference = referralReference(mail.id, place);
  return referrals.addOnce(
    {
      reference,
      route: { kind: 'mail', mail: mail.id },
      place,
      receivedAt: mail.receivedAt,
      readings: [reading],
    },
    {
      cause: keyOf('referral-received', reference),
      at: clock(),
      kind: 'referral-received',
      by: 'twostep',
      detail: { mail: mail.id, place, readerVersion: reading.readerVersion },
    },
  );
}

function corrected(
  mail: Mail,
  { of, changed }: Extract<Version, { kind: 'correction' }>,
  { clock, readerVersion }: KeepReferralsDeps,
): HistoryEvent {
  return {
    cause: keyOf('referral-corrected', of, mail.id),
    at: clock(),
    kind: 'referral-corrected',
    by: 'twostep',
    detail: { mail: mail.id, changed: changed.join(', '), readerVersion },
  };
}

/**
 * Earlier referrals of perhaps the same child, each as it stood before this mail: what this mail
 * itself brought in a run that died does not count against it.
 */
function makeEarlierOf({ mails, referrals }: KeepReferralsDeps) {
  return async function earlierOf(
    mail: Mail,
    written: WrittenReferral,
  ): Promise<EarlierReferral[]> {
    const sharing = await referrals.sharingIdentity(identityKeysOf(written));
    const earlier: EarlierReferral[] = [];
    for (const referral of sharing) {
      const before = readingBefore(referral, mail);
      if (before === undefined) continue;
      const { route } = referral;
      const first = route.kind === 'mail' ? await mails.find(route.mail) : undefined;
      earlier.push({
        reference: referral.reference,
        referral: before,
        headers: first?.headers ?? null,
      });
    }
    return earlier;
  };
}

function readingBefore(referral: Referral, mail: Mail): Reading | undefined {
  if (referral.route.kind === 'mail' && referral.route.mail === mail.id) return undefined;
  if (referral.receivedAt.getTime() > mail.receivedAt.getTime()) return undefined;
  return referral.readings.findLast((reading) => reading.mail !== mail.id);
}

function readingOf(
  mail: Mail,
  written: WrittenReferral,
  { readerVersion, clock }: KeepReferralsDeps,
): Reading {
  return { ...written, readerVersion, readAt: clock(), mail: mail.id, sha256: mail.sha256 };
}

function mailVersion(versions: readonly Version[]): MailVersion | null {
  const again = versions.filter((version) => version.kind !== 'separate');
  const [first] = again;
  if (first === undefined || again.length < versions.length) return null;
  const correction = again.find((version) => version.kind === 'correction');
  return correction ?? { of: first.of, kind: 'resend', changed: [] };
}
