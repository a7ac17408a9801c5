import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MailStore } from '../../src/intake/mailStore.ts';
import { PermanentFailure, TemporaryFailure } from '../../src/platform/failure.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { LogFields } from '../../src/platform/log.ts';
import type { FileReader } from '../../src/reading/fileRead.ts';
import { makeReadMails } from '../../src/reading/readMails.step.ts';
import type { ReadMailsDeps } from '../../src/reading/readMails.step.ts';
import { valueOf } from '../../src/reading/writtenReferral.ts';
import { inMemoryMailStore } from '../support/fakes/inMemoryMailStore.ts';
import { inMemoryRawMailStore } from '../support/fakes/inMemoryRawMailStore.ts';
import { inMemoryReferralStore } from '../support/fakes/inMemoryReferralStore.ts';
import { aMailTaken, anEvent, someHeaders } from '../support/mailBuilders.ts';
import { maxForm, rawMail, zoeForm } from '../support/rawMails.ts';
import { readerHere } from '../support/readHere.ts';

const settings = { ownAddresses: [], authservId: null, ackDomains: [] };

/** A service over stores in memory; the machine's clock can be moved on. */
function aService(changed: Partial<ReadMailsDeps> = {}) {
  let now = new Date('2026-03-02T12:00:00Z').getTime();
  const mails = inMemoryMailStore();
  const rawMails = inMemoryRawMailStore();
  const referrals = inMemoryReferralStore();
  const deps: ReadMailsDeps = {
    mails,
    rawMails,
    referrals,
    reader: readerHere,
    settings,
    readerVersion: '1',
    clock: () => new Date('2026-03-02T12:00:00Z'),
    machineClock: () => new Date(now),
    leaseSeconds: 60,
    log: silentLog,
    ...changed,
  };
  const take = async (id: string, bytes: Buffer, receivedAt = '2026-03-02T09:00:00Z') => {
    const sha256 = await rawMails.keep(bytes);
    const subject = /^Subject: (.*)$/mu.exec(bytes.toString('latin1'))?.[1]?.trim() ?? '';
    const headers = someHeaders({ messageId: `<${id}@nhs.example>`, subject });
    const taken = aMailTaken({ id, sha256, headers, receivedAt: new Date(receivedAt) });
    await mails.takeOnce(taken, anEvent(`taken:${id}`));
  };
  return {
    ...deps,
    take,
    run: () => makeReadMails(deps)(),
    wait: (seconds: number) => {
      now += seconds * 1_000;
    },
    everything: async () => JSON.stringify([await mails.all(), await referrals.all()]),
  };
}

const zoeMail = rawMail({ text: 'Form attached', parts: [{ name: 'f.txt', content: zoeForm }] });

