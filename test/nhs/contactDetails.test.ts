import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmail } from '../../src/nhs/emailAddress.ts';
import { postcodeIn, readPostcode } from '../../src/nhs/postcode.ts';
import { readTelephones } from '../../src/nhs/telephone.ts';

describe('readTelephones', () => {
  it.each([
    ['0113 496 0123', ['+441134960123']],
    ['(0113) 496 0123', ['+441134960123']],
    ['+44 (0)113 496 0123', ['+441134960123']],
    ['+44113 4960123', ['+441134960123']],
    ['0044 113 496 0123', ['+441134960123']],
    ['07700 900123 or 0113 496 0123', ['+447700900123', '+441134960123']],
    ['07700 900123 / 07700900124', ['+447700900123', '+447700900124']],
    ['0113 496 0123 07700 900123', ['+441134960123', '+447700900123']],
    ['0113 496 0123 ext 456', ['+441134960123']],
    ['0113 496 0123 x45; mob 07700-900-123', ['+441134960123', '+447700900123']],
    ['Mum: 07700 900123 (texts only)', ['+447700900123']],
    ['0 7 7 0 0 9 0 0 1 2 3', ['+447700900123']],
    ['7700900123', ['+447700900123']],
    ['+353 1 234 5678', ['+35312345678']],
    ['01632 96000', ['+44163296000']],
    ['n/a', []],
    ['ring the office', []],
    ['12345', []],
  ])('reads %s', (written, expected) => {
    expect(readTelephones(written)).toEqual(expected);
  });

  it('reads any UK number however it is spaced', () => {
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), gaps, (last, gap) => {
        const digits = `0113496${String(last).padStart(4, '0')}`;
        const written = Array.from(digits)
          .map((digit, place) => digit + (gap[place] ?? ''))
          .join('');
        expect(readTelephones(written)).toEqual([`+44${digits.slice(1)}`]);
      }),
    );
  });
});

describe('postcodes', () => {
  it.each([
    ['LS7 3AB', 'LS7 3AB'],
    ['ls73ab', 'LS7 3AB'],
    ['L S 7  3 A B', 'LS7 3AB'],
    ['LS12 4QZ.', 'LS12 4QZ'],
    ['ZZ99 3VZ', 'ZZ99 3VZ'],
    ['W1A 0AX', 'W1A 0AX'],
    ['LS7 OAB', 'LS7 0AB'],
  ])('reads %s', (written, postcode) => {
    expect(readPostcode(written)).toEqual({ kind: 'valid', postcode });
  });

  it('says what is no postcode and what is nothing', () => {
    expect(readPostcode('Leeds 7')).toMatchObject({ kind: 'invalid' });
    expect(readPostcode('LS7')).toMatchObject({ kind: 'invalid' });
    expect(readPostcode(' - ')).toEqual({ kind: 'absent' });
  });

  it('finds the postcode of an address', () => {
    expect(postcodeIn('Flat 2, 14 Elm Road, Leeds LS7 3AB')).toBe('LS7 3AB');
    expect(postcodeIn('14 Elm Road\nLeeds\nls7  3ab')).toBe('LS7 3AB');
    expect(postcodeIn('14 Elm Road, Leeds')).toBeUndefined();
  });
});

describe('readEmail', () => {
  it.each([
    ['Jo.Bloggs@Nhs.Example', 'jo.bloggs@nhs.example'],
    ['<mailto:jo@leeds.nhs.example>', 'jo@leeds.nhs.example'],
    ['secure: jo-b+x@leeds.nhs.example (Y)', 'jo-b+x@leeds.nhs.example'],
    ["o'neil@leeds.example.", "o'neil@leeds.example"],
    ['jo.bloggs @ leeds.example', 'jo.bloggs@leeds.example'],
  ])('reads %s', (written, email) => {
    expect(readEmail(written)).toBe(email);
  });

  it('takes nothing else for an address', () => {
    expect(readEmail('none')).toBeUndefined();
    expect(readEmail('jo@leeds')).toBeUndefined();
    const start = performance.now();
    readEmail('a.'.repeat(60_000));
    readEmail(`${'a'.repeat(60_000)}@`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
