import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairedNhsNumber } from '../../src/nhs/repairedNhsNumber.ts';

describe('an NHS number with a letter in place of a digit', () => {
  it('is repaired where the check digit proves one number', () => {
    expect(repairedNhsNumber('999 OOO 0018')).toBeUndefined();
    expect(repairedNhsNumber('999 O00 0018')).toBe('9990000018');
    expect(repairedNhsNumber('999-000-001B')).toBe('9990000018');
    expect(repairedNhsNumber('999 000 OO18')).toBeUndefined();
  });

  it('is left alone where it is only a wrong number, too short or too long', () => {
    for (const written of ['999 000 0019', '999 000 001', '999 000 O0181', 'Olaf Testby', '']) {
      expect(repairedNhsNumber(written)).toBeUndefined();
    }
  });

  it('never becomes a number that fails the check', () => {
    const mark = fc.constantFrom(...Array.from('0123456789OoIlZSBGg|'));
    fc.assert(
      fc.property(fc.string({ unit: mark, minLength: 10, maxLength: 10 }), (written) => {
        const digits = Array.from(repairedNhsNumber(written) ?? '9990000018', Number);
        const sum = digits.slice(0, 9).reduce((all, digit, at) => all + digit * (10 - at), 0);
        expect((11 - (sum % 11)) % 11).toBe(digits[9]);
      }),
    );
  });
});
