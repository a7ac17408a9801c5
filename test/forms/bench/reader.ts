import type { Openers } from '../../../src/reading/carriers/gathered.ts';
import { openMail } from '../../../src/reading/carriers/openMail.mailparser.ts';
import { unpackZip } from '../../../src/reading/carriers/unpack.zip.ts';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readHtml } from '../../../src/reading/documents/document.html.ts';
import {
  readOldWord,
  readOpenDocument,
  readRichText,
} from '../../../src/reading/documents/document.office.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { readText } from '../../../src/reading/documents/document.text.ts';
import { readWord } from '../../../src/reading/documents/document.word.ts';
import type { ReadingOutcome } from '../../../src/reading/fileRead.ts';
import { readFile } from '../../../src/reading/readFile.ts';

/** The openers of the child process, used here in one process: a bench counts, it is not attacked. */
const openers: Openers = {
  mail: openMail,
  text: readText,
  html: readHtml,
  zip: unpackZip,
  outlook: () => Promise.resolve({ kind: 'cannot-open', why: 'Outlook files are not read' }),
  file(kind, file, ceilings) {
    if (kind === 'pdf') return readPdf(file, ceilings);
    if (kind === 'docx') return readWord(file, ceilings);
    if (kind === 'odt') return readOpenDocument(file, ceilings);
    if (kind === 'rtf') return readRichText(file, ceilings);
    if (kind === 'doc') return readOldWord(file, ceilings);
    return Promise.resolve({ kind: 'cannot-open', why: 'this kind of file is not read yet' });
  },
};

const settings = {
  ownAddresses: ['imh.referrals@service.example'],
  authservId: null,
  ackDomains: ['community.example'],
};

export function readAsTheServiceDoes(
  file: { readonly name: string; readonly bytes: Uint8Array },
  now: Date,
): Promise<ReadingOutcome> {
  return readFile(file, { openers, ceilings: defaultCeilings, settings }, now);
}
