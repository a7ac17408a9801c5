import type { Ground } from '../app.ts';
import { imapMailbox } from '../intake/mailbox.imap.ts';
import type { Mailbox } from '../intake/mailbox.ts';
import type { Mailer } from '../letters/mailer.ts';
import { smtpMailer } from '../letters/mailer.smtp.ts';
import { sectionOf, type Config } from '../platform/config.ts';
import { defaultCeilings } from '../reading/document.ts';
import { crashableMailbox, crashableMailer } from './crashable.ts';

const megabyte = 1024 * 1024;

/** The shared mailbox of the settings. Nothing is connected before a visit. */
export function mailboxOf({ config, reach, stop }: Ground): Mailbox {
  const { host, port, tls, user, signIn, folders, doneFolder } = sectionOf(config, 'mail');
  if (signIn.kind === 'oauth2') throw new RangeError('oauth');
  const mailbox = imapMailbox({
    server: { host, port, tls, user, signIn: { kind: 'password', password: signIn.password } },
    folders,
    doneFolder,
    ceilings: {
      mailBytes: defaultCeilings.bytes,
      batchBytes: 64 * megabyte,
      headBytes: megabyte / 4,
    },
  });
  return crashableMailbox(mailbox, reach, stop);
}

/** The outgoing mail server of the settings. Nothing is connected before a letter. */
export function mailerOf({ config, reach }: Ground): Mailer {
  const { host, port, tls, signIn } = sectionOf(config, 'smtp');
  if (signIn.kind === 'oauth2') throw new RangeError('oauth');
  const { from } = sectionOf(config, 'letters');
  return crashableMailer(smtpMailer({ server: { host, port, tls, signIn }, from }), reach);
}

export function answerSettings(config: Config) {
  const { ownAddresses, authservId, ackDomains } = sectionOf(config, 'reading');
  return { ownAddresses, authservId, ackDomains };
}
