import type { FileKind } from './carriers/fileKind.ts';
import { rtfOf } from './carriers/compressedRtf.office.ts';
import type { Openers } from './carriers/gathered.ts';
import { openMail } from './carriers/openMail.mailparser.ts';
import { openMsg } from './carriers/openMsg.office.ts';
import { unpackZip } from './carriers/unpack.zip.ts';
import type { DocumentReader } from './document.ts';
import { readHtml } from './documents/document.html.ts';
import { readImage } from './documents/document.ocr.ts';
import { readOldWord, readOpenDocument, readRichText } from './documents/document.office.ts';
import { readPdf } from './documents/document.pdf.ts';
import { readText } from './documents/document.text.ts';
import { readWord } from './documents/document.word.ts';

/** Which reader opens which kind of file; a kind that is missing here waits for a person. */
const readers: Readonly<Partial<Record<FileKind, DocumentReader>>> = {
  pdf: readPdf,
  docx: readWord,
  doc: readOldWord,
  odt: readOpenDocument,
  rtf: readRichText,
  png: readImage,
  jpeg: readImage,
  tiff: readImage,
  heic: readImage,
  bmp: readImage,
  webp: readImage,
  gif: readImage,
};

const noReader: DocumentReader = () =>
  Promise.resolve({ kind: 'cannot-open', why: 'this kind of file is not read' });

/** For the reading child only: each of these takes hostile bytes apart. */
export const openers: Openers = {
  mail: openMail,
  msg: openMsg,
  rtf: rtfOf,
  text: readText,
  html: readHtml,
  zip: unpackZip,
  file: (kind, file, ceilings) => (readers[kind] ?? noReader)(file, ceilings),
};
