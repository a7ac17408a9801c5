import type { Clock } from '../platform/clock.ts';
import { TemporaryFailure } from '../platform/failure.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { Log } from '../platform/log.ts';
import { decideAnswer, notAllowed } from './answering.ts';
import type { AnswerSettings } from './answering.ts';
import { fingerprintOf, fingerprintOfBytes, mayBeResend, partsKeyOf } from './fingerprint.ts';
import type { Fetched } from './mailbox.ts';
import type { MailOpened, MailOpener } from './mailOpener.ts';
import type { MailStore, MailTaken } from './mailStore.ts';
import type { RawMailStore } from './rawMailStore.ts';
import type { SightingStore } from './sightingStore.ts';

export interface KeepMailDeps {
  readonly opener: MailOpener;
  readonly rawMails: RawMailStore;
  readonly mails: MailStore;
  readonly sightings: SightingStore;
  readonly answers: AnswerSettings;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is to be counted for one message. */
export type Kept = 'taken' | 'duplicates' | 'quarantined' | 'seenAgain' | 'gone' | 'failed';

/**
 * Keeps one message: its bytes, then the mail, then the sighting.
 *
 * The sighting is what marks a UID as done with, so it is written last. Killed before it, the next
 * run finds the UID unseen and does all again: the bytes and the mail are there under the same keys
 * and are not written twice. Written before the mail it would hide a mail that does not exist.
 */
export function makeKeepMail(deps: KeepMailDeps): (fetched: Fetched) => Promise<Kept[]> {
  const { rawMails, mails, sightings, clock, log } = deps;
  return async function keepMail(fetched) {
    const { place } = fetched.arrival;
    if (fetched.kind === 'gone') {
      await sightings.noteGone(place, clock());
      return ['gone'];
    }
    if (fetched.kind === 'failed') {
      const { folder, uid } = place;
      log.warn('The server did not hand over a mail', { folder, uid, error: fetched.why });
      return ['failed'];
    }
    const bytes = fetched.kind === 'whole' ? fetched.bytes : fetched.head;
    const sha256 = await rawMails.keep(bytes);
    const seenAt = clock();
    const receivedAt = fetched.arrival.receivedAt ?? seenAt;
    const known = { sha256, receivedAt, bytesKept: bytes.byteLength };
    const mail = await mailOf(deps, fetched, bytes, known);
    const outcome = await mails.takeOnce(mail, takenEvent(mail, seenAt));
    await sightings.add({ place, sha256, receivedAt, mail: mail.id, seenAt });
    log.info('Mail kept', { mail: mail.id, state: mail.state, outcome });
    return outcome === 'already-taken' ? ['seenAgain'] : ['taken', ...alsoCounted(mail)];
  };
}

type Whole = Extract<Fetched, { kind: 'whole' | 'oversize' }>;
type Known = Pick<MailTaken, 'sha256' | 'receivedAt' | 'bytesKept'>;

async function mailOf(
  deps: KeepMailDeps,
  fetched: Whole,
  bytes: Uint8Array,
  known: Known,
): Promise<MailTaken> {
  const opened = await openMail(deps.opener, bytes);
  if (fetched.kind === 'oversize') return oversize(deps, fetched, opened, known);
  if (opened.kind === 'unreadable') return unopened(opened.reason, known);
  const { headers, partHashes } = opened;
  const id = fingerprintOf(headers, partHashes);
  const partsKey = partsKeyOf(headers, partHashes);
  const first = mayBeResend(headers, partHashes)
    ? await deps.mails.firstWithParts(partsKey)
    : undefined;
  const isResend = first !== undefined && first.id !== id;
  return {
    ...known,
    id,
    partsKey,
    headers,
    bytes: known.bytesKept,
    state: isResend ? 'duplicate' : 'received',
    class: isResend ? first.class : null,
    duplicateOf: isResend ? first.id : null,
    reason: isResend ? 'The same sender sent the same content before.' : null,
    answer: isResend
      ? decideAnswer(headers, first.class, deps.answers, null)
      : notAllowed('Not read yet.'),
  };
}

/** Only the head is known: enough to tell the sender that it could not be opened. */
function oversize(
  { answers }: KeepMailDeps,
  { arrival, structure }: Extract<Fetched, { kind: 'oversize' }>,
  opened: MailOpened,
  known: Known,
): MailTaken {
  const headers = opened.kind === 'opened' ? opened.headers : null;
  const bytes = Math.max(arrival.bytes, known.bytesKept);
  const size = `${String(Math.ceil(bytes / (1024 * 1024)))} MB`;
  const id = fingerprintOfBytes(known.sha256);
  return {
    ...known,
    id,
    partsKey: id,
    headers,
    bytes,
    state: 'quarantined',
    class: 'cannot-open',
    duplicateOf: null,
    reason: `The mail is larger than may be read (${size}: ${structure}; ceiling READ_FILE_MEGABYTES). Only its head was kept.`,
    answer: decideAnswer(headers, 'cannot-open', answers, null),
  };
}

function unopened(reason: string, known: Known): MailTaken {
  const id = fingerprintOfBytes(known.sha256);
  return {
    ...known,
    id,
    partsKey: id,
    headers: null,
    bytes: known.bytesKept,
    state: 'quarantined',
    class: null,
    duplicateOf: null,
    reason,
    answer: notAllowed('The mail could not be opened.'),
  };
}

/**
 * A mail that breaks the opener is kept for a person. What may pass by itself is thrown on: the
 * UID stays unseen and the next run tries again.
 */
async function openMail(opener: MailOpener, bytes: Uint8Array): Promise<MailOpened> {
  try {
    return await opener.open(bytes);
  } catch (error) {
    if (error instanceof TemporaryFailure) throw error;
    return { kind: 'unreadable', reason: 'The mail could not be opened.' };
  }
}

function takenEvent(mail: MailTaken, at: Date): HistoryEvent {
  return {
    cause: `taken:${mail.id}`,
    at,
    kind: 'mail-taken',
    by: 'twostep',
    detail: { state: mail.state, sha256: mail.sha256, duplicateOf: mail.duplicateOf },
  };
}

function alsoCounted({ state }: MailTaken): Kept[] {
  if (state === 'duplicate') return ['duplicates'];
  return state === 'quarantined' ? ['quarantined'] : [];
}
