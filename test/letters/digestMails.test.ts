import { describe, expect, it } from 'vitest';
import type { Mail } from '../../src/intake/mail.ts';
import { mailsForAPerson } from '../../src/letters/digestMails.ts';
import { aMailTaken } from '../support/mailBuilders.ts';

const now = new Date('2026-03-03T08:00:00Z');

function quarantined(changed: Partial<Mail>): Mail {
  const read = { version: null, attempts: 1, nextTryAt: null, events: [] };
  return { ...aMailTaken(), ...read, state: 'quarantined', ...changed };
}

describe('the mails in the digest that no program could open', () => {
  it('are told with what to do, and a mail that was too large as one', () => {
    const large = quarantined({ id: 'large', bytes: 60_000_000, bytesKept: 4_000 });
    const [section] = mailsForAPerson([large, quarantined({ id: 'odd' })], [], now);

    expect(section!.todo).toMatch(/Open each in the mailbox.*referrals add.*mails retry ID/u);
    expect(section!.rows.map(([, id, why]) => [id, why])).toEqual([
      ['large', expect.stringMatching(/too large: only its head was kept/u)],
      ['odd', 'it could not be read safely'],
    ]);
  });
});
