import type { Openers } from './carriers/gathered.ts';
import { openMail } from './carriers/openMail.mailparser.ts';
import { unpackZip } from './carriers/unpack.zip.ts';
import { readHtml } from './documents/document.html.ts';
import { readPdf } from './documents/document.pdf.ts';
import { readText } from './documents/document.text.ts';
import { readWord } from './documents/document.word.ts';

/** Which reader opens which kind of file; for the reading child only, since each reads hostile bytes. */
export const openers: Openers = {
  mail: openMail,
  text: readText,
  html: readHtml,
  zip: unpackZip,
  outlook: () => Promise.resolve({ kind: 'cannot-open', why: 'Outlook files are not read' }),
  file(kind, file, ceilings) {
    switch (kind) {
      case 'pdf':
        return readPdf(file, ceilings);
      case 'docx':
        return readWord(file, ceilings);
      default:
        return Promise.resolve({ kind: 'cannot-open', why: 'this kind of file is not read' });
    }
  },
};
