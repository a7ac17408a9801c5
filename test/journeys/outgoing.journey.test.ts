import mongoose from 'mongoose';
import { afterEach, describe, expect, it } from 'vitest';
import type { MailSinkOptions } from '../../src/local/localMailSink.ts';
import type { Letter } from '../../src/letters/letter.ts';
import { putMail } from '../support/imapClient.ts';
import { jsonLines, startTwostep, type ProgramRun } from '../support/program.ts';
import { freshMailbox, freshSink } from '../support/servers.ts';
import { aFormMail, aService } from '../support/service.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const children = ['Zebedee Quillfeather', 'Marigold Peregrine', 'Barnaby Thistlewood'] as const;

/** A service with so many referrals read, each of which has its acknowledgement still to be sent. */
async function postRoom(sinkOptions: MailSinkOptions = {}, mails = 1) {
  const sink = await freshSink(sinkOptions);
  const box = freshMailbox();
  const service = await aService(box, sink, { LEASE_SECONDS: '1' });
  const connection = await mongoose
    .createConnection(service.settings['MONGODB_URI'] ?? '')
    .asPromise();
  ends.push(
    () => sink.stop(),
    () => service.close(),
    () => connection.close(),
  );
  await putMail(
    box,
    children.slice(0, mails).map((child, place) => ({
      bytes: aFormMail({
        child,
        id: `<form-${place}@maternity.example>`,
        from: `sender-${place}@maternity.example`,
      }),
      at: new Date(`2026-11-2${3 - place}T09:15:00Z`),
    })),
  );
  const read = await service.job('collect read');
  expect(read.status, read.words).toBe(0);
  return {
    ...service,
    box,
    sink,
    /** Held off by another run it starts anew: the lease of a dead one ends by the machine's clock. */
    async send(more = {}): Promise<ProgramRun> {
      for (;;) {
        const run = await service.job('letters', more);
        if (!run.words.includes('another run')) return run;
      }
    },
    /** The program as it runs, to be stopped half-way. */
    start: (more = {}) => startTwostep(['job', 'letters'], { ...service.settings, ...more }),
    async letter(): Promise<Letter> {
      const [letter] = (await service.kept.letters.all()).filter(({ kind }) => kind === 'received');
      if (letter === undefined) throw new Error('No acknowledgement is owed.');
      return letter;
    },
    /** What the program knows by the machine's clock becomes an hour older. */
    async anHourPasses() {
      const hour = 3_600_000;
      const letters = connection.collection('letters');
      for (const row of await letters.find().toArray()) {
        const times = ['sendingSince', 'triedAt', 'nextTryAt'].flatMap((name) => {
          const at: unknown = row[name];
          return at instanceof Date ? [[name, new Date(at.getTime() - hour)]] : [];
        });
        if (times.length > 0) {
          await letters.updateOne({ _id: row._id }, { $set: Object.fromEntries(times) as object });
        }
      }
    },
    copies: () => sink.received().length,
    ids: () =>
      sink.received().map(({ raw }) => /^Message-ID: (<.*>)/imu.exec(raw.toString())?.[1] ?? ''),
  };
}

/** Keeps the first letter in whole and cuts the line before it says so, so many times. */
function cutting(times: number): MailSinkOptions {
  let left = times;
  return { onMail: () => ((left -= 1) >= 0 ? 'take-and-drop' : 'take') };
}

