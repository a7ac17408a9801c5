import { createHash } from 'node:crypto';
import { keyOf } from '../platform/history.ts';
import type { MailHeaders } from './mailHeaders.ts';

/**
 * Which messages are the same mail (design.md section 4). Exchange gives a message a new UID and new
 * bytes when Outlook touches it in a shared mailbox, so neither UID nor raw hash can say it, and
 * Message-IDs are repeated by careless senders. What stays is what the sender wrote.
 *
 * A mail without Message-ID is known by its parts, its From and the Date its sender wrote: a web
 * gateway that sends none says the same words about different families.
 */
export function fingerprintOf(headers: MailHeaders, partHashes: readonly string[]): string {
  return keyOf(
    'mail',
    headers.messageId ?? '',
    senders(headers),
    headers.date === null ? '' : String(Math.floor(headers.date.getTime() / 1000)),
    ...inOrder(partHashes),
  );
}

/** A mail whose head or parts could not be made out is known by its bytes alone. */
export function fingerprintOfBytes(sha256: string): string {
  return keyOf('bytes', sha256);
}

/**
 * The same parts from the same sender: a person who sent the same thing again under a new
 * Message-ID. Footers that are generated for each mail make it another mail, which is the safe side.
 */
export function partsKeyOf(headers: MailHeaders, partHashes: readonly string[]): string {
  return keyOf('parts', senders(headers), ...inOrder(partHashes));
}

/**
 * Only a mail that may carry a file can be a resend by its content alone. "Please call me" sent on
 * Monday and again on Thursday has the same content twice and is two requests; a form written in
 * the body and sent again is recognised by its child when it is read.
 */
export function mayBeResend(headers: MailHeaders, partHashes: readonly string[]): boolean {
  const type = headers.contentType.toLowerCase();
  const bodyOnly = /^(?:text\/|multipart\/(?:alternative|related)\b|message\/|$)/.test(type.trim());
  return partHashes.length > 0 && !bodyOnly;
}

/**
 * The hash of one decoded part. Servers and gateways change line ends and trailing white space of
 * text, so text is compared without them; every other part is compared to the byte.
 */
export function partHash(contentType: string, content: Uint8Array): string {
  const bytes = /^\s*text\//i.test(contentType) ? settledText(content) : content;
  return createHash('sha256').update(bytes).digest('hex');
}

function settledText(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    .toString('latin1')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

function senders(headers: MailHeaders): string {
  return inOrder(headers.from.map((sender) => sender.address.toLowerCase())).join(' ');
}

function inOrder(values: readonly string[]): string[] {
  return [...values].sort();
}
