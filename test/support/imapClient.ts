import { ImapFlow } from 'imapflow';
import type { TestMailbox } from './servers.ts';

/** What a person or another program does in the mailbox, as opposed to the service. */
export async function inMailbox<T>(
  mailbox: TestMailbox,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const { host, port, user, password } = mailbox;
  const auth = { user, pass: password };
  const client = new ImapFlow({
    host,
    port,
    secure: false,
    doSTARTTLS: false,
    auth,
    logger: false,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** Before the frozen clocks of the journeys: a mail that arrives after "now" is not answered yet. */
const AN_EARLIER_MORNING = new Date('2026-11-23T09:15:00Z');

/** Puts mails into a folder; gives back their UIDs. */
export async function putMail(
  mailbox: TestMailbox,
  mails: readonly { readonly bytes: Uint8Array; readonly at?: Date; readonly flags?: string[] }[],
  folder = 'INBOX',
): Promise<number[]> {
  return inMailbox(mailbox, async (client) => {
    const uids: number[] = [];
    for (const { bytes, at = AN_EARLIER_MORNING, flags } of mails) {
      const answer = await client.append(folder, Buffer.from(bytes), flags ?? [], at);
      if (answer === false || answer.uid === undefined) throw new Error('The mail was not taken.');
      uids.push(answer.uid);
    }
    return uids;
  });
}

/** UID, flags and INTERNALDATE of everything in a folder. */
export async function folderNow(
  mailbox: TestMailbox,
  folder = 'INBOX',
): Promise<{ uid: number; flags: string[]; at: string }[]> {
  return inMailbox(mailbox, async (client) => {
    await client.mailboxOpen(folder, { readOnly: true });
    const rows = await client.fetchAll('1:*', { uid: true, flags: true, internalDate: true });
    return rows.map((row) => ({
      uid: row.uid,
      // \\Recent belongs to the session that asks, not to the message.
      flags: [...(row.flags ?? [])].filter((flag) => flag !== '\\Recent').sort(),
      at: new Date(row.internalDate ?? 0).toISOString(),
    }));
  });
}
