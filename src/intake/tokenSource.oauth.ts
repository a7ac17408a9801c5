import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { Clock } from '../platform/clock.ts';
import type { Lease } from '../platform/lease.ts';
import { seal, unseal } from '../platform/sealed.ts';
import type { OauthSettings } from '../platform/settings.ts';
import { certificateEnds, openSignIn } from './microsoftSignIn.oauth.ts';
import type { OauthAnswer } from './oauthNetwork.oauth.ts';
import { signInFailure } from './signInFailure.ts';
import type { TokenKeeper } from './tokenKeeper.ts';
import type { SignInLasts, TokenSource } from './tokenSource.ts';

export interface OauthTokensOptions {
  readonly oauth: OauthSettings;
  /** For the refresh-token grant: where the rotated token is kept, and who may rotate it now. */
  readonly keeper?: TokenKeeper;
  readonly lease?: Lease;
  readonly machineClock: Clock;
}

export interface OauthTokens {
  readonly token: TokenSource;
  lasts(): Promise<SignInLasts>;
}

interface Held {
  readonly accessToken: string;
  readonly until: number;
  readonly refreshToken: string | null;
  readonly at: number;
}

/** Renewed this long before it ends, so that a run that starts now comes to its end. */
const margin = 5 * 60_000;
/** Microsoft's refresh token ends when it was not used for so long; each use gives a new one. */
const unusedLasts = 90 * 86_400_000;
const waitForOther = 500;
const mostWaits = 40;

/** Access tokens by client credentials or by a refresh token, renewed before they end. */
export function oauthTokens(options: OauthTokensOptions): OauthTokens {
  const { oauth, machineClock } = options;
  let held: Held | undefined;
  let renewing: Promise<Held> | undefined;
  const isGood = (token: Held | undefined): token is Held =>
    token !== undefined && token.until - margin > machineClock().getTime();
  const renew = async (): Promise<Held> =>
    oauth.grant.kind === 'client_credentials'
      ? askForToken(options)
      : refreshTogether(options, isGood);
  return {
    async token() {
      if (isGood(held)) return held.accessToken;
      // Mailbox and letters may ask at once: one conversation is enough.
      renewing ??= renew().finally(() => {
        renewing = undefined;
      });
      held = await renewing;
      return held.accessToken;
    },
    async lasts() {
      const known = held ?? (await loadHeld(options));
      const refreshedAt = known?.refreshToken == null ? null : new Date(known.at);
      return {
        by: oauth.grant.kind === 'refresh_token' ? 'refresh-token' : oauth.grant.proof.kind,
        until: earlier(certificateEnds(oauth.grant.proof), endOfUnused(refreshedAt)),
        accessUntil: known === undefined ? null : new Date(known.until),
      };
    },
  };
}

