import { strToU8, zipSync } from 'fflate';
import {
  helpOf,
  matrixRows,
  pairsAcross,
  spelledOut,
  underHeads,
  type Form,
  type Item,
  type Section,
} from '../form.ts';
import { escape } from './html.ts';

/** The ways a Word form lets people answer. */
export type WordManner =
  'typed' | 'content-controls' | 'legacy-fields' | 'text-boxes' | 'underlines' | 'dots';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file as Word's own forms are built, written part by part. */
export function wordXml(form: Form, asked: WordManner): Uint8Array {
  // Half a page has no room for the boxes.
  const manner = form.pageColumns !== undefined && asked === 'text-boxes' ? 'typed' : asked;
  const body = [
    styled(form.title, 'Title'),
    paragraph(run(form.service)),
    ...form.introduction.map((line) => paragraph(run(line))),
    ...form.sections.map((section) => sectionXml(section, manner)),
  ];
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>' +
    (form.pageColumns === undefined ? '' : `<w:cols w:num="${form.pageColumns}" w:space="400"/>`) +
    '</w:sectPr>';
  const xml = (root: string, inside: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${inside}</w:${root}>`,
    );
  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relationFile([['officeDocument', 'word/document.xml']])),
      'word/_rels/document.xml.rels': strToU8(
        relationFile([
          ['styles', 'styles.xml'],
          ['header', 'header1.xml'],
          ['footer', 'footer1.xml'],
        ]),
      ),
      'word/document.xml': xml('document', `<w:body>${body.join('')}${section}</w:body>`),
      'word/styles.xml': xml('styles', styles),
      'word/header1.xml': xml('hdr', paragraph(run(form.header))),
      'word/footer1.xml': xml('ftr', paragraph(run(form.footer))),
    },
    { mtime: new Date('2026-01-01T00:00:00Z') },
  );
}

const contentTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['header1', 'header'],
    ['footer1', 'footer'],
  ]
    .map(
      ([part, type]) =>
        `<Override PartName="/word/${part}.xml" ContentType="${types}.${type}+xml"/>`,
    )
    .join('') +
  '</Types>';

const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>';

function relationFile(parts: readonly (readonly [string, string])[]): string {
  const list = parts.map(
    ([kind, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function sectionXml(section: Section, manner: WordManner): string {
  const heading = section.heading === '' ? '' : styled(section.heading, 'Heading2');
  const { arrangement, items } = section;
  if (manner === 'underlines' || manner === 'dots' || arrangement === 'lines') {
    return (
      heading +
      spelledOut(section)
        .map((item) => underlinedLine(item, manner))
        .join('')
    );
  }
  if (arrangement === 'stacked') {
    return heading + items.map((item) => stacked(item, manner)).join('');
  }
  if (arrangement === 'boxed') {
    return (
      heading + table(items.map((item) => [cell(stacked(item, manner), 9600)])) + paragraph('')
    );
  }
  if (arrangement === 'banner') return table(bannerRows(section, manner)) + paragraph('');
  if (arrangement === 'matrix') return heading + table(matrixOf(section, manner)) + paragraph('');
  if (arrangement === 'heads') return heading + table(headRows(section, manner)) + paragraph('');
  if (arrangement === 'side-head') return table(sideRows(section, manner)) + paragraph('');
  const across = pairsAcross(arrangement);
  const rows: string[][] = [];
  for (let at = 0; at < items.length; at += across) {
    const row = items.slice(at, at + across);
    rows.push(
      arrangement === 'in-cell'
        ? row.map((item) => cell(inCell(item, manner), 4800))
        : arrangement === 'label-over'
          ? row.map((item) => cell(stacked(item, 'text-boxes' === manner ? 'typed' : manner), 4800))
          : row.flatMap((item) => pair(item, manner, across)),
    );
  }
  return heading + table(rows) + paragraph('');
}

function headRows(section: Section, manner: WordManner): string[][] {
  return underHeads(section.items).flatMap((row) => {
    const width = Math.floor(9600 / row.length);
    return [
      row.map((item) =>
        cell(paragraph(item.kind === 'words' ? '' : run(item.label, '<w:b/>')), width),
      ),
      row.map((item) => cell(answer(item, manner), width)),
    ];
  });
}

function sideRows(section: Section, manner: WordManner): string[][] {
  return section.items.map((item, place) => [
    place === 0
      ? cell(paragraph(run(section.heading, '<w:b/>')), 1600, 1, '<w:vMerge w:val="restart"/>')
      : cell(paragraph(''), 1600, 1, '<w:vMerge/>'),
    ...pair(item, manner, 1),
  ]);
}

function bannerRows(section: Section, manner: WordManner): string[][] {
  const across = (inside: string) => [cell(inside, 9600, 2)];
  const rows = [across(paragraph(run(section.heading, '<w:b/>')))];
  for (const item of section.items) {
    if (item.kind === 'box' && item.large === true) {
      const label = paragraph(run(item.label, '<w:b/>')) + helpXml(item);
      rows.push(across(label), across(answer(item, manner)));
    } else rows.push(pair(item, manner, 1));
  }
  return rows;
}

function matrixOf(section: Section, manner: WordManner): string[][] {
  const columns = section.matrix?.columns ?? [];
  const width = Math.floor(9600 / (columns.length + 1));
  const head = (text: string) => cell(paragraph(run(text, '<w:b/>')), width);
  return [
    ['', ...columns].map(head),
    ...matrixRows(section).map(({ head: name, items }) => [
      head(name),
      ...items.map((item) => cell(answer(item, manner), width)),
    ]),
  ];
}

const helpXml = (item: Item): string =>
  helpOf(item)
    .map((line) => paragraph(run(line, '<w:i/>')))
    .join('');

function inCell(item: Item, manner: WordManner): string {
  if (item.kind === 'words') return paragraph(run(item.text));
  return paragraph(run(item.label, '<w:b/>') + run(' ') + inlineAnswer(item, manner));
}

function pair(item: Item, manner: WordManner, across: number): string[] {
  if (item.kind === 'words') return [cell(paragraph(run(item.text)), 9600, across * 2)];
  const asks = paragraph(run(item.label, '<w:b/>')) + helpXml(item);
  const [asked, given] = [0, [3200, 6400], [2000, 2800], [1300, 1900]][across] as [number, number];
  return [cell(asks, asked), cell(answer(item, manner), given)];
}

function stacked(item: Item, manner: WordManner): string {
  if (item.kind === 'words') return paragraph(run(item.text, '<w:i/>'));
  const label = paragraph(run(item.label, '<w:b/>')) + helpXml(item);
  if (manner === 'text-boxes' && item.kind === 'box' && item.written !== '') {
    return label + paragraph(textBox(item.written));
  }
  return label + answer(item, manner);
}

function underlinedLine(item: Item, manner: WordManner): string {
  if (item.kind === 'words') return paragraph(run(item.text));
  if (item.kind === 'box' && item.large === true) {
    return paragraph(run(item.label, '<w:b/>')) + helpXml(item) + answer(item, 'typed');
  }
  const label = run(`${item.label.replace(/:?$/, '')}: `, '<w:b/>');
  if (item.kind === 'choice') return paragraph(label + inlineAnswer(item, manner));
  if (manner === 'dots') return paragraph(run(dotted(item)));
  if (manner !== 'underlines') return paragraph(label + inlineAnswer(item, manner));
  const filled =
    item.written === '' ? '                              ' : `  ${item.written}        `;
  return paragraph(label + run(filled, '<w:u w:val="single"/>'));
}

/** "Name …………Ann Example…………": the dots that were printed stay around what was typed. */
function dotted({ label, written }: Extract<Item, { kind: 'box' }>): string {
  const bare = label.replace(/:$/, '');
  return written === ''
    ? `${bare} ${'…'.repeat(16)}`
    : `${bare} ${'…'.repeat(4)}${written}${'.'.repeat(12)}`;
}

function answer(item: Item, manner: WordManner): string {
  if (item.kind !== 'box') return paragraph(inlineAnswer(item, manner));
  if (item.large === true && manner === 'content-controls' && item.written !== '') {
    return `<w:sdt><w:sdtPr><w:alias w:val="${escape(item.label)}"/></w:sdtPr><w:sdtContent>${lines(item.written)}</w:sdtContent></w:sdt>`;
  }
  if (item.large === true && manner !== 'legacy-fields') return lines(item.written);
  return paragraph(inlineAnswer(item, manner));
}

function inlineAnswer(item: Item, manner: WordManner): string {
  if (item.kind === 'words') return '';
  if (item.kind === 'choice') {
    if (item.manner === 'typed')
      return run(item.chosen === null ? '' : (item.options[item.chosen] ?? ''));
    return item.options
      .map((option, place) =>
        choiceXml(option, item.chosen === null ? null : place === item.chosen, item.manner, manner),
      )
      .join(run(item.manner === 'delete' ? ' / ' : '   '));
  }
  if (manner === 'content-controls') return control(item.label, item.written);
  if (manner === 'legacy-fields') return legacyText(item.written);
  return broken(item.written);
}

function choiceXml(
  option: string,
  chosen: boolean | null,
  asked: string,
  manner: WordManner,
): string {
  if (asked === 'delete') return run(option, chosen === false ? '<w:strike/>' : '');
  return tickBox(chosen === true, manner) + run(` ${option}`);
}

function tickBox(ticked: boolean, manner: WordManner): string {
  const glyph = ticked ? '☒' : '☐';
  if (manner === 'content-controls') {
    return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(glyph)}</w:sdtContent></w:sdt>`;
  }
  if (manner === 'legacy-fields') {
    const checked = ticked ? '<w:checked/>' : '';
    return field(
      `<w:name w:val="Check1"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>${checked}</w:checkBox>`,
      'FORMCHECKBOX',
    );
  }
  if (manner === 'typed') return run(glyph);
  return `<w:r><w:sym w:font="Wingdings" w:char="${ticked ? 'F0FE' : 'F0A8'}"/></w:r>`;
}

