import { parseAddressHeader, simpleParser } from 'mailparser';
import type { Attachment, EmailAddress, ParsedMail, SimpleParserOptions } from 'mailparser';
import { partHash } from '../../intake/fingerprint.ts';
import type { MailAddress, MailHeaders } from '../../intake/mailHeaders.ts';
import { beyond } from '../ceilings.ts';
import type { Ceilings } from '../document.ts';
import { withDigestTypes } from './digestParts.ts';
import { headerFacts } from './headerFacts.ts';
import { withCharset, withoutControlCodes } from './undeclaredCharset.ts';
import type { CarriedFile, MailOpening, OpenedMail } from './openedMail.ts';

const HEAD_BYTES = 1024 * 1024;

/**
 * Takes a mail apart, one level: a mail inside it stays a file, which the walk opens. The parser
 * itself would skip an attached mail and would mix an inline one into the outer text.
 */
export async function openMail(bytes: Uint8Array, ceilings: Ceilings): Promise<MailOpening> {
  if (bytes.byteLength > ceilings.bytes) {
    return {
      kind: 'over-ceiling',
      why: beyond('bytes', ceilings, 'the mail'),
    };
  }
  try {
    const typed = withDigestTypes(bytes);
    const mail = openedMail(await simpleParser(Buffer.from(typed), optionsFor(ceilings)));
    if (!isBroken(mail)) return { kind: 'opened', mail };
    const told = Buffer.from(withCharset(typed, mail.html));
    const again = openedMail(await simpleParser(told, optionsFor(ceilings)));
    return { kind: 'opened', mail: isBroken(again) ? mail : { ...again, headers: mail.headers } };
  } catch (error) {
    if (codeOf(error) === 'EMAXLEN') {
      return {
        kind: 'over-ceiling',
        why: `${beyond('parts', ceilings, 'the mail')}, or a header block over ${HEAD_BYTES} bytes`,
      };
    }
    return { kind: 'cannot-open', why: 'the mail is broken and cannot be taken apart' };
  }
}

/** Letters that could not be decoded. */
function isBroken({ text, html }: OpenedMail): boolean {
  return `${text ?? ''}${html ?? ''}`.includes('\ufffd');
}

/** `keepCidLinks`: else every picture becomes text inside the HTML. Links cost time and say nothing. */
function optionsFor(ceilings: Ceilings): SimpleParserOptions {
  return {
    ignoreEmbedded: true,
    keepDeliveryStatus: true,
    keepCidLinks: true,
    skipImageLinks: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    checksumAlgo: false,
    maxHeadSize: HEAD_BYTES,
    maxChildNodes: ceilings.parts,
  };
}

function openedMail(parsed: ParsedMail): OpenedMail {
  const text = bodyOrNull(parsed.text);
  const html = bodyOrNull(parsed.html);
  const bodies = [text, html].filter((body) => body !== null);
  return {
    headers: headersOf(parsed),
    text,
    html,
    files: parsed.attachments.map((attachment) => carriedFile(attachment, html)),
    partHashes: [
      ...bodies.map((body) => partHash('text/plain', Buffer.from(body))),
      ...parsed.attachments.map(({ contentType, content }) => partHash(contentType, content)),
    ],
  };
}

function headersOf(parsed: ParsedMail): MailHeaders {
  const type: unknown = parsed.headers.get('content-type');
  const structured = isStructured(type) ? type : undefined;
  return headerFacts(
    parsed.headerLines.map(({ key, line }) => ({ key, line: asText(line) })),
    {
      subject: parsed.subject,
      messageId: parsed.messageId,
      inReplyTo: parsed.inReplyTo,
      references: [parsed.references ?? []].flat(),
      contentType: structured?.value,
      reportType: structured?.params['report-type'],
      addressesOf,
    },
  );
}

function carriedFile(attachment: Attachment, html: string | null): CarriedFile {
  const shown = attachment.cid !== undefined && html?.includes(`cid:${attachment.cid}`) === true;
  return {
    name: attachment.filename ?? null,
    declaredType: attachment.contentType.toLowerCase(),
    bytes: attachment.content,
    inline: attachment.related === true || shown,
  };
}

function addressesOf(line: string): MailAddress[] {
  const flatten = ({ address, name, group }: EmailAddress): MailAddress[] =>
    group === undefined
      ? [{ address: (address ?? '').trim().toLowerCase(), name: name.trim() }]
      : group.flatMap(flatten);
  return parseAddressHeader(line.slice(line.indexOf(':') + 1)).value.flatMap(flatten);
}

/** The parser keeps raw header bytes one to a character. */
function asText(line: string): string {
  const bytes = Buffer.from(line, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

function bodyOrNull(body: string | false | undefined): string | null {
  if (body === undefined || body === false || body.trim() === '') return null;
  return withoutControlCodes(body);
}

function isStructured(
  value: unknown,
): value is { readonly value: string; readonly params: Readonly<Record<string, string>> } {
  return typeof value === 'object' && value !== null && 'params' in value;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
