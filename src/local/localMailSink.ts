import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';

export interface SunkMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** Byte for byte as it came after DATA. */
  readonly raw: Buffer;
  readonly at: Date;
}

/** What the server does with a recipient or with the mail after its last byte. */
export type SinkAnswer =
  | 'take'
  /** Kept as if taken, and the connection is cut before the client hears of it. */
  | 'take-and-drop'
  /** Not kept, and the connection is cut. */
  | 'drop'
  | { readonly refuse: number; readonly message: string };

export interface MailSinkOptions {
  /** 0 or absent: any free one. */
  readonly port?: number | undefined;
  /** Sign-in asked for; absent: none. A token is what the client sent by XOAUTH2. */
  readonly signIn?: {
    readonly methods: readonly ('PLAIN' | 'LOGIN' | 'XOAUTH2')[];
    accepts(given: {
      readonly user: string;
      readonly password: string | undefined;
      readonly token: string | undefined;
    }): boolean | Promise<boolean>;
  };
  onRecipient?(address: string): SinkAnswer | Promise<SinkAnswer>;
  /** May hold its answer for as long as its promise is open. */
  onMail?(mail: SunkMail): SinkAnswer | Promise<SinkAnswer>;
}

export interface LocalMailSink {
  readonly host: string;
  readonly port: number;
  readonly received: () => readonly SunkMail[];
  readonly stop: () => Promise<void>;
}

/** A real SMTP server on 127.0.0.1 without TLS, which keeps what it is given and sends nothing on. */
export async function startMailSink(options: MailSinkOptions = {}): Promise<LocalMailSink> {
  const kept: SunkMail[] = [];
  const { signIn } = options;
  const server = new SMTPServer({
    authMethods: [...(signIn?.methods ?? [])],
    authOptional: signIn === undefined,
    disabledCommands: signIn === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 500,
    onAuth(given, _session, answer) {
      const user = given.username ?? '';
      const shown = { user, password: given.password ?? undefined, token: given.accessToken };
      void Promise.resolve(signIn?.accepts(shown) ?? false).then((accepted) =>
        accepted ? answer(null, { user }) : answer(refusal(535, 'Authentication failed')),
      );
    },
    onRcptTo(address, session, answer) {
      void Promise.resolve(options.onRecipient?.(address.address) ?? 'take').then((said) => {
        if (said === 'drop' || said === 'take-and-drop') cut(server, session);
        else if (said === 'take') answer();
        else answer(refusal(said.refuse, said.message));
      });
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = { envelope: envelopeOf(session), raw: Buffer.concat(chunks), at: new Date() };
        void Promise.resolve(options.onMail?.(mail) ?? 'take').then((said) => {
          if (said === 'take' || said === 'take-and-drop') kept.push(mail);
          if (said === 'drop' || said === 'take-and-drop') cut(server, session);
          else if (said === 'take') answer();
          else answer(refusal(said.refuse, said.message));
        });
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = (): Promise<void> => new Promise((resolve) => server.close(resolve));
  return { host: '127.0.0.1', port, received: () => [...kept], stop };
}

function refusal(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

function envelopeOf(session: SMTPServerSession): SunkMail['envelope'] {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    from: mailFrom === false ? '' : mailFrom.address,
    to: rcptTo.map((recipient) => recipient.address),
  };
}

interface OpenConnection {
  readonly id: string;
  readonly _socket?: { destroy(): void };
}

/** The library has no word for it: the client finds the connection gone, without any answer. */
function cut(server: SMTPServer, session: SMTPServerSession): void {
  const open: Iterable<OpenConnection> = server.connections;
  for (const connection of open) if (connection.id === session.id) connection._socket?.destroy();
}
