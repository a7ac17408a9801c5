import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, zipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { seededRandom } from '../forms/random.ts';
import { msgFile, tnefFile } from './outlookFiles.ts';
import { rawMail, zoeForm } from './rawMails.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const samples = join(import.meta.dirname, '../../src/local/samples');

/** Sound files to begin with: the samples, what is attached to them, and Outlook's own kinds. */
async function soundFiles(): Promise<HostileFile[]> {
  const mails = readdirSync(samples)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => ({ name, bytes: readFileSync(join(samples, name)) }));
  const attached: HostileFile[] = [];
  for (const { name, bytes } of mails) {
    for (const part of (await simpleParser(bytes)).attachments) {
      attached.push({ name: `${name}.${part.filename ?? 'part'}`, bytes: part.content });
    }
  }
  const form = { name: 'form.txt', bytes: Buffer.from(zoeForm) };
  const sender = { name: 'Nora', address: 'nora@nhs.example' };
  return [
    ...mails,
    ...attached,
    { name: 'a.msg', bytes: msgFile({ subject: 'x', sender, body: zoeForm, files: [form] }) },
    { name: 'winmail.dat', bytes: tnefFile([form], zoeForm) },
  ];
}

/** Any folder of files: the public samples of parsers, for instance. */
function filesIn(folder: string): HostileFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Sound files damaged in the ways that bytes are damaged, and by hand. */
export async function mutatedFiles(
  seed: number,
  count: number,
  folder?: string,
): Promise<HostileFile[]> {
  const seeded = seededRandom(seed);
  const random = () => seeded.next();
  const sound = folder === undefined ? await soundFiles() : filesIn(folder);
  return Array.from({ length: count }, (_, place) => {
    const file = sound[place % sound.length] ?? { name: 'none', bytes: Buffer.alloc(0) };
    return { name: `${seed}-${place}-${file.name}`, bytes: mutated(file.bytes, random) };
  });
}

function mutated(bytes: Buffer, random: () => number): Buffer {
  const at = (length: number) => Math.floor(random() * Math.max(1, length));
  let result = Buffer.from(bytes);
  const changes = 1 + at(4);
  for (let change = 0; change < changes; change += 1) {
    const start = at(result.length);
    const length = at(Math.min(4_000, result.length));
    switch (at(7)) {
      case 0:
        for (let flip = 0; flip < 20; flip += 1) result[at(result.length)] = at(256);
        break;
      case 1:
        result = Buffer.from(result.subarray(0, Math.max(1, start)));
        break;
      case 2: {
        const piece = result.subarray(start, start + length);
        result = Buffer.concat([result.subarray(0, start), piece, piece, result.subarray(start)]);
        break;
      }
      case 3:
        result = Buffer.concat([result.subarray(0, start), result.subarray(start + length)]);
        break;
      case 4:
        result.fill(at(2) === 0 ? 0 : 0xff, start, Math.min(result.length, start + 16));
        break;
      case 5:
        if (result.length > start + 4) result.writeUInt32LE(0x7fff_ffff, start);
        break;
      default: {
        const noise = Buffer.from(Array.from({ length: 64 }, () => at(256)));
        result = Buffer.concat([result.subarray(0, start), noise, result.subarray(start)]);
      }
    }
  }
  return result;
}

const row = '<tr><td>Name of child</td><td>x</td></tr>';

