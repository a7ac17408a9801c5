import { beyond } from '../ceilings.ts';
import type { Block, Ceilings, DocumentReader, OpenedDocument } from '../document.ts';
import { CeilingError } from './ceilingError.ts';
import { BrokenOleError } from './doc/oleStreams.ts';
import { readDoc } from './doc/readDoc.ts';
import { descend, readXml, type Element } from './markup.ts';
import { formControls } from './odt/odtControls.ts';
import { readOdtStory } from './odt/odtStory.ts';
import { readOdtStyles } from './odt/odtStyles.ts';
import { readRtf } from './rtf/readRtf.ts';
import { asRunning } from './asRunning.ts';
import { decodeXml } from './word/wordPackage.ts';
import { BrokenZipError, openZip } from './word/zipParts.ts';

/** Reads an OpenDocument text (.odt, .ott) as LibreOffice shows it. */
export const readOpenDocument: DocumentReader = ({ bytes }, ceilings) =>
  Promise.resolve(guarded('OpenDocument text', () => openOdt(bytes, ceilings)));

function openOdt(bytes: Uint8Array, ceilings: Ceilings): OpenedDocument {
  const zip = openZip(bytes, ceilings);
  const xml = (name: string): Element | undefined => {
    const part = zip.read(name);
    return part === undefined ? undefined : readXml(decodeXml(part));
  };
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest !== undefined && /encryption-data/.test(decodeXml(manifest))) {
    return { kind: 'cannot-open', why: 'The OpenDocument text needs a password' };
  }
  const content = xml('content.xml');
  const body = descend(content, 'office:document-content', 'office:body', 'office:text');
  if (body === undefined) {
    return { kind: 'cannot-open', why: 'The OpenDocument file holds no text document' };
  }
  const styles = readOdtStyles([xml('styles.xml'), content]);
  let boxes = 0;
  const context = {
    styles,
    controls: formControls(body),
    newBox: () => (boxes += 1),
    spend: spending(ceilings),
  };
  const running = (parts: readonly Element[]) =>
    parts.flatMap((part) => asRunning(readOdtStory(part, context)));
  const blocks: Block[] = [
    ...running(styles.headers),
    ...readOdtStory(body, context),
    ...running(styles.footers),
  ];
  return { kind: 'document', format: 'word', blocks, pages: 1, notes: [] };
}

/** Reads Rich Text Format (.rtf, and .doc files that are RTF inside). */
export const readRichText: DocumentReader = ({ bytes }, ceilings) =>
  Promise.resolve(
    guarded('rich text file', () => {
      const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
        'latin1',
      );
      if (!source.slice(0, 100).includes('{\\rtf')) {
        return { kind: 'cannot-open', why: 'The file is not rich text' };
      }
      const { blocks, whole } = readRtf(source, spending(ceilings));
      if (!whole)
        return { kind: 'cannot-open', why: 'The rich text file was cut off: its end is missing' };
      return { kind: 'document', format: 'word', blocks, pages: 1, notes: [] };
    }),
  );

/** Reads the binary Word format of 1997 to 2003 (.doc). */
export const readOldWord: DocumentReader = ({ bytes }, ceilings) =>
  Promise.resolve(
    guarded('old Word file', () => {
      const blocks = readDoc(bytes, spending(ceilings));
      return { kind: 'document', format: 'word', blocks, pages: 1, notes: [] };
    }),
  );

function spending(ceilings: Ceilings): (characters: number) => void {
  let characters = 0;
  return (count) => {
    characters += count;
    if (characters > ceilings.characters) {
      throw new CeilingError(beyond('characters', ceilings, 'it'));
    }
  };
}

/** Bad input is an outcome, never an exception. */
function guarded(what: string, open: () => OpenedDocument): OpenedDocument {
  try {
    return open();
  } catch (error) {
    if (error instanceof CeilingError) {
      return { kind: 'over-ceiling', why: `The ${what} is over a ceiling: ${error.message}` };
    }
    if (error instanceof BrokenZipError || error instanceof BrokenOleError) {
      return { kind: 'cannot-open', why: `The ${what} cannot be opened: ${error.message}` };
    }
    return { kind: 'cannot-open', why: `The ${what} is broken inside` };
  }
}