describe('reading the mails that wait', () => {
  it('keeps a referral for each child and settles each mail with its class', async () => {
    const service = aService();
    await service.take('mail-a', zoeMail);
    await service.take(
      'mail-b',
      rawMail({
        text: 'Two forms',
        parts: [
          { name: 'a.txt', content: maxForm },
          { name: 'b.txt', content: zoeForm.replace('Zoe', 'Una').replace('0018', '0034') },
        ],
      }),
    );
    await service.take('mail-c', rawMail({ text: 'Could you ring me please? Sally' }));

    expect(await service.run()).toEqual({ read: 3, quarantined: 0, referrals: 3 });

    const mails = await service.mails.all();
    expect(mails.map((mail) => mail.class)).toEqual(['referral', 'referral', 'query']);
    expect(mails.every(({ state }) => state === 'read')).toBe(true);
    const children = await service.referrals.ofMail('mail-b');
    expect(children.map(({ place }) => place)).toEqual([1, 2]);
    expect(new Set((await service.referrals.all()).map(({ reference }) => reference)).size).toBe(3);
  });

  it('changes nothing when it runs again', async () => {
    const service = aService();
    await service.take('mail-a', zoeMail);
    await service.run();
    const before = await service.everything();

    expect(await service.run()).toEqual({ read: 0, quarantined: 0, referrals: 0 });

    expect(await service.everything()).toBe(before);
  });

  it('comes to the same end after a death between any two writes', async () => {
    const whole = aService();
    await whole.take('mail-a', zoeMail);
    await whole.take(
      'mail-b',
      rawMail({
        text: 'Corrected',
        parts: [{ name: 'f.txt', content: zoeForm.replace('0001', '0009') }],
      }),
      '2026-03-02T10:00:00Z',
    );
    await whole.run();
    const wanted = (await whole.referrals.all()).map(withoutTime);

    for (let writes = 0; writes < 8; writes += 1) {
      const service = aService();
      await service.take('mail-a', zoeMail);
      await service.take(
        'mail-b',
        rawMail({
          text: 'Corrected',
          parts: [{ name: 'f.txt', content: zoeForm.replace('0001', '0009') }],
        }),
        '2026-03-02T10:00:00Z',
      );
      await makeReadMails(dyingAfter(writes, service))().catch(() => {});
      service.wait(61);
      await service.run();
      service.wait(61);
      await service.run();

      expect((await service.referrals.all()).map(withoutTime), `${writes}`).toEqual(wanted);
      expect((await service.mails.all()).map(({ state, version }) => [state, version])).toEqual(
        (await whole.mails.all()).map(({ state, version }) => [state, version]),
      );
    }
  });

  it('takes a corrected form as another reading of the first referral', async () => {
    const service = aService();
    await service.take('mail-a', zoeMail, '2026-03-02T09:00:00Z');
    await service.run();
    const corrected = zoeForm.replace('LS7 3AB', 'LS8 1AA');
    await service.take(
      'mail-b',
      rawMail({ text: 'Corrected form', parts: [{ name: 'f.txt', content: corrected }] }),
      '2026-03-02T10:00:00Z',
    );
    await service.run();

    const [referral, ...others] = await service.referrals.all();
    expect(others).toEqual([]);
    expect(referral?.readings.map(({ fields }) => valueOf(fields, 'infant.postcode'))).toEqual([
      'LS7 3AB',
      'LS8 1AA',
    ]);
    expect((await service.mails.find('mail-b'))?.version).toEqual({
      of: referral?.reference,
      kind: 'correction',
      changed: ['infant.postcode'],
    });
  });

  it('takes the same form under other words as a resend', async () => {
    const service = aService();
    await service.take('mail-a', zoeMail);
    await service.take(
      'mail-b',
      rawMail({ text: 'In case it was lost.', parts: [{ name: 'g.txt', content: zoeForm }] }),
      '2026-03-03T09:00:00Z',
    );
    await service.run();

    const [referral, ...others] = await service.referrals.all();
    expect(others).toEqual([]);
    expect(referral?.readings).toHaveLength(1);
    const mail = await service.mails.find('mail-b');
    expect(mail?.version).toEqual({ of: referral?.reference, kind: 'resend', changed: [] });
  });

  it('quarantines with the reason what the reader gave up', async () => {
    const reason = 'Reading it took longer than 20 seconds (ceiling READ_SECONDS).';
    const reader = readerThat(() => Promise.resolve({ kind: 'quarantine', reason }));
    const service = aService({ reader });
    await service.take('mail-a', zoeMail);

    expect(await service.run()).toMatchObject({ quarantined: 1, referrals: 0 });

    expect(await service.mails.find('mail-a')).toMatchObject({ state: 'quarantined', reason });
  });

  it('reads a quarantined mail again when a person asks, and settles it anew', async () => {
    let isBroken = true;
    const reader = readerThat((file) =>
      isBroken
        ? Promise.resolve({ kind: 'quarantine', reason: 'Too long.' })
        : readerHere.read(file),
    );
    const service = aService({ reader });
    await service.take('mail-a', zoeMail);
    await service.run();
    isBroken = false;

    await service.mails.retry('mail-a', anEvent('asked'));
    await service.run();

    expect(await service.mails.find('mail-a')).toMatchObject({ state: 'read', class: 'referral' });
    expect(await service.referrals.all()).toHaveLength(1);
  });

  it('quarantines after three tries that failed for an unknown reason', async () => {
    const reader = readerThat(() => Promise.reject(new TypeError('a fault of ours')));
    const service = aService({ reader });
    await service.take('mail-a', zoeMail);
    for (let run = 0; run < 3; run += 1) {
      await service.run();
      service.wait(61);
    }

    expect(await service.mails.find('mail-a')).toMatchObject({ state: 'quarantined', attempts: 3 });
  });

  it('quarantines a mail whose every reading killed the whole service', async () => {
    const service = aService();
    await service.take('mail-a', zoeMail);
    for (let death = 0; death < 3; death += 1) {
      await service.mails.startAttempt('mail-a', service.machineClock());
    }

    await service.run();

    const mail = await service.mails.find('mail-a');
    expect(mail).toMatchObject({ state: 'quarantined' });
    expect(mail?.reason).toMatch(/begun 3 times/u);
  });

  it('leaves everything for the next run where the world is broken for now', async () => {
    const broken = new TemporaryFailure('The database does not answer.', 'Wait.');
    const reader = readerThat(() => Promise.reject(broken));
    const service = aService({ reader });
    await service.take('mail-a', zoeMail);

    await expect(service.run()).rejects.toThrow(TemporaryFailure);

    expect(await service.mails.find('mail-a')).toMatchObject({ state: 'received' });
  });

  it('quarantines where a referral cannot be kept until a person acts', async () => {
    const referrals = {
      ...inMemoryReferralStore(),
      addOnce: () => Promise.reject(new PermanentFailure('Two referrals, one reference.', 'Act.')),
    };
    const service = aService({ referrals });
    await service.take('mail-a', zoeMail);

    expect(await service.run()).toMatchObject({ quarantined: 1 });
  });

  it('lets two workers read side by side without reading anything twice', async () => {
    const read: string[] = [];
    const reader = readerThat((file) => {
      read.push(createHash('sha256').update(file.bytes).digest('hex'));
      return readerHere.read(file);
    });
    const service = aService({ reader });
    for (let place = 0; place < 5; place += 1) {
      await service.take(`mail-${place}`, rawMail({ text: `Question ${place}` }));
    }

    await Promise.all([service.run(), service.run()]);

    expect(new Set(read).size).toBe(5);
    expect(read).toHaveLength(5);
  });

  it('writes no identity to the log', async () => {
    const lines: LogFields[] = [];
    const keep = (_: string, fields: LogFields = {}) => void lines.push(fields);
    const service = aService({ log: { info: keep, warn: keep, error: keep } });
    await service.take('mail-a', zoeMail);

    await service.run();

    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toMatch(/zoe|testchild|sally|9990000018|2026-02-03|ls7/iu);
  });
});

