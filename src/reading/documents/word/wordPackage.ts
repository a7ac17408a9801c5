import { decodeWindows1252 } from '../../../platform/windows1252.ts';
import { childElements, readXml, type Element } from '../markup.ts';
import type { ZipParts } from './zipParts.ts';

/** A Word file by its own table of contents: parts are found by relation, never by a fixed name. */
export interface WordPackage {
  readonly main: string;
  /** The part behind a relation id of a part, with its path, or undefined. */
  related(part: string, id: string): string | undefined;
  /** The first part that stands in this relation (`styles`, `footnotes`) to the main part. */
  relatedAs(kind: string): string | undefined;
  xml(part: string): Element | undefined;
  bytes(part: string): Uint8Array | undefined;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

export function openPackage(parts: ZipParts): WordPackage | undefined {
  const names = new Map(parts.names.map((name) => [name.toLowerCase(), name]));
  const bytes = (part: string) => {
    const name = names.get(part.toLowerCase());
    return name === undefined ? undefined : parts.read(name);
  };
  const xml = (part: string) => {
    const content = bytes(part);
    return content === undefined ? undefined : readXml(decodeXml(content));
  };
  const known = new Map<string, Relation[]>();
  const relationsOf = (part: string): Relation[] => {
    const found = known.get(part) ?? readRelations(part, xml);
    known.set(part, found);
    return found;
  };
  const main =
    relationsOf('').find((relation) => relation.kind === 'officeDocument')?.target ??
    names.get('word/document.xml');
  if (main === undefined || !names.has(main.toLowerCase())) return undefined;
  return {
    main,
    xml,
    bytes,
    related: (part, id) => relationsOf(part).find((relation) => relation.id === id)?.target,
    relatedAs: (kind) => relationsOf(main).find((relation) => relation.kind === kind)?.target,
  };
}

function readRelations(part: string, xml: (part: string) => Element | undefined): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const root = xml(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const list = root === undefined ? [] : childElements(root).flatMap((top) => childElements(top));
  return list.flatMap(({ attributes }) => {
    const { Id, Type, Target, TargetMode } = attributes;
    if (Id === undefined || Target === undefined || TargetMode === 'External') return [];
    const kind = (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1);
    return [{ id: Id, kind, target: resolve(part.slice(0, slash), Target) }];
  });
}

function resolve(folder: string, target: string): string {
  const way: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') way.pop();
    else if (step !== '' && step !== '.') way.push(step);
  }
  return way.join('/');
}

/** XML is UTF-8 unless a byte order mark or its first line says otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  const encoding = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1];
  if (encoding?.toLowerCase() === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
