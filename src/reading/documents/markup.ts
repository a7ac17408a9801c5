import { Parser } from 'htmlparser2';
import { CeilingError } from './ceilingError.ts';

/** An element of XML or HTML. Names are canonical: `w:p` whatever prefix the file gave it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Deeper than any real document; a walk by recursion stays safe below it. */
const deepest = 500;
/** A real form has some thousands; a million is a bomb that would fill the memory. */
const mostElements = 1_000_000;

const canonicalPrefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:form:1.0': 'form',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:openoffice:names:experimental:ooxml-odf-interop:xmlns:field:1.0': 'field',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};

export function isElement(node: Element | string | undefined): node is Element {
  return typeof node === 'object';
}

export function childElements(element: Element, name?: string): Element[] {
  const elements = element.children.filter(isElement);
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first element on the way `a`, `b`, `c` below this one. */
export function descend(element: Element | undefined, ...way: string[]): Element | undefined {
  let here = element;
  for (const name of way) {
    here = here?.children.find(
      (child): child is Element => isElement(child) && child.name === name,
    );
  }
  return here;
}

/** The whole text below an element. */
export function textBelow(element: Element): string {
  return element.children.map((child) => (isElement(child) ? textBelow(child) : child)).join('');
}

/**
 * Reads XML without a DTD: no entity but the five of XML is ever expanded and nothing is fetched.
 * Throws CeilingError for nesting or element counts that no real document has.
 */
export function readXml(text: string): Element {
  const scopes: Readonly<Record<string, string>>[] = [{}];
  const canonical = (name: string, isAttribute: boolean): string => {
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    if (isAttribute && prefix === '') return name;
    const mapped = scopes.at(-1)?.[prefix] ?? prefix;
    const local = name.slice(colon + 1);
    return mapped === '' ? local : `${mapped}:${local}`;
  };
  return grow(text, true, {
    open(name, attributes) {
      scopes.push(scopeOf(attributes, scopes.at(-1) ?? {}));
      const named: Record<string, string> = {};
      for (const [key, value] of Object.entries(attributes)) named[canonical(key, true)] = value;
      return { name: canonical(name, false), attributes: named };
    },
    close: () => void scopes.pop(),
    tooDeep: 'stop',
  });
}

/** Reads HTML as browsers do; nesting beyond the limit is flattened, as browsers do too. */
export function readHtmlTree(text: string): Element {
  return grow(text, false, {
    open: (name, attributes) => ({ name, attributes }),
    close: () => undefined,
    tooDeep: 'flatten',
  });
}

interface Growth {
  open(name: string, attributes: Record<string, string>): Omit<Element, 'children'>;
  close(): void;
  readonly tooDeep: 'stop' | 'flatten';
}

function grow(text: string, xmlMode: boolean, growth: Growth): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let beyond = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        if (elements > mostElements) throw new CeilingError('more than a million elements');
        const element: Element = { ...growth.open(name, attributes), children: [] };
        const parent = open.at(-1) ?? root;
        parent.children.push(element);
        if (open.length < deepest) open.push(element);
        else if (growth.tooDeep === 'flatten') beyond += 1;
        else throw new CeilingError(`nested more than ${deepest} levels deep`);
      },
      ontext(words) {
        const siblings = (open.at(-1) ?? root).children;
        const last = siblings.at(-1);
        if (typeof last === 'string') siblings[siblings.length - 1] = last + words;
        else siblings.push(words);
      },
      onclosetag() {
        growth.close();
        if (beyond > 0) beyond -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

function scopeOf(
  attributes: Readonly<Record<string, string>>,
  outer: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  if (declared.length === 0) return outer;
  const scope: Record<string, string> = { ...outer };
  for (const [name, uri] of declared) {
    const prefix = name.slice('xmlns:'.length);
    const known = canonicalPrefixes[uri];
    if (known !== undefined) scope[prefix] = known;
    else scope[prefix] = prefix;
  }
  return scope;
}
