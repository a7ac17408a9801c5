/** One piece of an RTF file. Bytes are given as characters of code 0 to 255. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  /** `\'hh`: one byte in the code page of the font. */
  | { readonly kind: 'byte'; readonly code: number }
  | { readonly kind: 'text'; readonly text: string };

/** Parts RTF into its pieces, once through; binary data is passed over by its stated length. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const plain = /[^\\{}\r\n]+/y;
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    if (character === '\\') {
      const { token, end } = afterBackslash(source, at);
      if (token !== undefined) yield token;
      at = end;
    } else if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' };
      at += 1;
    } else if (character === '\r' || character === '\n') {
      at += 1;
    } else {
      plain.lastIndex = at;
      const text = plain.exec(source)?.[0] ?? '';
      yield { kind: 'text', text };
      at += Math.max(1, text.length);
    }
  }
}

const control = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

function afterBackslash(
  source: string,
  at: number,
): { readonly token: RtfToken | undefined; readonly end: number } {
  control.lastIndex = at + 1;
  const match = control.exec(source);
  if (match === null) {
    return { token: symbol(source, at), end: at + (source[at + 1] === "'" ? 4 : 2) };
  }
  const [whole, word = '', number] = match;
  const value = number === undefined ? undefined : Number(number);
  const end = at + 1 + whole.length;
  if (word === 'bin') return { token: undefined, end: end + Math.max(0, value ?? 0) };
  return { token: { kind: 'word', word, value }, end };
}

function symbol(source: string, at: number): RtfToken {
  const character = source[at + 1] ?? '';
  switch (character) {
    case "'": {
      const code = Number.parseInt(source.slice(at + 2, at + 4), 16);
      return Number.isNaN(code) ? { kind: 'text', text: '' } : { kind: 'byte', code };
    }
    case '~':
      return { kind: 'text', text: '\u00a0' };
    case '_':
      return { kind: 'text', text: '-' };
    case '*':
      return { kind: 'word', word: '*', value: undefined };
    case '\n':
    case '\r':
      return { kind: 'word', word: 'par', value: undefined };
    case '\\':
    case '{':
    case '}':
      return { kind: 'text', text: character };
    default:
      return { kind: 'text', text: '' };
  }
}
