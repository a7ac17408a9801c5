import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callCodeOf, callCodesIn, readCallCode } from '../../src/calls/callCode.ts';

const symbols = '34679ACDEFHJKMNPQRTVWXY'.split('');
const code = fc.string({ minLength: 1, maxLength: 20 }).map(callCodeOf);

describe("a call's code", () => {
  it('is always the same for the same reference and ends in a letter', () => {
    expect(callCodeOf('DC-1')).toBe(callCodeOf('DC-1'));
    fc.assert(
      fc.property(code, (each) => {
        expect(each).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{3}[A-Z]$/u);
      }),
    );
  });

  it('is read however it is spaced and cased', () => {
    const written = callCodeOf('DC-1');

    expect(readCallCode(written.toLowerCase().replace('-', ' '))).toBe(written);
    expect(callCodesIn(`Re: your call, code ${written}.`)).toEqual([written]);
  });

  it('is no code any more after one wrong symbol or two changed about', () => {
    fc.assert(
      fc.property(code, fc.nat(7), fc.constantFrom(...symbols), (each, place, symbol) => {
        const bare = each.replace('-', '');
        fc.pre(bare[place] !== symbol);
        expect(readCallCode(bare.slice(0, place) + symbol + bare.slice(place + 1))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(code, fc.nat(6), (each, place) => {
        const bare = each.replace('-', '');
        const swapped =
          bare.slice(0, place) + bare[place + 1]! + bare[place]! + bare.slice(place + 2);
        fc.pre(swapped !== bare);
        expect(readCallCode(swapped)).toBeUndefined();
      }),
    );
  });
});
