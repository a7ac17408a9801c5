import { afterEach, describe, expect, it } from 'vitest';
import { PermanentFailure, TemporaryFailure } from '../../src/platform/failure.ts';
import { mailBytes } from '../support/mailBuilders.ts';
import { fetchRow, startScriptedImap } from '../support/scriptedImap.ts';
import type { ImapScript, ScriptedMail } from '../support/scriptedImap.ts';
import type { ScriptedServer } from '../support/scriptedServer.ts';
import { mailboxOf, serverOf, takeInHere } from '../support/takeInHere.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function aMail(uid: number, changed: Partial<ScriptedMail> = {}): ScriptedMail {
  const bytes = mailBytes({
    messageId: `<${String(uid)}@b.example>`,
    attachment: `form ${String(uid)}`,
  });
  return { uid, bytes, ...changed };
}

async function onServer(
  script: ImapScript,
): Promise<{ server: ScriptedServer } & ReturnType<typeof takeInHere>> {
  const server = await startScriptedImap(script);
  stops.push(() => server.stop());
  const box = { host: server.host, port: server.port, user: 'box', password: 'x', folder: '' };
  return { server, ...takeInHere(mailboxOf(box)) };
}

describe('a server on its bad days', () => {
  it('is only ever asked to EXAMINE and PEEK, and never for n:*', async () => {
    const { takeIn, server } = await onServer({ mails: () => [aMail(1), aMail(2)] });

    expect(await takeIn()).toMatchObject({ taken: 2 });

    const said = server.heard.join('\n');
    expect(said).not.toMatch(/SELECT|STORE|EXPUNGE|COPY|MOVE|BODY\[|RFC822\.TEXT|RFC822 |\d:\*/);
    expect(server.connections()).toBe(1);
    expect(said).toContain('LOGOUT');
  });

  it.each(['UIDVALIDITY 0', 'UIDVALIDITY 4294967295', 'UIDVALIDITY 9223372036854775807'])(
    'keeps %s to the digit and sees nothing twice',
    async (uidValidity) => {
      const { takeIn, sightings } = await onServer({
        mails: () => [aMail(1)],
        uidValidity: () => uidValidity,
      });

      expect(await takeIn()).toMatchObject({ taken: 1 });
      expect(await takeIn()).toMatchObject({ taken: 0, seenAgain: 0 });

      expect(
        (await sightings.all()).map(({ place }) => `UIDVALIDITY ${place.uidValidity}`),
      ).toEqual([uidValidity]);
    },
  );

  it.each(['', 'UIDVALIDITY none'])(
    'stops the folder loudly where UIDVALIDITY cannot be read (%j), and loses nothing',
    async (broken) => {
      let uidValidity = broken;
      const { takeIn, sightings } = await onServer({
        mails: () => [aMail(1)],
        uidValidity: () => uidValidity,
      });

      await expect(takeIn()).rejects.toThrow(/no UIDVALIDITY/);
      await expect(takeIn()).rejects.toBeInstanceOf(PermanentFailure);
      expect(await sightings.all()).toEqual([]);

      uidValidity = 'UIDVALIDITY 7';
      expect(await takeIn()).toMatchObject({ taken: 1 });
    },
  );

  it('knows every mail again when the folder is renumbered', async () => {
    let uidValidity = 'UIDVALIDITY 7';
    let mails = [aMail(1), aMail(2)];
    const here = await onServer({ mails: () => mails, uidValidity: () => uidValidity });
    await here.takeIn();
    uidValidity = 'UIDVALIDITY 8';
    mails = [{ ...aMail(2), uid: 1 }, { ...aMail(1), uid: 2 }, aMail(3)];

    expect(await here.takeIn()).toMatchObject({ taken: 1, seenAgain: 2, gone: 0 });

    expect(await here.mails.all()).toHaveLength(3);
    expect(await here.sightings.all()).toHaveLength(5);
  });

  it('asks again for a hole that a failed fetch has left', async () => {
    let refuses = true;
    const here = await onServer({
      mails: () => [aMail(1), aMail(2), aMail(3)],
      answer: ({ tag, name, rest }) =>
        refuses && name === 'UID FETCH' && rest.includes('BODY.PEEK[]') && /^(2|1:3)\b/.test(rest)
          ? `${tag} NO Some messages could not be read`
          : undefined,
    });

    expect(await here.takeIn()).toMatchObject({ taken: 2, failed: 1 });
    refuses = false;
    expect(await here.takeIn()).toMatchObject({ taken: 1, failed: 0, gone: 0 });
    expect((await here.sightings.all()).map(({ place }) => place.uid)).toEqual([1, 2, 3]);
  });

  it('tells of a hole whose mail went away before it could be read', async () => {
    let mails = [aMail(1), aMail(2), aMail(3)];
    const here = await onServer({
      mails: () => mails,
      answer: ({ tag, name, rest }) =>
        name === 'UID FETCH' && rest.includes('BODY.PEEK[]') && /^(2|1:3)\b/.test(rest)
          ? `${tag} NO Some messages could not be read`
          : undefined,
    });
    await here.takeIn();
    mails = [aMail(1), aMail(3)];

    expect(await here.takeIn()).toMatchObject({ gone: 1 });
    expect(await here.sightings.countGone()).toBe(1);
  });

  it('passes over rows without bytes and rows that were not asked for', async () => {
    const stranger = aMail(99);
    const here = await onServer({
      mails: () => [aMail(1), aMail(2)],
      answer({ tag, name, rest }) {
        if (name !== 'UID FETCH' || !rest.includes('BODY.PEEK[]')) return undefined;
        return [
          '* 1 FETCH (UID 1 FLAGS (\\Seen))',
          fetchRow(stranger, 3, rest),
          fetchRow(aMail(2), 2, rest),
          '* 2 FETCH (UID 2 FLAGS (\\Flagged))',
          fetchRow(aMail(1), 1, rest),
          `${tag} OK done`,
        ].join('\r\n');
      },
    });

    expect(await here.takeIn()).toMatchObject({ taken: 2, failed: 0 });
    expect((await here.sightings.all()).map(({ place }) => place.uid)).toEqual([1, 2]);
  });

  it('finds a mail that is larger than the server said, and reads it no further', async () => {
    const large = mailBytes({ messageId: '<l@b.example>', attachment: 'x'.repeat(300_000) });
    const here = await onServer({
      mails: () => [aMail(1, { bytes: large, saysBytes: 500 }), aMail(2)],
    });

    expect(await here.takeIn()).toMatchObject({ taken: 2, quarantined: 1, failed: 0 });
    expect((await here.mails.all({ state: 'quarantined' }))[0]!.reason).toMatch(
      /larger than may be read/,
    );
  });

  it('reads all others where one message breaks the connection each time', async () => {
    const here = await onServer({
      mails: () => [aMail(1), aMail(2), aMail(3)],
      answer: ({ name, rest }) =>
        name === 'UID FETCH' && rest.includes('BODY.PEEK[]') && /^(2|1:3)\b/.test(rest)
          ? 'cut'
          : undefined,
    });

    expect(await here.takeIn()).toMatchObject({ taken: 2, failed: 1 });
    expect((await here.sightings.all()).map(({ place }) => place.uid)).toEqual([1, 3]);
  });

  it('reads all others where one message is a literal beyond all bounds', async () => {
    const here = await onServer({
      mails: () => [aMail(1), aMail(2), aMail(3)],
      answer: ({ name, rest }) =>
        name === 'UID FETCH' && rest.includes('BODY.PEEK[]') && /^(2|1:3)\b/.test(rest)
          ? '* 2 FETCH (UID 2 BODY[]<0> {999999999}\r\nabc'
          : undefined,
    });

    expect(await here.takeIn()).toMatchObject({ taken: 2, failed: 1 });
  });

  it('takes nothing under old numbers where the folder is renumbered while it is read', async () => {
    let isRenumbered = false;
    const here = await onServer({
      mails: () =>
        isRenumbered
          ? [
              { ...aMail(2), uid: 1 },
              { ...aMail(1), uid: 2 },
            ]
          : [aMail(1), aMail(2)],
      uidValidity: () => (isRenumbered ? 'UIDVALIDITY 8' : 'UIDVALIDITY 7'),
      answer({ name, rest }) {
        if (isRenumbered || name !== 'UID FETCH' || !rest.includes('BODY.PEEK[]')) return undefined;
        isRenumbered = true;
        return 'cut';
      },
    });

    expect(await here.takeIn()).toMatchObject({ taken: 0, failed: 2 });
    expect(await here.sightings.all()).toEqual([]);
    expect(await here.takeIn()).toMatchObject({ taken: 2, failed: 0 });
    expect((await here.sightings.all()).map(({ place }) => place.uidValidity)).toEqual(['8', '8']);
  });

  it('opens a fresh connection where the server ended the old one between two batches', async () => {
    const server = await startScriptedImap({
      mails: () => [1, 2, 3, 4, 5, 6, 7].map((uid) => aMail(uid)),
      answer({ tag, name, rest }, talk) {
        if (name !== 'UID FETCH' || !rest.includes('BODY.PEEK[]')) return undefined;
        const uid = Number(rest.split(' ')[0]);
        setTimeout(() => talk.cut(), 20);
        return `${fetchRow(aMail(uid), uid, rest)}\r\n${tag} OK done`;
      },
    });
    stops.push(() => server.stop());
    const box = { host: server.host, port: server.port, user: 'box', password: 'x', folder: '' };
    const { opener, ...here } = takeInHere(mailboxOf(box));
    const slow: typeof opener = {
      async open(bytes) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return opener.open(bytes);
      },
    };
    const batches = { messages: 1, bytes: 1_000_000 };

    const { takeIn } = takeInHere(mailboxOf(box), { ...here, opener: slow, batches });

    expect(await takeIn()).toMatchObject({ taken: 7, failed: 0 });
  });

  it('passes over many messages that the server will not hand over', async () => {
    const here = await onServer({
      mails: () => [1, 2, 3, 4, 5, 6, 7].map((uid) => aMail(uid)),
      answer: ({ tag, name, rest }) =>
        name === 'UID FETCH' && rest.includes('BODY.PEEK[]') && !/^7\b/.test(rest)
          ? `${tag} NO Some messages could not be read`
          : undefined,
    });

    expect(await here.takeIn()).toMatchObject({ taken: 1, failed: 6 });
    expect(here.server.connections()).toBe(1);
  });

  it.each([
    ['SELECT', 'BAD User is authenticated but not connected.'],
    ['LIST', 'BAD User is authenticated but not connected.'],
    ['LOGIN', 'NO [UNAVAILABLE] Temporary authentication failure'],
    ['LOGIN', 'NO [LIMIT] Too many simultaneous connections'],
    ['UID SEARCH', 'NO Server busy, try again later'],
    ['UID SEARCH', 'BAD Request is throttled. Suggested Backoff Time: 20 milliseconds'],
  ])('comes back later where the server answers %s with "%s"', async (command, answer) => {
    let bad = true;
    const here = await onServer({
      mails: () => [aMail(1)],
      answer: ({ tag, name }) =>
        bad && (name === command || (command === 'SELECT' && name === 'EXAMINE'))
          ? `${tag} ${answer}`
          : undefined,
    });

    await expect(here.takeIn()).rejects.toBeInstanceOf(TemporaryFailure);
    bad = false;
    expect(await here.takeIn()).toMatchObject({ taken: 1 });
  });

  it('comes back later where the connection goes half-open in the middle', async () => {
    let silent = true;
    const here = await onServer({
      mails: () => [aMail(1)],
      answer: ({ name }) => (silent && name === 'UID SEARCH' ? '* OK wait' : undefined),
    });

    await expect(here.takeIn()).rejects.toBeInstanceOf(TemporaryFailure);
    silent = false;
    expect(await here.takeIn()).toMatchObject({ taken: 1 });
  });

  it('ends a command during which the server says for ever that it is still there', async () => {
    const server = await startScriptedImap({
      mails: () => [aMail(1)],
      answer({ name }, talk) {
        if (name !== 'UID SEARCH') return undefined;
        const stillHere = setInterval(() => talk.say('* OK Still here'), 200);
        stops.push(() => Promise.resolve(clearInterval(stillHere)));
        return '* OK Still here';
      },
    });
    stops.push(() => server.stop());
    const box = { host: server.host, port: server.port, user: 'box', password: 'x', folder: '' };
    const timeouts = { connect: 3_000, greeting: 3_000, silence: 5_000, command: 1_000 };
    const { takeIn } = takeInHere(mailboxOf(box, { server: serverOf(box, { timeouts }) }));

    await expect(takeIn()).rejects.toBeInstanceOf(TemporaryFailure);
    expect(server.connections()).toBe(1);
  });
});
