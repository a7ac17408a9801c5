import { createRequire } from 'node:module';
import type { FieldsData } from '@kenjiuno/msgreader';
import type { MailAddress, MailHeaders } from '../../intake/mailHeaders.ts';
import { beyond } from '../ceilings.ts';
import type { Ceilings } from '../document.ts';
import { rtfOf } from './compressedRtf.office.ts';
import { headerFacts } from './headerFacts.ts';
import { openMail } from './openMail.mailparser.ts';
import type { CarriedFile, MailOpening } from './openedMail.ts';
import { htmlTextOf } from './textOf.ts';

interface MessageReader {
  getFileData(): FieldsData;
  getAttachment(attachment: FieldsData): { fileName: string; content: Uint8Array };
}

/** A CommonJS package whose default export programs see in two ways; `require` sees it in one. */
const { default: Reader } = createRequire(import.meta.url)('@kenjiuno/msgreader') as {
  default: new (file: ArrayBuffer) => MessageReader;
};

const BROKEN: MailOpening = {
  kind: 'cannot-open',
  why: 'the Outlook message is broken and cannot be taken apart',
};

/** Takes an Outlook message file apart, one level: a message inside it stays a file. */
export async function openMsg(bytes: Uint8Array, ceilings: Ceilings): Promise<MailOpening> {
  try {
    // A copy of its own: the library reads the whole buffer behind a view of a part of it.
    const reader = new Reader(Uint8Array.from(bytes).buffer);
    const fields = reader.getFileData();
    if (fields.error !== undefined || fields.dataType !== 'msg') return BROKEN;
    const attachments = fields.attachments ?? [];
    if (attachments.length > ceilings.parts) {
      return { kind: 'over-ceiling', why: beyond('parts', ceilings, 'the Outlook message') };
    }
    const files = attachments.map((attachment) => fileOf(reader, attachment));
    const rtf = fields.compressedRtf === undefined ? undefined : rtfOf(fields.compressedRtf);
    const html = htmlOf(fields);
    const text = emptyAsNull(fields.body);
    const onlyRtf = html === null && text === null && rtf !== undefined;
    // Of a broken file the library gives what it found, which may be nothing.
    if (html === null && text === null && rtf === undefined && files.length === 0) return BROKEN;
    return {
      kind: 'opened',
      mail: {
        headers: await headersOf(fields, ceilings),
        text,
        html,
        files: onlyRtf ? [bodyFile(rtf), ...files] : files,
        partHashes: [],
      },
    };
  } catch {
    return BROKEN;
  }
}

function fileOf(reader: MessageReader, attachment: FieldsData): CarriedFile {
  const { fileName, content } = reader.getAttachment(attachment);
  return {
    name: attachment.fileName ?? attachment.name ?? fileName,
    declaredType: (attachment.attachMimeTag ?? '').toLowerCase(),
    bytes: content,
    inline: attachment.attachmentHidden === true,
  };
}

function bodyFile(rtf: Uint8Array): CarriedFile {
  return { name: 'message text.rtf', declaredType: 'text/rtf', bytes: rtf, inline: false };
}

function htmlOf({ bodyHtml, html }: FieldsData): string | null {
  const written = emptyAsNull(bodyHtml);
  return written ?? (html === undefined ? null : emptyAsNull(htmlTextOf(html)));
}

function emptyAsNull(text: string | undefined): string | null {
  const clean = (text ?? '').replace(/\0+$/u, '').replace(/\r\n?/gu, '\n');
  return clean.trim() === '' ? null : clean;
}

/** A received message keeps the headers it came with; a draft or a sent one has only fields. */
async function headersOf(fields: FieldsData, ceilings: Ceilings): Promise<MailHeaders> {
  const written = emptyAsNull(fields.headers);
  if (written !== null) {
    const opening = await openMail(Buffer.from(`${written.trim()}\n\n`), ceilings);
    if (opening.kind === 'opened' && opening.mail.headers.from.length > 0) {
      return opening.mail.headers;
    }
  }
  const sent = fields.clientSubmitTime ?? fields.messageDeliveryTime;
  const people = (type: string) =>
    (fields.recipients ?? []).filter(({ recipType }) => recipType === type).map(personOf);
  const bare = headerFacts(sent === undefined ? [] : [{ key: 'date', line: `Date: ${sent}` }], {
    subject: fields.subject,
    messageId: fields.messageId,
    inReplyTo: undefined,
    references: [],
    contentType: 'multipart/mixed',
    reportType: undefined,
    addressesOf: () => [],
  });
  const sender = personOf({
    dataType: 'recipient',
    ...(fields.senderName === undefined ? {} : { name: fields.senderName }),
    ...smtpOf(fields.senderSmtpAddress ?? fields.sentRepresentingSmtpAddress ?? fields.senderEmail),
  });
  return {
    ...bare,
    from: sender.address === '' && sender.name === '' ? [] : [sender],
    fromHeaders: 1,
    to: people('to'),
    cc: people('cc'),
  };
}

function personOf({ smtpAddress, email, name }: FieldsData): MailAddress {
  const address = smtpOf(smtpAddress ?? email).smtpAddress ?? '';
  return { address: address.toLowerCase(), name: (name ?? '').trim() };
}

/** Inside one Exchange an address may be a directory path, which nobody can be written to. */
function smtpOf(address: string | undefined): { smtpAddress?: string } {
  return address?.includes('@') === true ? { smtpAddress: address.trim() } : {};
}
