import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMail } from '../../../src/reading/carriers/openMail.mailparser.ts';
import { defaultCeilings, lineText, type Block } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { findPdftotext } from '../../support/machineTools.ts';

const forms = join(import.meta.dirname, '../../fixtures/forms');
const samples = join(import.meta.dirname, '../../../src/local/samples');
const pdftotext = findPdftotext();

interface Pdf {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const pdfs: readonly Pdf[] = [
  ...readdirSync(forms)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => ({ name, bytes: readFileSync(join(forms, name)) })),
  ...(await pdfsOfSamples()),
];

describe.skipIf(pdftotext === undefined)('a second reader of PDF text', () => {
  it.each(pdfs)('sees the same words on every page: $name', async ({ name, bytes }) => {
    const read = await readPdf({ name, bytes }, defaultCeilings);
    const theirs = execFileSync(pdftotext ?? '', ['-q', '-raw', '-enc', 'UTF-8', '-', '-'], {
      input: bytes,
    }).toString();

    if (read.kind !== 'document') throw new Error(read.why);
    const ours = read.blocks.map(textOf).join('\n');
    expect(wordsOnlyIn(theirs, ours), 'words that we do not see').toEqual([]);
    expect(wordsOnlyIn(ours, theirs), 'words that only we see').toEqual([]);
  });
});

/** What the sample mails carry and can be opened: neither damaged nor locked, nor a scan. */
async function pdfsOfSamples(): Promise<readonly Pdf[]> {
  const found: Pdf[] = [];
  for (const mail of readdirSync(samples).filter((name) => name.endsWith('.eml'))) {
    const opened = await openMail(readFileSync(join(samples, mail)), defaultCeilings);
    const files = opened.kind === 'opened' ? opened.mail.files : [];
    for (const { bytes } of files) {
      if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-'))) continue;
      const read = await readPdf({ name: mail, bytes }, defaultCeilings);
      if (read.kind === 'document' && read.confidence === undefined)
        found.push({ name: mail, bytes });
    }
  }
  return found;
}

function textOf(block: Block): string {
  if (block.kind === 'line') return lineText(block);
  return block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.map(textOf))).join('\n');
}

/** Single letters are ticks, or what stands in boxes of one letter each. */
function wordsOnlyIn(one: string, other: string): string[] {
  const run = lettersOf(other);
  const words = new Set(one.normalize('NFKC').match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  return [...words].filter((word) => !run.includes(word));
}

/** Without the spaces, which every reader guesses from the gaps between the letters. */
const lettersOf = (text: string): string =>
  (text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join('');
