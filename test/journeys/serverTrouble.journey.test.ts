import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startScriptedImap } from '../support/scriptedImap.ts';
import type { ImapCommand, ImapScript } from '../support/scriptedImap.ts';
import type { ScriptedServer, Talk } from '../support/scriptedServer.ts';
import { aFormMail, aService, type Service } from '../support/service.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const mails = [1, 2, 3, 4, 5, 6].map((uid) => ({
  uid,
  bytes: aFormMail({ child: `Child ${'ABCDEF'[uid - 1] ?? ''} Example`, id: `<${uid}@b.example>` }),
}));

/** A service on a server that answers as the script says while it is in trouble. */
async function troubled(
  trouble: (command: ImapCommand, talk: Talk) => string | undefined,
  more: Partial<ImapScript> = {},
) {
  const state = { inTrouble: true };
  const server = await startScriptedImap({
    mails: () => mails,
    answer: (command, talk) => (state.inTrouble ? trouble(command, talk) : undefined),
    ...more,
  });
  const service = await aService(server, null);
  ends.push(
    () => server.stop(),
    () => service.close(),
  );
  return { server, service, state };
}

const isBodyFetch = ({ name, rest }: ImapCommand): boolean =>
  name === 'UID FETCH' && rest.includes('BODY.PEEK[]');

function heard(server: ScriptedServer, command: RegExp): number {
  return server.heard.filter((line) => command.test(line)).length;
}

/** After the trouble everything is taken in, once. */
async function wellAgain(service: Service, taken = mails.length): Promise<void> {
  const { status, words } = await service.job('collect');
  expect(status, words).toBe(0);
  expect(words).toContain(`collect: ${taken} taken`);
  const uids = (await service.kept.sightings.all()).map(({ place }) => place.uid);
  expect(uids).toEqual(mails.map(({ uid }) => uid));
  expect(await service.kept.mails.all()).toHaveLength(mails.length);
}

describe('a server that asks for patience', () => {
  it('is asked again after the time it names, and not before, within the same run', async () => {
    const asked: number[] = [];
    const { service } = await troubled((command) => {
      if (!isBodyFetch(command)) return undefined;
      asked.push(Date.now());
      return asked.length === 1
        ? `${command.tag} BAD Request is throttled. Suggested Backoff Time: 1500 milliseconds`
        : undefined;
    });

    await wellAgain(service);

    expect(asked).toHaveLength(2);
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(1_500);
  });

  it.each([
    ['Request is throttled.', 'UID FETCH'],
    ['User is authenticated but not connected.', 'UID FETCH'],
    ['User is authenticated but not connected.', 'EXAMINE'],
    ['Server busy, try again later.', 'UID SEARCH'],
  ])('with "BAD %s" to %s is left alone until the next run', async (words, name) => {
    const { server, service, state } = await troubled((command) =>
      command.name === name && (name !== 'UID FETCH' || isBodyFetch(command))
        ? `${command.tag} BAD ${words}`
        : undefined,
    );

    const run = await service.job('collect collect');

    expect(run.status).toBe(1);
    expect(run.words).toContain('given a rest after 1 failures');
    expect(heard(server, new RegExp(`${name}.*${name === 'UID FETCH' ? 'PEEK' : ''}`, 'u'))).toBe(
      1,
    );
    expect(server.connections()).toBe(1);
    state.inTrouble = false;
    await wellAgain(service);
  });

  it.each(['NO Too many simultaneous connections. (Failure)', 'NO [UNAVAILABLE] Later'])(
    'with "%s" to LOGIN is waited for, and no password is blamed',
    async (answer) => {
      const { server, service, state } = await troubled(({ tag, name }) =>
        name === 'LOGIN' ? `${tag} ${answer}` : undefined,
      );

      const run = await service.job('collect');

      expect(run.status).toBe(1);
      expect(run.words).toContain('asks us to come back later');
      expect(run.words).not.toContain('MAIL_PASSWORD');
      expect(heard(server, / LOGIN /u)).toBe(1);
      state.inTrouble = false;
      await wellAgain(service);
    },
  );
});

describe('a server that refuses the sign-in', () => {
  it('hears one LOGIN in a run of all jobs, and the setting is named, never the password', async () => {
    const { server, service, state } = await troubled(({ tag, name }) =>
      name === 'LOGIN' ? `${tag} NO [AUTHENTICATIONFAILED] Invalid credentials` : undefined,
    );

    const run = await service.job('collect audit collect');

    expect(run.status).toBe(1);
    expect(run.words).toContain('Check MAIL_USER and MAIL_PASSWORD');
    expect(run.words).not.toContain('canary');
    expect(heard(server, / LOGIN /u)).toBe(1);
    state.inTrouble = false;
    await wellAgain(service);
  });
});

describe('a server that is slow or silent', () => {
  it('is read to the end where every answer takes its time', async () => {
    const { service } = await troubled(() => undefined, { milliseconds: 700 });

    await wellAgain(service);
  });

  it('is given up where the connection is half open, and everything is taken by the next run', async () => {
    const { service, state } = await troubled(({ name }) =>
      name === 'UID SEARCH' ? '* OK wait' : undefined,
    );
    const began = Date.now();

    const run = await service.job('collect');

    expect(run.status).toBe(1);
    expect(run.words).toMatch(/cannot be reached or stopped answering/u);
    expect(Date.now() - began).toBeGreaterThan(55_000);
    state.inTrouble = false;
    await wellAgain(service);
  });

  it('is given a rest where nobody answers at all', async () => {
    const silent = createServer((socket) => socket.destroy());
    let connections = 0;
    silent.on('connection', () => (connections += 1));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => silent.close(() => resolve())));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const service = await aService({ host: '127.0.0.1', port }, null);
    ends.push(() => service.close());

    const run = await service.job('collect collect collect');

    expect(run.status).toBe(1);
    expect(run.words.match(/given a rest/gu)).toHaveLength(2);
    expect(connections).toBe(1);
  });
});

describe('a message that breaks the connection', () => {
  it('does not hold up the others', async () => {
    const { service, state } = await troubled((command) =>
      isBodyFetch(command) && /^(?:4|1:6)\b/u.test(command.rest) ? 'cut' : undefined,
    );

    const run = await service.job('collect');

    expect(run.words).toContain('collect: 5 taken, 1 failed');
    state.inTrouble = false;
    await wellAgain(service, 1);
  });
});