function readerThat(read: FileReader['read']): FileReader {
  return { read, close: () => Promise.resolve() };
}

/** The service dies at its n-th write: nothing after it happens. */
function dyingAfter(writes: number, deps: ReadMailsDeps): ReadMailsDeps {
  let left = writes;
  const dies =
    <Arguments extends unknown[], T>(write: (...given: Arguments) => Promise<T>) =>
    (...given: Arguments) => {
      if (left === 0) return Promise.reject(new TemporaryFailure('Died.', 'Start again.'));
      left -= 1;
      return write(...given);
    };
  const mails: MailStore = {
    ...deps.mails,
    startAttempt: dies((...given: Parameters<typeof deps.mails.startAttempt>) =>
      deps.mails.startAttempt(...given),
    ),
    settle: dies((...given: Parameters<typeof deps.mails.settle>) => deps.mails.settle(...given)),
  };
  const referrals = {
    ...deps.referrals,
    addOnce: dies((...given: Parameters<typeof deps.referrals.addOnce>) =>
      deps.referrals.addOnce(...given),
    ),
    addReading: dies((...given: Parameters<typeof deps.referrals.addReading>) =>
      deps.referrals.addReading(...given),
    ),
  };
  return { ...deps, mails, referrals };
}

function withoutTime<T>(referral: T): T {
  return JSON.parse(JSON.stringify(referral)) as T;
}
