import type { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import type { TokenSource } from '../intake/tokenSource.ts';

/** How to reach the outgoing server and who we are there. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly tls: 'implicit' | 'starttls' | 'none';
  /** `none`: a relay that knows us by our address. */
  readonly signIn:
    | { readonly kind: 'none' }
    | { readonly kind: 'password'; readonly user: string; readonly password: string }
    | { readonly kind: 'oauth2'; readonly user: string; readonly token: TokenSource };
  /** Certificates to trust besides the machine's, PEM. */
  readonly trust?: string | undefined;
  /** Milliseconds. */
  readonly timeouts?:
    { readonly connect: number; readonly greeting: number; readonly silence: number } | undefined;
}

interface Envelope {
  readonly from: string;
  readonly to: string[];
  readonly size: number;
}

export interface SmtpLine {
  /** Gives back the server's last answer. */
  send(envelope: Envelope, message: Readable): Promise<string>;
  close(): void;
}

/** Silence is generous: a server may take minutes over a mail it has been given (RFC 5321 4.5.3.2). */
const timeouts = { connect: 30_000, greeting: 30_000, silence: 120_000 };

/** A connected and signed-in line. Rejects with the library's own error. */
export async function openSmtp(server: SmtpServer): Promise<SmtpLine> {
  const { connect, greeting, silence } = server.timeouts ?? timeouts;
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.tls === 'implicit',
    requireTLS: server.tls === 'starttls',
    ignoreTLS: server.tls === 'none',
    ...(server.trust === undefined ? {} : { tls: { ca: server.trust } }),
    connectionTimeout: connect,
    greetingTimeout: greeting,
    socketTimeout: silence,
  });
  // Without a listener a lost idle connection would end the process.
  connection.on('error', () => {});
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.connect((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    await signIn(connection, server);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    send: (envelope, message) =>
      new Promise((resolve, reject) => {
        connection.send(envelope, message, (error, info) => {
          if (error) reject(error);
          else resolve(info.response);
        });
      }),
    close: () => connection.close(),
  };
}

async function signIn(connection: SMTPConnection, server: SmtpServer): Promise<void> {
  // A relay that knows us by our address offers no sign-in; it refuses by itself whom it does not know.
  if (server.signIn.kind === 'none' || !connection.allowsAuth) return;
  const auth =
    server.signIn.kind === 'password'
      ? { user: server.signIn.user, pass: server.signIn.password }
      : await tokenAuth(server.signIn.user, server.signIn.token);
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.login(auth, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Our own token source renews; the library's renewal knows neither certificates nor Microsoft. */
async function tokenAuth(user: string, token: TokenSource) {
  const accessToken = await token();
  const provisionCallback = (
    _user: string,
    _renew: boolean,
    done: (error: Error | null, accessToken?: string) => void,
  ): void => done(null, accessToken);
  return { user, method: 'XOAUTH2', oauth2: new XOAuth2({ user, provisionCallback }) };
}
