import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect, createServer } from 'node:net';
import { imapMailbox } from '../../src/intake/mailbox.imap.ts';
import type { ImapServer } from '../../src/intake/imapConnection.imap.ts';
import { oauthTokens } from '../../src/intake/tokenSource.oauth.ts';
import { startMailbox } from '../../src/local/localMailbox.ts';
import type { LocalMailbox } from '../../src/local/localMailbox.ts';
import { PermanentFailure, TemporaryFailure } from '../../src/platform/failure.ts';
import { putMail } from '../support/imapClient.ts';
import { mailBytes } from '../support/mailBuilders.ts';
import { freshMailbox } from '../support/servers.ts';
import { mailboxOf, serverOf } from '../support/takeInHere.ts';
import { startTokenServer } from '../support/tokenServer.ts';
import type { TokenServer } from '../support/tokenServer.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function failureOf(server: ImapServer): Promise<TemporaryFailure | PermanentFailure> {
  const ceilings = { mailBytes: 1000, batchBytes: 1000, headBytes: 1000 };
  const mailbox = imapMailbox({ server, folders: 'default', doneFolder: null, ceilings });
  const failure: unknown = await mailbox
    .visit((visit) => visit.folders())
    .catch((error: unknown) => error);
  if (failure instanceof TemporaryFailure || failure instanceof PermanentFailure) return failure;
  throw new Error('It should have failed, in words.', { cause: failure });
}

describe('a mailbox that cannot be used', () => {
  it('names the password setting where the server refuses it, and never the password', async () => {
    const box = freshMailbox();
    const signIn = { kind: 'password', password: 'wrong-canary' } as const;

    const failure = await failureOf(serverOf(box, { signIn }));

    expect(failure).toBeInstanceOf(PermanentFailure);
    expect(failure.cure).toContain('MAIL_PASSWORD');
    expect(JSON.stringify([failure.message, failure.cure])).not.toContain('canary');
  });

  it('names host and port where nobody answers', async () => {
    const failure = await failureOf(serverOf(freshMailbox(), { port: 1 }));

    expect(failure).toBeInstanceOf(TemporaryFailure);
    expect(failure.message).toContain('127.0.0.1:1');
    expect(failure.cure).toContain('MAIL_PORT');
  });

  it('names MAIL_TLS where the server speaks no TLS', async () => {
    const failure = await failureOf(serverOf(freshMailbox(), { tls: 'implicit' }));

    expect(failure.message).toContain('MAIL_TLS=implicit');
    expect(failure.cure).toContain('993');
  });

  it('sends no password in the clear where STARTTLS was asked for and is not there', async () => {
    const failure = await failureOf(serverOf(freshMailbox(), { tls: 'starttls' }));

    expect(failure).toBeInstanceOf(PermanentFailure);
    expect(failure.message).toContain('MAIL_TLS=starttls');
  });

  it('gives up on a server that takes the connection and says nothing', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    stops.push(() => new Promise((resolve) => silent.close(() => resolve())));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const timeouts = { connect: 1_000, greeting: 500, silence: 1_000 };

    const failure = await failureOf(serverOf(freshMailbox(), { port, timeouts }));

    expect(failure).toBeInstanceOf(TemporaryFailure);
    expect(failure.cure).toContain('MAIL_TLS');
  });

  it('hands on a failure of the caller as it is', async () => {
    const ours = Object.assign(new Error('database away'), { code: 'ECONNREFUSED' });

    await expect(mailboxOf(freshMailbox()).visit(() => Promise.reject(ours))).rejects.toBe(ours);
  });
});

describe('one connection a run', () => {
  it('is closed at the end, also where the work fails', async () => {
    const box = freshMailbox();
    let open = 0;
    let opened = 0;
    const relay = createServer((from) => {
      const to = connect(box.port, box.host);
      open += 1;
      opened += 1;
      from.on('close', () => {
        open -= 1;
        to.destroy();
      });
      from.on('error', () => {});
      to.on('error', () => {});
      to.on('close', () => from.destroy());
      from.pipe(to).pipe(from);
    });
    await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
    stops.push(() => new Promise((resolve) => relay.close(() => resolve())));
    const address = relay.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const mailbox = mailboxOf(box, { server: serverOf(box, { port }) });

    await mailbox.visit(async (visit) => {
      for (const folder of await visit.folders()) await visit.look(folder);
    });
    await mailbox
      .visit(async (visit) => {
        await visit.look('INBOX');
        throw new Error('work failed');
      })
      .catch(() => {});

    expect(opened).toBe(2);
    await expect.poll(() => open).toBe(0);
  });
});

describe('looking for a letter in the Sent folder', () => {
  it('finds it by its Message-ID', async () => {
    const box = freshMailbox();
    await putMail(
      box,
      [{ bytes: mailBytes({ messageId: '<letter-1@leeds.example>' }) }],
      'Sent Items',
    );

    const found = await mailboxOf(box).visit(async (visit) => [
      await visit.wasSent('<letter-1@leeds.example>'),
      await visit.wasSent('<letter-2@leeds.example>'),
    ]);

    expect(found).toEqual(['sent', 'not-there']);
  });
});

describe('signing in by XOAUTH2', () => {
  let tokens: TokenServer;
  let dovecot: LocalMailbox;
  beforeAll(async () => {
    const answers = ['stale-token', 'good-token'];
    tokens = await startTokenServer(
      () => ({ body: { token_type: 'Bearer', expires_in: 3600, access_token: answers.shift() } }),
      { 'good-token': 'shared-box' },
    );
    const oauth = { tokenInfoUrl: tokens.tokenInfoUrl };
    dovecot = await startMailbox({ oauth, mayInstall: true, say: () => {} });
  });
  afterAll(async () => {
    await dovecot.stop();
    await tokens.stop();
  });

  it('shows the token endpoint its secret and Dovecot the token, and tells a token it refuses', async () => {
    const oauth = {
      tokenUrl: tokens.tokenUrl,
      clientId: 'application-id',
      scope: 'https://outlook.office365.com/.default',
      grant: { kind: 'client_credentials', proof: { kind: 'secret', secret: 'canary' } },
    } as const;
    const serverWith = (): ImapServer => ({
      host: dovecot.host,
      port: dovecot.port,
      tls: 'none',
      user: 'shared-box',
      signIn: {
        kind: 'oauth2',
        token: oauthTokens({ oauth, machineClock: () => new Date() }).token,
      },
    });

    const refused = await failureOf(serverWith());
    expect(refused).toBeInstanceOf(PermanentFailure);
    expect(refused.cure).toContain('OAUTH_');
    expect(refused.message).not.toContain('token');

    const ceilings = { mailBytes: 1000, batchBytes: 1000, headBytes: 1000 };
    const mailbox = imapMailbox({
      server: serverWith(),
      folders: 'default',
      doneFolder: null,
      ceilings,
    });
    expect(await mailbox.visit((visit) => visit.folders())).toEqual(['INBOX', 'Junk Email']);
  });
});
