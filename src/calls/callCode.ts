import { createHash } from 'node:crypto';

/**
 * The symbols of a code: nothing that looks like another by hand or in print (no 0 O, 1 I L, 2 Z,
 * 5 S, 8 B, U V). A prime number of them, so that the check letter catches every single slip and
 * every two symbols changed about.
 */
const symbols = '34679ACDEFHJKMNPQRTVWXY';
const letters = /[A-Z]$/u;
const digit = /\d/u;
const BODY = 7;

/** The value that makes the weighted sum of all symbols a multiple of their number. */
function checkSymbol(body: string): string {
  let sum = 0;
  for (let place = 0; place < body.length; place += 1) {
    sum += symbols.indexOf(body.charAt(place)) * (place + 2);
  }
  return symbols.charAt((symbols.length - (sum % symbols.length)) % symbols.length);
}

function bodyOf(callId: string, attempt: number): string {
  const bytes = createHash('sha256').update(`duty-call-code:${attempt}:${callId}`).digest();
  let body = '';
  for (const byte of bytes) {
    if (byte < symbols.length * 11) body += symbols.charAt(byte % symbols.length);
    if (body.length === BODY) break;
  }
  return body;
}

/**
 * The short code of a call, `K7M4-R9TX`: always the same for the same reference, at least one digit,
 * a check letter at its end. It tells nothing about anyone, and it is a claim, never a proof.
 */
export function callCodeOf(callId: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const body = bodyOf(callId, attempt);
    const code = body + checkSymbol(body);
    if (body.length === BODY && letters.test(code) && digit.test(code)) {
      return `${code.slice(0, 4)}-${code.slice(4)}`;
    }
  }
}

/** The code as we write it, or undefined where it is mistyped or none of ours. */
export function readCallCode(written: string): string | undefined {
  const bare = written.toUpperCase().replace(/[\s\u2010-\u2015-]/gu, '');
  if (bare.length !== BODY + 1 || !letters.test(bare) || !digit.test(bare)) return undefined;
  for (const symbol of bare) if (!symbols.includes(symbol)) return undefined;
  if (checkSymbol(bare.slice(0, BODY)) !== bare.at(-1)) return undefined;
  return `${bare.slice(0, 4)}-${bare.slice(4)}`;
}

/** Every place where a code may begin; looking ahead, since the word before it may be as long as half a code. */
const CODE_SHAPED = /(?<![A-Z0-9])(?=([A-Z0-9]{4}[ \u2010-\u2015-]?[A-Z0-9]{4})(?![A-Z0-9]))/giu;

/** Every well-formed code in a text, each once, in order. */
export function callCodesIn(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(CODE_SHAPED)) {
    const code = readCallCode(match[1] ?? '');
    if (code !== undefined) found.add(code);
  }
  return [...found];
}
