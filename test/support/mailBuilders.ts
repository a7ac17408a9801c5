import { createHash } from 'node:crypto';
import type { MailHeaders } from '../../src/intake/mailHeaders.ts';
import type { MailOpener } from '../../src/intake/mailOpener.ts';
import type { MailTaken } from '../../src/intake/mailStore.ts';
import type { Letter } from '../../src/letters/letter.ts';
import type { LetterOwed } from '../../src/letters/letterStore.ts';
import type { HistoryEvent } from '../../src/platform/history.ts';

export function someHeaders(changed: Partial<MailHeaders> = {}): MailHeaders {
  return {
    messageId: '<form-1@school.example>',
    inReplyTo: null,
    references: [],
    subject: 'Referral form',
    from: [{ address: 'sally.senco@school.example', name: 'Sally Senco' }],
    fromHeaders: 1,
    to: [{ address: 'referrals@leeds.example', name: '' }],
    cc: [],
    returnPath: '<sally.senco@school.example>',
    date: new Date('2026-03-02T09:15:00Z'),
    autoSubmitted: null,
    precedence: null,
    autoResponseSuppress: null,
    listHeaders: [],
    contentType: 'multipart/mixed',
    reportType: null,
    authenticationResults: [],
    automaticMarks: {},
    ...changed,
  };
}

export function anEvent(cause: string, changed: Partial<HistoryEvent> = {}): HistoryEvent {
  const at = new Date('2026-03-02T10:00:00Z');
  return { cause, at, kind: 'tested', by: 'twostep', detail: {}, ...changed };
}

export function aMailTaken(changed: Partial<MailTaken> = {}): MailTaken {
  return {
    id: 'mail-1',
    sha256: 'a'.repeat(64),
    bytes: 1200,
    bytesKept: 1200,
    headers: someHeaders(),
    receivedAt: new Date('2026-03-02T09:16:00Z'),
    state: 'received',
    class: null,
    reason: null,
    duplicateOf: null,
    partsKey: 'parts-1',
    answer: { allowed: false, reason: 'Not read yet.', to: null, holdBecause: null },
    ...changed,
  };
}

export function aLetterOwed(changed: Partial<LetterOwed> = {}): LetterOwed {
  const id = changed.id ?? 'letter-1';
  return {
    id,
    kind: 'received',
    about: 'mail-1',
    to: 'sally.senco@school.example',
    subject: 'We have received your form',
    text: 'Thank you. We have received your form.\n',
    html: '<p>Thank you. We have received your form.</p>\n',
    mail: 'mail-1',
    inReplyTo: '<form-1@school.example>',
    references: ['<thread-1@school.example>', '<form-1@school.example>'],
    autoSubmitted: 'auto-replied',
    messageId: `<${id}@leeds.example>`,
    state: 'owed',
    heldBecause: null,
    since: changed.owedAt ?? new Date('2026-03-02T09:20:00Z'),
    owedAt: new Date('2026-03-02T09:20:00Z'),
    ...changed,
  };
}

export function aLetter(changed: Partial<Letter> = {}): Letter {
  return {
    ...aLetterOwed(),
    perhapsTwice: false,
    attempts: 1,
    sendingSince: new Date('2026-03-02T09:21:00Z'),
    nextTryAt: null,
    sentAt: null,
    outcome: null,
    events: [],
    ...changed,
    state: changed.state ?? 'sending',
  };
}

/** A mail with one attachment, as bytes: who, which Message-ID, what is in it. */
export function mailBytes(options: {
  readonly from?: string;
  readonly messageId?: string | null;
  readonly date?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly attachment?: string | null;
  readonly headers?: readonly string[];
}): Buffer {
  const attachment = options.attachment === undefined ? 'form content' : options.attachment;
  const messageId = options.messageId === undefined ? '<form-1@school.example>' : options.messageId;
  const head = [
    ...(options.headers ?? []),
    `From: ${options.from ?? 'Sally Senco <sally.senco@school.example>'}`,
    'To: referrals@leeds.example',
    `Date: ${options.date ?? 'Mon, 02 Mar 2026 09:15:00 +0000'}`,
    `Subject: ${options.subject ?? 'Referral form'}`,
    ...(messageId === null ? [] : [`Message-ID: ${messageId}`]),
    'MIME-Version: 1.0',
  ];
  const body = options.body ?? 'Please find the form attached.';
  const lines =
    attachment === null
      ? [...head, 'Content-Type: text/plain; charset=utf-8', '', body, '']
      : [
          ...head,
          'Content-Type: multipart/mixed; boundary="b1"',
          '',
          '--b1',
          'Content-Type: text/plain; charset=utf-8',
          '',
          body,
          '--b1',
          'Content-Type: application/pdf',
          'Content-Disposition: attachment; filename="form.pdf"',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from(attachment).toString('base64'),
          '--b1--',
          '',
        ];
  return Buffer.from(lines.join('\r\n'));
}

/**
 * An opener for the mails that `mailBytes` makes, so that taking in can be tested without a MIME
 * reader of its own.
 */
export function plainOpener(): MailOpener {
  return {
    open(bytes) {
      const [head = '', ...rest] = Buffer.from(bytes).toString('utf8').split('\r\n\r\n');
      const value = (name: string): string | null =>
        new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? null;
      const from = value('From');
      if (from === null) return Promise.resolve({ kind: 'unreadable', reason: 'No head.' });
      const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
      const parts = rest
        .join('\r\n\r\n')
        .split('--b1')
        .map((part) => part.trim());
      return Promise.resolve({
        kind: 'opened',
        headers: someHeaders({
          from: [{ address: address.toLowerCase(), name: '' }],
          messageId: value('Message-ID'),
          date: new Date(value('Date') ?? 0),
          subject: value('Subject') ?? '',
          contentType: value('Content-Type') ?? 'text/plain',
          autoSubmitted: value('Auto-Submitted'),
        }),
        partHashes: parts
          .filter((part) => part !== '' && part !== '--')
          .map((part) => createHash('sha256').update(part).digest('hex')),
      });
    },
  };
}
