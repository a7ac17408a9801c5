import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlLines, textLines } from '../../../src/reading/carriers/bodyLines.ts';
import { fileKind } from '../../../src/reading/carriers/fileKind.ts';
import { mapiProperties } from '../../../src/reading/carriers/mapiProperties.ts';
import { openTnef } from '../../../src/reading/carriers/openTnef.ts';
import { safeName } from '../../../src/reading/carriers/safeName.ts';
import { sectionsOf } from '../../../src/reading/carriers/sections.ts';
import { signedContent } from '../../../src/reading/carriers/signedContent.ts';
import { unpackZip } from '../../../src/reading/carriers/unpack.zip.ts';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { valueOf } from '../../../src/reading/writtenReferral.ts';
import { tnefFile } from '../../support/outlookFiles.ts';
import { readToTheEnd } from '../../support/readHere.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';

/** An opaque-signed mail as OpenSSL streams it: indefinite lengths, the content in pieces. */
const signed = Buffer.from(
  'MIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgEwgAYJKoZIhvcNAQcBoIAkgASCAQdDb250ZW50LVR5cGU6IHRleHQvcGxhaW47IGNoYXJzZXQ9dXRmLTgNCg0KSW5mYW50IE1lbnRhbCBIZWFsdGggU2VydmljZTogcmVmZXJyYWwgZm9ybQ0KDQpDaGlsZCdzIGZ1bGwgbmFtZTogWm9lIFRlc3RjaGlsZA0KRGF0ZSBvZiBiaXJ0aDogMDMvMDIvMjAyNg0KTkhTIG51bWJlcjogOTk5IDAwMCAwMDE4DQpNb3RoZXIncyBuYW1lOiBBbm5hIFRlc3RjaGlsZA0KUmVhc29uIGZvciByZWZlcnJhbDogTW90aGVyIGZpbmRzIGl0IGhhcmQgdG8gcmVzcG9uZC4NCgAAAAAAADGB1jCB0wIBATAvMBcxFTATBgNVBAMMDFNhbGx5IFRlc3RlcgIUS+NkByYsf3e1WgKKTv2dbjgBYGEwCwYJYIZIAWUDBAIBMA0GCSqGSIb3DQEBAQUABIGAo+kUIMML2y8GrQDlmGq2HuI71jOVyAzR/k8tdexJMP9B+rKPVk9kD3OmGlTz8OHz+yKbtOptl3s+PPjK3h2z3zNLV3C98EMU9IPAeO9RUcioSvrZ3xeLYZTvr7/jfV7jdoniGiAGGE7iQMHyEEdxNIlwkUyRRGsg2k14O9KdeRcAAAAAAAA=',
  'base64',
);

const bytes = fc.uint8Array({ maxLength: 400 });
/** Sound bytes with some of them changed: what random bytes never reach. */
const damaged = (sound: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 }).map((changes) => {
    const copy = Uint8Array.from(sound);
    for (const [at, value] of changes) copy[at] = value;
    return copy;
  });

describe('parsers of hostile bytes', () => {
  const tnef = tnefFile([{ name: 'form.txt', bytes: Buffer.from(zoeForm) }], 'hello');

  it('take any bytes without throwing', () => {
    const any = fc.oneof(bytes, damaged(tnef), damaged(signed), damaged(Buffer.from(zoeForm)));
    fc.assert(
      fc.property(any, fc.string(), (content, name) => {
        fileKind({ name, declaredType: '', bytes: content });
        openTnef(content);
        mapiProperties(content, 'windows-1252');
        signedContent(content);
        unpackZip(content, defaultCeilings, 1_000_000);
      }),
      { numRuns: 400 },
    );
  });

  it('make a name that is no path and no line of its own of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeName(name, 'attachment 1');
        expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
        expect(safe).not.toBe('');
        expect(safe.length).toBeLessThan(170);
      }),
    );
  });

  it('part a body so that no line is lost or taken twice', () => {
    const line = fc.constantFrom(
      'Hello',
      '',
      '> quoted',
      '>> deeper',
      'From: a@b.example',
      'Sent: Monday',
      'To: c@d.example',
      'Subject: x',
      '---------- Forwarded message ---------',
      'On Mon, 2 Mar 2026 at 09:15, A <a@b.example> wrote:',
      "Child's name: Zoe",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const sections = sectionsOf(textLines(lines.join('\n')));
        const taken = sections.flatMap(({ from, to }) =>
          Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place),
        );
        expect(new Set(taken).size).toBe(taken.length);
        // Only marker, header and attribution lines stand outside the sections.
        const names = lines.flatMap((text, place) => (text.startsWith('Child') ? [place] : []));
        expect(names.filter((place) => !taken.includes(place))).toEqual([]);
      }),
    );
  });

  it('place each line of HTML where it stands in the source', () => {
    const html = '<div><p>One</p><table><tr><td>Two</td></tr></table><b>Th</b>ree<br>Four</div>';
    const lines = htmlLines(html);

    expect(lines.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(
      lines.map(({ start }) =>
        html
          .slice(start)
          .replace(/^(?:<[^>]*>)+/u, '')
          .slice(0, 2),
      ),
    ).toEqual(['On', 'Tw', 'Th', 'Fo']);
  });

  it('place the first words of a table where the table begins, or it would be cut open', () => {
    const html = '<div>One</div><table><tr><td></td><td><p>Two</p></td></tr></table>';
    expect(htmlLines(html).map(({ start }) => html.slice(start, start + 6))).toEqual([
      '<div>O',
      '<table',
    ]);
  });
});

describe('a signed mail', () => {
  it('is read through its signature', async () => {
    expect(Buffer.from(signedContent(signed) ?? []).toString()).toContain('Zoe Testchild');
    const read = await readToTheEnd(
      rawMail({
        subject: 'Referral',
        parts: [
          {
            type: 'application/pkcs7-mime; smime-type=signed-data',
            name: 'smime.p7m',
            content: signed,
          },
        ],
      }),
    );

    expect(read.referrals.map(({ fields }) => valueOf(fields, 'infant.fullName'))).toEqual([
      'Zoe Testchild',
    ]);
  });
});
