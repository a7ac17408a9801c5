import type { Mailbox, MailboxVisit } from '../intake/mailbox.ts';
import type { Mailer } from '../letters/mailer.ts';
import { withCrashPoints } from '../platform/crashPoint.ts';
import type { EffectOf, Reach } from '../platform/crashPoint.ts';
import type { SettingStore } from '../platform/settingStore.mongo.ts';
import { withStopPoints } from '../platform/stopPoint.ts';
import type { Stores } from './stores.ts';
import { storeMethods, visitMethods } from './effects.ts';
import type { Methods } from './effects.ts';

/** What begins a unit of work: not begun any more once the program was asked to stop. */
const storeBeginnings: {
  readonly [Name in keyof Stores]?: readonly (keyof Stores[Name] & string)[];
} = {
  mails: ['startAttempt'],
  assessments: ['keep'],
  letters: ['oweOnce', 'takeNext'],
  trail: ['append'],
};

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
  const struck = withCrashPoints<Stores[Name]>(
    name,
    stores[name],
    effectsOf<Stores[Name]>(storeMethods[name]),
    reach,
  );
  return withStopPoints<Stores[Name]>(struck, storeBeginnings[name] ?? [], stop);
}

function effectsOf<Port extends object>(methods: Methods<Port>): EffectOf<Port>[] {
  const names = Object.keys(methods) as EffectOf<Port>[];
  return names.filter((name) => methods[name] === 'effect');
}

export function crashableSettings(settings: SettingStore, reach: Reach | undefined): SettingStore {
  return withCrashPoints('settings', settings, ['set', 'secret'], reach);
}

export function crashableMailbox(
  mailbox: Mailbox,
  reach: Reach | undefined,
  stop: AbortSignal,
): Mailbox {
  const effects = effectsOf<MailboxVisit>(visitMethods);
  return {
    visit: (work) =>
      mailbox.visit((visit) =>
        work(
          withStopPoints(withCrashPoints('mailbox', visit, effects, reach), visitBeginnings, stop),
        ),
      ),
  };
}

export function crashableMailer(mailer: Mailer, reach: Reach | undefined): Mailer {
  return withCrashPoints('mailer', mailer, ['send'], reach);
}
