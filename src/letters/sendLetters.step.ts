import { pauseAfter } from '../platform/backOff.ts';
import type { Clock } from '../platform/clock.ts';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { Log } from '../platform/log.ts';
import { whyOverCaps } from './caps.ts';
import type { LetterCaps } from './caps.ts';
import { heldByTheHour } from './heldByTheHour.ts';
import type { Letter } from './letter.ts';
import type { LetterStore } from './letterStore.ts';
import type { Mailer, SendOutcome, ServerStop } from './mailer.ts';

export interface SendLettersDeps {
  readonly letters: LetterStore;
  readonly mailer: Mailer;
  readonly caps: LetterCaps;
  /** LEASE_SECONDS: a letter left in `sending` longer than this was left by a dead run. */
  readonly staleSeconds: number;
  /** Is it in the Sent folder already? Asked before a letter that may be out is sent again. */
  readonly lookInSent?: (messageId: string) => Promise<'sent' | 'not-there' | 'no-folder'>;
  /** Milliseconds between two letters: Exchange takes about 30 a minute. */
  readonly pause?: number;
  readonly clock: Clock;
  readonly machineClock: Clock;
  readonly random?: () => number;
  readonly log: Log;
}

export interface SendLettersTally {
  readonly sent: number;
  readonly held: number;
  /** For a person: refused for good, or broken twice. */
  readonly failed: number;
  /** Not sent now; tried again later. */
  readonly postponed: number;
  /** May be out although the server's answer was lost; one further attempt follows. */
  readonly unsure: number;
}

type Counted = keyof SendLettersTally;

const hour = 3_600_000;
const pauses = { first: 60_000, most: hour };
/** With pauses of up to an hour this is more than a day of "not now" for one letter. */
const mostPostponements = 30;

/**
 * Sends what is owed, oldest first. A letter is put in `sending` before anything goes out, so a
 * killed run leaves a trace; that letter is marked perhapsTwice before its one further attempt, and
 * after that a person looks.
 * @throws TemporaryFailure or PermanentFailure at the end where the server takes no letter at all
 */
export function makeSendLetters(
  deps: SendLettersDeps,
): (signal?: AbortSignal) => Promise<SendLettersTally> {
  const { letters, machineClock, staleSeconds, log } = deps;
  return async function sendLetters(signal) {
    const tally: Record<Counted, number> = { sent: 0, held: 0, failed: 0, postponed: 0, unsure: 0 };
    tally.failed += await letters.failStale(machineClock(), staleSeconds, (letter) =>
      eventOf(letter, 'letter-failed', deps.clock()),
    );
    let stopped: { readonly stop: ServerStop; readonly why: string } | undefined;
    while (stopped === undefined && signal?.aborted !== true) {
      const letter = await letters.takeNext(machineClock(), staleSeconds);
      if (letter === undefined) break;
      const { counted, stop, why, hourIsFull } = await attempt(deps, letter);
      tally[counted] += 1;
      if (hourIsFull === true) tally.held += await holdTheRest(deps, letter, signal);
      log.info('Letter attempted', { letter: letter.id, kind: letter.kind, outcome: counted });
      if (stop !== undefined) stopped = { stop, why };
      else if (counted === 'sent') await pauseFor(deps.pause ?? 0, signal);
    }
    await deps.mailer.close();
    if (stopped !== undefined) throw stoppedFailure(stopped.stop, stopped.why);
    return tally;
  };
}

interface Attempted {
  readonly counted: Counted;
  readonly stop?: ServerStop | undefined;
  readonly why: string;
  /** LETTERS_AN_HOUR is reached. */
  readonly hourIsFull?: boolean;
}

async function attempt(deps: SendLettersDeps, letter: Letter): Promise<Attempted> {
  const { letters, clock } = deps;
  if (letter.perhapsTwice && (await isInSent(deps, letter))) {
    const answer = 'Found in the Sent folder: not sent again.';
    await letters.markSent(
      letter.id,
      letter.attempts,
      answer,
      eventOf(letter, 'letter-sent', clock()),
    );
    return { counted: 'sent', why: answer };
  }
  const over = await overCaps(deps, letter);
  if (over !== undefined) {
    const { why, hourIsFull } = over;
    await letters.hold(letter.id, why, eventOf(letter, 'letter-held', clock()));
    return { counted: 'held', why, hourIsFull };
  }
  return conclude(deps, letter, await deps.mailer.send(letter));
}

