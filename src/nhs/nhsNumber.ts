/**
 * The NHS number: ten digits, the last a modulus 11 check digit.
 * Source: NHS Data Dictionary, NHS NUMBER; NHS service manual, "Ask users for their NHS number".
 */
export type NhsNumberReading =
  | { readonly kind: 'valid'; readonly digits: string }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'absent' };

const SEPARATORS = /[\s\u00a0\u2007\u2009\u202f.\-\u2010-\u2015_/()[\]|,]+/gu;

/** Ten digits, a right check digit, and not ten times the same digit (0000000000 passes modulus 11). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/u.test(digits) || /^(\d)\1{9}$/u.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/**
 * Reads one NHS number as people write it: spaces, dashes, dots or boxes between the digits.
 * A number that fails its check digit is `invalid`, never repaired here.
 */
export function readNhsNumber(written: string): NhsNumberReading {
  const bare = written.replace(SEPARATORS, '');
  if (bare === '') return { kind: 'absent' };
  if (/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/iu.test(bare)) {
    return { kind: 'invalid', why: 'this is a National Insurance number, not an NHS number' };
  }
  if (!/^\d+$/u.test(bare)) return { kind: 'invalid', why: 'it holds something other than digits' };
  if (bare.length < 10) return { kind: 'invalid', why: 'it is too short: ten digits are needed' };
  if (bare.length > 10) return { kind: 'invalid', why: 'it is too long: ten digits are needed' };
  if (/^(\d)\1{9}$/u.test(bare)) return { kind: 'invalid', why: 'all its digits are the same' };
  if (!isNhsNumber(bare)) return { kind: 'invalid', why: 'its check digit is wrong' };
  return { kind: 'valid', digits: bare };
}
