import type { FetchMessageObject, ImapFlow, MessageStructureObject } from 'imapflow';
import type { Arrival, Fetched } from './mailbox.ts';
import { classOfFailure, codeOf } from './mailboxFailure.ts';
import { uidSets } from './uidSet.ts';

export interface FetchCeilings {
  /** A larger mail is not read: its head is kept and a person is told. */
  readonly mailBytes: number;
  /** Of one batch in memory, even where the server's sizes are wrong. */
  readonly batchBytes: number;
  readonly headBytes: number;
}

/**
 * One closed batch from the folder that is open. Bytes are asked for up to one more than the
 * ceiling, so a mail that is larger than the server said shows itself and is cut short by the server.
 */
export async function fetchBatch(
  client: ImapFlow,
  arrivals: readonly Arrival[],
  ceilings: FetchCeilings,
): Promise<Fetched[]> {
  const fetched = new Map<number, Fetched>();
  const small = arrivals.filter((arrival) => arrival.bytes <= ceilings.mailBytes);
  const sources = await readSources(client, small, ceilings);
  for (const arrival of small) {
    const bytes = sources.get(arrival.place.uid);
    if (bytes !== undefined && bytes.byteLength <= ceilings.mailBytes) {
      fetched.set(arrival.place.uid, { kind: 'whole', arrival, bytes });
    }
  }
  const answers: Fetched[] = [];
  for (const arrival of arrivals) {
    answers.push(fetched.get(arrival.place.uid) ?? (await fetchAlone(client, arrival, ceilings)));
  }
  return answers;
}

/**
 * No other command inside the loop: it would hang. A row without bytes is another connection's
 * change of flags, and a row for a UID that was not asked for is not believed.
 */
async function readSources(
  client: ImapFlow,
  arrivals: readonly Arrival[],
  ceilings: FetchCeilings,
): Promise<Map<number, Uint8Array>> {
  const wanted = new Set(arrivals.map(({ place }) => place.uid));
  const sources = new Map<number, Uint8Array>();
  let bytes = 0;
  for (const set of uidSets([...wanted])) {
    try {
      const query = { uid: true, source: { start: 0, maxLength: ceilings.mailBytes + 1 } };
      for await (const row of client.fetch(set, query, { uid: true })) {
        if (row.source === undefined || !wanted.has(row.uid)) continue;
        bytes += row.source.byteLength;
        // What is dropped here is asked for again, alone.
        if (bytes <= ceilings.batchBytes + ceilings.mailBytes) sources.set(row.uid, row.source);
      }
    } catch (error) {
      // One message that the server cannot hand over must not hold up the others.
      if (!isRefusal(error)) throw error;
    }
  }
  return sources;
}

async function fetchAlone(
  client: ImapFlow,
  arrival: Arrival,
  ceilings: FetchCeilings,
): Promise<Fetched> {
  try {
    if (arrival.bytes > ceilings.mailBytes) return await fetchHead(client, arrival, ceilings);
    const sources = await readSources(client, [arrival], ceilings);
    const bytes = sources.get(arrival.place.uid);
    if (bytes === undefined) return await goneOrFailed(client, arrival);
    if (bytes.byteLength > ceilings.mailBytes) return await fetchHead(client, arrival, ceilings);
    return { kind: 'whole', arrival, bytes };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { kind: 'failed', arrival, why: codeOf(error) };
  }
}

async function fetchHead(
  client: ImapFlow,
  arrival: Arrival,
  ceilings: FetchCeilings,
): Promise<Fetched> {
  const { uid } = arrival.place;
  const row = await client.fetchOne(
    String(uid),
    {
      uid: true,
      bodyStructure: true,
      bodyParts: [{ key: 'HEADER', start: 0, maxLength: ceilings.headBytes }],
    },
    { uid: true },
  );
  const head = row === false || row.uid !== uid ? undefined : headOf(row);
  if (row === false || head === undefined) return goneOrFailed(client, arrival);
  return { kind: 'oversize', arrival, head, structure: describe(row.bodyStructure) };
}

/** The library gives a head that was asked for in part as the whole head. */
function headOf(row: FetchMessageObject): Uint8Array | undefined {
  return row.headers ?? row.bodyParts?.get('header');
}

async function goneOrFailed(client: ImapFlow, arrival: Arrival): Promise<Fetched> {
  const { uid } = arrival.place;
  const found = await client.search({ uid: String(uid) }, { uid: true });
  if (found === false || found === undefined)
    return { kind: 'failed', arrival, why: 'search-refused' };
  return found.includes(uid)
    ? { kind: 'failed', arrival, why: 'no-bytes' }
    : { kind: 'gone', arrival };
}

/**
 * A tagged NO or BAD: the server is there and will not hand this over. A server that asks for
 * patience would be asked again for each message alone.
 */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('responseStatus' in error)) return false;
  const isNo = error.responseStatus === 'NO' || error.responseStatus === 'BAD';
  return isNo && classOfFailure(error).class !== 'throttled';
}

/** Types and sizes of the parts; file names are left out, since they name children. */
function describe(structure: MessageStructureObject | undefined): string {
  const leaves: string[] = [];
  const open = structure === undefined ? [] : [structure];
  for (let next = open.pop(); next !== undefined && leaves.length < 20; next = open.pop()) {
    if (next.childNodes !== undefined) open.push(...[...next.childNodes].reverse());
    else leaves.push(`${plainType(next.type)} ${kilobytes(next.size)}`);
  }
  return leaves.length === 0 ? 'its parts are not known' : leaves.join(', ');
}

function plainType(type: string): string {
  return /^[a-z0-9.+-]{1,40}\/[a-z0-9.+-]{1,80}$/i.test(type) ? type.toLowerCase() : 'unknown';
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '(size not known)' : `${String(Math.ceil(bytes / 1024))} KB`;
}
