import { describe, expect, it } from 'vitest';
import { whyOverCaps } from '../../src/letters/caps.ts';

const caps = { perSenderAnHour: 5, anHour: 300 };
const answer = { kind: 'received', mail: 'mail-1', released: false } as const;

describe('the caps on letters', () => {
  it('let five answers an hour go to one address and hold the sixth', () => {
    expect(whyOverCaps(answer, { toThisAddress: 4, inAll: 4 }, caps)).toBeUndefined();
    expect(whyOverCaps(answer, { toThisAddress: 5, inAll: 5 }, caps)).toContain('5 letters');
  });

  it('count a letter that answers no mail in all only', () => {
    const due = { ...answer, kind: 'form-due', mail: null } as const;
    expect(whyOverCaps(due, { toThisAddress: 50, inAll: 50 }, caps)).toBeUndefined();
    expect(whyOverCaps(due, { toThisAddress: 1, inAll: 300 }, caps)).toContain(
      '300 letters in all',
    );
  });

  it('never hold what a person released, nor what goes to our own people', () => {
    const flood = { toThisAddress: 900, inAll: 900 };
    expect(whyOverCaps({ ...answer, released: true }, flood, caps)).toBeUndefined();
    expect(whyOverCaps({ ...answer, kind: 'digest', mail: null }, flood, caps)).toBeUndefined();
    expect(whyOverCaps({ ...answer, kind: 'escalation', mail: null }, flood, caps)).toBeUndefined();
  });
});
