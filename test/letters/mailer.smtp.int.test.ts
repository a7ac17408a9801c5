import { afterEach, describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import { smtpMailer } from '../../src/letters/mailer.smtp.ts';
import type { SmtpServer } from '../../src/letters/smtpConnection.smtp.ts';
import { PermanentFailure, TemporaryFailure } from '../../src/platform/failure.ts';
import { aLetter } from '../support/mailBuilders.ts';
import { startScriptedSmtp } from '../support/scriptedServer.ts';
import type { SmtpScript } from '../support/scriptedServer.ts';
import { freshSink } from '../support/servers.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

function mailerTo(
  server: { readonly host: string; readonly port: number },
  signIn: SmtpServer['signIn'] = { kind: 'none' },
  tls: SmtpServer['tls'] = 'none',
) {
  const timeouts = { connect: 2_000, greeting: 2_000, silence: 1_000 };
  const { host, port } = server;
  const mailer = smtpMailer({
    server: { host, port, tls, signIn, timeouts },
    from: 'referrals@leeds.example',
  });
  stops.push(() => mailer.close());
  return mailer;
}

async function scripted(script: SmtpScript) {
  const server = await startScriptedSmtp(script);
  stops.push(() => server.stop());
  return server;
}

async function sink(options: Parameters<typeof freshSink>[0] = {}) {
  const server = await freshSink(options);
  stops.push(() => server.stop());
  return server;
}

describe('sending a letter', () => {
  it('says in its headers that it is automatic, what it answers and which letter it is', async () => {
    const server = await sink();

    expect(await mailerTo(server).send(aLetter())).toMatchObject({ kind: 'sent' });

    const [received] = server.received();
    const mail = await PostalMime.parse(received!.raw);
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      'auto-submitted': 'auto-replied',
      'x-auto-response-suppress': 'OOF, DR, RN, NRN, AutoReply',
      'x-twostep-letter': 'letter-1',
      'in-reply-to': '<form-1@school.example>',
      references: '<thread-1@school.example> <form-1@school.example>',
      'message-id': '<letter-1@leeds.example>',
    });
    expect(mail.text?.trim()).toBe('Thank you. We have received your form.');
    expect(mail.html?.trim()).toBe('<p>Thank you. We have received your form.</p>');
    expect(received!.envelope).toEqual({
      from: 'referrals@leeds.example',
      to: ['sally.senco@school.example'],
    });
  });

  it('has the same Message-ID on every attempt, and one connection for all letters', async () => {
    const server = await scripted({});
    const mailer = mailerTo(server);

    for (let time = 0; time < 3; time += 1) await mailer.send(aLetter());

    const ids = server.heard.filter((line) => line.startsWith('Message-ID:'));
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
    expect(server.connections()).toBe(1);
  });

  it.each([
    [
      'a recipient that is not known',
      { recipient: '550 5.1.1 no such user' },
      'refused',
      undefined,
    ],
    ['a recipient to be tried later', { recipient: '450 4.2.0 greylisted' }, 'not-sent', undefined],
    [
      'a sender we may not be',
      { mailFrom: '550 5.7.60 not allowed' },
      'not-sent',
      'refuses-sign-in',
    ],
    ['a server that is busy', { mailFrom: '421 4.3.2 busy' }, 'not-sent', 'wants-patience'],
    ['a refusal of DATA', { data: '554 no' }, 'refused', undefined],
    ['a line cut at DATA', { data: 'cut' }, 'not-sent', undefined],
    ['a refusal of the whole letter', { end: '554 5.6.0 content' }, 'refused', undefined],
    ['"not now" to the whole letter', { end: '451 4.3.0 try later' }, 'not-sent', undefined],
    [
      'too many letters a minute',
      { end: '432 4.3.2 STOREDRV thread limit' },
      'not-sent',
      'wants-patience',
    ],
    ['a server that closes down while it works', { end: '421 4.4.2 closing' }, 'unsure', undefined],
    ['a line cut after the letter', { end: 'cut' }, 'unsure', undefined],
    ['silence after the letter', { end: 'silence' }, 'unsure', undefined],
  ] as const)('tells %s apart', async (_name, script, kind, server) => {
    const outcome = await mailerTo(await scripted(script)).send(aLetter());

    expect(outcome.kind).toBe(kind);
    expect('server' in outcome ? outcome.server : undefined).toBe(server);
  });

  it('repeats no address that the server quotes', async () => {
    const server = await scripted({ recipient: '550 5.1.1 <sally.senco@school.example> unknown' });

    const outcome = await mailerTo(server).send(aLetter());

    expect(outcome).toEqual({ kind: 'refused', why: '550 5.1.1 (address) unknown' });
  });

  it('takes a fresh connection where the old one was closed while it stood idle', async () => {
    const server = await sink();
    const first = mailerTo(server);
    await first.send(aLetter());
    // A restarted server on the same port knows nothing of the old connection.
    await server.stop();
    const again = await sink({ port: server.port });

    expect(await first.send(aLetter())).toMatchObject({ kind: 'sent' });
    expect(again.received()).toHaveLength(1);
  });

  it('says that a server that is not there took nothing', async () => {
    const server = await sink();
    await server.stop();
    stops.length = 0;
    const mailer = mailerTo(server);

    expect(await mailer.send(aLetter())).toMatchObject({ kind: 'not-sent', server: 'unreachable' });
    await expect(mailer.verify()).rejects.toBeInstanceOf(TemporaryFailure);
  });

  it('signs in by password, and names the settings where it is wrong', async () => {
    const server = await sink({
      signIn: {
        methods: ['PLAIN', 'LOGIN'],
        accepts: ({ user, password }) => user === 'referrals' && password === 'right',
      },
    });
    const good = mailerTo(server, { kind: 'password', user: 'referrals', password: 'right' });
    const bad = mailerTo(server, { kind: 'password', user: 'referrals', password: 'wrong-secret' });

    expect(await good.send(aLetter())).toMatchObject({ kind: 'sent' });
    expect(await bad.send(aLetter())).toMatchObject({
      kind: 'not-sent',
      server: 'refuses-sign-in',
    });
    const failure = await bad.verify().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PermanentFailure);
    expect(`${(failure as Error).message} ${(failure as PermanentFailure).cure}`).toMatch(
      /^(?!.*wrong-secret).*SMTP_PASSWORD/,
    );
  });

  it('signs in by XOAUTH2 with a token asked for at each connection', async () => {
    const server = await sink({
      signIn: {
        methods: ['XOAUTH2'],
        accepts: ({ user, token }) => user === 'box' && token === 'good',
      },
    });
    const tokens = ['old', 'good'];
    const token = () => Promise.resolve(tokens.shift() ?? 'none');
    const mailer = mailerTo(server, { kind: 'oauth2', user: 'box', token });

    expect(await mailer.send(aLetter())).toMatchObject({
      kind: 'not-sent',
      server: 'refuses-sign-in',
    });
    expect(await mailer.send(aLetter())).toMatchObject({ kind: 'sent' });
  });

  it('sends nothing in the clear where the server has no STARTTLS', async () => {
    const server = await scripted({});

    const outcome = await mailerTo(server, { kind: 'none' }, 'starttls').send(aLetter());

    expect(outcome.kind).toBe('not-sent');
    expect(server.heard.some((line) => line.startsWith('MAIL'))).toBe(false);
  });

  it('sends no letter whose subject or address could break a header', async () => {
    const server = await sink();
    const mailer = mailerTo(server);

    for (const letter of [
      aLetter({ subject: 'Hello\r\nBcc: victim@b.example' }),
      aLetter({ to: 'a@b.example\r\nRCPT TO:<victim@b.example>' }),
    ]) {
      expect((await mailer.send(letter)).kind).toBe('refused');
    }
    expect(server.received()).toEqual([]);
  });
});
