const BEGINS =
  /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\r?\n(?:[A-Za-z-]{2,30}:[^\n]{0,200}\n)*\r?\n?/mu;
const ENDS = /^-----BEGIN PGP SIGNATURE-----/mu;

/** The words of a text that is signed and not sealed (RFC 9580, "cleartext signature"). */
export function withoutClearSignature(text: string): string {
  const begins = BEGINS.exec(text);
  if (begins === null) return text;
  const signed = text.slice(begins.index + begins[0].length);
  const end = signed.search(ENDS);
  const words = (end === -1 ? signed : signed.slice(0, end)).replace(/^- /gmu, '');
  return text.slice(0, begins.index) + words;
}
