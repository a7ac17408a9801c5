import { createPublicKey, verify } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { mongoTokenKeeper } from '../../src/intake/tokenKeeper.mongo.ts';
import { oauthTokens, signInByCode } from '../../src/intake/tokenSource.oauth.ts';
import type { TokenKeeper } from '../../src/intake/tokenKeeper.ts';
import { PermanentFailure, TemporaryFailure } from '../../src/platform/failure.ts';
import { mongoLease } from '../../src/platform/lease.mongo.ts';
import type { OauthSettings } from '../../src/platform/settings.ts';
import { openFresh } from '../support/openFresh.ts';
import { startTokenServer } from '../support/tokenServer.ts';
import type { TokenAnswer, TokenServer } from '../support/tokenServer.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function server(
  answer: (form: URLSearchParams, count: number) => TokenAnswer | Promise<TokenAnswer>,
): Promise<TokenServer> {
  const started = await startTokenServer(answer);
  stops.push(() => started.stop());
  return started;
}

const secret = { kind: 'secret', secret: 'client-secret-canary' } as const;

function settings(tokenUrl: string, grant: OauthSettings['grant']): OauthSettings {
  const scope = 'https://outlook.office365.com/.default';
  return { tokenUrl, clientId: 'application-id', scope, grant };
}

function inMemoryKeeper(): TokenKeeper & { sealed: string | undefined } {
  const keeper = {
    sealed: undefined as string | undefined,
    load: () => Promise.resolve(keeper.sealed),
    save: (sealed: string) => {
      keeper.sealed = sealed;
      return Promise.resolve();
    },
  };
  return keeper;
}

function clockAt(start: string) {
  const state = { now: new Date(start) };
  return {
    clock: () => state.now,
    pass: (minutes: number) => {
      state.now = new Date(state.now.getTime() + minutes * 60_000);
    },
  };
}

const token = (name: string, more: object = {}): TokenAnswer => ({
  body: { token_type: 'Bearer', expires_in: 3600, access_token: name, ...more },
});

describe('signing in by client credentials', () => {
  it('asks with the secret, keeps the token and renews it before it ends', async () => {
    const { tokenUrl, asked } = await server((_form, count) => token(`token-${String(count)}`));
    const { clock, pass } = clockAt('2026-03-02T09:00:00Z');
    const oauth = settings(tokenUrl, { kind: 'client_credentials', proof: secret });
    const tokens = oauthTokens({ oauth, machineClock: clock });

    expect(await Promise.all([tokens.token(), tokens.token()])).toEqual(['token-1', 'token-1']);
    pass(54);
    expect(await tokens.token()).toBe('token-1');
    pass(2);
    expect(await tokens.token()).toBe('token-2');

    expect(asked).toHaveLength(2);
    expect(Object.fromEntries(asked[0]!)).toMatchObject({
      grant_type: 'client_credentials',
      client_id: 'application-id',
      client_secret: 'client-secret-canary',
      scope: 'https://outlook.office365.com/.default',
    });
    expect((await tokens.lasts()).accessUntil).toEqual(new Date('2026-03-02T10:56:00Z'));
  });

  it('proves itself with a certificate, and knows when that ends', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'twostep-certificate-')), 'application.pem');
    const made = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '30',
      '-subj',
      '/CN=twostep',
    ];
    execFileSync('openssl', [...made, '-keyout', `${path}.key`, '-out', `${path}.crt`], {
      stdio: 'ignore',
    });
    execFileSync('sh', ['-c', `cat ${path}.crt ${path}.key > ${path}`]);
    const { tokenUrl, asked } = await server(() => token('by-certificate'));
    const proof = { kind: 'certificate', path } as const;
    const oauth = settings(tokenUrl, { kind: 'client_credentials', proof });
    const tokens = oauthTokens({ oauth, machineClock: () => new Date() });

    expect(await tokens.token()).toBe('by-certificate');

    const assertion = asked[0]!.get('client_assertion')!;
    const [head, claims, signature] = assertion.split('.');
    const key = createPublicKey(readFileSync(`${path}.crt`));
    const isSigned = verify(
      'sha256',
      Buffer.from(`${head!}.${claims!}`),
      { key, padding: 6, saltLength: 32 },
      Buffer.from(signature!, 'base64url'),
    );
    expect(isSigned).toBe(true);
    expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toMatchObject({
      aud: tokenUrl,
      iss: 'application-id',
    });
    const days = ((await tokens.lasts()).until!.getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });

  it.each([
    [
      400,
      { error: 'invalid_client', error_description: 'AADSTS7000222: key of Jo Bloggs expired' },
      PermanentFailure,
      /invalid_client, AADSTS7000222/,
    ],
    [400, { error: 'unauthorized_client' }, PermanentFailure, /unauthorized_client/],
    [503, '<html>busy</html>', TemporaryFailure, /no token just now/],
    [429, { error: 'temporarily_unavailable' }, TemporaryFailure, /no token just now/],
    [200, { token_type: 'Bearer' }, PermanentFailure, /refuses us a token/],
  ] as const)(
    'tells apart what passes and what a person must mend: %s %j',
    async (status, body, kind, words) => {
      const { tokenUrl } = await server(() => ({ status, body }));
      const oauth = settings(tokenUrl, { kind: 'client_credentials', proof: secret });

      const failure = await oauthTokens({ oauth, machineClock: () => new Date() })
        .token()
        .catch((error: unknown) => error);

      expect(failure).toBeInstanceOf(kind);
      const said = `${(failure as Error).message} ${(failure as PermanentFailure).cure}`;
      expect(said).toMatch(words);
      expect(said).not.toMatch(/canary|Bloggs/);
    },
  );

  it('waits for a sign-in server that cannot be reached', async () => {
    const gone = await server(() => token('none'));
    await gone.stop();
    stops.length = 0;
    const oauth = settings(gone.tokenUrl, { kind: 'client_credentials', proof: secret });

    const failure = await oauthTokens({ oauth, machineClock: () => new Date() })
      .token()
      .catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(TemporaryFailure);
    expect((failure as TemporaryFailure).message).toContain('cannot be reached');
  });

  it('names the setting where the certificate cannot be read', async () => {
    const { tokenUrl } = await server(() => token('none'));
    const proof = { kind: 'certificate', path: '/nowhere/application.pem' } as const;
    const oauth = settings(tokenUrl, { kind: 'client_credentials', proof });

    const failure = await oauthTokens({ oauth, machineClock: () => new Date() })
      .token()
      .catch((error: unknown) => error);

    expect((failure as PermanentFailure).cure).toContain('OAUTH_CERTIFICATE');
  });
});

