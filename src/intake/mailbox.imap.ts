import type { ImapFlow } from 'imapflow';
import { answered, connectImap, disconnectImap, namedServer } from './imapConnection.imap.ts';
import type { ImapServer } from './imapConnection.imap.ts';
import { listedFolders, sentFolder } from './imapFolders.imap.ts';
import { fetchBatch } from './imapFetch.imap.ts';
import type { FetchCeilings } from './imapFetch.imap.ts';
import type { Arrival, Fetched, FolderLook, Mailbox, MailboxVisit } from './mailbox.ts';
import { mailboxFailure } from './mailboxFailure.ts';
import { uidSets } from './uidSet.ts';

export interface ImapMailboxOptions {
  readonly server: ImapServer;
  /** `default`: INBOX and the server's Junk folder; `all`: every one but Sent, Drafts and Trash. */
  readonly folders: 'default' | 'all' | readonly string[];
  readonly doneFolder: string | null;
  readonly ceilings: FetchCeilings;
}

/** How often a run may connect again after a message has broken the connection. */
const mostReconnections = 3;
/** And how often after a server has ended an idle one. */
const mostReopened = 20;

/** The shared mailbox by IMAP: EXAMINE and BODY.PEEK, one connection at a time. */
export function imapMailbox(options: ImapMailboxOptions): Mailbox {
  return {
    async visit(work) {
      const line = openLine(options);
      try {
        return await work(namingFailures(visitOver(line, options), options.server));
      } finally {
        await line.close();
      }
    },
  };
}

interface Line {
  client(): Promise<ImapFlow>;
  /** Opens a folder unless it is open; `change` asks for more than reading. */
  open(folder: string, change?: boolean): Promise<ImapFlow>;
  /** A fresh connection in place of a broken one; false where that was done often enough. */
  mend(): Promise<boolean>;
  close(): Promise<void>;
}

