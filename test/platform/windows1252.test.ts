import { describe, expect, it } from 'vitest';
import { decodeWindows1252 } from '../../src/platform/windows1252.ts';

describe('Windows-1252', () => {
  it('keeps the quotes, dashes and euro signs that people type in Word', () => {
    const bytes = Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x91, 0x92, 0x96, 0x97, 0x80, 0xe9, 0xff);

    expect(decodeWindows1252(bytes)).toBe('“a” ‘’–—€éÿ');
  });
});
