/**
 * The mails of a `multipart/digest` need no type of their own (RFC 2046 section 5.1.5), and the
 * parser takes them for text. Each is given the type that it has by default.
 */
export function withDigestTypes(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!/multipart\/digest/iu.test(raw.subarray(0, SEARCHED).toString('latin1'))) return bytes;
  let text = raw.toString('latin1');
  const digests = text.matchAll(
    /^content-type:\s*multipart\/digest\b[^\n]*(?:\n[ \t][^\n]*){0,10}/gimu,
  );
  for (const [header] of [...digests].slice(0, MOST_DIGESTS)) {
    const boundary = /boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/iu.exec(header);
    const mark = boundary?.[1] ?? boundary?.[2];
    if (mark !== undefined) text = typed(text, mark);
  }
  return Buffer.from(text, 'latin1');
}

const SEARCHED = 4 * 1024 * 1024;
const MOST_DIGESTS = 20;

function typed(text: string, boundary: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const opening = `--${boundary}`;
  return text
    .split(`\n${opening}`)
    .map((piece, place) => {
      if (place === 0 || piece.startsWith('--')) return piece;
      const at = piece.indexOf('\n') + 1;
      const head = headOf(piece.slice(at));
      return /^content-type\s*:/imu.test(head)
        ? piece
        : `${piece.slice(0, at)}Content-Type: message/rfc822${end}${piece.slice(at)}`;
    })
    .join(`\n${opening}`);
}

/** The part's own headers: none where it begins with an empty line. */
function headOf(part: string): string {
  if (/^\r?\n/u.test(part)) return '';
  const end = /\r?\n\r?\n/u.exec(part);
  return part.slice(0, end?.index ?? part.length);
}
