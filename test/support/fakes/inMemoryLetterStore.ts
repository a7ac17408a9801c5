import type { Letter } from '../../../src/letters/letter.ts';
import type { LetterStore } from '../../../src/letters/letterStore.ts';
import type { HistoryEvent } from '../../../src/platform/history.ts';

type Kept = { -readonly [field in keyof Letter]: Letter[field] } & { triedAt: Date | null };

export function inMemoryLetterStore(): LetterStore {
  const kept = new Map<string, Kept>();
  const ordered = (): Kept[] =>
    [...kept.values()].sort(
      (a, b) =>
        a.since.getTime() - b.since.getTime() ||
        a.owedAt.getTime() - b.owedAt.getTime() ||
        (a.id < b.id ? -1 : 1),
    );
  const move = (
    id: string,
    may: (letter: Kept) => boolean,
    change: Partial<Kept>,
    event?: HistoryEvent,
  ): boolean => {
    const letter = kept.get(id);
    if (letter === undefined || !may(letter)) return false;
    if (event !== undefined && letter.events.some(({ cause }) => cause === event.cause))
      return false;
    const events = event === undefined ? letter.events : [...letter.events, event];
    kept.set(id, { ...letter, ...change, events });
    return true;
  };
  const isMine = (attempt: number) => (letter: Kept) =>
    letter.state === 'sending' && letter.attempts === attempt;
  const end = (id: string, attempt: number, change: Partial<Kept>, event?: HistoryEvent): void => {
    const mine = isMine(attempt);
    const ended = { ...change, sendingSince: null };
    if (move(id, (letter) => mine(letter) && letter.sentAt === null, ended, event)) return;
    move(id, mine, { state: 'sent', sendingSince: null, nextTryAt: null });
  };
  const isStale = (letter: Kept, now: Date, seconds: number): boolean =>
    letter.state === 'sending' &&
    letter.sendingSince !== null &&
    letter.sendingSince.getTime() <= now.getTime() - seconds * 1000;
  const begin = (letter: Kept, now: Date, change: Partial<Kept>): Letter => {
    const begun = { state: 'sending', sendingSince: now, triedAt: now } as const;
    move(letter.id, () => true, { ...begun, ...change, attempts: letter.attempts + 1 });
    return kept.get(letter.id)!;
  };
  return {
    oweOnce(letter, event) {
      if (kept.has(letter.id)) return Promise.resolve('already-owed');
      kept.set(letter.id, {
        ...letter,
        released: false,
        perhapsTwice: false,
        attempts: 0,
        sendingSince: null,
        triedAt: null,
        nextTryAt: null,
        sentAt: null,
        outcome: null,
        events: [event],
      });
      return Promise.resolve('owed');
    },
    takeNext(now, seconds) {
      const stale = ordered().find(
        (letter) => isStale(letter, now, seconds) && !letter.perhapsTwice && letter.sentAt === null,
      );
      if (stale !== undefined) return Promise.resolve(begin(stale, now, { perhapsTwice: true }));
      const owed = ordered().find(
        ({ state, to, nextTryAt }) =>
          state === 'owed' && to !== null && (nextTryAt === null || nextTryAt <= now),
      );
      return Promise.resolve(owed === undefined ? undefined : begin(owed, now, {}));
    },
    failStale(now, seconds, event) {
      let failed = 0;
      for (const letter of ordered().filter((one) => isStale(one, now, seconds))) {
        if (!letter.perhapsTwice) continue;
        if (letter.sentAt !== null) {
          move(letter.id, () => true, { state: 'sent', sendingSince: null });
          continue;
        }
        const given = { state: 'failed', outcome: 'stopped twice', sendingSince: null } as const;
        if (move(letter.id, () => true, given, event(letter))) failed += 1;
      }
      return Promise.resolve(failed);
    },
    markSent(id, attempt, outcome, event) {
      const sent = { sentAt: event.at, outcome, nextTryAt: null };
      const done = { ...sent, state: 'sent', sendingSince: null } as const;
      if (move(id, isMine(attempt), done, event)) return Promise.resolve();
      const late = { ...sent, perhapsTwice: true };
      if (move(id, ({ state }) => state === 'sending', late, event)) return Promise.resolve();
      const mayBecomeSent = ({ state }: Kept): boolean => state !== 'sent' && state !== 'sending';
      move(id, mayBecomeSent, { ...done, perhapsTwice: true }, event);
      return Promise.resolve();
    },
    backToOwed(id, attempt, outcome, nextTryAt) {
      end(id, attempt, { state: 'owed', outcome, nextTryAt, triedAt: null });
      return Promise.resolve();
    },
    markFailed(id, attempt, outcome, event) {
      end(id, attempt, { state: 'failed', outcome, nextTryAt: null }, event);
      return Promise.resolve();
    },
    markPerhapsTwice(id, attempt, outcome, nextTryAt) {
      end(id, attempt, { state: 'owed', perhapsTwice: true, outcome, nextTryAt });
      return Promise.resolve();
    },
    hold(id, because, event) {
      const held = {
        state: 'held',
        heldBecause: because,
        sendingSince: null,
        triedAt: null,
      } as const;
      const may = ({ state, sentAt }: Kept): boolean =>
        (state === 'owed' || state === 'sending') && sentAt === null;
      return Promise.resolve(move(id, may, held, event));
    },
    noteBounced: (id, mail, event) =>
      Promise.resolve(move(id, () => true, { bouncedBy: mail }, event)),
    release(id, event) {
      const owed = { state: 'owed', heldBecause: null, released: true, nextTryAt: null } as const;
      const may = ({ state, to }: Kept): boolean =>
        (state === 'held' || state === 'failed') && to !== null;
      if (move(id, may, owed, event)) return Promise.resolve('released');
      return Promise.resolve(kept.has(id) ? 'not-held' : 'unknown');
    },
    cancel(id, event) {
      const may = ({ state }: Kept): boolean => ['owed', 'held', 'failed'].includes(state);
      const change = { state: 'cancelled', nextTryAt: null } as const;
      if (move(id, may, change, event)) return Promise.resolve('cancelled');
      const state = kept.get(id)?.state;
      if (state === undefined) return Promise.resolve('unknown');
      return Promise.resolve(state === 'cancelled' ? 'cancelled' : 'already-sent');
    },
    find: (id) => Promise.resolve(kept.get(id)),
    findByMessageId: (messageId) =>
      Promise.resolve(ordered().find((letter) => letter.messageId === messageId)),
    all: (filter) =>
      Promise.resolve(
        ordered().filter(({ state }) => filter?.state === undefined || state === filter.state),
      ),
    sentSince(since, to) {
      const counted = ordered().filter(
        (letter) =>
          letter.triedAt !== null &&
          letter.triedAt >= since &&
          (to === undefined || letter.to === to) &&
          (['sent', 'sending'].includes(letter.state) || letter.perhapsTwice),
      );
      return Promise.resolve(counted.length);
    },
  };
}
