import { imapMailbox } from '../../src/intake/mailbox.imap.ts';
import type { ImapMailboxOptions } from '../../src/intake/mailbox.imap.ts';
import type { ImapServer } from '../../src/intake/imapConnection.imap.ts';
import type { Mailbox } from '../../src/intake/mailbox.ts';
import type { MailOpener } from '../../src/intake/mailOpener.ts';
import { makeTakeIn } from '../../src/intake/takeIn.step.ts';
import type { TakeInDeps } from '../../src/intake/takeIn.step.ts';
import { silentLog } from '../../src/platform/log.ts';
import { inMemoryMailStore } from './fakes/inMemoryMailStore.ts';
import { inMemoryRawMailStore } from './fakes/inMemoryRawMailStore.ts';
import { inMemorySightingStore } from './fakes/inMemorySightingStore.ts';
import { plainOpener } from './mailBuilders.ts';
import type { TestMailbox } from './servers.ts';

export function serverOf(mailbox: TestMailbox, changed: Partial<ImapServer> = {}): ImapServer {
  const { host, port, user, password } = mailbox;
  const timeouts = { connect: 3_000, greeting: 3_000, silence: 5_000 };
  const signIn = { kind: 'password', password } as const;
  return { host, port, tls: 'none', user, signIn, timeouts, ...changed };
}

export function mailboxOf(
  mailbox: TestMailbox,
  changed: Partial<ImapMailboxOptions> = {},
): Mailbox {
  return imapMailbox({
    server: serverOf(mailbox),
    folders: 'default',
    doneFolder: null,
    ceilings: { mailBytes: 200_000, batchBytes: 400_000, headBytes: 64_000 },
    ...changed,
  });
}

/** Taking in over stores in memory; every part can be replaced. */
export function takeInHere(
  mailbox: Mailbox,
  changed: Partial<TakeInDeps> & { readonly opener?: MailOpener } = {},
): TakeInDeps & { readonly takeIn: ReturnType<typeof makeTakeIn> } {
  const deps: TakeInDeps = {
    mailbox,
    mailboxName: 'referrals@leeds.example',
    opener: plainOpener(),
    rawMails: inMemoryRawMailStore(),
    mails: inMemoryMailStore(),
    sightings: inMemorySightingStore(),
    answers: { ownAddresses: ['referrals@leeds.example'], authservId: null, ackDomains: [] },
    since: null,
    doneFolder: null,
    clock: () => new Date('2026-03-02T12:00:00Z'),
    log: silentLog,
    ...changed,
  };
  return { ...deps, takeIn: makeTakeIn(deps) };
}
