import { parse } from 'postcode';

/**
 * UK postcodes, and the ZZ99 pseudo-postcodes of NHS files (ZZ99 3VZ: no fixed abode), which the
 * ordinary rules refuse. Source: GovTalk postcode 2.0; NHS Postcode Directory.
 */
export type PostcodeReading =
  | { readonly kind: 'valid'; readonly postcode: string }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'absent' };

const NOTHING = /^(?:[\s\-\u2010-\u2015_./|]*|n\s?[/.]?\s?a\.?|none|nil|not applicable)$/iu;
const PSEUDO = /^(ZZ99)(\d[A-Z]{2})$/u;
/** Letters and digits that stand where a postcode can stand; the shape is checked afterwards. */
const SHAPED =
  /(?<![A-Z\d])([A-Z]{1,2}\d[A-Z\d]?)[\s\u00a0]{0,3}(\d)[\s\u00a0]?([A-Z]{2})(?![A-Z\d])/giu;

/** Upper case with one space, `LS7 3AB`; spaces anywhere inside are forgiven. */
export function readPostcode(written: string): PostcodeReading {
  if (NOTHING.test(written.trim())) return { kind: 'absent' };
  const bare = written.replace(/[\s\u00a0.\-\u2010-\u2015_|,]+/gu, '').toUpperCase();
  const postcode = wellFormed(bare) ?? wellFormed(lettersForDigits(bare)) ?? postcodeIn(written);
  if (postcode !== undefined) return { kind: 'valid', postcode };
  return { kind: 'invalid', why: 'this is not a whole UK postcode' };
}

/** The last postcode in the text, which in an address is the one of the place. */
export function postcodeIn(text: string): string | undefined {
  let last: string | undefined;
  for (const match of text.matchAll(SHAPED)) {
    last = wellFormed(`${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`.toUpperCase()) ?? last;
  }
  return last;
}

function wellFormed(bare: string): string | undefined {
  const pseudo = PSEUDO.exec(bare);
  if (pseudo !== null) return `${pseudo[1] ?? ''} ${pseudo[2] ?? ''}`;
  if (!/^[A-Z\d]{5,7}$/u.test(bare)) return undefined;
  const parsed = parse(bare);
  return parsed.valid ? parsed.postcode : undefined;
}

/** The one slip that cannot be taken otherwise: the letter O for the nought of the inward part. */
function lettersForDigits(bare: string): string {
  return bare.replace(/O([A-Z]{2})$/u, '0$1');
}
