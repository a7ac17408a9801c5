import type { MailHeaders } from '../../intake/mailHeaders.ts';
import { htmlLines, textLines } from './bodyLines.ts';
import type { PlacedLine } from './bodyLines.ts';
import { saysForward, saysReply } from './mailWords.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';

/** A piece of a body by one writer. */
export interface BodyPiece {
  /**
   * `own`: by the sender of the mail. `forwarded`: another mail handed on to us, to be read.
   * `quoted`: an earlier mail that we have already, not to be read again. `answered-in`: our own
   * mail, perhaps filled in where it was quoted; read only for a filled form.
   */
  readonly role: 'own' | 'forwarded' | 'quoted' | 'answered-in';
  /** The source of the piece, in the format of the body. */
  readonly source: string;
  /** What it shows, one line each. */
  readonly lines: readonly string[];
  /** Who wrote it, as written above it; a claim. */
  readonly sender: string | undefined;
}

export interface BodyContext {
  readonly isReply: boolean;
  readonly isForward: boolean;
  /** Our own addresses, lower case. */
  readonly ours: ReadonlySet<string>;
  /** Who sent the mail, lower case. */
  readonly sender: string | undefined;
}

/**
 * Without settings the addresses a mail was sent to stand for ours: it is in our mailbox. With
 * settings only those count, since a reply may go to a colleague and to us.
 */
export function ourAddresses(
  headers: MailHeaders,
  ownAddresses: readonly string[],
): ReadonlySet<string> {
  const to = headers.to.map(({ address }) => address);
  return new Set((ownAddresses.length > 0 ? ownAddresses : to).map((each) => each.toLowerCase()));
}

/** A mail handed on to us whole (`isInner`) is new to us with all that it quotes. */
export function bodyContext(
  headers: MailHeaders,
  ours: ReadonlySet<string>,
  isInner: boolean,
): BodyContext {
  const replies =
    headers.inReplyTo !== null || headers.references.length > 0 || saysReply(headers.subject);
  return {
    isReply: replies && !isInner,
    isForward: saysForward(headers.subject),
    ours,
    sender: headers.from[0]?.address,
  };
}

/** Parts a body into what is new to us and what is a quote of something we have. */
export function freshWords(
  body: { readonly format: 'text' | 'html'; readonly source: string },
  context: BodyContext,
): BodyPiece[] {
  const lines = body.format === 'text' ? textLines(body.source) : htmlLines(body.source);
  const roles = rolesOf(sectionsOf(lines), context);
  const own = roles.filter(({ role }) => role === 'own');
  const others = roles.filter(({ role }) => role !== 'own');
  const sourceOf = (section: Section) => cut(body, lines, section);
  return [
    {
      role: 'own' as const,
      source: own.map(({ section }) => sourceOf(section)).join('\n'),
      lines: own.flatMap(({ section }) => shown(lines, section)),
      sender: undefined,
    },
    ...others.map(({ section, role }) => ({
      role,
      source: sourceOf(section),
      lines: shown(lines, section),
      sender: section.senderWritten,
    })),
  ].filter((piece) => piece.role === 'own' || piece.lines.some((line) => line.trim() !== ''));
}

function rolesOf(
  sections: readonly Section[],
  context: BodyContext,
): { section: Section; role: BodyPiece['role'] }[] {
  let passedUs = false;
  return sections.map((section) => {
    const role = passedUs && section.start !== 'own' ? 'quoted' : roleOf(section, context);
    // What lies under a mail that went through us went through us as well.
    if (role === 'quoted' || role === 'answered-in') passedUs ||= withUs(section, context);
    return { section, role };
  });
}

function roleOf(section: Section, context: BodyContext): BodyPiece['role'] {
  if (section.start === 'own') return 'own';
  const fromUs = section.sender !== undefined && context.ours.has(section.sender);
  // One mark of quoting ("> ") is the mail that is answered; what we quoted ourselves lies deeper.
  if (fromUs) return section.depth <= 1 && context.isReply ? 'answered-in' : 'quoted';
  if (section.start === 'forward-marker' || context.isForward || !context.isReply)
    return 'forwarded';
  if (section.sender === undefined || section.sender === context.sender) return 'quoted';
  return withUs(section, context) ? 'quoted' : 'forwarded';
}

function withUs(section: Section, context: BodyContext): boolean {
  if (section.sender !== undefined && context.ours.has(section.sender)) return true;
  return section.recipients.some((address) => context.ours.has(address));
}

function cut(
  body: { readonly format: 'text' | 'html'; readonly source: string },
  lines: readonly PlacedLine[],
  section: Section,
): string {
  if (body.format === 'text') return shown(lines, section).join('\n');
  const start = section.from === 0 ? 0 : (lines[section.from]?.start ?? body.source.length);
  return body.source.slice(start, lines[section.to]?.start ?? body.source.length);
}

function shown(lines: readonly PlacedLine[], section: Section): string[] {
  return lines.slice(section.from, section.to).map(({ text }) => text);
}
