import type { Connection } from 'mongoose';
import { mongoTokenKeeper } from '../intake/tokenKeeper.mongo.ts';
import { oauthTokens, signInByCode, type OauthTokens } from '../intake/tokenSource.oauth.ts';
import type { Clock } from '../platform/clock.ts';
import { sectionOf } from '../platform/config.ts';
import { PermanentFailure } from '../platform/failure.ts';
import type { Lease } from '../platform/lease.ts';
import type { OauthSettings } from '../platform/settings.ts';
import type { Ground, Tokens } from './ground.ts';

interface TokensOn {
  readonly connection: () => Connection;
  readonly lease: () => Lease;
  readonly machineClock: Clock;
}

export function tokensOn(parts: TokensOn): Tokens {
  const known = new Map<string, OauthTokens>();
  return (oauth) => {
    const name = nameOf(oauth);
    const tokens = known.get(name) ?? oauthTokens(optionsOf(parts, oauth));
    known.set(name, tokens);
    return tokens;
  };
}

/** `sign-in`: a person types a code on another screen; the refresh token is kept sealed. */
export function signInStep(ground: Ground) {
  return async (tell: (message: { page: string; code: string }) => void): Promise<void> => {
    const { signIn } = sectionOf(ground.config, 'mail');
    const { lease, machineClock } = ground;
    const parts = { connection: () => ground.database.connection, lease, machineClock };
    if (signIn.kind === 'password') {
      throw new PermanentFailure(
        'Signing in by hand goes with OAuth only.',
        'Set MAIL_AUTH=oauth2 and OAUTH_GRANT=refresh_token.',
      );
    }
    await signInByCode(optionsOf(parts, signIn.oauth), tell);
  };
}

function optionsOf({ connection, lease, machineClock }: TokensOn, oauth: OauthSettings) {
  if (oauth.grant.kind === 'client_credentials') return { oauth, machineClock };
  const keeper = mongoTokenKeeper(connection(), nameOf(oauth));
  return { oauth, machineClock, keeper, lease: lease() };
}

function nameOf({ tokenUrl, clientId, scope }: OauthSettings): string {
  return `${tokenUrl} ${clientId} ${scope}`;
}
