import type { ImapFlow } from 'imapflow';
import { answered, namedServer } from './imapConnection.imap.ts';
import type { ImapServer } from './imapConnection.imap.ts';
import { listedFolders, sentFolder } from './imapFolders.imap.ts';
import { fetchBatch } from './imapFetch.imap.ts';
import type { FetchCeilings } from './imapFetch.imap.ts';
import { openLine, within } from './imapLine.imap.ts';
import type { Line } from './imapLine.imap.ts';
import type { Arrival, Fetched, FolderLook, Mailbox, MailboxVisit } from './mailbox.ts';
import { classOfFailure, mailboxFailure } from './mailboxFailure.ts';
import { uidSets } from './uidSet.ts';

export interface ImapMailboxOptions {
  readonly server: ImapServer;
  /** `default`: INBOX and the server's Junk folder; `all`: every one but Sent, Drafts and Trash. */
  readonly folders: 'default' | 'all' | readonly string[];
  readonly doneFolder: string | null;
  readonly ceilings: FetchCeilings;
}

/** Milliseconds. A server that says "still here" for ever would hang every later job. */
const commandPatience = 10 * 60_000;

/** The shared mailbox by IMAP: EXAMINE and BODY.PEEK, one connection at a time. */
export function imapMailbox(options: ImapMailboxOptions): Mailbox {
  return {
    async visit(work) {
      const line = openLine(options.server, options.ceilings.mailBytes);
      try {
        return await work(namingFailures(visitOver(line, options), options.server, line));
      } finally {
        await line.close();
      }
    },
  };
}

/** Only what the mailbox itself throws is a mailbox failure; what the caller's stores throw is not. */
function namingFailures(visit: MailboxVisit, server: ImapServer, line: Line): MailboxVisit {
  const { command: patience = commandPatience } = server.timeouts ?? {};
  const named =
    <P extends unknown[], T>(command: (...given: P) => Promise<T>) =>
    async (...given: P): Promise<T> => {
      try {
        return await within(patience, line, () => command(...given));
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
      // Without MOVE the library copies and deletes: a delete that fails leaves a copy at each run.
      answered(client.capabilities.has('MOVE'), server, `move mail to ${to}`);
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
  isAlone = false,
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
    // A server that asks for patience would only be asked the more.
    const mayMend = isMailError(error) && classOfFailure(error).class === 'retry';
    if (!mayMend || !(await line.mend())) throw error;
    if (isAlone) return [{ kind: 'failed', arrival: first, why: 'broke-connection' }];
  }
  const fetched: Fetched[] = [];
  for (const arrival of arrivals)
    fetched.push(...(await fetchOrAlone(line, [arrival], options, true)));
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
