import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';

/** Which server said it, as a person would find it in the settings. */
export interface ServerNamed {
  readonly host: string;
  readonly port: number;
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly user: string;
  readonly signIn: 'password' | 'oauth2';
}

/** What to do about a failure: see `mailboxFailure`. */
export type FailureClass =
  /** Passes by itself: the next run tries again, with growing pauses. */
  | 'retry'
  /** The server asks for patience, and may say for how long. */
  | 'throttled'
  /** Wait for a person to sign in again or to give permission. */
  | 'sign-in'
  /** A setting is wrong. */
  | 'settings';

export interface FailureRead {
  readonly class: FailureClass;
  /** Milliseconds the server asked us to stay away. */
  readonly stayAway: number | null;
}

/** What mail libraries hang on their errors; every field is somebody else's word. */
interface MailError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly authenticationFailed?: unknown;
  readonly tlsFailed?: unknown;
  readonly serverResponseCode?: unknown;
  readonly responseText?: unknown;
  readonly response?: unknown;
  readonly reason?: unknown;
  readonly throttleReset?: unknown;
}

const tlsCodes =
  /^(?:EPROTO|ERR_SSL_[A-Z0-9_]+|ERR_TLS_[A-Z0-9_]+|CERT_[A-Z_]+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]+|UPGRADE_TIMEOUT|STARTTLS_INJECTION|ETLS)$/;
const waitWords =
  /request is throttled|too many (?:simultaneous )?connections|maximum number of connections|connection limit|server (?:is )?(?:busy|unavailable)|try again later|temporar(?:y|ily)|authenticated but not connected|command rate/i;
const waitCodes = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'OVERQUOTA'];

/** Sorts an error by what can be done about it. */
export function classOfFailure(error: unknown): FailureRead {
  const facts = (typeof error === 'object' && error !== null ? error : {}) as MailError;
  const code = text(facts.code);
  const said = [facts.responseText, facts.response, facts.reason, facts.message]
    .map(text)
    .join(' ');
  if (code === 'ETHROTTLE' || /request is throttled/i.test(said)) {
    return { class: 'throttled', stayAway: stayAwayOf(facts, said) };
  }
  if (waitCodes.includes(text(facts.serverResponseCode)) || waitWords.test(said)) {
    return { class: 'throttled', stayAway: null };
  }
  if (facts.authenticationFailed === true || code === 'EAUTH') {
    return { class: 'sign-in', stayAway: null };
  }
  if (facts.tlsFailed === true || tlsCodes.test(code)) return { class: 'settings', stayAway: null };
  return { class: 'retry', stayAway: null };
}

/**
 * A broken world in words a person can act on. No secret, and nothing of what the server said:
 * servers quote addresses and mail.
 */
export function mailboxFailure(
  error: unknown,
  server: ServerNamed,
): TemporaryFailure | PermanentFailure {
  if (error instanceof TemporaryFailure || error instanceof PermanentFailure) return error;
  const read = classOfFailure(error);
  const where = `${server.host}:${String(server.port)}`;
  switch (read.class) {
    case 'throttled':
      return new TemporaryFailure(
        `The mailbox server ${where} asks us to come back later.`,
        'Nothing to do: the next runs try again, less often. If it lasts, look for other programs that keep connections to this mailbox open.',
        { cause: error },
      );
    case 'sign-in':
      return new PermanentFailure(
        `The mailbox server ${where} refused the sign-in of MAIL_USER.`,
        server.signIn === 'password'
          ? 'Check MAIL_USER and MAIL_PASSWORD. NHS.net Connect takes no passwords: set MAIL_AUTH=oauth2.'
          : 'Check MAIL_USER and the OAUTH_ settings, that the application may use this mailbox, and sign in again if its permission has ended.',
        { cause: error },
      );
    case 'settings':
      return new PermanentFailure(
        `No secure connection to the mailbox server ${where} (MAIL_TLS=${server.tls}).`,
        'Check MAIL_PORT and MAIL_TLS: port 993 goes with implicit, port 143 with starttls; and that the certificate is valid for MAIL_HOST.',
        { cause: error },
      );
    case 'retry':
      return new TemporaryFailure(
        `The mailbox server ${where} cannot be reached or stopped answering (${codeOf(error)}).`,
        `Check MAIL_HOST, MAIL_PORT and MAIL_TLS (${server.tls}), and that the server is up. The next run tries again.`,
        { cause: error },
      );
  }
}

/** A short name of the failure for a log line: a code, never a message. */
export function codeOf(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? text(error.code) : '';
  if (/^[A-Za-z0-9_]{1,40}$/.test(code)) return code;
  return error instanceof Error ? error.name : 'unknown';
}

function stayAwayOf(facts: MailError, said: string): number | null {
  if (typeof facts.throttleReset === 'number') return facts.throttleReset;
  const written = /backoff time[:=\s]{1,3}(\d{1,9})/i.exec(said)?.[1];
  return written === undefined ? null : Number(written);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
