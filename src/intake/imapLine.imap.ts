import type { ImapFlow } from 'imapflow';
import { connectImap, disconnectImap } from './imapConnection.imap.ts';
import type { ImapServer } from './imapConnection.imap.ts';

/** How often a run may connect again after a message has broken the connection. */
const mostReconnections = 3;
/** And how often after a server has ended an idle one. */
const mostReopened = 20;

export interface Line {
  client(): Promise<ImapFlow>;
  /** Opens a folder unless it is open; `change` asks for more than reading. */
  open(folder: string, change?: boolean): Promise<ImapFlow>;
  /** A fresh connection in place of a broken one; false where that was done often enough. */
  mend(): Promise<boolean>;
  /** Ends the connection under a command that does not come back. */
  cut(): void;
  close(): Promise<void>;
}

export function openLine(server: ImapServer, largestBytes: number): Line {
  let current: ImapFlow | undefined;
  let opened = '';
  let mended = 0;
  let reopened = 0;
  let isCut = false;
  const line: Line = {
    async client() {
      if (isCut) throw tooLate();
      // A line that ended while the caller was busy with a batch is opened again, not complained of.
      if (current?.usable === false && reopened < mostReopened) {
        reopened += 1;
        await line.close();
      }
      current ??= await connectImap(server, largestBytes);
      return current;
    },
    async open(folder, change = false) {
      const client = await line.client();
      const wanted = `${change ? 'change' : 'read'}:${folder}`;
      if (opened !== wanted) {
        opened = '';
        await client.mailboxOpen(folder, { readOnly: !change });
        opened = wanted;
      }
      return client;
    },
    async mend() {
      if (isCut || mended >= mostReconnections) return false;
      mended += 1;
      await line.close();
      return true;
    },
    cut() {
      isCut = true;
      current?.close();
    },
    async close() {
      const closing = current;
      current = undefined;
      opened = '';
      if (closing !== undefined) await disconnectImap(closing);
    },
  };
  return line;
}

/** Runs one command on the line and ends the line where it does not come back in time. */
export async function within<T>(
  milliseconds: number,
  line: Line,
  command: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      line.cut();
      reject(tooLate());
    }, milliseconds);
  });
  try {
    return await Promise.race([command(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(): Error {
  return Object.assign(new Error('The server takes too long.'), { code: 'ETIMEDOUT' });
}
