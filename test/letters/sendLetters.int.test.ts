import { afterEach, describe, expect, it } from 'vitest';
import { mongoLetterStore } from '../../src/letters/letterStore.mongo.ts';
import { smtpMailer } from '../../src/letters/mailer.smtp.ts';
import { makeSendLetters } from '../../src/letters/sendLetters.step.ts';
import type { SendLettersDeps } from '../../src/letters/sendLetters.step.ts';
import { PermanentFailure, TemporaryFailure } from '../../src/platform/failure.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { LetterOwed } from '../../src/letters/letterStore.ts';
import type { MailSinkOptions } from '../../src/local/localMailSink.ts';
import { aLetterOwed, anEvent } from '../support/mailBuilders.ts';
import { openFresh } from '../support/openFresh.ts';
import { freshSink } from '../support/servers.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function postRoom(sinkOptions: MailSinkOptions = {}, changed: Partial<SendLettersDeps> = {}) {
  const sink = await freshSink(sinkOptions);
  stops.push(() => sink.stop());
  const machine = { now: new Date('2026-03-02T12:00:00Z') };
  const letters = await openFresh(mongoLetterStore);
  const mailer = () =>
    smtpMailer({
      server: {
        host: sink.host,
        port: sink.port,
        tls: 'none',
        signIn: { kind: 'none' },
        timeouts: { connect: 2_000, greeting: 2_000, silence: 1_500 },
      },
      from: 'referrals@leeds.example',
    });
  const deps: SendLettersDeps = {
    letters,
    mailer: mailer(),
    caps: { perSenderAnHour: 5, anHour: 300 },
    staleSeconds: 60,
    clock: () => new Date('2026-03-02T12:00:00Z'),
    machineClock: () => machine.now,
    random: () => 0.5,
    log: silentLog,
    ...changed,
  };
  return {
    sink,
    letters,
    owe: async (...owed: Partial<LetterOwed>[]) => {
      for (const letter of owed) {
        const made = aLetterOwed({ mail: null, ...letter });
        await letters.oweOnce(made, anEvent(`owed:${made.id}`));
      }
    },
    later: (minutes: number) => {
      machine.now = new Date(machine.now.getTime() + minutes * 60_000);
    },
    send: makeSendLetters(deps),
    secondWorker: makeSendLetters({ ...deps, mailer: mailer() }),
    got: () => sink.received().map(({ raw }) => /^Message-ID: <(.*)@/im.exec(raw.toString())?.[1]),
  };
}

const at = (hour: number): Date => new Date(`2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`);

