import { decodeWindows1252 } from '../../platform/windows1252.ts';

const TEXT_TYPE = /^content-type:[ \t]*text\/(?:plain|html)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gimu;
const NOT_TOLD = /charset[ \t]*=[ \t]*"?(?:us-ascii|ascii|default|unknown-8bit|x-unknown)"?/iu;
const META_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/iu;

/**
 * The same mail with a character set written in where its text parts name none, for a second look
 * after the first showed broken letters: an old program meant Windows-1252, or said in the HTML
 * itself what it meant.
 */
export function withCharset(mail: Uint8Array, html: string | null): Uint8Array {
  const source = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1');
  const declared = META_CHARSET.exec((html ?? '').slice(0, 5_000))?.[1]?.toLowerCase();
  const charset = declared === undefined || declared === 'utf-8' ? 'windows-1252' : declared;
  let types = 0;
  const told = source.replace(TEXT_TYPE, (header) => {
    types += 1;
    if (NOT_TOLD.test(header)) return header.replace(NOT_TOLD, `charset=${charset}`);
    return /charset/iu.test(header) ? header : `${header.trimEnd()}; charset=${charset}`;
  });
  const whole = types === 0 ? `Content-Type: text/plain; charset=${charset}\r\n${source}` : told;
  return Buffer.from(whole, 'latin1');
}

/** Mail that says ISO-8859-1 and means Windows-1252: curly quotes and dashes come as control codes. */
export function withoutControlCodes(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (code) =>
    decodeWindows1252(Uint8Array.of(code.charCodeAt(0))),
  );
}
