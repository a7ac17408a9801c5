import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { openMail } from '../../../src/reading/carriers/openMail.mailparser.ts';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { mailsOfEveryClass } from '../classes/mailsOfEveryClass.ts';

const samples = join(import.meta.dirname, '../../../src/local/samples');
const mails = [
  ...mailsOfEveryClass().map(({ shows, bytes }) => ({ name: shows, bytes })),
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => ({ name, bytes: readFileSync(join(samples, name)) })),
];

describe('a second parser of mail', () => {
  it.each(mails)('agrees on sender, subject and attached files: $name', async ({ bytes }) => {
    const ours = await openMail(bytes, defaultCeilings);
    const theirs = await PostalMime.parse(bytes, { forceRfc822Attachments: true });

    if (ours.kind !== 'opened') throw new Error(ours.why);
    const { headers, files } = ours.mail;
    expect(headers.from[0]?.address).toBe(theirs.from?.address?.toLowerCase());
    expect(headers.subject).toBe((theirs.subject ?? '').trim());
    expect(headers.messageId).toBe(theirs.messageId ?? null);
    const theirFiles = theirs.attachments.map(({ content }) => comparable(content));
    const ourFiles = files.map((file) => comparable(file.bytes));
    expect(ourFiles).toEqual(theirFiles);
  });
});

/** The other parser gives every text part the line ends of this machine. */
function comparable(content: string | ArrayBuffer | Uint8Array): string {
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content));
  return bytes.toString('latin1').replaceAll('\r', '').trim();
}
