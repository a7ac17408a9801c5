import { imapMailbox } from '../intake/mailbox.imap.ts';
import type { Mailbox } from '../intake/mailbox.ts';
import { patientMailbox } from '../intake/patientMailbox.ts';
import type { Mailer } from '../letters/mailer.ts';
import { smtpMailer } from '../letters/mailer.smtp.ts';
import { sectionOf, type Config } from '../platform/config.ts';
import { crashableMailbox, crashableMailer } from './crashable.ts';
import type { Ground } from './ground.ts';

const megabyte = 1024 * 1024;

type MailboxParts = Pick<Ground, 'config' | 'reach' | 'stop' | 'tokens' | 'machineClock'>;

/**
 * The shared mailbox of the settings. Nothing is connected before a visit. A failing server is left
 * alone for growing pauses; a command that is started anew tries at once.
 */
export function mailboxOf(parts: MailboxParts): Mailbox {
  const { config, reach, stop, tokens, machineClock } = parts;
  const { host, port, tls, user, signIn, folders, doneFolder } = sectionOf(config, 'mail');
  const mailbox = imapMailbox({
    server: {
      host,
      port,
      tls,
      user,
      signIn:
        signIn.kind === 'password'
          ? { kind: 'password', password: signIn.password }
          : { kind: 'oauth2', token: tokens(signIn.oauth).token },
    },
    folders,
    doneFolder,
    ceilings: {
      mailBytes: sectionOf(config, 'reading').ceilings.bytes,
      batchBytes: 64 * megabyte,
      headBytes: megabyte / 4,
    },
  });
  return patientMailbox(crashableMailbox(mailbox, reach, stop), { machineClock });
}

/** The outgoing mail server of the settings. Nothing is connected before a letter. */
export function mailerOf({ config, reach, tokens }: Ground): Mailer {
  const { host, port, tls, signIn } = sectionOf(config, 'smtp');
  const { from } = sectionOf(config, 'letters');
  const server = {
    host,
    port,
    tls,
    signIn:
      signIn.kind === 'password'
        ? signIn
        : ({ kind: 'oauth2', user: signIn.user, token: tokens(signIn.oauth).token } as const),
  };
  return crashableMailer(smtpMailer({ server, from, reach }), reach);
}

export function answerSettings(config: Config) {
  const { ownAddresses, authservId, ackDomains } = sectionOf(config, 'reading');
  return { ownAddresses, authservId, ackDomains };
}
