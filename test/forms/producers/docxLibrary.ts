/* eslint-disable @typescript-eslint/no-deprecated -- the library marks bold and strike so, and offers nothing else */
import {
  CheckBox,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  helpOf,
  matrixRows,
  pairsAcross,
  underHeads,
  type Form,
  type Item,
  type Section,
} from '../form.ts';

/** The form by the docx library: real content-control check boxes, tables with widths. */
export async function docxLibrary(form: Form): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: form.title, heading: HeadingLevel.TITLE }),
          ...form.introduction.map((text) => new Paragraph({ text })),
          ...form.sections.flatMap(sectionBlocks),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function sectionBlocks(section: Section): (Paragraph | Table)[] {
  const heading = new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_2 });
  const { arrangement, items } = section;
  if (arrangement === 'stacked' || arrangement === 'boxed' || arrangement === 'lines') {
    return [heading, ...items.flatMap(stackedBlocks)];
  }
  const width = { size: 100, type: WidthType.PERCENTAGE };
  const table = new Table({ rows: tableRows(section), width });
  return arrangement === 'side-head' ? [new Paragraph({ text: '' }), table] : [heading, table];
}

function tableRows(section: Section): TableRow[] {
  const { arrangement, items } = section;
  const words = (text: string) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })] });
  if (arrangement === 'matrix') {
    const heads = ['', ...(section.matrix?.columns ?? [])].map(words);
    const rows = matrixRows(section).map(({ head, items: row }) => [
      words(head),
      ...row.map((item) => new TableCell({ children: answerBlocks(item) })),
    ]);
    return [heads, ...rows].map((children) => new TableRow({ children }));
  }
  if (arrangement === 'heads') {
    return underHeads(items).flatMap((row) => [
      new TableRow({ children: row.map((item) => words(item.kind === 'words' ? '' : item.label)) }),
      new TableRow({
        children: row.map((item) => new TableCell({ children: answerBlocks(item) })),
      }),
    ]);
  }
  if (arrangement === 'side-head') {
    const side = new TableCell({
      rowSpan: items.length,
      children: [new Paragraph({ text: section.heading })],
    });
    return items.map(
      (item, place) =>
        new TableRow({ children: place === 0 ? [side, ...cellsOf(item)] : cellsOf(item) }),
    );
  }
  const across = pairsAcross(arrangement);
  const rows: TableRow[] = [];
  for (let at = 0; at < items.length; at += across) {
    const row = items.slice(at, at + across);
    const cells =
      arrangement === 'label-over'
        ? row.map((item) => new TableCell({ children: stackedBlocks(item) }))
        : row.flatMap(cellsOf);
    rows.push(new TableRow({ children: cells }));
  }
  return rows;
}

function stackedBlocks(item: Item): Paragraph[] {
  if (item.kind === 'words') return [new Paragraph({ text: item.text })];
  const label = new Paragraph({ children: [new TextRun({ text: item.label, bold: true })] });
  return [label, ...helpBlocks(item), ...answerBlocks(item)];
}

function cellsOf(item: Item): TableCell[] {
  if (item.kind === 'words') {
    return [new TableCell({ columnSpan: 2, children: [new Paragraph({ text: item.text })] })];
  }
  const label = new Paragraph({ children: [new TextRun({ text: item.label, bold: true })] });
  return [
    new TableCell({ children: [label, ...helpBlocks(item)] }),
    new TableCell({ children: answerBlocks(item) }),
  ];
}

const helpBlocks = (item: Item): Paragraph[] =>
  helpOf(item).map((text) => new Paragraph({ children: [new TextRun({ text, italics: true })] }));

function answerBlocks(item: Item): Paragraph[] {
  if (item.kind === 'words') return [];
  if (item.kind === 'box') {
    return item.written.split('\n').map((text) => new Paragraph({ text }));
  }
  const { options, chosen, manner } = item;
  if (manner === 'typed') {
    return [new Paragraph({ text: chosen === null ? '' : (options[chosen] ?? '') })];
  }
  if (manner === 'delete') {
    const runs = options.flatMap((option, place) => [
      new TextRun({ text: place === 0 ? '' : ' / ' }),
      new TextRun({ text: option, strike: chosen !== null && place !== chosen }),
    ]);
    return [new Paragraph({ children: runs })];
  }
  const children = options.flatMap((option, place) => [
    new CheckBox({ checked: place === chosen }),
    new TextRun({ text: ` ${option}   ` }),
  ]);
  return [new Paragraph({ children })];
}
