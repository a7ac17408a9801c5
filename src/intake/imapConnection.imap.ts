import { ImapFlow } from 'imapflow';
import { TemporaryFailure } from '../platform/failure.ts';
import { mailboxFailure } from './mailboxFailure.ts';
import type { ServerNamed } from './mailboxFailure.ts';
import type { TokenSource } from './tokenSource.ts';

/** How to reach the mailbox and who we are there. */
export interface ImapServer {
  readonly host: string;
  readonly port: number;
  readonly tls: 'implicit' | 'starttls' | 'none';
  /** The mailbox; with XOAUTH2 the shared mailbox's own address. */
  readonly user: string;
  readonly signIn:
    | { readonly kind: 'password'; readonly password: string }
    | { readonly kind: 'oauth2'; readonly token: TokenSource };
  /** Certificates to trust besides the machine's, PEM. */
  readonly trust?: string | undefined;
  /** Milliseconds; the defaults of the library (up to 5 minutes) leave a dead run hanging. */
  readonly timeouts?:
    | {
        readonly connect: number;
        readonly greeting: number;
        readonly silence: number;
        /** Of one command, however often the server says that it is still there. */
        readonly command?: number;
      }
    | undefined;
}

const timeouts = { connect: 30_000, greeting: 15_000, silence: 60_000 };

/** Above the ceiling for a mail, so that a lying size ends in a short row and not in a dead line. */
const literalSlack = 1024 * 1024;

/**
 * One signed-in connection. `error` has a listener before `connect`: without one a socket timeout
 * ends the whole process.
 */
export async function connectImap(server: ImapServer, largestBytes: number): Promise<ImapFlow> {
  const auth = await signInOf(server);
  const { connect, greeting, silence } = server.timeouts ?? timeouts;
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.tls === 'implicit',
    ...(server.tls === 'implicit' ? {} : { doSTARTTLS: server.tls === 'starttls' }),
    ...(server.trust === undefined ? {} : { tls: { ca: server.trust } }),
    auth,
    clientInfo: { name: 'twostep' },
    // Frames carry mail.
    logger: false,
    disableAutoIdle: true,
    // Compression would undo the bound on what one response may weigh.
    disableCompression: true,
    connectionTimeout: connect,
    greetingTimeout: greeting,
    socketTimeout: silence,
    maxLiteralSize: largestBytes + literalSlack,
    maxResponseSize: largestBytes + 2 * literalSlack,
  });
  client.on('error', () => {
    // The command under way fails with the same reason and tells it.
  });
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw mailboxFailure(error, namedServer(server));
  }
}

export function namedServer(server: ImapServer): ServerNamed {
  const { host, port, tls, user } = server;
  return { host, port, tls, user, signIn: server.signIn.kind };
}

/** Says goodbye, and closes whatever happens: a half-open connection counts against the limit. */
export async function disconnectImap(client: ImapFlow): Promise<void> {
  try {
    if (client.usable) await client.logout();
  } catch {
    // The connection has ended already: nothing is left to say goodbye to.
  } finally {
    client.close();
  }
}

/**
 * A command that answers `false` was refused; as a value it would read as "nothing there". What the
 * server said with it is lost, so it may be a right we lack or a busy server: it is tried again.
 */
export function answered<T>(
  answer: T | false | undefined | null,
  server: ImapServer,
  what: string,
): T {
  if (answer !== false && answer !== undefined && answer !== null) return answer;
  throw new TemporaryFailure(
    `The mailbox server ${server.host}:${String(server.port)} refused to ${what}.`,
    'The next run tries again. If it lasts, check that MAIL_USER may use this folder.',
    { cause: new Error('The command was refused.') },
  );
}

async function signInOf(
  server: ImapServer,
): Promise<{ user: string; pass: string } | { user: string; accessToken: string }> {
  return server.signIn.kind === 'password'
    ? { user: server.user, pass: server.signIn.password }
    : { user: server.user, accessToken: await server.signIn.token() };
}
