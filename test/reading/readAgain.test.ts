import { describe, expect, it } from 'vitest';
import { isReadDifferentlySinceLinked } from '../../src/pathway/linking.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { FileReader, FileRead } from '../../src/reading/fileRead.ts';
import { makeReadMails } from '../../src/reading/readMails.step.ts';
import { readingInForce } from '../../src/reading/referral.ts';
import { valueOf } from '../../src/reading/writtenReferral.ts';
import type { WrittenReferral } from '../../src/reading/writtenReferral.ts';
import { inMemoryMailStore } from '../support/fakes/inMemoryMailStore.ts';
import { inMemoryRawMailStore } from '../support/fakes/inMemoryRawMailStore.ts';
import { inMemoryReferralStore } from '../support/fakes/inMemoryReferralStore.ts';
import { aMailTaken, anEvent, someHeaders } from '../support/mailBuilders.ts';
import { aWrittenReferral, zoe } from '../support/readingBuilders.ts';

const now = new Date('2026-03-02T12:00:00Z');
const answer = {
  allowed: true,
  reason: 'A person wrote it.',
  to: 'a@b.example',
  holdBecause: null,
};

/** A service whose reader can be made better: it finds what it is told to find. */
function aService() {
  const mails = inMemoryMailStore();
  const rawMails = inMemoryRawMailStore();
  const referrals = inMemoryReferralStore();
  const read = async (readerVersion: string, found: readonly WrittenReferral[] | 'quarantine') => {
    const reader: FileReader = {
      read: () =>
        Promise.resolve(
          found === 'quarantine'
            ? { kind: 'quarantine', reason: 'It took too long.' }
            : { kind: 'read', read: fileRead(found) },
        ),
      close: () => Promise.resolve(),
    };
    const clocks = { clock: () => now, machineClock: () => now, leaseSeconds: 60 };
    const settings = { ownAddresses: [], authservId: null, ackDomains: [] };
    const deps = { mails, rawMails, referrals, reader, settings, readerVersion, log: silentLog };
    await makeReadMails({ ...deps, ...clocks })();
  };
  const take = async (id: string, hour: number) => {
    const sha256 = await rawMails.keep(Buffer.from(id));
    const receivedAt = new Date(Date.UTC(2026, 2, 2, hour));
    const headers = someHeaders({ messageId: `<${id}@nhs.example>` });
    await mails.takeOnce(aMailTaken({ id, sha256, headers, receivedAt }), anEvent(`taken:${id}`));
  };
  const again = (id: string) => mails.reread(id, anEvent(`again:${id}:${Math.random()}`));
  return { mails, referrals, read, take, again };
}

function fileRead(referrals: readonly WrittenReferral[]): FileRead {
  const found = referrals.length > 0;
  return {
    class: found ? 'referral' : 'query',
    reason: found ? 'A form.' : 'It holds no form.',
    headers: someHeaders({ messageId: '<x@nhs.example>' }),
    answer,
    referrals,
    parts: [],
    originalSenders: [],
  };
}

const child = aWrittenReferral(zoe);
const better = aWrittenReferral({ ...zoe, reason: 'More of the words' });

describe('a mail that a newer reader reads again', () => {
  it('gives each child another reading and no second referral', async () => {
    const service = aService();
    await service.take('mail-a', 9);
    await service.read('1', [child]);
    await service.again('mail-a');
    await service.read('2', [better]);

    const [only, ...others] = await service.referrals.all();
    expect(others).toEqual([]);
    expect(only?.readings.map(({ readerVersion }) => readerVersion)).toEqual(['1', '2']);
    expect(only && valueOf(readingInForce(only).fields, 'reason')).toBe('More of the words');
    expect(only?.events.at(-1)?.detail).toMatchObject({ changed: 'reason', identityChanged: '' });
    expect(only && isReadDifferentlySinceLinked(only)).toBe(false);
  });

  it('changes nothing the second time', async () => {
    const service = aService();
    await service.take('mail-a', 9);
    await service.read('1', [child]);
    await service.again('mail-a');
    await service.read('2', [better]);
    const before = JSON.stringify(await service.referrals.all());
    await service.again('mail-a');
    await service.read('2', [better]);

    expect(JSON.stringify(await service.referrals.all())).toBe(before);
  });

  it('is for a person where another child is read than was linked', async () => {
    const service = aService();
    await service.take('mail-a', 9);
    await service.read('1', [child]);
    await service.again('mail-a');
    await service.read('2', [aWrittenReferral({ ...zoe, 'infant.dob': '2025-10-04' })]);

    const [only] = await service.referrals.all();
    expect(only?.events.at(-1)?.detail).toMatchObject({ identityChanged: 'dob' });
    expect(only && isReadDifferentlySinceLinked(only)).toBe(true);

    await service.referrals.note(only?.reference ?? '', {
      ...anEvent('confirmed'),
      kind: 'link-confirmed',
    });
    const [confirmed] = await service.referrals.all();
    expect(confirmed && isReadDifferentlySinceLinked(confirmed)).toBe(false);
  });

  it('takes no referral back where nothing is found any more, or it cannot be read', async () => {
    for (const found of [[], 'quarantine'] as const) {
      const service = aService();
      await service.take('mail-a', 9);
      await service.read('1', [child]);
      await service.again('mail-a');
      await service.read('2', found);

      const [mail] = await service.mails.all();
      expect(mail).toMatchObject({ state: 'read', class: 'referral', answer });
      expect(mail?.reason).toMatch(/^Read again, and what was found before stands: /u);
      const [only] = await service.referrals.all();
      expect(only?.readings).toHaveLength(1);
      expect(only && isReadDifferentlySinceLinked(only)).toBe(found !== 'quarantine');
    }
  });

  it('adds a child that the older reader did not see, behind the others', async () => {
    const service = aService();
    await service.take('mail-a', 9);
    await service.read('1', [child]);
    await service.again('mail-a');
    const max = aWrittenReferral({
      ...zoe,
      'infant.fullName': 'Max Testchild',
      'infant.nhsNumber': '9990000026',
    });
    await service.read('2', [max, better]);

    const children = await service.referrals.ofMail('mail-a');
    expect(children.map(({ place, readings }) => [place, readings.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    await service.again('mail-a');
    await service.read('3', [max, better]);
    expect(await service.referrals.all()).toHaveLength(2);
  });

  it('leaves a correction in force that a later mail brought', async () => {
    const service = aService();
    await service.take('mail-a', 9);
    await service.read('1', [child]);
    await service.take('mail-b', 10);
    await service.read('1', [aWrittenReferral({ ...zoe, reason: 'Corrected words' })]);
    await service.again('mail-a');
    await service.read('2', [better]);

    const [only] = await service.referrals.all();
    expect(only?.readings).toHaveLength(3);
    expect(only && valueOf(readingInForce(only).fields, 'reason')).toBe('Corrected words');
  });
});
