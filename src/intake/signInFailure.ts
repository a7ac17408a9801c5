import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { OauthSettings } from '../platform/settings.ts';

/** What the sign-in server said, where it said anything. */
interface Said {
  readonly status: number;
  readonly error?: unknown;
  readonly error_description?: unknown;
}

/** Why no token was given, in words a person can act on. Never a token, a secret or an account. */
export function signInFailure(
  error: unknown,
  said: Said | undefined,
  oauth: OauthSettings,
): TemporaryFailure | PermanentFailure {
  if (error instanceof TemporaryFailure || error instanceof PermanentFailure) return error;
  const host = new URL(oauth.tokenUrl).host;
  const words = [codeOf(said?.error), microsoftCode(said?.error_description)].filter(
    (word) => word !== '',
  );
  const because = words.length === 0 ? '' : ` (${words.join(', ')})`;
  if (said === undefined || said.status === 429 || said.status >= 500 || words[0] === 'no_json') {
    return new TemporaryFailure(
      `The sign-in server ${host} gives no token just now${because}.`,
      'Nothing to do at first: the next run tries again. If it lasts, check OAUTH_TOKEN_URL or OAUTH_TENANT_ID.',
      { cause: error },
    );
  }
  return new PermanentFailure(
    `The sign-in server ${host} refuses us a token${because}.`,
    cureOf(words[0] ?? '', oauth),
    { cause: error },
  );
}

function cureOf(word: string, { grant }: OauthSettings): string {
  if (word === 'invalid_grant' && grant.kind === 'refresh_token') {
    return 'The sign-in has ended or was withdrawn: sign in again with `twostep sign-in`, or put a new refresh token into OAUTH_REFRESH_TOKEN.';
  }
  if (word === 'invalid_client' || word === 'unauthorized_client') {
    return 'Check OAUTH_CLIENT_ID and OAUTH_CLIENT_SECRET or OAUTH_CERTIFICATE: the secret may have ended, or the application was not approved.';
  }
  if (word === 'invalid_scope') return 'Check OAUTH_SCOPE and the permissions of the application.';
  return 'Check the OAUTH_ settings and the permissions of the application.';
}

function codeOf(value: unknown): string {
  return typeof value === 'string' && /^[a-z_]{1,40}$/.test(value) ? value : '';
}

function microsoftCode(description: unknown): string {
  return typeof description === 'string' ? (/AADSTS\d{1,9}/.exec(description)?.[0] ?? '') : '';
}
