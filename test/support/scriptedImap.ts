import { startScripted } from './scriptedServer.ts';
import type { ScriptedServer, Talk } from './scriptedServer.ts';

export interface ScriptedMail {
  readonly uid: number;
  readonly bytes: Buffer;
  /** What the server says of its size; absent: the truth. */
  readonly saysBytes?: number;
}

export interface ImapCommand {
  readonly tag: string;
  /** Upper case: `EXAMINE`, `UID FETCH`. */
  readonly name: string;
  readonly rest: string;
  /** How many commands of this name came before, on all connections. */
  readonly before: number;
}

export interface ImapScript {
  /** What the folder holds now; asked for at each command. */
  readonly mails: () => readonly ScriptedMail[];
  /** The response code, for instance `UIDVALIDITY 7`; empty: none is given. */
  readonly uidValidity?: () => string;
  /** Its own answer to a command; undefined: the ordinary one. Lines end in CRLF by themselves. */
  readonly answer?: (command: ImapCommand, talk: Talk) => string | undefined;
  /** How long each answer takes. */
  readonly milliseconds?: number;
}

/** An IMAP server with one folder that answers well but where the script says otherwise. */
export function startScriptedImap(script: ImapScript): Promise<ScriptedServer> {
  const counts = new Map<string, number>();
  return startScripted('* OK scripted server ready', (line, talk) => {
    const found = /^(\S+) (UID \S+|\S+) ?(.*)$/i.exec(line);
    if (found === null) return;
    const [, tag = '', written = '', rest = ''] = found;
    const name = written.toUpperCase();
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    const command = { tag, name, rest, before };
    const own = script.answer?.(command, talk);
    if (own === 'cut') return talk.cut();
    const said = own ?? ordinary(command, script);
    if (script.milliseconds === undefined) talk.say(said);
    else setTimeout(() => talk.say(said), script.milliseconds);
  });
}

function ordinary(command: ImapCommand, script: ImapScript): string {
  const { tag, name, rest } = command;
  const mails = script.mails();
  const ok = `${tag} OK done`;
  switch (name) {
    case 'CAPABILITY':
      return `* CAPABILITY IMAP4rev1\r\n${ok}`;
    case 'LIST':
      return `* LIST () "/" INBOX\r\n${ok}`;
    case 'EXAMINE':
    case 'SELECT': {
      const validity = script.uidValidity?.() ?? 'UIDVALIDITY 7';
      const next = Math.max(0, ...mails.map(({ uid }) => uid)) + 1;
      return [
        '* FLAGS (\\Seen)',
        `* ${String(mails.length)} EXISTS`,
        ...(validity === '' ? [] : [`* OK [${validity}] noted`]),
        `* OK [UIDNEXT ${String(next)}] predicted`,
        `${tag} OK [READ-ONLY] done`,
      ].join('\r\n');
    }
    case 'UID SEARCH': {
      const asked = /^UID (\d+)$/i.exec(rest)?.[1];
      const uids = mails
        .map(({ uid }) => uid)
        .filter((uid) => asked === undefined || uid === Number(asked));
      return `* SEARCH ${uids.join(' ')}\r\n${ok}`;
    }
    case 'UID FETCH':
      return [...rowsOf(rest, mails), ok].join('\r\n');
    case 'LOGOUT':
      return `* BYE\r\n${ok}`;
    default:
      return ok;
  }
}

function rowsOf(rest: string, mails: readonly ScriptedMail[]): string[] {
  const [set = '', ...asked] = rest.split(' ');
  const items = asked.join(' ');
  const wanted = mails.filter(({ uid }) => set.split(',').some((part) => isIn(uid, part)));
  return wanted.map((mail) => fetchRow(mail, mails.indexOf(mail) + 1, items));
}

/** One untagged FETCH with what was asked for. */
export function fetchRow(mail: ScriptedMail, sequence: number, items: string): string {
  const parts = [`UID ${String(mail.uid)}`];
  if (items.includes('INTERNALDATE')) parts.push('INTERNALDATE "02-Mar-2026 09:15:00 +0000"');
  if (items.includes('RFC822.SIZE')) {
    parts.push(`RFC822.SIZE ${String(mail.saysBytes ?? mail.bytes.byteLength)}`);
  }
  const partial = /BODY\.PEEK\[\]<0\.(\d+)>/.exec(items);
  if (partial !== null) {
    const text = mail.bytes.subarray(0, Number(partial[1])).toString('latin1');
    parts.push(`BODY[]<0> {${String(text.length)}}\r\n${text}`);
  }
  const head = /BODY\.PEEK\[HEADER\]<0\.(\d+)>/.exec(items);
  if (head !== null) {
    const end = mail.bytes.indexOf('\r\n\r\n') + 4;
    const text = mail.bytes.subarray(0, Math.min(end, Number(head[1]))).toString('latin1');
    parts.push(`BODY[HEADER]<0> {${String(text.length)}}\r\n${text}`);
  }
  return `* ${String(sequence)} FETCH (${parts.join(' ')})`;
}

function isIn(uid: number, part: string): boolean {
  const [from = '0', to = from] = part.split(':');
  return uid >= Number(from) && uid <= Number(to);
}
