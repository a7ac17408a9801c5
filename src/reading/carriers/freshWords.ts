import type { MailHeaders } from '../../intake/mailHeaders.ts';
import { htmlLines, textLines } from './bodyLines.ts';
import type { PlacedLine } from './bodyLines.ts';
import { handsOnBelow, saysForward, saysReply } from './mailWords.ts';
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
  /** The sender's name as the mail gives it; '' where it gives none. */
  readonly senderName: string;
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
    isForward: isInner || saysForward(headers.subject),
    ours,
    sender: headers.from[0]?.address,
    senderName: headers.from[0]?.name ?? '',
  };
}

/** Parts a body into what is new to us and what is a quote of something we have. */
export function freshWords(
  body: { readonly format: 'text' | 'html'; readonly source: string },
  context: BodyContext,
): BodyPiece[] {
  const lines = body.format === 'text' ? textLines(body.source) : htmlLines(body.source);
  const sections = sectionsOf(lines);
  const above = sections.filter(({ start }) => start === 'own');
  const handsOn = handsOnBelow(above.flatMap((section) => shown(lines, section)).join(' '));
  const roles = rolesOf(sections, { ...context, handsOn });
  const others = withAnswersBetween(roles.filter(isOfOthers), roles);
  // What was answered between the questions is read with them, and not once more by itself.
  const own = roles.filter(
    (one) => one.role === 'own' && !others.some((other) => holds(other, one)),
  );
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

interface Placed {
  readonly section: Section;
  readonly role: BodyPiece['role'];
}

/** `handsOn`: the sender says that what is quoted below is sent to be read. */
type Quoting = BodyContext & { readonly handsOn: boolean };

/** What the sections above say of those below. */
interface Above {
  /** Mails of the sender's own, each of which quotes once more. */
  own: number;
  /** What lies under a mail that went through us went through us as well. */
  passedUs: boolean;
  /**
   * Of several mails of ours that quote each other any may be filled in now, down to the first that
   * somebody sent us.
   */
  cameToUs: boolean;
}

function rolesOf(sections: readonly Section[], context: Quoting): Placed[] {
  const above: Above = { own: 0, passedUs: false, cameToUs: false };
  let answered: Section | undefined;
  return sections.map((section) => {
    if (section.start === 'own') return { section, role: 'own' };
    if (answered !== undefined && goesOn(section, answered))
      return { section, role: 'answered-in' };
    const role = roleBelow(section, context, above);
    if (role === 'answered-in') answered = section;
    goBelow({ section, role }, context, above);
    return { section, role };
  });
}

function roleBelow(section: Section, context: Quoting, above: Above): BodyPiece['role'] {
  if (!isFromUs(section, context))
    return above.passedUs ? 'quoted' : roleOf(section, context, above.own);
  const mayBeNew = !above.passedUs || !above.cameToUs;
  const deepest = Math.max(above.own, section.headingDepth);
  const isSentOn = context.isReply || context.isForward;
  return mayBeNew && isSentOn && section.depth <= 1 + deepest ? 'answered-in' : 'quoted';
}

function goBelow({ section, role }: Placed, context: Quoting, above: Above): void {
  const isSenders = role !== 'forwarded' && isBySender(section, context);
  const wasWithUs = role === 'quoted' && withUs(section, context);
  above.own += Number(isSenders);
  above.cameToUs ||= (above.passedUs && !isFromUs(section, context)) || wasWithUs;
  above.passedUs ||= (role === 'answered-in' && !isSenders) || wasWithUs;
}

/**
 * Below an answer the mail that is answered goes on, as deep as before and without a new heading. A
 * heading that is quoted itself leaves open whether its mail lies as deep or one deeper.
 */
function goesOn(section: Section, answered: Section): boolean {
  if (section.start !== 'quote' || section.senderWritten !== undefined) return false;
  const deeper = answered.headingDepth === answered.depth && answered.senderWritten !== undefined;
  return section.depth === answered.depth || (deeper && section.depth === answered.depth + 1);
}

function isOfOthers({ role }: Placed): boolean {
  return role !== 'own';
}

/** So many parts of one quoted mail have answers between them; a reply below it has none. */
const FEWEST_PARTS = 3;

/** "> Child's name:" and the answer under it without a mark: questions and answers are one form. */
function withAnswersBetween(others: readonly Placed[], all: readonly Placed[]): readonly Placed[] {
  const parts = all.filter(({ role }) => role === 'answered-in');
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < FEWEST_PARTS) return others;
  const below = all[all.indexOf(last) + 1];
  const to = below?.role === 'own' ? below.section.to : last.section.to;
  const whole: Placed = { role: 'answered-in', section: { ...first.section, to } };
  return [...others.filter(({ role }) => role !== 'answered-in'), whole];
}

function holds({ section: whole }: Placed, { section }: Placed): boolean {
  return whole.from <= section.from && section.to <= whole.to && section.from < section.to;
}

/**
 * The role of a mail that names another sender than us, or none.
 * @param ownAbove mails of the sender's own above it, each of which quotes once more.
 */
function roleOf(section: Section, context: Quoting, ownAbove: number): BodyPiece['role'] {
  // One mark of quoting ("> ") is the mail that is answered; what we quoted ourselves lies deeper.
  const mayAnswer = section.depth <= 1 + ownAbove;
  if (section.start === 'forward-marker' || context.isForward || !context.isReply)
    return 'forwarded';
  // The sender's own earlier mail, sent once more because we are to read it: for a filled form.
  const again = mayAnswer && context.handsOn ? 'answered-in' : 'quoted';
  if (isBySender(section, context)) return again;
  // Whose mail is answered is not told, or by a name alone: it may be ours.
  if (section.sender === undefined) return mayAnswer ? 'answered-in' : 'quoted';
  return withUs(section, context) ? again : 'forwarded';
}

function isFromUs({ sender }: Section, { ours }: BodyContext): boolean {
  return sender !== undefined && ours.has(sender);
}

/** By the address, or by a name without one. */
function isBySender({ sender, senderWritten }: Section, context: BodyContext): boolean {
  if (sender !== undefined) return sender === context.sender;
  const own = nameWords(context.senderName);
  const written = nameWords(senderWritten ?? '');
  return own.length > 0 && own.every((word) => written.includes(word));
}

/** "MARSH, Jude (A TRUST)" is the same name as "Jude Marsh". */
function nameWords(name: string): string[] {
  return (
    name
      .replace(/\([^)]*\)/gu, '')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  );
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
