import { ownMark } from '../intake/automaticMail.ts';
import type { MailHeaders } from '../intake/mailHeaders.ts';

/** What a bounce says of the letter that came back: claims, since anyone can write a bounce. */
export interface LetterNamed {
  /** By our own mark in the head that came back with the bounce. */
  readonly ids: readonly string[];
  readonly messageIds: readonly string[];
}

const mostRead = 512 * 1024;
const mostNames = 20;

/**
 * Which of our letters a bounce may be about: by the Message-IDs it answers, and by what the head of
 * the returned mail carries. Servers return the whole mail, its head only, or both quoted.
 */
export function letterNamedBy(headers: MailHeaders, raw: Uint8Array): LetterNamed {
  const ids = new Set<string>();
  const messageIds = new Set([
    ...(headers.inReplyTo === null ? [] : [headers.inReplyTo]),
    ...headers.references,
  ]);
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, mostRead));
  const mark = `${ownMark()}:`;
  for (const written of unfolded(text.toString('latin1')).split('\n')) {
    const line = written.replace(/^[>\s]{1,20}/, '');
    const name = line.slice(0, 24).toLowerCase();
    if (name.startsWith(mark)) ids.add(line.slice(mark.length).trim());
    if (name.startsWith('message-id:')) messageIds.add(line.slice(11).trim());
  }
  return {
    ids: [...ids].filter((id) => /^[\w.:#-]{1,200}$/.test(id)).slice(0, mostNames),
    messageIds: [...messageIds].filter(isMessageId).slice(0, mostNames),
  };
}

/** A long Message-ID stands on the line after its name. */
function unfolded(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\n ', ' ').replaceAll('\n\t', ' ');
}

function isMessageId(written: string): boolean {
  return written.length <= 300 && /^<[^<>\s]{1,298}>$/.test(written);
}
