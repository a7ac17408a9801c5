import type { Mailbox, MailboxVisit } from '../intake/mailbox.ts';
import type { Mailer } from '../letters/mailer.ts';
import { withCrashPoints } from '../platform/crashPoint.ts';
import type { EffectOf, Reach } from '../platform/crashPoint.ts';
import { withStopPoints } from '../platform/stopPoint.ts';
import type { Stores } from './stores.ts';

/** Every write of every store, by name: `mails.settle.before`, `mails.settle.after`. */
export const storeEffects: { readonly [Name in keyof Stores]: readonly EffectOf<Stores[Name]>[] } =
  {
    rawMails: ['keep'],
    mails: ['takeOnce', 'startAttempt', 'settle'],
    sightings: ['add', 'noteGone', 'noteLook'],
    calls: ['note'],
    referrals: ['addOnce', 'addReading', 'note'],
    links: ['linkOnce', 'unlink'],
    assessments: ['keep'],
    letters: [
      'oweOnce',
      'takeNext',
      'markSent',
      'backToOwed',
      'markPerhapsTwice',
      'markFailed',
      'failStale',
      'hold',
      'noteBounced',
    ],
    trail: ['append'],
    events: ['markSealed'],
    runs: ['noteBegun', 'noteDone'],
  };

/** What begins a unit of work: not begun any more once the program was asked to stop. */
const storeBeginnings: {
  readonly [Name in keyof Stores]?: readonly (keyof Stores[Name] & string)[];
} = {
  mails: ['startAttempt'],
  assessments: ['keep'],
  letters: ['oweOnce', 'takeNext'],
  trail: ['append'],
};

const visitEffects: readonly EffectOf<MailboxVisit>[] = ['fetch', 'move'];
const visitBeginnings: readonly (keyof MailboxVisit)[] = ['look', 'arrivals', 'fetch', 'move'];

/** The stores as steps see them: they end between units, and a test run can strike at each write. */
export function crashableStores(
  stores: Stores,
  reach: Reach | undefined,
  stop: AbortSignal,
): Stores {
  const names = Object.keys(stores) as (keyof Stores)[];
  return Object.fromEntries(
    names.map((name) => [name, crashableStore(stores, name, reach, stop)]),
  ) as Stores;
}

function crashableStore<Name extends keyof Stores>(
  stores: Stores,
  name: Name,
  reach: Reach | undefined,
  stop: AbortSignal,
): Stores[Name] {
  const struck = withCrashPoints<Stores[Name]>(name, stores[name], storeEffects[name], reach);
  return withStopPoints<Stores[Name]>(struck, storeBeginnings[name] ?? [], stop);
}

export function crashableMailbox(
  mailbox: Mailbox,
  reach: Reach | undefined,
  stop: AbortSignal,
): Mailbox {
  return {
    visit: (work) =>
      mailbox.visit((visit) =>
        work(
          withStopPoints(
            withCrashPoints('mailbox', visit, visitEffects, reach),
            visitBeginnings,
            stop,
          ),
        ),
      ),
  };
}

export function crashableMailer(mailer: Mailer, reach: Reach | undefined): Mailer {
  return withCrashPoints('mailer', mailer, ['send'], reach);
}
