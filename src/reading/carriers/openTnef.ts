import { decoded, mapiIds, mapiProperties } from './mapiProperties.ts';
import type { MapiValue } from './mapiProperties.ts';
import type { CarriedFile } from './openedMail.ts';
import { htmlTextOf } from './textOf.ts';

/** What a winmail.dat holds: the body in up to three formats, and files. */
export interface TnefContent {
  readonly text: string | null;
  readonly html: string | null;
  /** Compressed rich text, as Outlook keeps it. */
  readonly compressedRtf: Uint8Array | null;
  readonly files: readonly CarriedFile[];
}

const SIGNATURE = 0x223e9f78;
const ATTACHMENT = {
  start: 0x00069002,
  title: 0x00018010,
  data: 0x0006800f,
  properties: 0x00069005,
} as const;
const MESSAGE = { body: 0x0002800c, properties: 0x00069003, codepage: 0x00069007 } as const;
/** The declared type that we give a mail inside a winmail.dat, which is a TNEF stream again. */
export const innerTnef = 'application/x-tnef-message';
/** Before an inner message stands the id of the interface that reads it. */
const INTERFACE_ID = 16;

interface Attribute {
  readonly id: number;
  readonly bytes: Buffer;
}

/**
 * Takes a winmail.dat apart ([MS-OXTNEF]): Outlook's own wrapping of a mail for other Outlooks.
 * Undefined where it is broken from the start; a stream that is cut short gives what came before.
 */
export function openTnef(bytes: Uint8Array): TnefContent | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 6 || view.readUInt32LE(0) !== SIGNATURE) return undefined;
  const attributes = attributesOf(view);
  const codepage = codepageOf(attributes);
  const first = (id: number) => attributes.find((attribute) => attribute.id === id)?.bytes;
  const properties = mapiProperties(first(MESSAGE.properties) ?? Buffer.alloc(0), codepage);
  const body = first(MESSAGE.body);
  const html = properties.get(mapiIds.html);
  return {
    text:
      properties.get(mapiIds.body)?.text ??
      (body === undefined ? null : decoded(body, codepage).replace(/\0+$/u, '')),
    html: html === undefined ? null : (html.text ?? htmlTextOf(html.bytes)),
    compressedRtf: properties.get(mapiIds.rtf)?.bytes ?? null,
    files: filesOf(attributes, codepage),
  };
}

function attributesOf(view: Buffer): Attribute[] {
  const attributes: Attribute[] = [];
  let at = 6;
  while (at + 9 <= view.length) {
    const length = view.readUInt32LE(at + 5);
    const start = at + 9;
    if (start + length > view.length) break;
    attributes.push({
      id: view.readUInt32LE(at + 1),
      bytes: view.subarray(start, start + length),
    });
    // Two bytes of checksum close each attribute.
    at = start + length + 2;
  }
  return attributes;
}

function codepageOf(attributes: readonly Attribute[]): string {
  const bytes = attributes.find(({ id }) => id === MESSAGE.codepage)?.bytes;
  const number = bytes === undefined || bytes.length < 4 ? 1252 : bytes.readUInt32LE(0);
  return number === 65_001 ? 'utf-8' : `windows-${number}`;
}

interface Draft {
  title?: Buffer;
  data?: Buffer;
  properties: Map<number, MapiValue>;
}

function filesOf(attributes: readonly Attribute[], codepage: string): CarriedFile[] {
  const drafts: Draft[] = [];
  for (const { id, bytes } of attributes) {
    if (id === ATTACHMENT.start) drafts.push({ properties: new Map() });
    const draft = drafts.at(-1);
    if (draft === undefined) continue;
    if (id === ATTACHMENT.title) draft.title = bytes;
    if (id === ATTACHMENT.data) draft.data = bytes;
    if (id === ATTACHMENT.properties) draft.properties = mapiProperties(bytes, codepage);
  }
  return drafts.flatMap((draft) => fileOf(draft, codepage) ?? []);
}

function fileOf({ title, data, properties }: Draft, codepage: string): CarriedFile | undefined {
  const object = properties.get(mapiIds.attachData)?.bytes;
  const inner = innerMessage(object);
  const content = inner ?? data ?? object;
  if (content === undefined) return undefined;
  const textOf = (id: number) => properties.get(id)?.text ?? '';
  const short = title === undefined ? '' : decoded(title, codepage).replace(/\0.*$/su, '');
  const names = [textOf(mapiIds.attachLongName), textOf(mapiIds.attachName), short];
  return {
    name: names.find((name) => name !== '') ?? null,
    declaredType: inner === undefined ? textOf(mapiIds.attachMime).toLowerCase() : innerTnef,
    bytes: content,
    inline: textOf(mapiIds.attachContentId) !== '',
  };
}

function innerMessage(object: Uint8Array | undefined): Uint8Array | undefined {
  const inner = object?.subarray(INTERFACE_ID);
  if (inner === undefined || inner.byteLength < 6) return undefined;
  return Buffer.from(inner.subarray(0, 4)).readUInt32LE(0) === SIGNATURE ? inner : undefined;
}