describe('a letter on its way out', () => {
  it('stands in `sending` before the first byte of it leaves us', async () => {
    const seen: string[] = [];
    const room = await postRoom({
      onRecipient: async () => {
        seen.push((await room.letter()).state);
        return 'take' as const;
      },
    });

    expect((await room.send()).status).toBe(0);

    expect(seen).toEqual(['sending']);
    expect(await room.letter()).toMatchObject({ state: 'sent', perhapsTwice: false, attempts: 1 });
  });

  it('goes once more, marked and under its first Message-ID, where the program died after DATA', async () => {
    const room = await postRoom();
    await room.send({ TWOSTEP_CRASH_AT: 'mailer.send.after#1:SIGKILL' });
    expect(await room.letter()).toMatchObject({ state: 'sending', perhapsTwice: false });
    await room.anHourPasses();

    expect((await room.send()).status).toBe(0);

    expect(await room.letter()).toMatchObject({ state: 'sent', perhapsTwice: true, attempts: 2 });
    expect(room.copies()).toBe(2);
    expect(new Set(room.ids()).size).toBe(1);
  });

  it('goes once more and is marked for good where the line broke after DATA', async () => {
    const room = await postRoom(cutting(1));
    await room.send();
    expect(await room.letter()).toMatchObject({ state: 'owed', perhapsTwice: true });
    await room.anHourPasses();

    await room.send();
    await room.send();

    expect(await room.letter()).toMatchObject({ state: 'sent', perhapsTwice: true });
    expect(room.copies()).toBe(2);
  });

  it('is for a person where the line broke twice, and goes again only by their word', async () => {
    const room = await postRoom(cutting(2));
    await room.send();
    await room.anHourPasses();
    await room.send();
    await room.anHourPasses();
    await room.send();
    const failed = await room.letter();
    expect(failed).toMatchObject({ state: 'failed', perhapsTwice: true });
    expect(room.copies()).toBe(2);

    const released = await room.run(['letters', 'release', failed.id, '--by', 'Priya Nair']);
    expect(released.status, released.words).toBe(0);
    await room.send();

    expect(await room.letter()).toMatchObject({ state: 'sent', perhapsTwice: true });
    expect(room.copies()).toBe(3);
  });

  it('is for a person where the program died twice while it was sent', async () => {
    const room = await postRoom();
    for (let died = 0; died < 2; died += 1) {
      await room.send({ TWOSTEP_CRASH_AT: 'mailer.send.after#1:SIGKILL' });
      await room.anHourPasses();
    }

    await room.send();
    await room.send();

    expect(await room.letter()).toMatchObject({ state: 'failed', perhapsTwice: true });
    expect(room.copies()).toBe(2);
  });

  it('is not sent again where the Sent folder has it by its Message-ID', async () => {
    const room = await postRoom(cutting(1));
    await room.send();
    const { messageId } = await room.letter();
    const copy = `From: imh@leeds.example\r\nMessage-ID: ${messageId}\r\n\r\nThank you.\r\n`;
    await putMail(room.box, [{ bytes: Buffer.from(copy) }], 'Sent Items');
    await room.anHourPasses();

    await room.send();

    expect(await room.letter()).toMatchObject({ state: 'sent', perhapsTwice: true });
    expect(room.copies()).toBe(1);
  });

  it('is not sent a third time where a slow first worker tells late that it went out', async () => {
    let answerFirst: () => void = () => {};
    let asked = 0;
    const room = await postRoom({
      onMail() {
        asked += 1;
        if (asked > 1) return { refuse: 451, message: 'not now' };
        return new Promise((resolve) => {
          answerFirst = () => resolve('take');
        });
      },
    });
    const slow = room.start();
    await expect.poll(() => asked, { timeout: 60_000 }).toBe(1);
    slow.kill('SIGSTOP');
    await room.anHourPasses();
    await expect
      .poll(async () => (await room.send()).words, { timeout: 60_000 })
      .toContain('1 postponed');
    expect(await room.letter()).toMatchObject({ state: 'owed', perhapsTwice: true });

    answerFirst();
    slow.kill('SIGCONT');
    await slow.end;
    await room.anHourPasses();
    await room.send();

    expect(await room.letter()).toMatchObject({ state: 'sent', perhapsTwice: true });
    expect(asked).toBe(2);
    expect(room.copies()).toBe(1);
  });

  it('stays sent where the slow first worker tells late while the second, refused then, is at it', async () => {
    let answerSecond: () => void = () => {};
    let asked = 0;
    const room = await postRoom({
      onMail() {
        asked += 1;
        if (asked === 1) return 'take';
        return new Promise((resolve) => {
          answerSecond = () => resolve({ refuse: 451, message: 'not now' });
        });
      },
    });
    const slow = room.start({ TWOSTEP_CRASH_AT: 'letters.markSent.before#1:SIGSTOP' });
    await expect.poll(() => room.copies(), { timeout: 60_000 }).toBe(1);
    await room.anHourPasses();
    const second = room.send();
    await expect.poll(() => asked, { timeout: 60_000 }).toBe(2);

    slow.kill('SIGCONT');
    await slow.end;
    answerSecond();
    await second;
    await room.anHourPasses();
    await room.send();

    expect(await room.letter()).toMatchObject({ state: 'sent', perhapsTwice: true });
    expect(asked).toBe(2);
    expect(room.copies()).toBe(1);
  });
});

describe('a letter that came back', () => {
  it('is tied to its bounce, and shown to a person in the list and in the digest', async () => {
    const room = await postRoom();
    await room.send();
    const { id, messageId } = await room.letter();
    await putMail(room.box, [{ bytes: aBounceOf(messageId) }]);

    const run = await room.job('collect read letters digest');
    expect(run.status, run.words).toBe(0);

    const rows = jsonLines<{ id: string; bouncedBy: string | null; state: string }>(
      (await room.run(['letters', '--json'])).out,
    );
    const bounce = (await room.kept.mails.all()).find((mail) => mail.class === 'bounce');
    expect(rows.find((row) => row.id === id)).toMatchObject({
      state: 'sent',
      bouncedBy: bounce?.id,
    });
    const digest = (await room.kept.letters.all()).find(({ kind }) => kind === 'digest');
    expect(digest?.text).toContain('it came back');
    expect(digest?.text).toContain(id);
  });
});

describe('after an outage', () => {
  it('letters go oldest first within the caps, and each names the day its mail came', async () => {
    const room = await postRoom({}, 3);

    const run = await room.send({ LETTERS_AN_HOUR: '2' });

    expect(run.status, run.words).toBe(0);
    const letters = await room.kept.letters.all();
    expect(letters.map(({ state }) => state).sort()).toEqual(['held', 'sent', 'sent']);
    const text = (raw: Buffer): string => raw.toString('utf8').replace(/=\r\n/gu, '');
    const [first, second] = room.sink.received().map(({ raw }) => text(raw));
    expect(first).toContain('Saturday 21 November 2026');
    expect(second).toContain('Sunday 22 November 2026');
  });

  it('a mail server that is busy is asked once a run, and no letter is lost', async () => {
    let asked = 0;
    let busy = true;
    const room = await postRoom(
      {
        onRecipient() {
          asked += 1;
          return busy ? { refuse: 432, message: '4.3.2 too many letters' } : 'take';
        },
      },
      3,
    );

    const refused = await room.send();
    expect(refused.status).toBe(1);
    expect(refused.words).toContain('asks us to wait');
    expect(asked).toBe(1);

    busy = false;
    expect((await room.send()).status).toBe(0);
    expect(room.copies()).toBe(3);
  });
});

function aBounceOf(messageId: string): Buffer {
  const lines = [
    'From: Mail Delivery System <mailer-daemon@maternity.example>',
    'To: imh@leeds.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <bounce-1@maternity.example>',
    'Date: Tue, 24 Nov 2026 09:00:00 +0000',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; maternity.example',
    '',
    'Final-Recipient: rfc822; sender-0@maternity.example',
    'Action: failed',
    'Status: 5.1.1',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '--b--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
