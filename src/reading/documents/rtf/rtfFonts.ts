import { decodeWindows1252 } from '../../../platform/windows1252.ts';

/** Windows character sets by their number in a font table; 0 and 1 are the file's own. */
const codePages: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

export interface RtfFont {
  name: string;
  charset: number;
}

/** The text of bytes that stand in this font. Symbol fonts keep their codes for the glyph tables. */
export function decodeBytes(
  codes: readonly number[],
  font: RtfFont | undefined,
  filePage: number,
): string {
  if (font?.charset === 2) return String.fromCharCode(...codes);
  const bytes = Uint8Array.from(codes);
  const page = filePage === 65001 ? 'utf-8' : `windows-${filePage}`;
  const label = codePages[font?.charset ?? 0] ?? page;
  if (label === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
