import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { TemporaryFailure } from '../platform/failure.ts';

/** What a token address answers (RFC 6749 section 5), and no more of it than is used. */
export interface OauthAnswer {
  readonly status: number;
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly refresh_token?: unknown;
  readonly error?: unknown;
  readonly error_description?: unknown;
}

/** Milliseconds: a sign-in server that says nothing must not hang a run. */
const patience = 20_000;
const mostBytes = 256 * 1024;

export function oauthNetwork(): INetworkModule {
  return {
    sendGetRequestAsync: (url, options) => ask('GET', url, options),
    sendPostRequestAsync: (url, options) => ask('POST', url, options),
  };
}

/** Lets a listener see each answer and each failure. */
export function noted(
  network: INetworkModule,
  note: {
    readonly answer: (answer: OauthAnswer) => void;
    readonly failure: (failure: TemporaryFailure) => void;
  },
): INetworkModule {
  const listen = async <T>(asking: Promise<NetworkResponse<T>>): Promise<NetworkResponse<T>> => {
    try {
      const answer = await asking;
      const body: unknown = answer.body;
      note.answer({ ...(typeof body === 'object' ? body : {}), status: answer.status });
      return answer;
    } catch (error) {
      if (error instanceof TemporaryFailure) note.failure(error);
      throw error;
    }
  };
  return {
    sendGetRequestAsync: (url, options) => listen(network.sendGetRequestAsync(url, options)),
    sendPostRequestAsync: (url, options) => listen(network.sendPostRequestAsync(url, options)),
  };
}

async function ask<T>(
  method: 'GET' | 'POST',
  url: string,
  options: NetworkRequestOptions | undefined,
): Promise<NetworkResponse<T>> {
  const { response, written } = await exchange(method, url, options);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return { headers, body: parsed(written) as T, status: response.status };
}

async function exchange(
  method: string,
  url: string,
  options: NetworkRequestOptions | undefined,
): Promise<{ response: Response; written: string }> {
  try {
    const response = await fetch(url, {
      method,
      headers: options?.headers ?? {},
      body: options?.body ?? null,
      // A secret goes to the address of the settings and nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    return { response, written: (await response.text()).slice(0, mostBytes) };
  } catch (error) {
    throw new TemporaryFailure(
      `The sign-in server ${new URL(url).host} cannot be reached.`,
      'Check OAUTH_TOKEN_URL or OAUTH_TENANT_ID and that this machine may reach it. The next run tries again.',
      { cause: error },
    );
  }
}

/** A proxy's error page is no token; the library asks for an object. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return { error: 'no_json' };
  }
}
