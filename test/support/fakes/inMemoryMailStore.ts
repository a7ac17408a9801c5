import { afterFetch, isHeadOnly } from '../../../src/intake/headOnly.ts';
import type { Mail } from '../../../src/intake/mail.ts';
import type { MailStore } from '../../../src/intake/mailStore.ts';

export function inMemoryMailStore(): MailStore {
  const mails = new Map<string, Mail & { readonly partsKey: string }>();
  const ordered = (): (Mail & { readonly partsKey: string })[] =>
    [...mails.values()].sort(
      (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1),
    );
  const isDue = (mail: Mail, now: Date): boolean =>
    mail.nextTryAt === null || mail.nextTryAt <= now;
  const change = (id: string, changed: Partial<Mail>): void => {
    const mail = mails.get(id);
    if (mail !== undefined) mails.set(id, { ...mail, ...changed });
  };
  return {
    takeOnce(mail, event) {
      if (mails.has(mail.id)) return Promise.resolve('already-taken');
      const fresh = { version: null, attempts: 0, nextTryAt: null, events: [event] };
      mails.set(mail.id, { ...mail, ...fresh });
      return Promise.resolve('taken');
    },
    find: (id) => Promise.resolve(mails.get(id)),
    findMany: (ids) => Promise.resolve(ordered().filter(({ id }) => ids.includes(id))),
    firstWithParts: (partsKeys) =>
      Promise.resolve(
        new Map(
          ordered()
            .filter(({ partsKey, state }) => partsKeys.includes(partsKey) && state !== 'duplicate')
            .reverse()
            .map((mail) => [mail.partsKey, mail]),
        ),
      ),
    toRead: (now) =>
      Promise.resolve(
        ordered()
          .filter((mail) => mail.state === 'received' && isDue(mail, now))
          .map(({ id }) => id),
      ),
    startAttempt(id, nextTryAt, machineNow) {
      const mail = mails.get(id);
      if (mail?.state !== 'received') return Promise.resolve(0);
      if (machineNow !== undefined && !isDue(mail, machineNow)) return Promise.resolve(0);
      change(id, { attempts: mail.attempts + 1, nextTryAt });
      return Promise.resolve(mail.attempts + 1);
    },
    settle(id, verdict, event) {
      const mail = mails.get(id);
      if (mail?.events.every(({ cause }) => cause !== event.cause) === true) {
        change(id, { ...verdict, nextTryAt: null, events: [...mail.events, event] });
      }
      return Promise.resolve();
    },
    retry(id, event) {
      const mail = mails.get(id);
      if (mail === undefined) return Promise.resolve('unknown');
      if (mail.state !== 'quarantined') return Promise.resolve('not-quarantined');
      const events = [...mail.events, event];
      if (isHeadOnly(mail)) {
        change(id, { askAgain: true, events });
        return Promise.resolve('will-be-fetched');
      }
      change(id, { state: 'received', attempts: 0, nextTryAt: null, events });
      return Promise.resolve('will-be-read');
    },
    toFetch: () => Promise.resolve(ordered().filter(({ askAgain }) => askAgain === true)),
    fetchedAgain(id, outcome, event) {
      const mail = mails.get(id);
      if (mail?.events.every(({ cause }) => cause !== event.cause) === true) {
        change(id, { ...afterFetch(outcome), events: [...mail.events, event] });
      }
      return Promise.resolve();
    },
    reread(id, event) {
      const mail = mails.get(id);
      if (mail === undefined) return Promise.resolve('unknown');
      if (mail.state !== 'read') return Promise.resolve('not-read');
      const events = [...mail.events, event];
      change(id, { state: 'received', attempts: 0, nextTryAt: null, events });
      return Promise.resolve('will-be-read');
    },
    all: (filter) =>
      Promise.resolve(
        ordered().filter(({ state }) => filter?.state === undefined || state === filter.state),
      ),
  };
}