describe('sending what is owed', () => {
  it('sends each letter once, oldest first, and nothing on the next run', async () => {
    const { owe, send, got } = await postRoom();
    await owe({ id: 'young', owedAt: at(11) }, { id: 'old', owedAt: at(9) });

    expect(await send()).toMatchObject({ sent: 2, failed: 0 });
    expect(await send()).toMatchObject({ sent: 0 });

    expect(got()).toEqual(['old', 'young']);
  });

  it('sends each letter once also with two workers at the same time', async () => {
    const { owe, send, secondWorker, got } = await postRoom();
    await owe(...Array.from({ length: 20 }, (_, n) => ({ id: `letter-${String(n)}` })));

    const [one, other] = await Promise.all([send(), secondWorker()]);

    expect(one.sent + other.sent).toBe(20);
    expect(new Set(got()).size).toBe(20);
    expect(got()).toHaveLength(20);
  });

  it('postpones a letter that is refused for now and goes on with the next', async () => {
    let busy = true;
    const { owe, send, later, letters, got } = await postRoom({
      onRecipient: (address) =>
        busy && address.startsWith('slow') ? { refuse: 450, message: 'greylisted' } : 'take',
    });
    await owe({ id: 'slow', to: 'slow@b.example', owedAt: at(9) }, { id: 'fine', owedAt: at(10) });

    expect(await send()).toMatchObject({ sent: 1, postponed: 1 });
    expect(await letters.find('slow')).toMatchObject({ state: 'owed', perhapsTwice: false });
    expect(await send()).toMatchObject({ sent: 0, postponed: 0 });
    busy = false;
    later(2);
    expect(await send()).toMatchObject({ sent: 1 });
    expect(got()).toEqual(['fine', 'slow']);
  });

  it('gives a letter that is refused for good to a person', async () => {
    const { owe, send, letters } = await postRoom({
      onRecipient: () => ({ refuse: 550, message: 'no such user' }),
    });
    await owe({ id: 'lost' });

    expect(await send()).toMatchObject({ failed: 1 });

    const letter = await letters.find('lost');
    expect(letter).toMatchObject({ state: 'failed', perhapsTwice: false });
    expect(letter!.events.map(({ kind }) => kind)).toContain('letter-failed');
  });

  it('marks a letter whose answer was lost, sends it once more, and leaves the mark', async () => {
    let first = true;
    const { owe, send, later, letters, got } = await postRoom({
      onMail: () => {
        if (!first) return 'take';
        first = false;
        return 'take-and-drop';
      },
    });
    await owe({ id: 'twice' });

    expect(await send()).toMatchObject({ unsure: 1, sent: 0 });
    expect(await letters.find('twice')).toMatchObject({ state: 'owed', perhapsTwice: true });
    later(2);
    expect(await send()).toMatchObject({ sent: 1 });

    expect(await letters.find('twice')).toMatchObject({ state: 'sent', perhapsTwice: true });
    expect(got()).toEqual(['twice', 'twice']);
  });

  it('gives a letter whose answer was lost twice to a person', async () => {
    const { owe, send, later, letters, got } = await postRoom({ onMail: () => 'take-and-drop' });
    await owe({ id: 'odd' });

    await send();
    later(2);
    expect(await send()).toMatchObject({ failed: 1 });
    later(600);
    expect(await send()).toMatchObject({ sent: 0, unsure: 0, failed: 0 });

    expect(await letters.find('odd')).toMatchObject({ state: 'failed', perhapsTwice: true });
    expect(got()).toHaveLength(2);
  });

  it('does not send again what it finds in the Sent folder', async () => {
    const { owe, send, later, letters, got } = await postRoom(
      { onMail: () => 'take-and-drop' },
      { lookInSent: () => Promise.resolve('sent') },
    );
    await owe({ id: 'there' });

    await send();
    later(2);
    expect(await send()).toMatchObject({ sent: 1 });

    expect(await letters.find('there')).toMatchObject({ state: 'sent', perhapsTwice: true });
    expect(got()).toHaveLength(1);
  });

  it('takes over a letter that a dead run left in sending, marked', async () => {
    const { owe, send, later, letters } = await postRoom();
    await owe({ id: 'left' });
    await letters.takeNext(new Date('2026-03-02T12:00:00Z'), 60);
    expect(await send()).toMatchObject({ sent: 0 });
    later(2);

    expect(await send()).toMatchObject({ sent: 1 });

    expect(await letters.find('left')).toMatchObject({ state: 'sent', perhapsTwice: true });
  });

  it("keeps a slow worker's late word and does not send a third time", async () => {
    let answerFirst: () => void = () => {};
    let calls = 0;
    const { owe, send, secondWorker, later, letters, got } = await postRoom({
      onMail: () => {
        calls += 1;
        if (calls > 1) return { refuse: 451, message: 'not now' };
        return new Promise((resolve) => {
          answerFirst = () => resolve('take');
        });
      },
    });
    await owe({ id: 'slow' });
    const slow = send();
    await expect.poll(() => calls).toBe(1);
    later(2);
    expect(await secondWorker()).toMatchObject({ postponed: 1 });

    answerFirst();
    await slow;

    expect(await letters.find('slow')).toMatchObject({ state: 'sent', perhapsTwice: true });
    later(600);
    expect(await send()).toMatchObject({ sent: 0, unsure: 0, postponed: 0 });
    expect(got()).toEqual(['slow']);
  });

  it('holds what is over the cap for one address, and sends it once released', async () => {
    const { owe, send, letters, got } = await postRoom(
      {},
      { caps: { perSenderAnHour: 2, anHour: 300 } },
    );
    await owe(
      ...[1, 2, 3, 4].map((n) => ({
        id: `answer-${String(n)}`,
        mail: `mail-${String(n)}`,
        owedAt: at(n),
      })),
      { id: 'other', mail: 'mail-9', to: 'other@b.example', owedAt: at(9) },
    );

    expect(await send()).toMatchObject({ sent: 3, held: 2 });

    const held = await letters.all({ state: 'held' });
    expect(held.map(({ id }) => id)).toEqual(['answer-3', 'answer-4']);
    expect(held[0]!.heldBecause).toContain('2 letters to this address');
    await letters.release('answer-4', anEvent('released', { by: 'Asha' }));
    expect(await send()).toMatchObject({ sent: 1, held: 0 });
    expect(got()).toEqual(['answer-1', 'answer-2', 'other', 'answer-4']);
  });

  it('takes no letter in hand that only waits to be held because the hour is full', async () => {
    const { owe, send, letters } = await postRoom({}, { caps: { perSenderAnHour: 9, anHour: 2 } });
    const owed = Array.from({ length: 9 }, (_, n) => ({
      id: `letter-${String(n)}`,
      to: `t${String(n)}@b.example`,
      owedAt: at(1 + n),
    }));
    await owe(...owed, { id: 'digest', kind: 'digest', owedAt: at(20) });

    expect(await send()).toMatchObject({ sent: 3, held: 7 });

    const held = await letters.all({ state: 'held' });
    expect(held.map(({ id }) => id)).toEqual(owed.slice(2).map(({ id }) => id));
    expect(held.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(1);
  });

  it('holds what is over the cap in all, but not the digest', async () => {
    const { owe, send, letters } = await postRoom({}, { caps: { perSenderAnHour: 9, anHour: 2 } });
    await owe(
      ...[1, 2, 3].map((n) => ({
        id: `letter-${String(n)}`,
        to: `p${String(n)}@b.example`,
        owedAt: at(n),
      })),
      { id: 'digest', kind: 'digest' as const, to: 'team@leeds.example', owedAt: at(9) },
    );

    expect(await send()).toMatchObject({ sent: 3, held: 1 });
    expect((await letters.all({ state: 'held' })).map(({ id }) => id)).toEqual(['letter-3']);
  });

  it('leaves every letter owed where the server is away, and says so', async () => {
    const room = await postRoom();
    await room.owe({ id: 'a', owedAt: at(1) }, { id: 'b', owedAt: at(2) });
    const { port } = room.sink;
    await room.sink.stop();
    stops.length = 0;

    await expect(room.send()).rejects.toBeInstanceOf(TemporaryFailure);

    expect((await room.letters.all({ state: 'owed' })).map(({ id }) => id)).toEqual(['a', 'b']);
    const again = await freshSink({ port });
    stops.push(() => again.stop());
    expect(await room.send()).toMatchObject({ sent: 2 });
  });

  it('stops at a refused sign-in without burning the letters', async () => {
    const room = await postRoom({
      signIn: { methods: ['PLAIN'], accepts: () => false },
      onRecipient: () => 'take',
    });
    await room.owe({ id: 'a' }, { id: 'b' });

    const failure = await room.send().catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(PermanentFailure);
    expect(await room.letters.all({ state: 'owed' })).toHaveLength(2);
  });
});
