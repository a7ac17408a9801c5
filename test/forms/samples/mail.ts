import MailComposer from 'nodemailer/lib/mail-composer/index.js';

export interface Attachment {
  readonly filename: string;
  readonly content: Uint8Array | string;
  readonly contentType?: string;
}

/** One mail of the samples, as its sender's program would put it together. */
export interface MailParts {
  readonly from: string;
  readonly subject: string;
  /** When the server received it: INTERNALDATE; the Date header says some seconds less. */
  readonly receivedAt: string;
  /** Null: none, as some scanners and gateways send. */
  readonly messageId: string | null;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly Attachment[];
  readonly headers?: Readonly<Record<string, string>>;
}

export const mailbox = 'imh.referrals@service.example';

export async function buildMail(parts: MailParts): Promise<Buffer> {
  const composer = new MailComposer({
    from: parts.from,
    to: `Infant Mental Health referrals <${mailbox}>`,
    subject: parts.subject,
    date: new Date(Date.parse(parts.receivedAt) - 7_000),
    messageId: parts.messageId ?? '<removed@local.example>',
    newline: '\r\n',
    baseBoundary: `part-${(parts.messageId ?? parts.subject).replace(/[^a-z0-9]/gi, '').slice(0, 40)}`,
    ...(parts.text === undefined ? {} : { text: parts.text }),
    ...(parts.html === undefined ? {} : { html: parts.html }),
    ...(parts.headers === undefined ? {} : { headers: { ...parts.headers } }),
    attachments: (parts.attachments ?? []).map(({ content, ...attachment }) => ({
      ...attachment,
      content: typeof content === 'string' ? content : Buffer.from(content),
    })),
  });
  const mail = await composer.compile().build();
  if (parts.messageId !== null) return mail;
  return Buffer.from(mail.toString('latin1').replace(/^Message-ID: [^\r\n]*\r\n/m, ''), 'latin1');
}

/** A mail that a mail system writes by itself, given as its lines. */
export function rawMail(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'utf8');
}
