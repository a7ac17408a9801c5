import { beyond } from '../ceilings.ts';
import type { Block, Ceilings, DocumentReader, OpenedDocument } from '../document.ts';
import { asRunning } from './asRunning.ts';
import { CeilingError } from './ceilingError.ts';
import { readHtml } from './document.html.ts';
import { readText } from './document.text.ts';
import { childElements, descend, type Element } from './markup.ts';
import { runningParts } from './word/runningParts.ts';
import { readStory, type StoryContext } from './word/story.ts';
import { readStyles } from './word/styles.ts';
import { decodeXml, openPackage, type WordPackage } from './word/wordPackage.ts';
import { BrokenZipError, openZip } from './word/zipParts.ts';

/** Reads .docx and .docm as Word would show it with all tracked changes accepted. */
export const readWord: DocumentReader = ({ bytes }, ceilings) =>
  Promise.resolve(open(bytes, ceilings));

function open(bytes: Uint8Array, ceilings: Ceilings): OpenedDocument {
  if (isOle(bytes)) return { kind: 'cannot-open', why: oleReason(bytes) };
  if (bytes.length > ceilings.bytes) {
    return { kind: 'over-ceiling', why: beyond('bytes', ceilings, 'the file') };
  }
  try {
    const word = openPackage(openZip(bytes, ceilings));
    const main = word?.xml(word.main);
    if (word === undefined || main === undefined) return notWord();
    const body = descend(main, 'w:document', 'w:body');
    return body === undefined ? notWord() : readDocument(word, body, ceilings);
  } catch (error) {
    if (error instanceof CeilingError) {
      return { kind: 'over-ceiling', why: `The Word file is over a ceiling: ${error.message}` };
    }
    if (error instanceof BrokenZipError) {
      return { kind: 'cannot-open', why: `The Word file cannot be opened: ${error.message}` };
    }
    return { kind: 'cannot-open', why: 'The Word file is broken inside' };
  }
}

function notWord(): OpenedDocument {
  return { kind: 'cannot-open', why: 'The file is an Office container without a Word document' };
}

function readDocument(word: WordPackage, body: Element, ceilings: Ceilings): OpenedDocument {
  const notes = new Set<string>();
  const footnotes: { kind: 'footnotes' | 'endnotes'; id: string }[] = [];
  const styles = readStyles(partAs(word, 'styles'));
  let boxes = 0;
  let characters = 0;
  const contextFor = (part: string): StoryContext => ({
    styles,
    newBox: () => (boxes += 1),
    spend(count) {
      characters += count;
      if (characters > ceilings.characters) {
        throw new CeilingError(beyond('characters', ceilings, 'it'));
      }
    },
    footnote: (kind, id) => void footnotes.push({ kind, id }),
    note: (remark) => void notes.add(remark),
    embedded: (id) => embedded(word, word.related(part, id), ceilings, notes),
  });
  const running = runningParts(body, partAs(word, 'settings'));
  const story = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const part = word.related(word.main, id);
      const root = part === undefined ? undefined : word.xml(part);
      if (part === undefined || root === undefined) return [];
      return asRunning(readStory(root, contextFor(part)));
    });
  const headers = story(running.headers);
  const shown = readStory(body, contextFor(word.main));
  const below = footnotesOf(word, footnotes, contextFor);
  const blocks = [...headers, ...shown, ...below, ...story(running.footers)];
  return { kind: 'document', format: 'word', blocks, pages: 1, notes: [...notes] };
}

function partAs(word: WordPackage, kind: string): Element | undefined {
  const part = word.relatedAs(kind);
  return part === undefined ? undefined : word.xml(part);
}

function footnotesOf(
  word: WordPackage,
  wanted: readonly { kind: 'footnotes' | 'endnotes'; id: string }[],
  contextFor: (part: string) => StoryContext,
): Block[] {
  return (['footnotes', 'endnotes'] as const).flatMap((kind) => {
    const ids = new Set(wanted.filter((note) => note.kind === kind).map((note) => note.id));
    const part = ids.size === 0 ? undefined : word.relatedAs(kind);
    const root = part === undefined ? undefined : word.xml(part);
    if (part === undefined || root === undefined) return [];
    return childElements(root)
      .flatMap((top) => childElements(top))
      .filter((note) => ids.has(note.attributes['w:id'] ?? ''))
      .flatMap((note) => readStory(note, contextFor(part)));
  });
}

/** HTML or text that another program put into the file as a whole; other kinds are only named. */
function embedded(
  word: WordPackage,
  part: string | undefined,
  ceilings: Ceilings,
  notes: Set<string>,
): Block[] {
  const bytes = part === undefined ? undefined : word.bytes(part);
  if (part === undefined || bytes === undefined) return [];
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const text = /^(?:x?html?|txt)$/.test(extension) ? decodeXml(bytes) : undefined;
  const inner =
    text === undefined
      ? undefined
      : extension === 'txt'
        ? readText(text, ceilings)
        : readHtml(text, ceilings);
  if (inner?.kind === 'document') return [...inner.blocks];
  notes.add(`a document inside the document (${extension}) was not read`);
  return [];
}

function isOle(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

function oleReason(bytes: Uint8Array): string {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted
    ? 'The Word file needs a password'
    : 'The file is in the old binary Word format (.doc)';
}
