import { describe, expect, it } from 'vitest';
import { letterRow } from '../../src/cli/letterViews.ts';
import { mailRows } from '../../src/cli/mailViews.ts';
import { readRow } from '../../src/cli/readViews.ts';
import type { Mail } from '../../src/intake/mail.ts';
import type { Sighting } from '../../src/intake/sightingStore.ts';
import type { Letter } from '../../src/letters/letter.ts';
import { contractFaults } from '../support/contractSchema.ts';

const sha256 = 'a'.repeat(64);
const receivedAt = new Date('2026-03-02T09:00:00Z');

const mail: Mail = {
  id: 'm1',
  sha256,
  bytes: 10,
  headers: null,
  receivedAt,
  state: 'read',
  class: 'query',
  reason: 'A question from a colleague.',
  answer: { allowed: true, reason: 'A person wrote it.', to: 'a@b.example', holdBecause: null },
  duplicateOf: null,
  version: null,
  attempts: 1,
  nextTryAt: null,
  events: [],
};

function sightingAt(uid: number): Sighting {
  return {
    place: { mailbox: 'x', folder: 'INBOX', uidValidity: '7', uid },
    sha256,
    receivedAt,
    mail: 'm1',
    seenAt: receivedAt,
  };
}

describe('the JSON of the command line', () => {
  it('gives one mails row for each UID on the server, also where two UIDs are one mail', () => {
    const rows = mailRows([sightingAt(1), sightingAt(2)], [mail], [], []);

    expect(rows.map(({ uid, mail: id }) => [uid, id])).toEqual([
      [1, 'm1'],
      [2, 'm1'],
    ]);
    for (const row of rows) expect(contractFaults('mails', row)).toEqual([]);
  });

  it('reports a file that could not be read safely as one that cannot be opened, with the reason', () => {
    const row = readRow('x.pdf', { kind: 'quarantine', reason: 'Over the ceiling of 60 pages.' });

    expect(row).toMatchObject({ class: 'cannot-open', reason: 'Over the ceiling of 60 pages.' });
    expect(contractFaults('read', row)).toEqual([]);
  });

  it('keeps the contract for a letter that was never sent', () => {
    const letter: Letter = {
      id: 'l1',
      kind: 'received',
      about: 'm1',
      to: 'a@b.example',
      subject: 'We have your referral',
      text: '',
      html: '',
      mail: 'm1',
      inReplyTo: null,
      references: [],
      autoSubmitted: 'auto-replied',
      messageId: '<l1@imh.example>',
      state: 'owed',
      heldBecause: null,
      perhapsTwice: false,
      attempts: 0,
      since: receivedAt,
      owedAt: receivedAt,
      sendingSince: null,
      nextTryAt: null,
      sentAt: null,
      outcome: null,
      events: [],
    };

    expect(contractFaults('letters', letterRow(letter))).toEqual([]);
  });

  it('notices a row that breaks the contract', () => {
    expect(contractFaults('letters', { id: 'l1' })).not.toEqual([]);
  });
});
