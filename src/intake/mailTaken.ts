import { decideAnswer, notAllowed } from './answering.ts';
import type { AnswerSettings } from './answering.ts';
import { fingerprintOf, fingerprintOfBytes, partsKeyOf } from './fingerprint.ts';
import type { Mail } from './mail.ts';
import type { Fetched } from './mailbox.ts';
import type { MailOpened } from './mailOpener.ts';
import type { MailTaken } from './mailStore.ts';

/** A message that brought bytes, and what its opener made of them. */
export interface OpenedMessage {
  readonly fetched: Whole;
  readonly opened: MailOpened;
  readonly known: Known;
}

/** The first mail of the same content. */
export type First = Pick<Mail, 'id' | 'class'>;

type Whole = Extract<Fetched, { kind: 'whole' | 'oversize' }>;
type Known = Pick<MailTaken, 'sha256' | 'receivedAt' | 'bytesKept'>;

/** What is kept of a message: a mail to be read, one that was sent before, or one for a person. */
export function mailOf(
  answers: AnswerSettings,
  { fetched, opened, known }: OpenedMessage,
  first: First | undefined,
): MailTaken {
  if (fetched.kind === 'oversize') return oversize(answers, fetched, opened, known);
  if (opened.kind === 'unreadable') return unopened(opened.reason, known);
  const { headers, partHashes } = opened;
  const id = fingerprintOf(headers, partHashes);
  const isResend = first !== undefined && first.id !== id;
  return {
    ...known,
    id,
    partsKey: partsKeyOf(headers, partHashes),
    headers,
    bytes: known.bytesKept,
    state: isResend ? 'duplicate' : 'received',
    class: isResend ? first.class : null,
    duplicateOf: isResend ? first.id : null,
    reason: isResend ? 'The same sender sent the same content before.' : null,
    answer: isResend
      ? decideAnswer(headers, first.class, answers, null)
      : notAllowed('Not read yet.'),
  };
}

/** Only the head is known: enough to tell the sender that it could not be opened. */
function oversize(
  answers: AnswerSettings,
  { arrival, structure }: Extract<Fetched, { kind: 'oversize' }>,
  opened: MailOpened,
  known: Known,
): MailTaken {
  const headers = opened.kind === 'opened' ? opened.headers : null;
  const bytes = Math.max(arrival.bytes, known.bytesKept);
  const size = `${String(Math.ceil(bytes / (1024 * 1024)))} MB`;
  const id = fingerprintOfBytes(known.sha256);
  return {
    ...known,
    id,
    partsKey: id,
    headers,
    bytes,
    state: 'quarantined',
    class: 'cannot-open',
    duplicateOf: null,
    reason: `The mail is larger than may be read (${size}: ${structure}; ceiling READ_FILE_MEGABYTES). Only its head was kept: open it in the mailbox, or have the ceiling raised and ask for the whole of it with \`twostep mails retry\`.`,
    answer: decideAnswer(headers, 'cannot-open', answers, null),
  };
}

function unopened(reason: string, known: Known): MailTaken {
  const id = fingerprintOfBytes(known.sha256);
  return {
    ...known,
    id,
    partsKey: id,
    headers: null,
    bytes: known.bytesKept,
    state: 'quarantined',
    class: null,
    duplicateOf: null,
    reason,
    answer: notAllowed('The mail could not be opened.'),
  };
}
