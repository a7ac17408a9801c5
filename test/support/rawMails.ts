import { ourAddress } from './readHere.ts';

export interface RawPart {
  readonly type?: string;
  readonly name?: string;
  readonly content: Uint8Array | string;
  readonly disposition?: 'attachment' | 'inline' | null;
  readonly headers?: readonly string[];
}

export interface RawMail {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly text?: string;
  readonly html?: string;
  readonly parts?: readonly RawPart[];
  /** The type of the outermost multipart. */
  readonly type?: string;
}

/** A mail as bytes, with any header and any part; boundaries are told apart by depth. */
export function rawMail(mail: RawMail): Buffer {
  const boundary = `b${hashOf(mail.subject ?? '')}${mail.parts?.length ?? 0}`;
  const bodies = bodyParts(mail, boundary);
  const all = [...bodies, ...(mail.parts ?? []).map(asPart)];
  const [only] = all;
  const isSingle = all.length === 1 && mail.type === undefined && only !== undefined;
  return Buffer.concat([
    Buffer.from(
      [
        `From: ${mail.from ?? 'Sally Tester <sally.tester@nhs.example>'}`,
        `To: ${mail.to ?? `IMH <${ourAddress}>`}`,
        `Subject: ${mail.subject ?? 'Infant mental health'}`,
        'Date: Mon, 02 Mar 2026 09:15:00 +0000',
        `Message-ID: <${hashOf(JSON.stringify(mail.subject ?? ''))}@nhs.example>`,
        'MIME-Version: 1.0',
        ...(mail.headers ?? []),
        '',
      ].join('\r\n'),
    ),
    isSingle ? only : multipart(mail.type ?? 'multipart/mixed', boundary, all),
  ]);
}

function bodyParts({ text, html }: RawMail, boundary: string): Buffer[] {
  const bodies = [
    ...(text === undefined ? [] : [asPart({ content: text, disposition: null })]),
    ...(html === undefined
      ? []
      : [asPart({ type: 'text/html; charset=utf-8', content: html, disposition: null })]),
  ];
  return bodies.length < 2
    ? bodies
    : [multipart('multipart/alternative', `${boundary}alt`, bodies)];
}

function asPart(part: RawPart): Buffer {
  const type = part.type ?? 'text/plain; charset=utf-8';
  const disposition = part.disposition === undefined ? 'attachment' : part.disposition;
  const name = part.name === undefined ? '' : `; filename="${part.name}"`;
  const isMail = type.startsWith('message/');
  const content = isMail
    ? Buffer.from(part.content)
    : Buffer.from(
        Buffer.from(part.content)
          .toString('base64')
          .replace(/(.{76})/gu, '$1\r\n'),
      );
  return Buffer.concat([
    Buffer.from(
      [
        `Content-Type: ${type}`,
        ...(isMail ? [] : ['Content-Transfer-Encoding: base64']),
        ...(disposition === null ? [] : [`Content-Disposition: ${disposition}${name}`]),
        ...(part.headers ?? []),
        '',
        '',
      ].join('\r\n'),
    ),
    content,
    Buffer.from('\r\n'),
  ]);
}

function multipart(type: string, boundary: string, parts: readonly Buffer[]): Buffer {
  const edge = Buffer.from(`--${boundary}\r\n`);
  return Buffer.concat([
    Buffer.from(`Content-Type: ${type}; boundary="${boundary}"\r\n\r\n`),
    ...parts.flatMap((part) => [edge, part]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

function hashOf(text: string): string {
  let hash = 7;
  for (const character of text)
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return hash.toString(36);
}

/** A form as lines of text, for a child of the given name. */
export function formText(child: {
  readonly name: string;
  readonly dob: string;
  readonly nhsNumber?: string;
  readonly more?: readonly string[];
}): string {
  return [
    'Infant Mental Health Service: referral form',
    '',
    `Child's full name: ${child.name}`,
    `Date of birth: ${child.dob}`,
    `NHS number: ${child.nhsNumber ?? ''}`,
    'Address: 1 Test Street, Leeds',
    'Postcode: LS7 3AB',
    "Mother's name: Anna Testchild",
    'Referrer name: Sally Tester',
    'Role: Health visitor',
    'Referrer email: sally.tester@nhs.example',
    'Referrer telephone: 0113 496 0001',
    'Date of duty call: 27/02/2026',
    ...(child.more ?? []),
    'Reason for referral: Mother finds it hard to respond to cues.',
    '',
  ].join('\n');
}

export const zoeForm = formText({
  name: 'Zoe Testchild',
  dob: '03/02/2026',
  nhsNumber: '999 000 0018',
});
export const maxForm = formText({
  name: 'Max Sampleson',
  dob: '14/01/2026',
  nhsNumber: '999 000 0026',
}).replaceAll('Anna Testchild', 'Beth Sampleson');
