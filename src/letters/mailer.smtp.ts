import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { ownMark } from '../intake/automaticMail.ts';
import type { Reach } from '../platform/crashPoint.ts';
import type { Letter } from './letter.ts';
import type { Mailer, SendOutcome } from './mailer.ts';
import { isReplyAfterData, outcomeOf, smtpFailure, wordsOf } from './smtpOutcome.ts';
import { openSmtp } from './smtpConnection.smtp.ts';
import type { SmtpLine, SmtpServer } from './smtpConnection.smtp.ts';

export interface SmtpMailerOptions {
  readonly server: SmtpServer;
  /** LETTERS_FROM: the sender in the letter and of the envelope, to whom bounces go. */
  readonly from: string;
  /** Crash points of a test run at each stage of the conversation; undefined in production. */
  readonly reach?: Reach | undefined;
}

/** One connection for all letters of a run; opened when the first is sent. */
export function smtpMailer(options: SmtpMailerOptions): Mailer {
  let line: SmtpLine | undefined;
  const { reach = () => {} } = options;
  const hangUp = (): void => {
    line?.close();
    line = undefined;
  };
  const sendOver = async (letter: Letter, message: Buffer): Promise<SendOutcome> => {
    const reused = line !== undefined;
    try {
      line ??= await connect(options);
    } catch (error) {
      hangUp();
      return outcomeOf(error, 'connecting');
    }
    const progress = { offered: false };
    const stream = Readable.from(
      (function* () {
        // The library reads the letter only once the server has asked for it with 354.
        progress.offered = true;
        reach('smtp.offer.before');
        yield message;
        reach('smtp.offer.after');
      })(),
    );
    try {
      const envelope = { from: options.from, to: [letter.to ?? ''], size: message.byteLength };
      return { kind: 'sent', answer: wordsOf(await line.send(envelope, stream)) };
    } catch (error) {
      hangUp();
      // The server may have closed a line that stood idle: nothing was offered, so a fresh one may.
      if (reused && !progress.offered && !isReplyAfterData(error) && isLostLine(error)) {
        return sendOver(letter, message);
      }
      return outcomeOf(error, progress.offered ? 'offered' : 'envelope');
    }
  };
  return {
    async send(letter) {
      if (!isSafe(letter.to) || !isSafe(letter.subject)) {
        return { kind: 'refused', why: 'Its address or subject holds control characters.' };
      }
      return sendOver(letter, await composeMessage(letter, options.from));
    },
    async verify() {
      try {
        line ??= await connect(options);
      } catch (error) {
        throw smtpFailure(error, options.server);
      }
    },
    close() {
      hangUp();
      return Promise.resolve();
    },
  };
}

async function connect({ server, reach = () => {} }: SmtpMailerOptions): Promise<SmtpLine> {
  reach('smtp.connect.before');
  const connected = await openSmtp(server);
  reach('smtp.connect.after');
  return connected;
}

/** The letter as it goes over the wire; nothing in it can make the composer read a file or a link. */
export async function composeMessage(letter: Letter, from: string): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    to: letter.to ?? '',
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: letter.messageId,
    ...(letter.inReplyTo === null ? {} : { inReplyTo: letter.inReplyTo }),
    ...(letter.references.length === 0 ? {} : { references: [...letter.references] }),
    headers: {
      'Auto-Submitted': letter.autoSubmitted,
      // Asks Exchange for no out-of-office, delivery or read receipts in answer (MS-OXCMAIL).
      'X-Auto-Response-Suppress': 'OOF, DR, RN, NRN, AutoReply',
      // Ties a bounce back to its letter and tells our own mail when it comes back to us.
      [ownMark()]: letter.id,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function isSafe(text: string | null): boolean {
  return text !== null && !/[\r\n\0]/.test(text);
}

function isLostLine(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNECTION' || code === 'ESOCKET';
}
