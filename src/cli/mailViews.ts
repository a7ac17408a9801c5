import type { Mail, MailClass, MailState, MailVersion } from '../intake/mail.ts';
import type { Sighting } from '../intake/sightingStore.ts';
import type { Letter } from '../letters/letter.ts';
import { groupedBy } from '../platform/grouped.ts';
import type { Referral } from '../reading/referral.ts';

/** `mails --json`: one row for each UID ever seen on the server (contracts.md section 2). */
export interface MailRow {
  readonly folder: string;
  readonly uidValidity: string;
  readonly uid: number;
  readonly sha256: string;
  readonly messageId: string | null;
  readonly receivedAt: string;
  readonly mail: string;
  readonly state: MailState;
  readonly class: MailClass | null;
  readonly reason: string | null;
  readonly answer: { readonly allowed: boolean; readonly reason: string };
  readonly version: MailVersion | null;
  readonly referrals: readonly string[];
  readonly letters: readonly string[];
}

export function mailRows(
  sightings: readonly Sighting[],
  mails: readonly Mail[],
  referrals: readonly Referral[],
  letters: readonly Letter[],
): MailRow[] {
  const mailOf = new Map(mails.map((mail) => [mail.id, mail]));
  const referralsOf = groupedBy(referrals, ({ route }) =>
    route.kind === 'mail' ? route.mail : null,
  );
  const lettersOf = groupedBy(letters, ({ mail }) => mail);
  const newest = new Map<string, number>();
  for (const { place } of sightings) {
    newest.set(folderOf(place), Math.max(place.again ?? 0, newest.get(folderOf(place)) ?? 0));
  }
  return sightings.flatMap((sighting) => {
    const mail = mailOf.get(sighting.mail);
    if (mail === undefined) return [];
    return [
      {
        folder: sighting.place.folder,
        uidValidity: uidValidityOf(sighting, newest),
        uid: sighting.place.uid,
        sha256: sighting.sha256,
        messageId: mail.headers?.messageId ?? null,
        receivedAt: sighting.receivedAt.toISOString(),
        mail: mail.id,
        state: mail.state,
        class: mail.class,
        reason: mail.reason,
        answer: { allowed: mail.answer.allowed, reason: mail.answer.reason },
        version: mail.version,
        referrals: (referralsOf.get(mail.id) ?? []).map(({ reference }) => reference),
        letters: (lettersOf.get(mail.id) ?? []).map(({ id }) => id),
      },
    ];
  });
}

function folderOf({ mailbox, folder, uidValidity }: Sighting['place']): string {
  return [mailbox, folder, uidValidity].join('/');
}

/** A UID of a numbering that the server has begun again means another message now: `7/0` was first. */
function uidValidityOf({ place }: Sighting, newest: ReadonlyMap<string, number>): string {
  const again = place.again ?? 0;
  const holds = again === newest.get(folderOf(place));
  return holds ? place.uidValidity : `${place.uidValidity}/${String(again)}`;
}
