import { z } from 'zod';
import { listOf, port, text, webAddress } from './settingReader.ts';
import type { SettingReader } from './settingReader.ts';
import type {
  ClientProof,
  MailSettings,
  OauthSettings,
  SignIn,
  SmtpSettings,
  Tls,
} from './settings.ts';

const tls = z.enum(['implicit', 'starttls', 'none']);
const tlsWords = '`implicit`, `starttls` or `none`';
const imapPorts: Readonly<Record<Tls, number>> = { implicit: 993, starttls: 143, none: 143 };
const smtpPorts: Readonly<Record<Tls, number>> = { implicit: 465, starttls: 587, none: 25 };

const microsoftScopes = {
  client_credentials: 'https://outlook.office365.com/.default',
  refresh_token:
    'https://outlook.office365.com/IMAP.AccessAsUser.All https://outlook.office365.com/SMTP.Send offline_access',
} as const;

export function readMailSettings(reader: SettingReader): MailSettings | undefined {
  const host = reader.need(
    'MAIL_HOST',
    text,
    'the IMAP server, for instance outlook.office365.com',
  );
  const kind = reader.optional('MAIL_TLS', tls, tlsWords, 'implicit' as const);
  const number = reader.optional('MAIL_PORT', port, 'a port from 1 to 65535', imapPorts[kind]);
  const user = reader.need('MAIL_USER', text, 'the mailbox, for instance referrals@trust.example');
  const signIn = readSignIn(reader);
  const folders = readFolders(reader);
  const since = reader.optional(
    'MAIL_SINCE',
    z.iso.date(),
    'a date such as 2026-11-01; older mail is counted and not read',
    null,
  );
  const doneFolder = reader.optional('MAIL_DONE_FOLDER', text, 'the name of a folder', null);
  if (host === undefined || user === undefined || signIn === undefined) return undefined;
  return { host, port: number, tls: kind, user, signIn, folders, since, doneFolder };
}

export function readSmtpSettings(reader: SettingReader): SmtpSettings | undefined {
  const host = reader.need(
    'SMTP_HOST',
    text,
    'the outgoing mail server, for instance smtp.office365.com',
  );
  const kind = reader.optional('SMTP_TLS', tls, tlsWords, 'starttls' as const);
  const number = reader.optional('SMTP_PORT', port, 'a port from 1 to 65535', smtpPorts[kind]);
  const signIn = readSmtpSignIn(reader);
  if (host === undefined || signIn === undefined) return undefined;
  return { host, port: number, tls: kind, signIn };
}

function readFolders(reader: SettingReader): MailSettings['folders'] {
  const words = 'names of folders by comma, or `*` for all but Sent, Drafts and Trash';
  const folders = reader.optional('MAIL_FOLDERS', listOf(text), words, 'default' as const);
  if (folders === 'default') return folders;
  return folders.includes('*') ? 'all' : folders;
}

function readSmtpSignIn(reader: SettingReader): SignIn | undefined {
  if (!reader.isSet('SMTP_USER') && !reader.isSet('SMTP_PASSWORD')) return readSignIn(reader);
  const user = reader.need('SMTP_USER', text, 'the user of the outgoing mail server');
  const password = reader.need('SMTP_PASSWORD', text, "that user's password");
  return user === undefined || password === undefined
    ? undefined
    : { kind: 'password', user, password };
}

/** Asked for twice (IMAP and SMTP) the faults are told once: the reader keeps one a setting. */
function readSignIn(reader: SettingReader): SignIn | undefined {
  const user = reader.need('MAIL_USER', text, 'the mailbox, for instance referrals@trust.example');
  const guessed = reader.isSet('MAIL_PASSWORD') ? ('password' as const) : ('oauth2' as const);
  const words = '`oauth2` (NHS.net Connect, Exchange Online) or `password`';
  const kind =
    reader.isSet('MAIL_AUTH') || reader.isSet('MAIL_PASSWORD') || reader.isSet('OAUTH_CLIENT_ID')
      ? reader.optional('MAIL_AUTH', z.enum(['oauth2', 'password']), words, guessed)
      : reader.need('MAIL_AUTH', z.enum(['oauth2', 'password']), words);
  if (kind === 'password') {
    const password = reader.need('MAIL_PASSWORD', text, "the mailbox's password");
    return user === undefined || password === undefined ? undefined : { kind, user, password };
  }
  if (kind === undefined) return undefined;
  const oauth = readOauth(reader);
  return user === undefined || oauth === undefined ? undefined : { kind, user, oauth };
}

function readOauth(reader: SettingReader): OauthSettings | undefined {
  const grants = z.enum(['client_credentials', 'refresh_token']);
  const kind = reader.optional(
    'OAUTH_GRANT',
    grants,
    '`client_credentials` or `refresh_token`',
    'client_credentials' as const,
  );
  const tenant = reader.optional(
    'OAUTH_TENANT_ID',
    z.string().regex(/^[\w.-]+$/),
    "the directory's id or domain",
    undefined,
  );
  const tokenUrl =
    tenant !== undefined && !reader.isSet('OAUTH_TOKEN_URL')
      ? `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`
      : reader.need(
          'OAUTH_TOKEN_URL',
          webAddress,
          'the address that gives tokens, or set OAUTH_TENANT_ID for Microsoft',
        );
  const clientId = reader.need('OAUTH_CLIENT_ID', text, "the application's (client) id");
  const scope = reader.optional('OAUTH_SCOPE', text, 'scopes by blank', microsoftScopes[kind]);
  const proof = readProof(reader, kind === 'client_credentials');
  const grant = readGrant(reader, kind, proof);
  if (tokenUrl === undefined || clientId === undefined || grant === undefined) return undefined;
  return { tokenUrl, clientId, scope, grant };
}

function readGrant(
  reader: SettingReader,
  kind: 'client_credentials' | 'refresh_token',
  proof: ClientProof | undefined,
): OauthSettings['grant'] | undefined {
  if (kind === 'client_credentials') return proof === undefined ? undefined : { kind, proof };
  const words = "the application account's refresh token";
  const refreshToken = reader.need('OAUTH_REFRESH_TOKEN', text, words);
  return refreshToken === undefined ? undefined : { kind, refreshToken, proof: proof ?? null };
}

function readProof(reader: SettingReader, needed: boolean): ClientProof | undefined {
  if (reader.isSet('OAUTH_CERTIFICATE')) {
    const words = 'the path of a PEM file';
    const path = reader.optional('OAUTH_CERTIFICATE', text, words, undefined);
    return path === undefined ? undefined : { kind: 'certificate', path };
  }
  const words = "the application's secret, or set OAUTH_CERTIFICATE to a PEM file";
  const secret = needed
    ? reader.need('OAUTH_CLIENT_SECRET', text, words)
    : reader.optional('OAUTH_CLIENT_SECRET', text, words, undefined);
  return secret === undefined ? undefined : { kind: 'secret', secret };
}
