import { afterEach, describe, expect, it } from 'vitest';
import { putMail } from '../support/imapClient.ts';
import { startTwostep } from '../support/program.ts';
import { freshMailbox, freshSink } from '../support/servers.ts';
import { aFormMail, aService } from '../support/service.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const children = ['Zebedee', 'Marigold', 'Barnaby', 'Clementine', 'Thaddeus', 'Philippa'].map(
  (name) => `${name} Quillfeather`,
);

/** A mailbox with a form of each child, and a service on which nothing has run yet. */
async function busyMorning(leaseSeconds: number) {
  const sink = await freshSink();
  const box = freshMailbox();
  const service = await aService(box, sink, { LEASE_SECONDS: String(leaseSeconds) });
  ends.push(
    () => sink.stop(),
    () => service.close(),
  );
  await putMail(
    box,
    children.map((child, place) => ({
      bytes: aFormMail({
        child,
        id: `<form-${place}@maternity.example>`,
        from: `sender-${place}@maternity.example`,
      }),
    })),
  );
  const start = (names: string, more = {}) =>
    startTwostep(['job', ...names.split(' ')], { ...service.settings, ...more });
  return {
    ...service,
    sink,
    start,
    /** Runs all jobs once more; whether none of them left anything to another run. */
    async isWorkedOff(): Promise<boolean> {
      const { words } = await service.job('all');
      const mails = await service.kept.mails.all();
      return !words.includes('another run') && mails.every(({ state }) => state !== 'received');
    },
    /** Everything that must be there exactly once, whoever did it. */
    async expectOnce() {
      const { sightings, mails, referrals, letters } = service.kept;
      expect(await sightings.all()).toHaveLength(children.length);
      expect((await mails.all()).map(({ state }) => state)).toEqual(children.map(() => 'read'));
      expect(await referrals.all()).toHaveLength(children.length);
      const received = (await letters.all()).filter(({ kind }) => kind === 'received');
      expect(received.map(({ state }) => state)).toEqual(children.map(() => 'sent'));
      const verdict = await service.run(['audit', 'verify', '--json'], {
        TWOSTEP_NOW: '2026-11-25T10:00:00Z',
      });
      expect(JSON.parse(verdict.out)).toMatchObject({ ok: true, unsealed: 0 });
    },
    /** Who was sent how many copies of which letter, the digest aside. */
    copiesTo: () =>
      sink.received().flatMap(({ envelope, raw }) => {
        const id = /^Message-ID: (<.*>)/imu.exec(raw.toString())?.[1] ?? '';
        return envelope.to.filter((to) => to.startsWith('sender-')).map((to) => `${to} ${id}`);
      }),
  };
}

/** One acknowledgement and one request to telephone a child, each of them once. */
function expectNoDouble(copies: readonly string[]): void {
  expect(copies).toHaveLength(2 * children.length);
  expect(new Set(copies).size).toBe(copies.length);
}

describe('several workers on one database and one mailbox', () => {
  it.each([2, 4])('do the work of one, %i of them at once', async (workers) => {
    // Long enough that a slow machine does not take a busy worker for a dead one.
    const morning = await busyMorning(30);
    const turn = 'collect read match letters';
    const running = Array.from({ length: workers }, () =>
      morning.start(`${turn} ${turn} digest letters audit`),
    );
    for (const { end } of running) {
      const { status, words } = await end;
      expect(status, words).toBe(0);
    }

    const last = await morning.job('all');
    expect(last.status, last.words).toBe(0);

    await morning.expectOnce();
    expectNoDouble(morning.copiesTo());
    const letters = await morning.kept.letters.all();
    expect(letters.filter(({ perhapsTwice }) => perhapsTwice)).toEqual([]);
    expect(letters.filter(({ kind }) => kind === 'digest')).toHaveLength(1);
  });

  it.each(['sightings.add.before', 'referrals.addOnce.before', 'letters.oweOnce.before'])(
    'replace one that stands still at %s, and it may go on later without any harm',
    async (point) => {
      const morning = await busyMorning(1);
      const stalled = morning.start('all', { TWOSTEP_CRASH_AT: `${point}#2:SIGSTOP` });
      await expect
        .poll(() => stalled.said().includes('Crash point struck'), { timeout: 120_000 })
        .toBe(true);

      // Its lease, and its attempt at the mail in its hand, run out by the machine's clock, each at
      // its own time; until then the others leave that work to it.
      await expect.poll(() => morning.isWorkedOff(), { timeout: 120_000 }).toBe(true);
      await morning.expectOnce();

      stalled.kill('SIGCONT');
      await stalled.end;
      const last = await morning.job('all');
      expect(last.status, last.words).toBe(0);
      await morning.expectOnce();
      expectNoDouble(morning.copiesTo());
    },
  );
});
