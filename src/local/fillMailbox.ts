import { ImapFlow } from 'imapflow';
import type { LocalMailbox } from './localMailbox.ts';

/** One message to be put in, with the time at which the server is to say it came. */
export interface Delivery {
  readonly bytes: Uint8Array;
  readonly receivedAt: Date;
}

/** Puts mail into a local mailbox by IMAP APPEND, in the order given. */
export async function fillMailbox(
  { host, port, user, password }: Pick<LocalMailbox, 'host' | 'port' | 'user' | 'password'>,
  deliveries: readonly Delivery[],
  folder = 'INBOX',
): Promise<void> {
  const client = new ImapFlow({
    host,
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: password },
    logger: false,
  });
  client.on('error', () => {}); // what breaks shows itself in the command that runs
  await client.connect();
  try {
    for (const { bytes, receivedAt } of deliveries) {
      await client.append(folder, Buffer.from(bytes), [], receivedAt);
    }
  } finally {
    await client.logout();
  }
}
