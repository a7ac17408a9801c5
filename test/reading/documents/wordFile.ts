import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** Further parts by file name below `word/`, each with the kind of its relation and its XML. */
export type FurtherParts = Readonly<
  Record<string, { readonly kind: string; readonly xml: string }>
>;

/** A Word file as its XML says, nothing added. */
export function wordFile(body: string, further: FurtherParts = {}): Uint8Array {
  const relations = Object.entries(further).map(
    ([name, { kind }], place) =>
      `<Relationship Id="rId${place + 1}" Type="http://relations.example/${kind}" Target="${name}"/>`,
  );
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
  };
  for (const [name, { xml }] of Object.entries(further)) {
    files[`word/${name}`] = strToU8(xml.replace(/^<([\w:]+)/, `<$1 ${namespaces}`));
  }
  return zipSync(files);
}

export function run(text: string, properties = ''): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

export function paragraph(...inside: readonly string[]): string {
  return `<w:p>${inside.join('')}</w:p>`;
}

export function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export function legacyField(data: string, instruction: string, result?: string): string {
  const mark = (type: string, inside = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
  return (
    mark('begin', data === '' ? '' : `<w:ffData>${data}</w:ffData>`) +
    `<w:r><w:instrText> ${instruction} </w:instrText></w:r>` +
    (result === undefined ? '' : mark('separate') + run(result)) +
    mark('end')
  );
}