function control(label: string, text: string): string {
  const prompt = text === '' ? '<w:showingPlcHdr/>' : '';
  const shown = text === '' ? run('Click or tap here to enter text.') : broken(text);
  return `<w:sdt><w:sdtPr><w:alias w:val="${escape(label)}"/>${prompt}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`;
}

function legacyText(text: string): string {
  const shown = text === '' ? run('\u2002\u2002\u2002\u2002\u2002') : broken(text);
  return field('<w:name w:val="Text1"/><w:enabled/><w:textInput/>', 'FORMTEXT', shown);
}

function field(data: string, instruction: string, result = ''): string {
  const mark = (type: string, inside = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
  const shown = result === '' ? '' : mark('separate') + result;
  return `${mark('begin', `<w:ffData>${data}</w:ffData>`)}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${shown}${mark('end')}`;
}

function textBox(text: string): string {
  // High enough for its lines, as people drag it: what does not fit is cut off where it is drawn.
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 40), 1);
  return `<w:r><w:pict><v:shape id="box" style="width:450pt;height:${Math.max(60, rows * 13)}pt"><v:textbox><w:txbxContent>${lines(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="444444"/>`)
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid/>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}

function cell(inside: string, width: number, span = 1, merged = ''): string {
  const content = inside.endsWith('</w:p>') ? inside : `${inside}<w:p/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merged}</w:tcPr>${content}</w:tc>`;
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => paragraph(run(line)))
    .join('');
}

function broken(text: string): string {
  return text
    .split('\n')
    .map((line) => run(line))
    .join('<w:r><w:br/></w:r>');
}

function styled(text: string, style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
}

function paragraph(inside: string): string {
  return `<w:p>${inside}</w:p>`;
}

function run(text: string, properties = ''): string {
  if (text === '') return '';
  const face = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${face}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}
