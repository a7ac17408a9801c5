import type { Mail } from '../intake/mail.ts';
import type { MailForAPerson } from './mismatches.ts';

/** It may hold a referral and no program could read it. */
export function isUnreadable({ state, class: kind }: Pick<Mail, 'state' | 'class'>): boolean {
  return state === 'quarantined' || (state === 'read' && kind === 'cannot-open');
}

/** Mails that a person must open, received by `asOf`, oldest first. */
export function waitingForAPerson(mails: readonly Mail[], asOf: Date): MailForAPerson[] {
  return unreadable(mails, asOf).map((mail) => ({
    sha256: mail.sha256,
    messageId: mail.headers?.messageId ?? null,
    reason: mail.reason ?? 'It could not be read.',
    mail: mail.id,
    receivedAt: mail.receivedAt.toISOString(),
  }));
}

/** The same, under each address that any From header names, lower case. */
export function unreadableBySender(mails: readonly Mail[], asOf: Date): Map<string, Mail[]> {
  const bySender = new Map<string, Mail[]>();
  for (const mail of unreadable(mails, asOf)) {
    for (const address of new Set(mail.headers?.from.map((from) => from.address.toLowerCase()))) {
      bySender.set(address, [...(bySender.get(address) ?? []), mail]);
    }
  }
  return bySender;
}

function unreadable(mails: readonly Mail[], asOf: Date): Mail[] {
  return mails
    .filter((mail) => isUnreadable(mail) && mail.receivedAt <= asOf)
    .sort(
      (one, other) =>
        one.receivedAt.getTime() - other.receivedAt.getTime() || (one.id < other.id ? -1 : 1),
    );
}