function endOfUnused(refreshedAt: Date | null): Date | null {
  return refreshedAt === null ? null : new Date(refreshedAt.getTime() + unusedLasts);
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/**
 * A rotating refresh token may be used once: two processes that use it at the same time can end the
 * sign-in for good. So one refreshes under a lease and the others read what it wrote down.
 */
async function refreshTogether(
  options: OauthTokensOptions,
  isGood: (token: Held | undefined) => token is Held,
): Promise<Held> {
  for (let wait = 0; wait < mostWaits; wait += 1) {
    const kept = await loadHeld(options);
    if (isGood(kept)) return kept;
    if (options.lease === undefined) return refresh(options, kept);
    const turn = await options.lease.whileHeld('sign-in', async () => {
      const fresh = await loadHeld(options);
      return isGood(fresh) ? fresh : refresh(options, fresh);
    });
    if (turn.kind === 'done') return turn.value;
    await new Promise((resolve) => setTimeout(resolve, waitForOther));
  }
  throw new TemporaryFailure(
    'Another run has been signing in for too long.',
    'Nothing to do: the next run tries again.',
  );
}

async function refresh(options: OauthTokensOptions, kept: Held | undefined): Promise<Held> {
  const { grant } = options.oauth;
  const configured = grant.kind === 'refresh_token' ? grant.refreshToken : '';
  const held = await askForToken(options, kept?.refreshToken ?? configured);
  await saveHeld(options, held);
  return held;
}

async function askForToken(
  { oauth, machineClock }: OauthTokensOptions,
  refreshToken?: string,
): Promise<Held> {
  const { app, said, failed } = openSignIn(oauth);
  const scopes = oauth.scope.split(' ').filter((scope) => scope !== '');
  try {
    if (refreshToken !== undefined) {
      await app.acquireTokenByRefreshToken({ refreshToken, scopes });
    } else if ('acquireTokenByClientCredential' in app) {
      await app.acquireTokenByClientCredential({ scopes, skipCache: true });
    }
  } catch (error) {
    // The library also stumbles over what a token address need not say; a token is a token.
    if (heldFrom(said(), machineClock(), refreshToken) === undefined) {
      throw signInFailure(failed() ?? error, said(), oauth);
    }
  }
  const held = heldFrom(said(), machineClock(), refreshToken);
  if (held === undefined) throw signInFailure(undefined, said(), oauth);
  return held;
}

function heldFrom(
  said: OauthAnswer | undefined,
  now: Date,
  refreshToken: string | undefined,
): Held | undefined {
  if (typeof said?.access_token !== 'string' || said.access_token === '') return undefined;
  const seconds = Number(said.expires_in ?? 3600);
  const lasts = Number.isFinite(seconds) && seconds > 0 ? seconds : 3600;
  const rotated = typeof said.refresh_token === 'string' ? said.refresh_token : undefined;
  return {
    accessToken: said.access_token,
    until: now.getTime() + lasts * 1000,
    refreshToken: rotated ?? refreshToken ?? null,
    at: now.getTime(),
  };
}

/**
 * Sealed under OAUTH_REFRESH_TOKEN. A new value in the settings cannot open what an old one sealed,
 * so whoever puts a new token there starts afresh with it.
 */
async function loadHeld({ oauth, keeper }: OauthTokensOptions): Promise<Held | undefined> {
  if (oauth.grant.kind !== 'refresh_token') return undefined;
  const sealed = await keeper?.load();
  const text = sealed === undefined ? undefined : unseal(sealed, oauth.grant.refreshToken);
  return text === undefined ? undefined : (JSON.parse(text) as Held);
}

async function saveHeld({ oauth, keeper }: OauthTokensOptions, held: Held): Promise<void> {
  if (oauth.grant.kind !== 'refresh_token') return;
  await keeper?.save(seal(JSON.stringify(held), oauth.grant.refreshToken));
}

/**
 * `twostep sign-in`: a person opens a page on any machine, types a code and signs in as the
 * application account. What comes of it is kept sealed; nothing secret is shown.
 */
export async function signInByCode(
  options: OauthTokensOptions,
  tell: (message: { readonly page: string; readonly code: string }) => void,
): Promise<void> {
  const { oauth, machineClock } = options;
  if (oauth.grant.kind !== 'refresh_token' || options.keeper === undefined) {
    throw new PermanentFailure(
      'Signing in by hand goes with OAUTH_GRANT=refresh_token only.',
      'Set OAUTH_GRANT=refresh_token, and OAUTH_REFRESH_TOKEN to a refresh token or to a long random text that seals the token we keep.',
    );
  }
  const { app, said, failed } = openSignIn({ ...oauth, grant: { ...oauth.grant, proof: null } });
  if (!('acquireTokenByDeviceCode' in app)) throw new TypeError('A public client is needed.');
  try {
    await app.acquireTokenByDeviceCode({
      scopes: oauth.scope.split(' ').filter((scope) => scope !== ''),
      deviceCodeCallback: ({ verificationUri, userCode }) =>
        tell({ page: verificationUri, code: userCode }),
    });
  } catch (error) {
    if (heldFrom(said(), machineClock(), undefined) === undefined) {
      throw signInFailure(failed() ?? error, said(), oauth);
    }
  }
  const held = heldFrom(said(), machineClock(), undefined);
  if (held?.refreshToken == null) throw signInFailure(undefined, said(), oauth);
  await saveHeld(options, held);
}
