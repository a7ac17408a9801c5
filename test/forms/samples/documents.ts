import { zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Form } from '../form.ts';
import { byLibreOffice } from '../producers/office.ts';
import { htmlPage } from '../producers/html.ts';

const run = promisify(execFile);

/** A picture of the form so coarse that neither a person nor OCR can read it, as a PDF. */
export async function coarseScan(form: Form): Promise<Uint8Array> {
  const made = await byLibreOffice(
    [{ name: 'scan.html', bytes: htmlPage(form) }],
    'pdf:writer_web_pdf_Export',
  );
  const folder = await mkdtemp(join(tmpdir(), 'scan-'));
  try {
    await writeFile(join(folder, 'form.pdf'), made.get('scan.html') ?? '');
    await run('pdftoppm', [
      '-r',
      '24',
      '-gray',
      '-jpeg',
      '-l',
      '1',
      join(folder, 'form.pdf'),
      join(folder, 'page'),
    ]);
    const picture = await readFile(join(folder, 'page-1.jpg'));
    const pdf = await PDFDocument.create();
    pdf.setCreationDate(new Date('2026-01-01T00:00:00Z'));
    pdf.setModificationDate(new Date('2026-01-01T00:00:00Z'));
    const page = pdf.addPage([595, 842]);
    page.drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 });
    return await pdf.save();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A PDF that opens only with a password. */
export async function withPassword(form: Form): Promise<Uint8Array> {
  const filter =
    'pdf:writer_web_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"not-told-here"}}';
  const made = await byLibreOffice([{ name: 'locked.html', bytes: htmlPage(form) }], filter);
  return made.get('locked.html') ?? new Uint8Array();
}

export function zipped(name: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ [name]: bytes }, { mtime: new Date('2026-01-01T00:00:00Z') });
}
