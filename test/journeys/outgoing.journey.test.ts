import mongoose from 'mongoose';
import { afterEach, describe, expect, it } from 'vitest';
import type { MailSinkOptions } from '../../src/local/localMailSink.ts';
import type { Letter } from '../../src/letters/letter.ts';
import { putMail } from '../support/imapClient.ts';
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
    send: (more = {}) => service.job('letters', more),
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
});
