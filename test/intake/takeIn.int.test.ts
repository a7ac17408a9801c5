import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MailStore } from '../../src/intake/mailStore.ts';
import { makeTakeIn } from '../../src/intake/takeIn.step.ts';
import type { HistoryEvent } from '../../src/platform/history.ts';
import { PermanentFailure } from '../../src/platform/failure.ts';
import { folderNow, inMailbox, putMail } from '../support/imapClient.ts';
import { mailBytes } from '../support/mailBuilders.ts';
import { freshMailbox } from '../support/servers.ts';
import { mailboxOf, takeInHere } from '../support/takeInHere.ts';

const monday = new Date('2026-03-02T09:15:00Z');

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('taking in from a real mailbox', () => {
  it('keeps every mail with its bytes and INTERNALDATE, and changes nothing for its readers', async () => {
    const box = freshMailbox();
    const first = mailBytes({});
    const second = mailBytes({ messageId: '<2@b.example>', attachment: 'another form' });
    await putMail(box, [
      { bytes: first, at: monday },
      { bytes: second, at: new Date('2026-03-03T10:00:00Z'), flags: ['\\Flagged', 'seen-by-anna'] },
    ]);
    await putMail(
      box,
      [{ bytes: mailBytes({ messageId: '<3@b.example>', attachment: 'c' }) }],
      'Junk Email',
    );
    await putMail(box, [{ bytes: mailBytes({ messageId: '<4@b.example>' }) }], 'Sent Items');
    const before = [await folderNow(box), await folderNow(box, 'Junk Email')];
    const { takeIn, rawMails, sightings, mails } = takeInHere(mailboxOf(box));

    const tally = await takeIn();

    expect(tally).toMatchObject({ taken: 3, seenAgain: 0, failed: 0, gone: 0, duplicates: 0 });
    const seen = await sightings.all();
    expect(seen.map(({ place }) => place.folder)).toEqual(['INBOX', 'INBOX', 'Junk Email']);
    expect(seen[0]).toMatchObject({ sha256: sha256(first), receivedAt: monday });
    expect(Buffer.from((await rawMails.get(sha256(second)))!).equals(second)).toBe(true);
    expect(await mails.all()).toHaveLength(3);
    expect([await folderNow(box), await folderNow(box, 'Junk Email')]).toEqual(before);
  });

  it('finds nothing new on the second run, and only what is new on the third', async () => {
    const box = freshMailbox();
    await putMail(box, [{ bytes: mailBytes({}) }]);
    const { takeIn, sightings } = takeInHere(mailboxOf(box));
    await takeIn();

    expect(await takeIn()).toMatchObject({ taken: 0, seenAgain: 0, failed: 0 });

    await putMail(box, [{ bytes: mailBytes({ messageId: '<9@b.example>', attachment: 'new' }) }]);
    expect(await takeIn()).toMatchObject({ taken: 1 });
    expect(await sightings.all()).toHaveLength(2);
  });

  it('keeps a mail that comes back with a new UID and other bytes as one mail seen twice', async () => {
    const box = freshMailbox();
    const { takeIn, sightings, mails } = takeInHere(mailboxOf(box));
    await putMail(box, [{ bytes: mailBytes({}) }]);
    await takeIn();
    const touched = mailBytes({ headers: ['X-Keywords: Red category'] });
    await putMail(box, [{ bytes: touched }]);

    expect(await takeIn()).toMatchObject({ taken: 0, seenAgain: 1, duplicates: 0 });

    expect(await mails.all()).toHaveLength(1);
    const seen = await sightings.all();
    expect(new Set(seen.map(({ mail }) => mail)).size).toBe(1);
    expect(new Set(seen.map((sighting) => sighting.sha256)).size).toBe(2);
  });

  it("records a person's resend under a new Message-ID as a duplicate of the first", async () => {
    const box = freshMailbox();
    const { takeIn, mails } = takeInHere(mailboxOf(box));
    await putMail(box, [
      { bytes: mailBytes({}), at: monday },
      {
        bytes: mailBytes({
          messageId: '<again@school.example>',
          date: 'Tue, 03 Mar 2026 08:00:00 +0000',
        }),
        at: new Date('2026-03-03T08:00:00Z'),
      },
    ]);

    expect(await takeIn()).toMatchObject({ taken: 2, duplicates: 1 });

    const [first, second] = await mails.all();
    expect(first).toMatchObject({ state: 'received', duplicateOf: null });
    expect(second).toMatchObject({ state: 'duplicate', duplicateOf: first!.id });
    expect(second!.answer).toMatchObject({ allowed: true, to: 'sally.senco@school.example' });
  });

  it('keeps "please call me" sent on two days as two mails to read', async () => {
    const box = freshMailbox();
    const { takeIn, mails } = takeInHere(mailboxOf(box));
    const ask = { attachment: null, body: 'Please call me.', subject: 'Call' } as const;
    await putMail(box, [
      { bytes: mailBytes({ ...ask, messageId: '<mon@home.example>' }) },
      {
        bytes: mailBytes({
          ...ask,
          messageId: '<thu@home.example>',
          date: 'Thu, 05 Mar 2026 09:00:00 +0000',
        }),
      },
    ]);

    expect(await takeIn()).toMatchObject({ taken: 2, duplicates: 0 });
    expect((await mails.all({ state: 'received' })).length).toBe(2);
  });

  it('keeps two mails with one Message-ID apart, and takes a mail without any', async () => {
    const box = freshMailbox();
    const { takeIn, mails } = takeInHere(mailboxOf(box));
    await putMail(box, [
      { bytes: mailBytes({ attachment: 'form of one child' }) },
      { bytes: mailBytes({ attachment: 'form of another child' }) },
      { bytes: mailBytes({ messageId: null, attachment: 'third' }) },
      { bytes: mailBytes({ messageId: null, attachment: 'third' }) },
    ]);

    expect(await takeIn()).toMatchObject({ taken: 3, seenAgain: 1, duplicates: 0 });
    expect(await mails.all({ state: 'received' })).toHaveLength(3);
  });

  it('reads no mail over the ceiling, keeps its head and waits for a person', async () => {
    const box = freshMailbox();
    const { takeIn, mails, sightings, rawMails } = takeInHere(mailboxOf(box));
    await putMail(box, [
      { bytes: mailBytes({ messageId: '<big@school.example>', attachment: 'x'.repeat(300_000) }) },
      { bytes: mailBytes({}) },
    ]);

    expect(await takeIn()).toMatchObject({ taken: 2, quarantined: 1, failed: 0 });

    const [big] = await mails.all({ state: 'quarantined' });
    expect(big!.reason).toMatch(/larger than may be read.*application\/pdf/);
    expect(big!.reason).not.toContain('form.pdf');
    expect(big!.answer).toMatchObject({ allowed: true, to: 'sally.senco@school.example' });
    expect(big!.bytes).toBeGreaterThan(300_000);
    const [sighting] = await sightings.ofMail(big!.id);
    const head = Buffer.from((await rawMails.get(sighting!.sha256))!).toString();
    expect(head).toContain('Subject: Referral form');
    expect(await takeIn()).toMatchObject({ taken: 0, seenAgain: 0 });
  });

  describe('of a mail over the ceiling, once somebody wants it again', () => {
    const bigBytes = mailBytes({
      messageId: '<big@school.example>',
      attachment: 'x'.repeat(300_000),
    });
    const higher = {
      ceilings: { mailBytes: 900_000, batchBytes: 900_000, headBytes: 64_000 },
    };
    const asked = (cause: string): HistoryEvent => ({
      cause,
      at: monday,
      kind: 'mail-retried',
      by: 'anna',
      detail: {},
    });

    it('fetches the whole exactly once after the ceiling was raised', async () => {
      const box = freshMailbox();
      await putMail(box, [{ bytes: bigBytes }, { bytes: mailBytes({}) }]);
      const before = takeInHere(mailboxOf(box));
      await before.takeIn();
      const [head] = await before.mails.all({ state: 'quarantined' });
      expect(head!.reason).toMatch(/open it in the mailbox, or .*`twostep mails retry`/);
      const { mails, sightings, rawMails } = before;
      const after = makeTakeIn({ ...before, mailbox: mailboxOf(box, higher) });

      expect(await after()).toMatchObject({ taken: 0, failed: 0 });
      expect(await mails.retry(head!.id, asked('retry:1'))).toBe('will-be-fetched');
      expect(await mails.toRead(new Date('2027-01-01'))).not.toContain(head!.id);
      expect(await after()).toMatchObject({ taken: 1, failed: 0, gone: 0 });
      expect(await after()).toMatchObject({ taken: 0, failed: 0, seenAgain: 0 });

      const all = await mails.all();
      const whole = all.find(
        ({ headers, state }) =>
          state === 'received' && headers?.messageId === '<big@school.example>',
      );
      expect(all).toHaveLength(3);
      expect(whole).toMatchObject({ bytes: bigBytes.byteLength, bytesKept: bigBytes.byteLength });
      expect((await mails.find(head!.id))!).toMatchObject({
        state: 'ignored',
        answer: { allowed: false },
      });
      const seen = await sightings.all();
      expect(seen).toHaveLength(2);
      expect(await sightings.ofMail(head!.id)).toEqual([]);
      const [sighting] = await sightings.ofMail(whole!.id);
      expect(Buffer.from((await rawMails.get(sighting!.sha256))!).equals(bigBytes)).toBe(true);
    });

    it('asks again after a run that was killed before the head was set aside, and doubles nothing', async () => {
      const box = freshMailbox();
      await putMail(box, [{ bytes: bigBytes }]);
      const before = takeInHere(mailboxOf(box));
      await before.takeIn();
      const [head] = await before.mails.all();
      await before.mails.retry(head!.id, asked('retry:1'));
      const dying: MailStore = {
        ...before.mails,
        fetchedAgain: () => Promise.reject(new Error('killed')),
      };
      const mailbox = mailboxOf(box, higher);

      await expect(makeTakeIn({ ...before, mails: dying, mailbox })()).rejects.toThrow('killed');
      expect(await makeTakeIn({ ...before, mailbox })()).toMatchObject({ taken: 0, failed: 0 });

      expect((await before.mails.all()).map(({ state }) => state).sort()).toEqual([
        'ignored',
        'received',
      ]);
      expect(await before.sightings.all()).toHaveLength(1);
    });

    it('says what to do where it is still too large, or no longer there', async () => {
      const box = freshMailbox();
      await putMail(box, [{ bytes: bigBytes }]);
      const { takeIn, mails, sightings } = takeInHere(mailboxOf(box));
      await takeIn();
      const [head] = await mails.all();

      await mails.retry(head!.id, asked('retry:1'));
      expect(await takeIn()).toMatchObject({ taken: 0, failed: 0 });
      expect(await mails.find(head!.id)).toMatchObject({
        state: 'quarantined',
        reason: expect.stringMatching(/still larger.*raised/) as string,
      });

      const [sighting] = await sightings.all();
      await inMailbox(box, async (client) => {
        await client.mailboxOpen('INBOX');
        await client.messageDelete(String(sighting!.place.uid), { uid: true });
      });
      await mails.retry(head!.id, asked('retry:2'));
      await takeIn();
      expect(await mails.find(head!.id)).toMatchObject({
        state: 'quarantined',
        reason: expect.stringMatching(/no longer where it was seen/) as string,
      });
      expect(await mails.toFetch()).toEqual([]);
    });

    it('knows the whole that has come to another folder meanwhile for the same mail', async () => {
      const box = freshMailbox();
      await putMail(box, [{ bytes: bigBytes }]);
      const before = takeInHere(mailboxOf(box));
      await before.takeIn();
      const [head] = await before.mails.all();
      await putMail(box, [{ bytes: bigBytes }], 'Junk Email');
      await before.mails.retry(head!.id, asked('retry:1'));

      await makeTakeIn({ ...before, mailbox: mailboxOf(box, higher) })();

      expect((await before.mails.all()).map(({ state }) => state).sort()).toEqual([
        'ignored',
        'received',
      ]);
      const seen = await before.sightings.all();
      expect(new Set(seen.map(({ mail }) => mail)).size).toBe(1);
    });
  });

  it('passes over one mail that cannot be kept and takes it in the next run', async () => {
    const box = freshMailbox();
    await putMail(box, [
      { bytes: mailBytes({ messageId: '<1@b.example>', attachment: '1' }) },
      { bytes: mailBytes({ messageId: '<2@b.example>', attachment: '2' }) },
      { bytes: mailBytes({ messageId: '<3@b.example>', attachment: '3' }) },
    ]);
    const here = takeInHere(mailboxOf(box));
    let broken = true;
    const rawMails = {
      ...here.rawMails,
      keep: (bytes: Uint8Array) =>
        broken && Buffer.from(bytes).includes('<2@b.example>')
          ? Promise.reject(new Error('disk'))
          : here.rawMails.keep(bytes),
    };
    const { takeIn } = takeInHere(mailboxOf(box), { ...here, rawMails });

    expect(await takeIn()).toMatchObject({ taken: 2, failed: 1 });
    broken = false;
    expect(await takeIn()).toMatchObject({ taken: 1, failed: 0, seenAgain: 0 });
    expect(await here.sightings.all()).toHaveLength(3);
  });

  it('keeps a mail that breaks the opener for a person', async () => {
    const box = freshMailbox();
    await putMail(box, [{ bytes: mailBytes({}) }]);
    const opener = { open: () => Promise.reject(new Error('crash')) };
    const { takeIn, mails } = takeInHere(mailboxOf(box), { opener });

    expect(await takeIn()).toMatchObject({ taken: 1, quarantined: 1 });
    expect((await mails.all())[0]).toMatchObject({ state: 'quarantined', headers: null });
  });

  it('counts mail older than MAIL_SINCE and does not read it', async () => {
    const box = freshMailbox();
    await putMail(box, [
      {
        bytes: mailBytes({ messageId: '<1@b.example>', attachment: '1' }),
        at: new Date('2026-01-01T10:00:00Z'),
      },
      {
        bytes: mailBytes({ messageId: '<2@b.example>', attachment: '2' }),
        at: new Date('2026-02-28T23:59:59Z'),
      },
      {
        bytes: mailBytes({ messageId: '<3@b.example>', attachment: '3' }),
        at: new Date('2026-03-01T00:00:00Z'),
      },
    ]);
    const since = new Date('2026-03-01T00:00:00Z');
    const { takeIn, sightings } = takeInHere(mailboxOf(box), { since });

    expect(await takeIn()).toMatchObject({ taken: 1, older: 2, gone: 0 });
    expect(await takeIn()).toMatchObject({ taken: 0, older: 2, gone: 0 });
    expect(await sightings.all()).toHaveLength(1);
  });

  it('tells of mail that came and was moved away before we looked', async () => {
    const box = freshMailbox();
    const { takeIn, sightings } = takeInHere(mailboxOf(box));
    await putMail(box, [{ bytes: mailBytes({}) }]);
    await takeIn();
    const [, passing] = await putMail(box, [
      { bytes: mailBytes({ messageId: '<2@b.example>', attachment: '2' }) },
      { bytes: mailBytes({ messageId: '<3@b.example>', attachment: '3' }) },
      { bytes: mailBytes({ messageId: '<4@b.example>', attachment: '4' }) },
    ]);
    await inMailbox(box, async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageMove(String(passing), 'Deleted Items', { uid: true });
    });

    expect(await takeIn()).toMatchObject({ taken: 2, gone: 1 });
    expect(await takeIn()).toMatchObject({ taken: 0, gone: 0 });
    expect(await sightings.countGone()).toBe(1);
  });

  it('counts nothing as gone that had gone before the first look', async () => {
    const box = freshMailbox();
    const uids = await putMail(box, [{ bytes: mailBytes({}) }, { bytes: mailBytes({}) }]);
    await inMailbox(box, async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageDelete(String(uids[0]), { uid: true });
    });
    const { takeIn, sightings } = takeInHere(mailboxOf(box));

    expect(await takeIn()).toMatchObject({ taken: 1, gone: 0 });
    expect(await sightings.countGone()).toBe(0);
  });

  it('reads every folder but Sent, Drafts and Trash where all are asked for', async () => {
    const box = freshMailbox();
    await inMailbox(box, (client) => client.mailboxCreate('Referrals &more'));
    for (const folder of ['INBOX', 'Referrals &more', 'Sent Items', 'Drafts', 'Deleted Items']) {
      await putMail(
        box,
        [{ bytes: mailBytes({ messageId: `<${folder.length}@b.example>`, attachment: folder }) }],
        folder,
      );
    }
    const { takeIn, sightings } = takeInHere(mailboxOf(box, { folders: 'all' }));

    await takeIn();

    const folders = (await sightings.all()).map(({ place }) => place.folder);
    expect(folders).toEqual(['INBOX', 'Referrals &more']);
  });

  it('names a folder that does not exist and reads the others all the same', async () => {
    const box = freshMailbox();
    await putMail(box, [{ bytes: mailBytes({}) }]);
    const { takeIn, mails } = takeInHere(mailboxOf(box, { folders: ['Nowhere', 'INBOX'] }));

    const failure = await takeIn().catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(PermanentFailure);
    expect((failure as PermanentFailure).message).toContain('"Nowhere"');
    expect((failure as PermanentFailure).cure).toContain('MAIL_FOLDERS');
    expect(await mails.all()).toHaveLength(1);
  });

  it('moves mail to MAIL_DONE_FOLDER only after it is kept', async () => {
    const box = freshMailbox();
    await inMailbox(box, (client) => client.mailboxCreate('Done'));
    await putMail(box, [
      { bytes: mailBytes({ messageId: '<1@b.example>', attachment: '1' }), flags: ['\\Flagged'] },
      { bytes: mailBytes({ messageId: '<2@b.example>', attachment: '2' }) },
    ]);
    const here = takeInHere(mailboxOf(box, { doneFolder: 'Done' }), { doneFolder: 'Done' });

    expect(await here.takeIn()).toMatchObject({ taken: 2, movedToDone: 2 });

    expect(await folderNow(box)).toEqual([]);
    expect((await folderNow(box, 'Done')).map(({ flags }) => flags)).toEqual([['\\Flagged'], []]);
    expect(await here.takeIn()).toMatchObject({ taken: 0, seenAgain: 0, gone: 0, movedToDone: 0 });
  });

  it('leaves mail where it is when it cannot be moved, and doubles nothing', async () => {
    const box = freshMailbox();
    await putMail(box, [{ bytes: mailBytes({}) }]);
    const here = takeInHere(mailboxOf(box), { doneFolder: 'No such folder' });

    expect(await here.takeIn()).toMatchObject({ taken: 1, movedToDone: 0 });
    expect(await here.takeIn()).toMatchObject({ taken: 0, seenAgain: 0, movedToDone: 0 });
    expect(await folderNow(box)).toHaveLength(1);
  });

  it('moves nothing that could not be kept', async () => {
    const box = freshMailbox();
    await inMailbox(box, (client) => client.mailboxCreate('Done'));
    await putMail(box, [
      { bytes: mailBytes({ messageId: '<1@b.example>', attachment: '1' }) },
      { bytes: mailBytes({ messageId: '<2@b.example>', attachment: '2' }) },
    ]);
    const { rawMails } = takeInHere(mailboxOf(box));
    const broken = {
      ...rawMails,
      keep: (bytes: Uint8Array) =>
        Buffer.from(bytes).includes('<2@b.example>')
          ? Promise.reject(new Error('disk'))
          : rawMails.keep(bytes),
    };
    const here = takeInHere(mailboxOf(box, { doneFolder: 'Done' }), {
      doneFolder: 'Done',
      rawMails: broken,
    });

    expect(await here.takeIn()).toMatchObject({ taken: 1, failed: 1, movedToDone: 1 });

    expect((await folderNow(box)).map(({ uid }) => uid)).toEqual([2]);
  });

  it('loses nothing and doubles nothing where it dies before the mail or before the sighting', async () => {
    const box = freshMailbox();
    await putMail(box, [{ bytes: mailBytes({}) }]);
    const here = takeInHere(mailboxOf(box));
    const dying = new Set(['mail', 'sighting']);
    const dieOnce = (what: string): void => {
      if (dying.delete(what)) throw new Error('killed');
    };
    const mails: typeof here.mails = {
      ...here.mails,
      async takeOnce(mail, event) {
        dieOnce('mail');
        return here.mails.takeOnce(mail, event);
      },
    };
    const sightings: typeof here.sightings = {
      ...here.sightings,
      async add(sighting) {
        dieOnce('sighting');
        return here.sightings.add(sighting);
      },
    };
    const { takeIn } = takeInHere(mailboxOf(box), { ...here, mails, sightings });

    expect(await takeIn()).toMatchObject({ failed: 1 });
    expect(await takeIn()).toMatchObject({ failed: 1 });
    expect(await takeIn()).toMatchObject({ failed: 0, seenAgain: 1 });

    expect(await here.mails.all()).toHaveLength(1);
    expect(await here.sightings.all()).toHaveLength(1);
  });

  it('knows its mail again in a folder that was renamed, and in one made anew', async () => {
    const box = freshMailbox();
    const mail = { bytes: mailBytes({}) };
    await inMailbox(box, (client) => client.mailboxCreate('Forms'));
    await putMail(box, [mail], 'Forms');
    const here = takeInHere(mailboxOf(box, { folders: 'all' }));
    await here.takeIn();
    await inMailbox(box, (client) => client.mailboxRename('Forms', 'Forms 2026'));

    expect(await here.takeIn()).toMatchObject({ taken: 0, seenAgain: 1, duplicates: 0, gone: 0 });

    await inMailbox(box, async (client) => {
      await client.mailboxDelete('Forms 2026');
      await client.mailboxCreate('Forms 2026');
    });
    await putMail(box, [mail], 'Forms 2026');

    expect(await here.takeIn()).toMatchObject({ taken: 0, seenAgain: 1, duplicates: 0, gone: 0 });
    expect(await here.mails.all()).toHaveLength(1);
    const places = (await here.sightings.all()).map(({ place }) => place);
    expect(new Set(places.map(({ uidValidity }) => uidValidity)).size).toBeGreaterThan(1);
  });

  it('takes a backlog oldest first whatever folder it lies in', async () => {
    const box = freshMailbox();
    const day = (n: number) => new Date(Date.UTC(2026, 2, n));
    const mail = (n: number) => ({
      bytes: mailBytes({ messageId: `<${String(n)}@b.example>`, attachment: String(n) }),
      at: day(n),
    });
    await putMail(box, [mail(4), mail(1)]);
    await putMail(box, [mail(3), mail(2)], 'Junk Email');
    const here = takeInHere(mailboxOf(box));
    const order: string[] = [];
    const mails: typeof here.mails = {
      ...here.mails,
      takeOnce(taken, event) {
        order.push(taken.receivedAt.toISOString().slice(8, 10));
        return here.mails.takeOnce(taken, event);
      },
    };

    await takeInHere(mailboxOf(box), { ...here, mails }).takeIn();

    expect(order).toEqual(['01', '02', '03', '04']);
  });

  it('takes each mail in once where two workers look at the same time', async () => {
    const box = freshMailbox();
    await putMail(
      box,
      Array.from({ length: 12 }, (_, n) => ({
        bytes: mailBytes({ messageId: `<${String(n)}@b.example>`, attachment: String(n) }),
      })),
    );
    const here = takeInHere(mailboxOf(box));

    await Promise.all([here.takeIn(), here.takeIn(), here.takeIn()]);

    expect(await here.mails.all({ state: 'received' })).toHaveLength(12);
    expect(await here.sightings.all()).toHaveLength(12);
  });
});
