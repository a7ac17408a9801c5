import { describe, expect, it } from 'vitest';
import { letterNamedBy } from '../../src/letters/bouncedLetters.ts';
import { makeTieBounces } from '../../src/letters/tieBounces.step.ts';
import { silentLog } from '../../src/platform/log.ts';
import { inMemoryLetterStore } from '../support/fakes/inMemoryLetterStore.ts';
import { inMemoryMailStore } from '../support/fakes/inMemoryMailStore.ts';
import { inMemoryRawMailStore } from '../support/fakes/inMemoryRawMailStore.ts';
import { aLetterOwed, aMailTaken, anEvent, someHeaders } from '../support/mailBuilders.ts';

const head = [
  'Message-ID: <letter-1@leeds.example>',
  'X-Twostep-Letter: letter-1',
  'Subject: We have received your form',
];

function bounceWith(lines: readonly string[]): Buffer {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example',
      'Content-Type: multipart/report',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      ...lines,
      '--b--',
    ].join('\r\n'),
  );
}

const none = someHeaders({ messageId: '<bounce@mx.example>' });

describe('a bounce of one of our letters', () => {
  it.each([
    ['returned whole or by its head', head],
    ['folded', ['Message-ID:', ' <letter-1@leeds.example>', 'x-twostep-letter:', '\tletter-1']],
    ['quoted', head.map((line) => `> ${line}`)],
  ])('is known by the head that came back, %s', (_name, lines) => {
    expect(letterNamedBy(none, bounceWith(lines))).toEqual({
      ids: ['letter-1'],
      messageIds: ['<letter-1@leeds.example>'],
    });
  });

  it('is known by the Message-ID it answers, where nothing came back with it', () => {
    const headers = someHeaders({ inReplyTo: '<letter-1@leeds.example>' });

    expect(letterNamedBy(headers, bounceWith([])).messageIds).toEqual(['<letter-1@leeds.example>']);
  });

  it('gives no more names than anyone would look up, and none that could do harm', () => {
    const lines = Array.from({ length: 500 }, (_, n) => `Message-ID: <${String(n)}@b.example>`);
    const odd = ['X-Twostep-Letter: {"$ne":null}', `Message-ID: <${'x'.repeat(5000)}>`];
    const named = letterNamedBy(none, bounceWith([...odd, ...lines]));

    expect(named.messageIds).toHaveLength(20);
    expect(named.ids).toEqual([]);
  });

  it('reads a megabyte of hostile lines at once', () => {
    const started = performance.now();
    letterNamedBy(none, Buffer.from('> '.repeat(300_000) + '\n '.repeat(300_000)));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is tied to the letter once; the letter stays sent and tells of it', async () => {
    const deps = {
      mails: inMemoryMailStore(),
      rawMails: inMemoryRawMailStore(),
      letters: inMemoryLetterStore(),
      clock: () => new Date('2026-03-02T12:00:00Z'),
      log: silentLog,
    };
    await deps.letters.oweOnce(aLetterOwed(), anEvent('owed'));
    await deps.letters.takeNext(new Date(), 60);
    await deps.letters.markSent('letter-1', 1, '250', anEvent('sent'));
    const sha256 = await deps.rawMails.keep(bounceWith(head));
    await deps.mails.takeOnce(aMailTaken({ id: 'bounce-1', sha256 }), anEvent('taken'));
    const answer = { allowed: false, reason: 'a bounce', to: null, holdBecause: null };
    const verdict = {
      state: 'read',
      class: 'bounce',
      reason: 'a bounce',
      answer,
      version: null,
    } as const;
    await deps.mails.settle('bounce-1', verdict, anEvent('read'));
    const tieBounces = makeTieBounces(deps);

    expect(await tieBounces()).toEqual({ tied: 1 });
    expect(await tieBounces()).toEqual({ tied: 0 });

    const letter = await deps.letters.find('letter-1');
    expect(letter).toMatchObject({ state: 'sent', bouncedBy: 'bounce-1' });
    expect(letter!.events.map(({ kind }) => kind)).toContain('letter-bounced');
  });
});
