import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, mayBeResend, partHash, partsKeyOf } from '../../src/intake/fingerprint.ts';
import { someHeaders } from '../support/mailBuilders.ts';

const parts = ['aa', 'bb', 'cc'];

describe('which messages are the same mail', () => {
  it('goes by Message-ID, From, Date and parts, in whatever order the parts are', () => {
    const known = fingerprintOf(someHeaders(), parts);

    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 3 }), (shuffled) => {
        expect(fingerprintOf(someHeaders({ subject: 'Re-saved by Outlook' }), shuffled)).toBe(
          known,
        );
      }),
    );
    for (const other of [
      fingerprintOf(someHeaders({ messageId: '<other@school.example>' }), parts),
      fingerprintOf(someHeaders({ from: [{ address: 'x@school.example', name: '' }] }), parts),
      fingerprintOf(someHeaders({ date: new Date('2026-03-03T09:15:00Z') }), parts),
      fingerprintOf(someHeaders(), ['aa', 'bb']),
      fingerprintOf(someHeaders(), ['aa', 'bb', 'cc', 'cc']),
    ]) {
      expect(other).not.toBe(known);
    }
  });

  it('tells mails without Message-ID apart by what is in them and when they were written', () => {
    const none = { messageId: null };
    const known = fingerprintOf(someHeaders(none), parts);

    expect(fingerprintOf(someHeaders(none), parts)).toBe(known);
    expect(fingerprintOf(someHeaders({ ...none, date: null }), parts)).not.toBe(known);
    expect(fingerprintOf(someHeaders(none), ['dd'])).not.toBe(known);
  });

  it("knows a person's resend by sender and parts, whatever Message-ID, date and subject it has", () => {
    const first = partsKeyOf(someHeaders(), parts);
    const again = { messageId: '<n@x.example>', date: new Date(0), subject: 'Fwd: again' };

    expect(partsKeyOf(someHeaders(again), parts)).toBe(first);
    expect(
      partsKeyOf(someHeaders({ from: [{ address: 'o@x.example', name: '' }] }), parts),
    ).not.toBe(first);
    expect(partsKeyOf(someHeaders(), ['aa'])).not.toBe(first);
  });

  it.each([
    ['multipart/mixed; boundary=x', true],
    ['multipart/signed', true],
    ['application/pdf', true],
    ['text/plain; charset=utf-8', false],
    ['TEXT/HTML', false],
    ['multipart/alternative; boundary=x', false],
    ['multipart/related', false],
    ['', false],
  ])('takes a mail of type %j for a possible resend: %s', (contentType, may) => {
    expect(mayBeResend(someHeaders({ contentType }), parts)).toBe(may);
    expect(mayBeResend(someHeaders({ contentType }), [])).toBe(false);
  });

  it('sees through line ends and trailing white space of text, and through nothing else', () => {
    const hash = (type: string, text: string): string => partHash(type, Buffer.from(text));

    expect(hash('text/plain', 'Dear all  \r\nYours\r\n\r\n')).toBe(
      hash('text/plain', 'Dear all\nYours'),
    );
    expect(hash('text/plain', 'Dear all')).not.toBe(hash('text/plain', 'Dear  all'));
    expect(hash('application/pdf', 'a\r\n')).not.toBe(hash('application/pdf', 'a\n'));
  });
});
