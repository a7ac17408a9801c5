import { automaticMarkNames } from '../../intake/automaticMail.ts';
import type { MailAddress, MailHeaders } from '../../intake/mailHeaders.ts';

/** One unparsed header line, folding included, as the parser hands it over. */
export interface HeaderLine {
  /** Lower case. */
  readonly key: string;
  readonly line: string;
}

/** What the parser decodes for us; everything else is read from the raw lines. */
export interface DecodedHeaders {
  readonly subject: string | undefined;
  readonly messageId: string | undefined;
  readonly inReplyTo: string | undefined;
  readonly references: readonly string[];
  readonly contentType: string | undefined;
  readonly reportType: string | undefined;
  readonly addressesOf: (line: string) => MailAddress[];
}

const AUTOMATIC_MARKS: ReadonlySet<string> = new Set(automaticMarkNames);

/** Long enough for any header that means something, short enough to store. */
const HEADER_LENGTH = 2_000;
const CONTROLS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/gu;

/**
 * The header facts of one mail. Control characters become spaces, so that nothing taken from a
 * header can start a line of its own elsewhere. A date that cannot be read is null: the parser
 * would give the present moment instead.
 */
export function headerFacts(lines: readonly HeaderLine[], decoded: DecodedHeaders): MailHeaders {
  const valuesOf = (key: string) =>
    lines.filter((line) => line.key === key).map((line) => valueOf(line.line));
  const first = (key: string) => valuesOf(key).at(0) ?? null;
  const people = (key: string) =>
    lines.filter((line) => line.key === key).flatMap((line) => decoded.addressesOf(line.line));
  const date = Date.parse(first('date') ?? '');
  const returnPath = first('return-path');
  return {
    messageId: cleanOrNull(decoded.messageId),
    inReplyTo: cleanOrNull(decoded.inReplyTo),
    references: decoded.references.map(clean).filter((id) => id !== ''),
    subject: clean(decoded.subject ?? ''),
    from: people('from'),
    fromHeaders: lines.filter((line) => line.key === 'from').length,
    to: people('to'),
    cc: people('cc'),
    returnPath: returnPath === null ? null : returnPath.replace(/[<>\s]/gu, '').toLowerCase(),
    date: Number.isNaN(date) ? null : new Date(date),
    autoSubmitted: first('auto-submitted'),
    precedence: first('precedence'),
    autoResponseSuppress: first('x-auto-response-suppress'),
    listHeaders: [
      ...new Set(lines.map((line) => line.key).filter((key) => key.startsWith('list-'))),
    ],
    contentType: clean(decoded.contentType ?? 'text/plain').toLowerCase(),
    reportType: cleanOrNull(decoded.reportType)?.toLowerCase() ?? null,
    authenticationResults: valuesOf('authentication-results'),
    automaticMarks: Object.fromEntries(
      lines
        .filter((line) => AUTOMATIC_MARKS.has(line.key))
        .map((line) => [line.key, valueOf(line.line)]),
    ),
  };
}

function valueOf(line: string): string {
  return clean(line.slice(line.indexOf(':') + 1));
}

function clean(text: string): string {
  return text.slice(0, HEADER_LENGTH).replace(CONTROLS, ' ').trim();
}

function cleanOrNull(text: string | undefined): string | null {
  const cleaned = clean(text ?? '');
  return cleaned === '' ? null : cleaned;
}
