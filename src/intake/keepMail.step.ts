import type { Clock } from '../platform/clock.ts';
import { TemporaryFailure } from '../platform/failure.ts';
import type { HistoryEvent } from '../platform/history.ts';
import { inLanes } from '../platform/lanes.ts';
import type { Log } from '../platform/log.ts';
import type { AnswerSettings } from './answering.ts';
import { mayBeResend, partsKeyOf } from './fingerprint.ts';
import type { Fetched } from './mailbox.ts';
import type { MailOpened, MailOpener } from './mailOpener.ts';
import type { MailStore, MailTaken } from './mailStore.ts';
import { mailOf } from './mailTaken.ts';
import type { First, OpenedMessage } from './mailTaken.ts';
import type { RawMailStore } from './rawMailStore.ts';
import type { Place, Sighting, SightingStore } from './sightingStore.ts';

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

/** What came of one message; one that is broken is not kept and its UID stays unseen. */
export type Keeping =
  | {
      readonly kind: 'done';
      readonly place: Place;
      readonly counted: readonly Kept[];
      /** Null where nothing was handed over. */
      readonly sighting: Sighting | null;
    }
  | { readonly kind: 'broken'; readonly place: Place; readonly error: unknown };

/** Storing and opening overlap; more at once would only wait for the database. */
const lanes = 8;

/**
 * Keeps a batch of messages, in its order: the bytes, then the mails, then the sightings.
 *
 * The sighting is what marks a UID as done with, so it is written last. Killed before it, the next
 * run finds the UID unseen and does all again: the bytes and the mail are there under the same keys
 * and are not written twice. Written before the mail it would hide a mail that does not exist.
 */
export function makeKeepMails(
  deps: KeepMailDeps,
): (batch: readonly Fetched[]) => Promise<Keeping[]> {
  return async function keepMails(batch) {
    const opened = await inLanes(batch, lanes, (fetched) =>
      unbroken(fetched.arrival.place, () => openFetched(deps, fetched)),
    );
    const keys = opened.flatMap((one) => ('resendKey' in one ? (one.resendKey ?? []) : []));
    const firsts = new Map<string, First>(await deps.mails.firstWithParts([...new Set(keys)]));
    const taken: (Broken | Taken)[] = [];
    // One after the other: each is held against those of the same content before it.
    for (const one of opened) {
      const { place } = one;
      taken.push(
        one.kind === 'broken' ? one : await unbroken(place, () => take(deps, one, firsts)),
      );
    }
    return inLanes(taken, lanes, (one) =>
      one.kind === 'broken' ? Promise.resolve(one) : unbroken(one.place, () => note(deps, one)),
    );
  };
}

type Broken = Extract<Keeping, { kind: 'broken' }>;

type Opened =
  /** Its bytes are stored. */
  | (OpenedMessage & {
      readonly kind: 'opened';
      readonly place: Place;
      readonly seenAt: Date;
      /** Its parts, where they alone may show that it was sent before. */
      readonly resendKey: string | null;
    })
  | { readonly kind: 'gone' | 'failed'; readonly place: Place };

interface Taken {
  readonly kind: 'taken';
  readonly place: Place;
  readonly counted: readonly Kept[];
  readonly sighting: Sighting | null;
}

async function unbroken<T>(place: Place, work: () => Promise<T>): Promise<T | Broken> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'broken', place, error };
  }
}

async function openFetched(deps: KeepMailDeps, fetched: Fetched): Promise<Opened> {
  const { place, receivedAt } = fetched.arrival;
  if (fetched.kind === 'gone') return { kind: 'gone', place };
  if (fetched.kind === 'failed') {
    const { folder, uid } = place;
    deps.log.warn('The server did not hand over a mail', { folder, uid, error: fetched.why });
    return { kind: 'failed', place };
  }
  const bytes = fetched.kind === 'whole' ? fetched.bytes : fetched.head;
  const sha256 = await deps.rawMails.keep(bytes);
  const opened = await openMail(deps.opener, bytes);
  const resendKey =
    fetched.kind === 'whole' &&
    opened.kind === 'opened' &&
    mayBeResend(opened.headers, opened.partHashes)
      ? partsKeyOf(opened.headers, opened.partHashes)
      : null;
  const seenAt = deps.clock();
  const known = { sha256, receivedAt: receivedAt ?? seenAt, bytesKept: bytes.byteLength };
  return { kind: 'opened', place, seenAt, fetched, opened, known, resendKey };
}

/** @param firsts of each content the first mail; what is taken here is noted there */
async function take(
  { mails, sightings, answers, clock, log }: KeepMailDeps,
  one: Opened,
  firsts: Map<string, First>,
): Promise<Taken> {
  const { place } = one;
  if (one.kind !== 'opened') {
    if (one.kind === 'gone') await sightings.noteGone(place, clock());
    return { kind: 'taken', place, counted: [one.kind], sighting: null };
  }
  const { known, resendKey, seenAt } = one;
  const mail = mailOf(answers, one, resendKey === null ? undefined : firsts.get(resendKey));
  const outcome = await mails.takeOnce(mail, takenEvent(mail, seenAt));
  if (resendKey !== null && !firsts.has(resendKey)) firsts.set(resendKey, mail);
  log.info('Mail kept', { mail: mail.id, state: mail.state, outcome });
  const { sha256, receivedAt } = known;
  return {
    kind: 'taken',
    place,
    counted: outcome === 'already-taken' ? ['seenAgain'] : ['taken', ...alsoCounted(mail)],
    sighting: { place, sha256, receivedAt, mail: mail.id, seenAt },
  };
}

async function note({ sightings }: KeepMailDeps, taken: Taken): Promise<Keeping> {
  const { place, counted, sighting } = taken;
  if (sighting !== null) await sightings.add(sighting);
  return { kind: 'done', place, counted, sighting };
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
