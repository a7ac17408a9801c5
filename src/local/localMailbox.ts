import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { PermanentFailure } from '../platform/failure.ts';
import { findCommand, runCommand } from './command.ts';
import { dovecotSettings } from './dovecotSettings.ts';
import { freePort, startServer } from './localServer.ts';
import { cures, installParts } from './machinePackages.ts';

/** Mail of the server belongs to this number; Dovecot refuses to keep mail as root. */
const mailOwner = 20_743;

export interface LocalMailbox {
  readonly host: string;
  readonly port: number;
  /** Any other name works too: every name is a fresh mailbox, with the same password. */
  readonly user: string;
  readonly password: string;
  /** Where the mail of all users stands: `<folder>/<user>/Maildir`. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

export interface LocalMailboxOptions {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** 0 or absent: any free one. */
  readonly port?: number | undefined;
  /** Where tokens are checked; XOAUTH2 is offered then and only then. */
  readonly oauth?: { readonly tokenInfoUrl: string } | undefined;
  /** A folder in which the mail outlives a stop; absent: it goes with the server. */
  readonly keepIn?: string | undefined;
  readonly mayInstall?: boolean | undefined;
  readonly say: (line: string) => void;
}

export function findDovecot(): string | undefined {
  return findCommand('dovecot', ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin']);
}

/**
 * A real IMAP server (Dovecot) on 127.0.0.1 without TLS, with the folders that Exchange has.
 * @throws PermanentFailure where Dovecot is not there and may not be installed, with the cures.
 */
export async function startMailbox(options: LocalMailboxOptions): Promise<LocalMailbox> {
  const command = await dovecot(options);
  const base = options.keepIn ?? (await mkdtemp(join(tmpdir(), 'twostep-mailbox-')));
  const mail = join(base, 'mail');
  await mkdir(mail, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  // Dovecot's unprivileged parts walk through it; it holds invented mail only.
  await chmod(base, 0o755);
  if (isRoot) await chown(mail, mailOwner, mailOwner);

  const port = options.port === undefined || options.port === 0 ? await freePort() : options.port;
  const user = options.user ?? 'referrals';
  const password = options.password ?? 'local-only';
  const settings = dovecotSettings({
    version: (await runCommand(command, ['--version'], { seconds: 20 })).output,
    base,
    mail,
    port,
    password,
    tokenInfoUrl: options.oauth?.tokenInfoUrl,
    owner: isRoot ? { uid: mailOwner, gid: mailOwner } : userInfo(),
    self: isRoot ? undefined : { user: userInfo().username, group: await ownGroup() },
  });
  for (const [name, text] of Object.entries(settings)) await writeFile(join(base, name), text);
  const server = await startServer({
    name: 'The local mailbox (Dovecot)',
    command,
    parameters: ['-F', '-c', join(base, 'dovecot.conf')],
    isReady: () => answersAsImap(port),
    seconds: 20,
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    if (options.keepIn === undefined) await rm(base, { recursive: true, force: true });
  };
  return { host: '127.0.0.1', port, user, password, folder: mail, stop };
}

async function dovecot(options: LocalMailboxOptions): Promise<string> {
  if (findDovecot() === undefined && options.mayInstall === true) {
    await installParts(['dovecot'], options.say);
  }
  const command = findDovecot();
  if (command !== undefined) return command;
  throw new PermanentFailure(
    'No mailbox: Dovecot, the local IMAP server, is not on this machine.',
    cures(['dovecot']),
  );
}

async function ownGroup(): Promise<string> {
  return (await runCommand('id', ['-gn'], { seconds: 20 })).output.trim();
}

function answersAsImap(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(2_000, () => end(false));
    socket.on('error', () => end(false));
    socket.once('data', (greeting) => end(greeting.toString('latin1').startsWith('* OK')));
  });
}