function openLine({ server, ceilings }: ImapMailboxOptions): Line {
  let current: ImapFlow | undefined;
  let opened = '';
  let mended = 0;
  let reopened = 0;
  const line: Line = {
    async client() {
      // A line that ended while the caller was busy with a batch is opened again, not complained of.
      if (current?.usable === false && reopened < mostReopened) {
        reopened += 1;
        await line.close();
      }
      current ??= await connectImap(server, ceilings.mailBytes);
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
      if (mended >= mostReconnections) return false;
      mended += 1;
      await line.close();
      return true;
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

/** Only what the mailbox itself throws is a mailbox failure; what the caller's stores throw is not. */
function namingFailures(visit: MailboxVisit, server: ImapServer): MailboxVisit {
  const named =
    <P extends unknown[], T>(command: (...given: P) => Promise<T>) =>
    async (...given: P): Promise<T> => {
      try {
        return await command(...given);
      } catch (error) {
        throw isMailError(error) ? mailboxFailure(error, namedServer(server)) : error;
      }
    };
  return {
    folders: named(() => visit.folders()),
    look: named((folder) => visit.look(folder)),
    since: named((folder, moment) => visit.since(folder, moment)),
    arrivals: named((folder, uids) => visit.arrivals(folder, uids)),
    fetch: named((arrivals) => visit.fetch(arrivals)),
    move: named((folder, uids, to) => visit.move(folder, uids, to)),
    wasSent: named((messageId) => visit.wasSent(messageId)),
  };
}

function visitOver(line: Line, options: ImapMailboxOptions): MailboxVisit {
  const { server } = options;
  const uidsBy = async (client: ImapFlow, query: object): Promise<number[]> => {
    const found = answered(await client.search(query, { uid: true }), server, 'list its messages');
    return found.filter((uid) => Number.isSafeInteger(uid) && uid > 0).sort((a, b) => a - b);
  };
  return {
    folders: async () => listedFolders(await line.client(), options),
    look: (folder) => look(line, folder, server, uidsBy),
    async since(folder, moment) {
      const client = await line.open(folder);
      // SINCE goes by days of the server's own time: a day more is asked for, the caller is exact.
      return uidsBy(client, { since: new Date(moment.getTime() - 36 * 3_600_000) });
    },
    async arrivals(folder, uids) {
      const client = await line.open(folder);
      return arrivalsOf(client, folder, server, uids);
    },
    fetch: (arrivals) => fetchOrAlone(line, arrivals, options),
    async move(folder, uids, to) {
      const client = await line.open(folder, true);
      for (const set of uidSets(uids)) {
        answered(await client.messageMove(set, to, { uid: true }), server, `move mail to ${to}`);
      }
      const left = new Set(await uidsBy(client, { all: true }));
      return uids.filter((uid) => !left.has(uid));
    },
    async wasSent(messageId) {
      const sent = await sentFolder(await line.client(), server);
      if (sent === undefined) return 'no-folder';
      const client = await line.open(sent);
      const found = await uidsBy(client, { header: { 'message-id': messageId } });
      return found.length > 0 ? 'sent' : 'not-there';
    },
  };
}

async function look(
  line: Line,
  folder: string,
  server: ImapServer,
  uidsBy: (client: ImapFlow, query: object) => Promise<number[]>,
): Promise<FolderLook> {
  let client: ImapFlow;
  try {
    client = await line.open(folder);
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing', folder };
    throw error;
  }
  const opened = answered(client.mailbox, server, 'open a folder');
  const uidValidity = uidValidityOf(opened);
  if (uidValidity === undefined) return { kind: 'no-uidvalidity', folder };
  const uids = opened.exists === 0 ? [] : await uidsBy(client, { all: true });
  const uidNext = Number.isSafeInteger(opened.uidNext) ? opened.uidNext : null;
  return { kind: 'open', folder, uidValidity, uidNext, uids };
}

async function arrivalsOf(
  client: ImapFlow,
  folder: string,
  server: ImapServer,
  uids: readonly number[],
): Promise<Arrival[]> {
  const opened = answered(client.mailbox, server, 'open a folder');
  const uidValidity = uidValidityOf(opened) ?? '';
  const wanted = new Set(uids);
  const arrivals = new Map<number, Arrival>();
  for (const set of uidSets(uids)) {
    const query = { uid: true, internalDate: true, size: true };
    for await (const row of client.fetch(set, query, { uid: true })) {
      if (row.size === undefined || !wanted.has(row.uid)) continue;
      const place = { mailbox: server.user, folder, uidValidity, uid: row.uid };
      const receivedAt = dateOf(row.internalDate);
      arrivals.set(row.uid, { place, receivedAt, bytes: row.size });
    }
  }
  return [...arrivals.values()];
}

/**
 * A message that breaks the connection (a literal over all bounds, a row no parser takes) is found
 * by asking one by one on a fresh line; without that it would hold up everything younger for ever.
 */
async function fetchOrAlone(
  line: Line,
  arrivals: readonly Arrival[],
  options: ImapMailboxOptions,
): Promise<Fetched[]> {
  const [first] = arrivals;
  if (first === undefined) return [];
  try {
    const client = await line.open(first.place.folder);
    const mailbox = answered(client.mailbox, options.server, 'open a folder');
    if (uidValidityOf(mailbox) !== first.place.uidValidity) {
      // Renumbered between two commands: these UIDs mean other messages now.
      return arrivals.map((arrival) => ({ kind: 'failed', arrival, why: 'renumbered' }));
    }
    return await fetchBatch(client, arrivals, options.ceilings);
  } catch (error) {
    if (!isMailError(error) || !(await line.mend())) throw error;
    if (arrivals.length === 1) return [{ kind: 'failed', arrival: first, why: 'broke-connection' }];
  }
  const fetched: Fetched[] = [];
  for (const arrival of arrivals) fetched.push(...(await fetchOrAlone(line, [arrival], options)));
  return fetched;
}

/** The number as text; undefined where the server gave none that can be read. */
function uidValidityOf(mailbox: { readonly uidValidity?: bigint }): string | undefined {
  return typeof mailbox.uidValidity === 'bigint' ? mailbox.uidValidity.toString() : undefined;
}

function dateOf(written: Date | string | undefined): Date | null {
  const date = written === undefined ? undefined : new Date(written);
  return date === undefined || Number.isNaN(date.getTime()) ? null : date;
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'mailboxMissing' in error;
}

/** An error of the library or of the socket under it; our own mistakes are not dressed up as such. */
function isMailError(error: unknown): boolean {
  return (
    error instanceof Error &&
    ('code' in error || 'responseStatus' in error || 'authenticationFailed' in error) &&
    !(error instanceof TypeError || error instanceof RangeError)
  );
}
