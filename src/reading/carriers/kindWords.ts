import type { FileKind } from './fileKind.ts';

/**
 * How each kind of file is treated and what it is called for a person.
 * `open`: a document reader is asked. `carrier`: other files are inside. `closed`: it may hold a
 * referral and cannot be opened. `picture`: a page or a decoration. `passed-over`: never a referral.
 */
interface KindWords {
  readonly treat: 'open' | 'carrier' | 'closed' | 'picture' | 'passed-over';
  readonly name: string;
  /** For `closed` and `passed-over`: why. */
  readonly why?: string;
}

const UNKNOWN_OFFICE = 'this kind of Office file is not read';

export const kindWords: Readonly<Record<FileKind, KindWords>> = {
  pdf: { treat: 'open', name: 'PDF' },
  docx: { treat: 'open', name: 'Word document' },
  doc: { treat: 'open', name: 'old Word document' },
  rtf: { treat: 'open', name: 'rich text document' },
  odt: { treat: 'open', name: 'OpenDocument text' },
  xlsx: { treat: 'open', name: 'spreadsheet' },
  ods: { treat: 'open', name: 'spreadsheet' },
  html: { treat: 'open', name: 'web page' },
  text: { treat: 'open', name: 'text file' },
  mail: { treat: 'carrier', name: 'mail' },
  msg: { treat: 'carrier', name: 'Outlook message' },
  tnef: { treat: 'carrier', name: 'Outlook winmail.dat' },
  zip: { treat: 'carrier', name: 'zip archive' },
  smime: { treat: 'carrier', name: 'S/MIME message' },
  xls: { treat: 'closed', name: 'old spreadsheet', why: UNKNOWN_OFFICE },
  ppt: { treat: 'closed', name: 'old presentation', why: UNKNOWN_OFFICE },
  pptx: { treat: 'closed', name: 'presentation', why: UNKNOWN_OFFICE },
  'other-ole': { treat: 'closed', name: 'old Office file', why: UNKNOWN_OFFICE },
  'encrypted-office': {
    treat: 'closed',
    name: 'Office file with a password',
    why: 'it needs a password',
  },
  pages: { treat: 'closed', name: 'Apple Pages document', why: 'Apple Pages files are not read' },
  xml: { treat: 'closed', name: 'XML file', why: 'XML files are not read' },
  pgp: { treat: 'closed', name: 'PGP message', why: 'it is encrypted with PGP' },
  rpmsg: {
    treat: 'closed',
    name: 'protected Outlook message',
    why: 'it is encrypted with Microsoft Purview and opens only for a person who signs in',
  },
  'other-archive': {
    treat: 'closed',
    name: 'archive',
    why: 'only zip archives are unpacked',
  },
  unknown: { treat: 'closed', name: 'file of an unknown kind', why: 'its kind is not known' },
  png: { treat: 'picture', name: 'picture' },
  jpeg: { treat: 'picture', name: 'picture' },
  tiff: { treat: 'picture', name: 'picture' },
  heic: { treat: 'picture', name: 'picture' },
  gif: { treat: 'picture', name: 'picture' },
  bmp: { treat: 'picture', name: 'picture' },
  webp: { treat: 'picture', name: 'picture' },
  svg: { treat: 'passed-over', name: 'drawing', why: 'a drawing, such as a logo' },
  signature: {
    treat: 'passed-over',
    name: 'digital signature',
    why: 'the signature of the mail, not a document',
  },
  calendar: { treat: 'passed-over', name: 'calendar entry', why: 'a calendar entry' },
  contact: { treat: 'passed-over', name: 'contact card', why: 'a contact card' },
  report: { treat: 'passed-over', name: 'delivery report', why: 'a report of a mail server' },
  program: { treat: 'passed-over', name: 'program', why: 'a program; it is never opened' },
  media: { treat: 'passed-over', name: 'sound or film', why: 'sound or film' },
  empty: { treat: 'passed-over', name: 'empty file', why: 'it is empty' },
};

/** "an attached PDF": what a part is called where its name, which may hold a child's, must not stand. */
export function attachedKind(kind: FileKind): string {
  const { name } = kindWords[kind];
  return `an attached ${name}`;
}
