import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startMailbox } from '../../src/local/localMailbox.ts';
import type { LocalMailbox } from '../../src/local/localMailbox.ts';
import { putMail } from '../support/imapClient.ts';
import { aFormMail, aService, type Service } from '../support/service.ts';
import { startTokenServer } from '../support/tokenServer.ts';
import type { TokenAnswer, TokenServer } from '../support/tokenServer.ts';

/** Dovecot asks this server who a token belongs to: `token-…` of a user, nobody for anything else. */
let tokens: TokenServer;
let dovecot: LocalMailbox;
let answer: (form: URLSearchParams) => TokenAnswer;
const user = 'shared-box@leeds.example';
const good = ['by-secret', 'by-certificate', 'by-refresh-1', 'by-refresh-2', 'by-code'];

beforeAll(async () => {
  tokens = await startTokenServer(
    (form) => answer(form),
    Object.fromEntries(good.map((token) => [token, user])),
  );
  dovecot = await startMailbox({
    oauth: { tokenInfoUrl: tokens.tokenInfoUrl },
    mayInstall: true,
    say: () => {},
  });
  const { host, port, password, folder } = dovecot;
  await putMail({ host, port, user, password, folder: `${folder}/${user}/Maildir` }, [
    { bytes: aFormMail({}) },
  ]);
});
afterAll(async () => {
  await dovecot.stop();
  await tokens.stop();
});

const services: Service[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function signedInBy(more: Record<string, string>): Promise<Service> {
  const service = await aService({ ...dovecot, user }, null, {
    MAIL_AUTH: 'oauth2',
    MAIL_PASSWORD: '',
    OAUTH_TOKEN_URL: tokens.tokenUrl,
    OAUTH_CLIENT_ID: 'application-id',
    ...more,
  });
  services.push(service);
  return service;
}

const given = (token: string, more: object = {}): TokenAnswer => ({
  body: { token_type: 'Bearer', expires_in: 3600, access_token: token, ...more },
});

async function collected(service: Service, taken: string): Promise<void> {
  const { status, words } = await service.job('collect');
  expect(status, words).toBe(0);
  expect(words).toContain(`collect: ${taken}`);
  expect(words).not.toMatch(/canary|by-refresh|by-code|by-secret/u);
}

interface Check {
  readonly signInUntil: string | null;
  readonly accessTokenUntil: string | null;
  readonly points: readonly { readonly name: string; readonly words: string }[];
}

async function checked(service: Service): Promise<Check & { readonly words: string | undefined }> {
  const { out } = await service.run(['check', '--json']);
  const check = JSON.parse(out) as Check;
  return { ...check, words: check.points.find(({ name }) => name === 'sign-in')?.words };
}

describe('signing in to the mailbox by OAuth', () => {
  it('works by the secret of an application, and a token that is refused names the settings', async () => {
    answer = () => given('of-nobody');
    const service = await signedInBy({ OAUTH_CLIENT_SECRET: 'secret-canary' });
    const refused = await service.job('collect');
    expect(refused.status).toBe(1);
    expect(refused.words).toContain('OAUTH_');
    expect(refused.words).not.toContain('canary');

    answer = (form) =>
      form.get('client_secret') === 'secret-canary' ? given('by-secret') : given('of-nobody');
    await collected(service, '1 taken');
    const { accessTokenUntil, words } = await checked(service);
    const minutes = (Date.parse(accessTokenUntil ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(58);
    expect(words).toContain('only the directory');
  });

  it('works by the certificate of an application, and check tells when that ends', async () => {
    answer = (form) =>
      form.get('client_assertion') === null ? given('of-nobody') : given('by-certificate');
    const service = await signedInBy({ OAUTH_CERTIFICATE: aCertificate(30) });

    await collected(service, '1 taken');

    const { signInUntil } = await checked(service);
    const days = (Date.parse(signInUntil ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });

  it('goes on with the rotated refresh token, kept sealed, in the next run of the program', async () => {
    const turns = ['first-canary', 'second-canary', 'third-canary'];
    let turn = 0;
    answer = (form) => {
      if (form.get('refresh_token') !== turns[turn]) {
        return { status: 400, body: { error: 'invalid_grant' } };
      }
      turn += 1;
      // Within the five minutes before its end a token is renewed.
      return given(`by-refresh-${turn}`, { refresh_token: turns[turn], expires_in: 200 });
    };
    const service = await signedInBy({
      OAUTH_GRANT: 'refresh_token',
      OAUTH_REFRESH_TOKEN: 'first-canary',
    });

    await collected(service, '1 taken');
    await collected(service, 'nothing to do');

    expect(turn).toBe(2);
    const connection = await mongoose
      .createConnection(service.settings['MONGODB_URI'] ?? '')
      .asPromise();
    const rows = await connection.collection('signIns').find().toArray();
    await connection.close();
    expect(rows).toHaveLength(1);
    const kept = Buffer.from(String(rows[0]?.['sealed']), 'base64').toString('latin1');
    expect(JSON.stringify(rows) + kept).not.toMatch(/canary|by-refresh/u);
  });

  it('asks a person to sign in where the refresh token has ended, and takes a code from another screen', async () => {
    answer = (form) => {
      if (form.get('refresh_token') === 'by-code-canary') return given('by-code');
      if (form.get('refresh_token') !== null) {
        return { status: 400, body: { error: 'invalid_grant' } };
      }
      if (form.get('device_code') === null) {
        return {
          body: {
            user_code: 'ABCD-EFGH',
            device_code: 'device-1',
            verification_uri: 'https://microsoft.example/devicelogin',
            expires_in: 900,
            interval: 1,
            message: 'open it',
          },
        };
      }
      return given('by-code', { refresh_token: 'by-code-canary' });
    };
    const service = await signedInBy({
      OAUTH_GRANT: 'refresh_token',
      OAUTH_REFRESH_TOKEN: 'ended-canary',
    });
    const ended = await service.job('collect');
    expect(ended.status).toBe(1);
    expect(ended.words).toContain('twostep sign-in');

    const signedIn = await service.run(['sign-in']);

    expect(signedIn.status, signedIn.words).toBe(0);
    expect(signedIn.words).toContain('https://microsoft.example/devicelogin');
    expect(signedIn.words).toContain('ABCD-EFGH');
    expect(signedIn.out + signedIn.words).not.toContain('canary');
    await collected(service, '1 taken');
    const { signInUntil, words } = await checked(service);
    const days = (Date.parse(signInUntil ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(90);
    expect(words).toMatch(/^lasts until/u);
    const { status, words: said } = await service.job('collect digest');
    expect(status, said).toBe(0);
    const [digest] = await service.kept.letters.all();
    expect(digest?.text.replace(/\s+/gu, ' ')).toContain('The sign-in to the mailbox lasts until');
  });
});

function aCertificate(days: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'twostep-certificate-')), 'application.pem');
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=twostep'];
  const files = ['-days', String(days), '-keyout', `${path}.key`, '-out', `${path}.crt`];
  execFileSync('openssl', [...made, ...files], { stdio: 'ignore' });
  writeFileSync(path, Buffer.concat([readFileSync(`${path}.crt`), readFileSync(`${path}.key`)]));
  return path;
}
