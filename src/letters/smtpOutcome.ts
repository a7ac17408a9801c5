import { classOfFailure, codeOf } from '../intake/mailboxFailure.ts';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { SendOutcome } from './mailer.ts';

/** How far an attempt had come when it broke. */
export type Stage =
  | 'connecting'
  | 'envelope'
  /** The server has asked for the letter: from here on it may be out. */
  | 'offered';

interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

/** What an attempt that did not end in "250" came to. */
export function outcomeOf(error: unknown, stage: Stage): SendOutcome {
  const { responseCode, command, response } = smtpError(error);
  const answer = typeof responseCode === 'number' ? responseCode : undefined;
  const why = wordsOf(typeof response === 'string' && response !== '' ? response : codeOf(error));
  if (stage === 'connecting') return notConnected(error, answer, why);
  // 421 may be the server's word for closing down while it already works on the letter.
  const isAnswer =
    answer !== undefined && (stage === 'envelope' || isReplyAfterData(error)) && answer >= 400;
  if (!isAnswer || (stage === 'offered' && answer === 421)) {
    return stage === 'offered' ? { kind: 'unsure', why } : { kind: 'not-sent', why };
  }
  if (answer >= 500) {
    // It is about who we are, not about this letter: no letter would be taken.
    if (command === 'MAIL FROM') return { kind: 'not-sent', why, server: 'refuses-sign-in' };
    return { kind: 'refused', why };
  }
  return asksForPatience(answer, why)
    ? { kind: 'not-sent', why, server: 'wants-patience' }
    : { kind: 'not-sent', why };
}

/** Did the server answer the letter itself, after its last byte? */
export function isReplyAfterData(error: unknown): boolean {
  const { code, responseCode } = smtpError(error);
  return code === 'EMESSAGE' && typeof responseCode === 'number';
}

/** A server's answer without what it quotes: addresses go, line breaks go, the rest is cut short. */
export function wordsOf(answer: string): string {
  return answer
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .split(' ')
    .map((word) => (word.includes('@') ? '(address)' : word))
    .join(' ')
    .slice(0, 200)
    .trim();
}

interface ServerNamed {
  readonly host: string;
  readonly port: number;
  readonly tls: string;
}

/** In words a person can act on, without what the server said and without a secret. */
export function smtpFailure(
  error: unknown,
  server: ServerNamed,
): TemporaryFailure | PermanentFailure {
  if (error instanceof TemporaryFailure || error instanceof PermanentFailure) return error;
  const where = `${server.host}:${String(server.port)}`;
  switch (classOfFailure(error).class) {
    case 'sign-in':
      return new PermanentFailure(
        `The outgoing mail server ${where} refused the sign-in.`,
        'Check SMTP_USER and SMTP_PASSWORD, or MAIL_USER with MAIL_PASSWORD or the OAUTH_ settings, and that the account may send by SMTP.',
        { cause: error },
      );
    case 'settings':
      return new PermanentFailure(
        `No secure connection to the outgoing mail server ${where} (SMTP_TLS=${server.tls}).`,
        'Check SMTP_PORT and SMTP_TLS: port 465 goes with implicit, port 587 with starttls; and that the certificate is valid for SMTP_HOST.',
        { cause: error },
      );
    case 'throttled':
    case 'retry':
      return new TemporaryFailure(
        `The outgoing mail server ${where} cannot be reached or stopped answering (${codeOf(error)}).`,
        'Check SMTP_HOST, SMTP_PORT and SMTP_TLS, and that the server is up. The next run tries again.',
        { cause: error },
      );
  }
}

function notConnected(error: unknown, answer: number | undefined, why: string): SendOutcome {
  const patience = answer !== undefined && answer >= 400 && answer < 500;
  if (patience) return { kind: 'not-sent', why, server: 'wants-patience' };
  const refused =
    error instanceof PermanentFailure ||
    ['sign-in', 'settings'].includes(classOfFailure(error).class);
  return { kind: 'not-sent', why, server: refused ? 'refuses-sign-in' : 'unreachable' };
}

/** Exchange says so by 421, 432 and 4.7.x or 4.3.2: too many letters a minute, server busy. */
function asksForPatience(answer: number, why: string): boolean {
  return (
    answer === 421 || answer === 432 || answer === 454 || /\b4\.(?:7\.\d{1,3}|3\.2)\b/.test(why)
  );
}

function smtpError(error: unknown): SmtpError {
  return typeof error === 'object' && error !== null ? error : {};
}