async function conclude(
  { letters, clock, machineClock, random = Math.random }: SendLettersDeps,
  letter: Letter,
  outcome: SendOutcome,
): Promise<Attempted> {
  const { id, attempts } = letter;
  const pause = pauseAfter(attempts, pauses, random());
  const nextTryAt = new Date(machineClock().getTime() + pause);
  switch (outcome.kind) {
    case 'sent':
      await letters.markSent(id, attempts, outcome.answer, eventOf(letter, 'letter-sent', clock()));
      return { counted: 'sent', why: outcome.answer };
    case 'refused':
      await letters.markFailed(
        id,
        attempts,
        outcome.why,
        eventOf(letter, 'letter-failed', clock()),
      );
      return { counted: 'failed', why: outcome.why };
    case 'unsure':
      if (letter.perhapsTwice) {
        const event = eventOf(letter, 'letter-failed', clock());
        await letters.markFailed(id, attempts, outcome.why, event);
        return { counted: 'failed', why: outcome.why };
      }
      await letters.markPerhapsTwice(id, attempts, outcome.why, nextTryAt);
      return { counted: 'unsure', why: outcome.why };
    case 'not-sent':
      if (outcome.server === undefined && attempts >= mostPostponements) {
        const event = eventOf(letter, 'letter-failed', clock());
        await letters.markFailed(id, attempts, outcome.why, event);
        return { counted: 'failed', why: outcome.why };
      }
      // Where the server takes nothing at all the letter is not to blame: it stays first in turn.
      await letters.backToOwed(
        id,
        attempts,
        outcome.why,
        outcome.server === undefined ? nextTryAt : machineClock(),
      );
      return { counted: 'postponed', stop: outcome.server, why: outcome.why };
  }
}

/** Where the Sent folder cannot be read the letter is sent again, marked as it is. */
async function isInSent({ lookInSent, log }: SendLettersDeps, letter: Letter): Promise<boolean> {
  if (lookInSent === undefined) return false;
  try {
    return (await lookInSent(letter.messageId)) === 'sent';
  } catch (error) {
    if (!(error instanceof TemporaryFailure || error instanceof PermanentFailure)) throw error;
    log.warn('The Sent folder cannot be read', { letter: letter.id, error: error.name });
    return false;
  }
}

/** Every other letter that would be taken in hand only to be held: gives back how many. */
async function holdTheRest(
  { letters, caps, clock, machineClock }: SendLettersDeps,
  first: Letter,
  signal: AbortSignal | undefined,
): Promise<number> {
  let held = 0;
  const owed = await letters.all({ state: 'owed' });
  for (const { letter, why } of heldByTheHour(owed, first, caps, machineClock())) {
    if (signal?.aborted === true) break;
    if (await letters.hold(letter.id, why, eventOf(letter, 'letter-held', clock()))) held += 1;
  }
  return held;
}

async function overCaps(
  { letters, caps, machineClock }: SendLettersDeps,
  letter: Letter,
): Promise<{ readonly why: string; readonly hourIsFull: boolean } | undefined> {
  const since = new Date(machineClock().getTime() - hour);
  // This letter is in `sending` and counted already.
  const toThisAddress = (await letters.sentSince(since, letter.to ?? undefined)) - 1;
  const inAll = (await letters.sentSince(since)) - 1;
  const why = whyOverCaps(letter, { toThisAddress, inAll }, caps);
  return why === undefined ? undefined : { why, hourIsFull: inAll >= caps.anHour };
}

function eventOf(letter: Letter, kind: string, at: Date): HistoryEvent {
  return {
    cause: `${kind}:${letter.id}:${String(letter.attempts)}`,
    at,
    kind,
    by: 'twostep',
    detail: { attempt: letter.attempts, perhapsTwice: letter.perhapsTwice },
  };
}

async function pauseFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0 || signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}

function stoppedFailure(stop: ServerStop, why: string): TemporaryFailure | PermanentFailure {
  switch (stop) {
    case 'refuses-sign-in':
      return new PermanentFailure(
        `The outgoing mail server lets us send nothing (${why}).`,
        'Check SMTP_USER and SMTP_PASSWORD or the OAUTH_ settings, SMTP_TLS, and that LETTERS_FROM may be sent from. The letters wait.',
        { cause: stop },
      );
    case 'wants-patience':
      return new TemporaryFailure(
        `The outgoing mail server asks us to wait (${why}).`,
        'Nothing to do: the letters wait and the next run tries again.',
        { cause: stop },
      );
    case 'unreachable':
      return new TemporaryFailure(
        `The outgoing mail server cannot be reached (${why}).`,
        'Check SMTP_HOST, SMTP_PORT and SMTP_TLS, and that the server is up. The letters wait.',
        { cause: stop },
      );
  }
}