/** Files made to take all time or memory there is. */
export function bombs(): HostileFile[] {
  const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
  const header = 'From: a@b.example\nSubject: x\nMIME-Version: 1.0\n';
  return [
    text('html-deep.html', `<html><body>${'<div>'.repeat(200_000)}x`),
    text('html-tables.html', `<table>${'<tr><td><table>'.repeat(20_000)}x`),
    text('html-rows.html', `<table>${row.repeat(60_000)}</table>`),
    text(
      'html-wide.html',
      `<table><tr>${'<td colspan=1000 rowspan=1000>x</td>'.repeat(5_000)}</tr></table>`,
    ),
    text('html-entities.html', `<p>${'&amp;'.repeat(400_000)}`),
    text('html-attributes.html', `<p ${'a="b" '.repeat(200_000)}>x</p>`),
    text('text-colons.txt', 'Name:'.repeat(300_000)),
    text('text-spaces.txt', `Name${' '.repeat(900_000)}x`),
    text('text-digits.txt', '1'.repeat(900_000)),
    text('text-at-signs.txt', 'a@'.repeat(400_000)),
    text('text-quotes.eml', `${header}\n${'>'.repeat(500_000)}\n${'> '.repeat(100_000)}x`),
    text('text-wrote.eml', `${header}\n${'On Monday 1 wrote:\n'.repeat(40_000)}`),
    text('text-from.eml', `${header}\n${'From: a\nSent: b\nTo: c\n\n'.repeat(20_000)}`),
    text(
      'mime-parts.eml',
      `${header}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(30_000)}--b--`,
    ),
    text(
      'mime-deep.eml',
      header +
        Array.from(
          { length: 3_000 },
          (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`,
        ).join(''),
    ),
    text('mime-header.eml', `${header}X-Long: ${'a'.repeat(3_000_000)}\n\nx`),
    text('mime-headers.eml', `${header}${'X-Many: a\n'.repeat(80_000)}\nx`),
    text(
      'mime-open.eml',
      `${header}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nx`,
    ),
    { name: 'mail-in-mail.eml', bytes: nested(60) },
    { name: 'zip-bomb.zip', bytes: zipOf(Buffer.alloc(200 * 1024 * 1024)) },
    { name: 'zip-in-zip.zip', bytes: zipInZip(40) },
    { name: 'zip-lies.zip', bytes: lyingZip() },
    { name: 'zip-many.zip', bytes: manyEntries(5_000) },
    {
      name: 'docx-bomb.docx',
      bytes: docxOf(`<w:p><w:r><w:t>${'x'.repeat(150 * 1024 * 1024)}</w:t></w:r></w:p>`),
    },
    { name: 'docx-deep.docx', bytes: docxOf('<w:tbl><w:tr><w:tc>'.repeat(30_000)) },
    {
      name: 'docx-entities.docx',
      bytes: docxOf(
        '&a;',
        '<!DOCTYPE x [<!ENTITY a "&b;&b;&b;&b;"><!ENTITY b "&c;&c;&c;&c;"><!ENTITY c "xxxxxxxx">]>',
      ),
    },
    text('pdf-pages.pdf', cyclicPdf()),
    { name: 'pdf-stream.pdf', bytes: streamPdf(Buffer.alloc(120 * 1024 * 1024, 0x20)) },
    {
      name: 'pdf-text.pdf',
      bytes: streamPdf(Buffer.from('BT /F1 9 Tf (Name) Tj ET\n'.repeat(400_000))),
    },
    text('rtf-deep.rtf', `{\\rtf1${'{'.repeat(400_000)}x`),
    text('rtf-rows.rtf', `{\\rtf1 ${'\\trowd\\cellx100 x\\cell\\row '.repeat(60_000)}}`),
  ];
}

function nested(depth: number): Buffer {
  let mail = rawMail({ text: zoeForm });
  for (let level = 0; level < depth; level += 1) {
    mail = rawMail({
      subject: `FW ${level}`,
      text: 'x',
      parts: [{ type: 'message/rfc822', disposition: null, content: mail }],
    });
  }
  return mail;
}

function zipOf(bytes: Uint8Array): Buffer {
  return Buffer.from(zipSync({ 'form.txt': bytes }));
}

function zipInZip(depth: number): Buffer {
  let zip = zipOf(Buffer.from(zoeForm));
  for (let level = 0; level < depth; level += 1) zip = Buffer.from(zipSync({ 'a.zip': zip }));
  return zip;
}

/** Says that thirty megabytes are one kilobyte. */
function lyingZip(): Buffer {
  const zip = zipOf(Buffer.alloc(130 * 1024 * 1024));
  zip.writeUInt32LE(1_024, 22);
  zip.writeUInt32LE(1_024, zip.indexOf(Buffer.from('504b0102', 'hex')) + 24);
  return zip;
}

function manyEntries(count: number): Buffer {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, place) => [`${place}.txt`, Buffer.from('x')]),
  );
  return Buffer.from(zipSync(files, { level: 0 }));
}

function docxOf(body: string, prologue = ''): Buffer {
  const xml = `<?xml version="1.0"?>${prologue}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return Buffer.from(
    zipSync({ '[Content_Types].xml': Buffer.from(types), 'word/document.xml': Buffer.from(xml) }),
  );
}

/** A tree of pages that leads back to itself. */
function cyclicPdf(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 100000>>endobj\n3 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 100000/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF';
}

function streamPdf(content: Uint8Array): Buffer {
  const packed = Buffer.from(deflateSync(content));
  // The zlib wrapper that /FlateDecode asks for: two bytes before, a checksum that nobody checks.
  const stream = Buffer.concat([Buffer.from('789c', 'hex'), packed, Buffer.alloc(4)]);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
    ),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF'),
  ]);
}
