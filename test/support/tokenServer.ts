import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface TokenServer {
  readonly tokenUrl: string;
  /** For Dovecot: who a token belongs to. */
  readonly tokenInfoUrl: string;
  /** The form of every request for a token, in order. */
  readonly asked: readonly URLSearchParams[];
  stop(): Promise<void>;
}

export interface TokenAnswer {
  readonly status?: number;
  readonly body: Readonly<Record<string, unknown>> | string;
}

/**
 * A real token endpoint on 127.0.0.1 (RFC 6749), and beside it what Dovecot asks to check a token.
 * @param accounts who each access token belongs to
 */
export async function startTokenServer(
  answer: (form: URLSearchParams, count: number) => TokenAnswer | Promise<TokenAnswer>,
  accounts: Readonly<Record<string, string>> = {},
): Promise<TokenServer> {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname.endsWith('/token') || url.pathname.endsWith('/devicecode')) {
      const form = new URLSearchParams(await bodyOf(request));
      asked.push(form);
      const { status = 200, body } = await answer(form, asked.length);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
      return;
    }
    const username = accounts[url.searchParams.get('access_token') ?? ''];
    response.writeHead(username === undefined ? 401 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(username === undefined ? {} : { username, active: true }));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    tokenUrl: `http://127.0.0.1:${String(port)}/tenant/oauth2/v2.0/token`,
    tokenInfoUrl: `http://127.0.0.1:${String(port)}/tokeninfo?access_token=`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