describe('signing in by a refresh token', () => {
  const grant = {
    kind: 'refresh_token',
    refreshToken: 'first-refresh-canary',
    proof: null,
  } as const;
  const rotating = (form: URLSearchParams, count: number): TokenAnswer => {
    const expected = count === 1 ? 'first-refresh-canary' : `refresh-${String(count - 1)}`;
    return form.get('refresh_token') === expected
      ? token(`token-${String(count)}`, { refresh_token: `refresh-${String(count)}` })
      : { status: 400, body: { error: 'invalid_grant' } };
  };

  it('writes the rotated token down sealed, and goes on with it after a restart', async () => {
    const { tokenUrl, asked } = await server(rotating);
    const { clock, pass } = clockAt('2026-03-02T09:00:00Z');
    const keeper = inMemoryKeeper();
    const oauth = settings(tokenUrl, grant);
    const start = () => oauthTokens({ oauth, keeper, machineClock: clock });

    expect(await start().token()).toBe('token-1');
    expect(await start().token()).toBe('token-1');
    pass(60);
    expect(await start().token()).toBe('token-2');
    pass(60);
    expect(await start().token()).toBe('token-3');

    expect(asked).toHaveLength(3);
    expect(Buffer.from(keeper.sealed!, 'base64').toString('latin1')).not.toMatch(/refresh-|token-/);
    expect(await start().lasts()).toEqual({
      by: 'refresh-token',
      until: new Date('2026-05-31T11:00:00Z'),
      accessUntil: new Date('2026-03-02T12:00:00Z'),
    });
  });

  it('lets one of four processes rotate the token and the others read it', async () => {
    const { tokenUrl, asked } = await server(async (form, count) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return rotating(form, count);
    });
    const oauth = settings(tokenUrl, grant);
    const { keeper, lease } = await openFresh((connection) => ({
      keeper: mongoTokenKeeper(connection, 'application-id'),
      lease: mongoLease(connection, { seconds: 60, machineClock: () => new Date() }),
    }));
    const processes = Array.from({ length: 4 }, () =>
      oauthTokens({ oauth, keeper, lease, machineClock: () => new Date() }),
    );

    const got = await Promise.all(processes.map((one) => one.token()));

    expect(got).toEqual(['token-1', 'token-1', 'token-1', 'token-1']);
    expect(asked).toHaveLength(1);
  });

  it('starts afresh with a new token in the settings', async () => {
    const { tokenUrl } = await server((form) => token(`by-${form.get('refresh_token')!}`));
    const keeper = inMemoryKeeper();
    const machineClock = () => new Date();
    await oauthTokens({ oauth: settings(tokenUrl, grant), keeper, machineClock }).token();
    const renewed = { ...grant, refreshToken: 'second' };

    const tokens = oauthTokens({ oauth: settings(tokenUrl, renewed), keeper, machineClock });

    expect(await tokens.token()).toBe('by-second');
  });

  it('asks a person to sign in again where the sign-in has ended', async () => {
    const { tokenUrl } = await server(() => ({ status: 400, body: { error: 'invalid_grant' } }));
    const oauth = settings(tokenUrl, grant);

    const failure = await oauthTokens({ oauth, machineClock: () => new Date() })
      .token()
      .catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(PermanentFailure);
    expect((failure as PermanentFailure).cure).toMatch(/sign in again.*OAUTH_REFRESH_TOKEN/);
    expect((failure as PermanentFailure).message).not.toContain('canary');
  });

  it('signs in by a code that a person types on another machine', async () => {
    const { tokenUrl, asked } = await server((form) => {
      if (form.get('grant_type') === null || form.get('device_code') === null) {
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
      return token('by-code', { refresh_token: 'refresh-by-code' });
    });
    const keeper = inMemoryKeeper();
    const oauth = settings(tokenUrl, grant);
    const options = { oauth, keeper, machineClock: () => new Date() };
    const told: unknown[] = [];

    await signInByCode(options, (message) => told.push(message));

    expect(told).toEqual([{ page: 'https://microsoft.example/devicelogin', code: 'ABCD-EFGH' }]);
    expect(asked.at(-1)!.get('device_code')).toBe('device-1');
    expect(await oauthTokens(options).token()).toBe('by-code');
  });
});
