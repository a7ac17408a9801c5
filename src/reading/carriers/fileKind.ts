import { signedContent } from './signedContent.ts';
import { entryNames } from './zipDirectory.ts';

/**
 * What a file is, told by its bytes. Names and declared types are the sender's word and are asked
 * only where bytes cannot tell: text is text, whatever it says.
 */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'pages'
  | 'zip'
  | 'other-archive'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'msg'
  | 'encrypted-office'
  | 'other-ole'
  | 'rtf'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'heic'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'svg'
  | 'html'
  | 'text'
  | 'mail'
  | 'xml'
  | 'smime'
  | 'signature'
  | 'pgp'
  | 'rpmsg'
  | 'tnef'
  | 'calendar'
  | 'contact'
  | 'report'
  | 'program'
  | 'media'
  | 'empty'
  | 'unknown';

export interface NamedBytes {
  readonly name: string | null;
  readonly declaredType: string;
  readonly bytes: Uint8Array;
}

const HEAD = 4_096;

type Magic = readonly [kind: FileKind, hex: string];
const MAGIC: readonly Magic[] = [
  ['rtf', '7b5c727466'],
  ['png', '89504e470d0a1a0a'],
  ['jpeg', 'ffd8ff'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
  ['gif', '47494638'],
  ['bmp', '424d'],
  ['tnef', '789f3e22'],
  ['rpmsg', '76e80460c411e386'],
  ['program', '4d5a'],
  ['program', '7f454c46'],
  ['program', 'cafebabe'],
  ['other-archive', '526172211a07'],
  ['other-archive', '377abcaf271c'],
  ['other-archive', '1f8b'],
  ['other-archive', '4d534346'],
  ['media', '494433'],
  ['media', '1a45dfa3'],
  ['media', '4f676753'],
];
const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heim', 'heis', 'avif']);

export function fileKind(file: NamedBytes): FileKind {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (bytes.length === 0) return 'empty';
  return (
    declaredCarrier(file) ??
    container(bytes) ??
    byMagic(bytes) ??
    signedOrSealed(file, bytes) ??
    textKind(file, bytes) ??
    'unknown'
  );
}

/** Parts whose declared type alone decides how they are opened. */
function declaredCarrier({ declaredType }: NamedBytes): FileKind | undefined {
  if (declaredType === 'message/rfc822' || declaredType === 'message/global') return 'mail';
  if (
    declaredType === 'message/delivery-status' ||
    declaredType === 'message/disposition-notification' ||
    declaredType === 'text/rfc822-headers' ||
    declaredType === 'message/feedback-report'
  ) {
    return 'report';
  }
  return undefined;
}

function container(bytes: Buffer): FileKind | undefined {
  // Acrobat opens a PDF whose header stands anywhere in the first kilobyte.
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, '504b0304') || startsWith(bytes, '504b0506')) return zipKind(bytes);
  if (startsWith(bytes, 'd0cf11e0a1b11ae1')) return oleKind(bytes);
  if (bytes.subarray(4, 8).toString('latin1') === 'ftyp') {
    return HEIC_BRANDS.has(bytes.subarray(8, 12).toString('latin1')) ? 'heic' : 'media';
  }
  if (startsWith(bytes, '52494646')) {
    return bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'webp' : 'media';
  }
  return undefined;
}

function zipKind(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 200).includes('mimetypeapplication/vnd.oasis.opendocument')) {
    return bytes.subarray(0, 200).includes('opendocument.spreadsheet') ? 'ods' : 'odt';
  }
  const names = entryNames(bytes);
  const holds = (name: string): boolean =>
    names?.some((own) => own.replaceAll('\\', '/').startsWith(name)) ?? bytes.includes(name);
  if (holds('[Content_Types].xml')) {
    if (holds('word/document')) return 'docx';
    if (holds('xl/workbook')) return 'xlsx';
    if (holds('ppt/presentation')) return 'pptx';
    if (holds('word/')) return 'docx';
  }
  return holds('Index/Document.iwa') ? 'pages' : 'zip';
}

function oleKind(bytes: Buffer): FileKind {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted-office';
  if (holds('__properties_version1.0')) return 'msg';
  if (holds('WordDocument')) return 'doc';
  if (holds('Workbook')) return 'xls';
  return holds('PowerPoint Document') ? 'ppt' : 'other-ole';
}

function byMagic(bytes: Buffer): FileKind | undefined {
  const kind = MAGIC.find(([, hex]) => startsWith(bytes, hex))?.[0];
  // "MZ" and "BM" also begin words; a picture or a program is never plain text.
  return kind !== undefined && kind !== 'rtf' && looksLikeText(bytes) ? undefined : kind;
}

