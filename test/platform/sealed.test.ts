import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../src/platform/sealed.ts';

describe('sealed text', () => {
  it('opens with its secret and with no other, and not once it was changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (text, secret, other, at) => {
        const sealed = seal(text, secret);
        expect(unseal(sealed, secret)).toBe(text);
        if (other !== secret) expect(unseal(sealed, other)).toBeUndefined();
        const bytes = Buffer.from(sealed, 'base64');
        bytes[at % bytes.length]! ^= 1;
        expect(unseal(bytes.toString('base64'), secret)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    expect(unseal('', 'secret')).toBeUndefined();
  });
});
