import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { databaseAddress } from '../../src/local/localDatabase.ts';
import { startMailSink } from '../../src/local/localMailSink.ts';
import type { LocalMailSink, MailSinkOptions } from '../../src/local/localMailSink.ts';

/** What a test needs to reach one mailbox of the Dovecot of this run. */
export interface TestMailbox {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Its Maildir on disk, for what IMAP cannot show: `<folder>/{cur,new}`, `.Junk Email/…`. */
  readonly folder: string;
}

function freshName(): string {
  return randomUUID().replaceAll('-', '').slice(0, 16);
}

/** The address of a database of its own on the server of this run; it goes with the server. */
export function freshDatabase(): string {
  return databaseAddress(inject('databaseUri'), `${inject('databasePrefix')}${freshName()}`);
}

/** An empty mailbox of its own: INBOX, Junk Email, Sent Items, Drafts, Deleted Items. */
export function freshMailbox(domain = 'example'): TestMailbox {
  const { host, port, password, folder } = inject('mailbox');
  const user = `box-${freshName()}@leeds.${domain}`;
  return { host, port, user, password, folder: `${folder}/${user}/Maildir` };
}

/** An SMTP server of its own; whoever starts it stops it. */
export function freshSink(options: MailSinkOptions = {}): Promise<LocalMailSink> {
  return startMailSink(options);
}