/** The line that begins an encrypted text (RFC 9580). */
export const PGP_MESSAGE = '-----BEGIN PGP MESSAGE-----';
const PKCS7_OID = Buffer.from('06092a864886f70d0107', 'hex');
const SIGNED = 0x02;

function signedOrSealed({ declaredType, name }: NamedBytes, bytes: Buffer): FileKind | undefined {
  const saysSignature = declaredType.endsWith('pkcs7-signature') || /\.p7s$/iu.test(name ?? '');
  if (saysSignature) return 'signature';
  const oid = bytes[0] === 0x30 ? bytes.subarray(0, 32).indexOf(PKCS7_OID) : -1;
  if (oid !== -1) {
    const isDetached =
      bytes[oid + PKCS7_OID.length] === SIGNED && signedContent(bytes) === undefined;
    return isDetached ? 'signature' : 'smime';
  }
  const head = bytes.subarray(0, HEAD).toString('latin1');
  if (head.includes(PGP_MESSAGE) && !looksLikeMail(head, name ?? '')) return 'pgp';
  if (/^\s*-----BEGIN PGP SIGNATURE-----/u.test(head)) return 'signature';
  if (declaredType === 'application/pgp-encrypted') return 'pgp';
  return undefined;
}

const HEADER_NAMES =
  /^(?:from|to|cc|subject|date|sent|received|return-path|message-id|mime-version|content-type|delivered-to|x-[a-z0-9-]{1,60}|dkim-signature|arc-[a-z-]{1,40}|authentication-results|reply-to|sender|in-reply-to|references|thread-topic|thread-index|content-transfer-encoding|importance|accept-language|auto-submitted|precedence|list-[a-z-]{1,30}):/iu;
const TRANSPORT_HEADERS =
  /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[a-z0-9-]{1,60}):/iu;

function textKind({ name, declaredType }: NamedBytes, bytes: Buffer): FileKind | undefined {
  if (!looksLikeText(bytes)) return undefined;
  const head = decodedHead(bytes);
  if (/^BEGIN:VCALENDAR/iu.test(head)) return 'calendar';
  if (/^BEGIN:VCARD/iu.test(head)) return 'contact';
  if (looksLikeMail(head, name ?? '')) return 'mail';
  if (/<svg[\s>]/iu.test(head.slice(0, 600)) && !/<html[\s>]/iu.test(head)) return 'svg';
  if (looksLikeHtml(head)) return 'html';
  if (/^<\?xml\s/iu.test(head)) return 'xml';
  const saysHtml = declaredType === 'text/html' || /\.html?$/iu.test(name ?? '');
  return saysHtml && head.includes('<') ? 'html' : 'text';
}

/** A mail starts with header lines; a bare text file may only happen to start with "From:". */
function looksLikeMail(head: string, name: string): boolean {
  const lines = head.replace(/^From [^\n]*\n/u, '').split(/\r?\n/u);
  const end = lines.findIndex((line) => line.trim() === '');
  const block = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^[ \t]/u.test(line));
  const known = block.filter((line) => HEADER_NAMES.test(line)).length;
  if (known === 0 || !/^[!-9;-~]+:/u.test(block[0] ?? '')) return false;
  if (/\.(?:eml|mht|mhtml|mail)$/iu.test(name)) return true;
  if (/\.(?:txt|html?|md|csv|rtf)$/iu.test(name)) {
    return known >= 3 && block.some((line) => TRANSPORT_HEADERS.test(line));
  }
  return known >= 2 && known * 2 >= block.length;
}

function looksLikeHtml(head: string): boolean {
  const start = head.replace(/^(?:\s|<!--[^>]*-->|<\?xml[^>]*\?>)+/u, '').slice(0, 400);
  return /^<(?:!doctype html|html|head|body|meta|title|table|div|p|style|form|h[1-6]|center|font|span|b|br)[\s/>]/iu.test(
    start,
  );
}

function looksLikeText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, HEAD);
  if (startsWith(head, 'fffe') || startsWith(head, 'feff')) return true;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd += 1;
  }
  return odd * 50 <= head.length;
}

function decodedHead(bytes: Buffer): string {
  const head = bytes.subarray(0, HEAD);
  if (startsWith(head, 'fffe')) return head.toString('utf16le').replace(/^\ufeff/u, '');
  return head.toString('utf8').replace(/^\ufeff/u, '');
}

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.subarray(0, hex.length / 2).toString('hex') === hex;
}
