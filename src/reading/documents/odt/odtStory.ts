import type { Block } from '../../document.ts';
import { childElements, isElement, textBelow, type Element } from '../markup.ts';
import type { Piece } from '../piece.ts';
import { endsInTab, segmentsOf } from '../segments.ts';
import { textInFont } from '../tickGlyphs.ts';
import { isPrompt } from '../word/controls.ts';
import { withoutEmptyEnds } from '../withoutEmptyEnds.ts';
import { readContentControl, readFieldMark, type OdtControl } from './odtControls.ts';
import { plainOdtFace, type OdtFace, type OdtStyles } from './odtStyles.ts';
import { readOdtTable } from './odtTable.ts';

export interface OdtContext {
  readonly styles: OdtStyles;
  readonly controls: ReadonlyMap<string, OdtControl>;
  newBox(): number;
  spend(characters: number): void;
}

/** The lines and tables of a body, a cell, a text box, a header. */
export function readOdtStory(story: Element, context: OdtContext): Block[] {
  const page = makeOdtPage(context);
  walkBlocks(story, page, context);
  return page.blocks;
}

const notShown = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:annotation-end', 'office:forms'],
  ...[
    'text:sequence-decls',
    'text:note-citation',
    'text:hidden-text',
    'text:bookmark',
    'svg:title',
  ],
  ...['svg:desc', 'text:ruby-text', 'table:table-header-columns', 'table:table-columns'],
]);

function walkBlocks(parent: Element, page: OdtPage, context: OdtContext): void {
  for (const child of childElements(parent)) {
    if (notShown.has(child.name)) continue;
    if (child.name === 'text:p' || child.name === 'text:h') {
      const style = child.attributes['text:style-name'];
      page.heading(child.name === 'text:h' || context.styles.isHeading(style));
      walkInline(child, context.styles.face(style, plainOdtFace), page, context);
      page.endParagraph();
    } else if (child.name === 'table:table') {
      page.blocks.push(
        readOdtTable(child, (cell) => withoutEmptyEnds(readOdtStory(cell, context))),
      );
    } else if (child.name === 'draw:frame' || child.name === 'draw:custom-shape') {
      page.float(child);
      page.showFloating();
    } else if (child.name === 'text:list-item') {
      page.listed(() => walkBlocks(child, page, context));
    } else walkBlocks(child, page, context);
  }
}

function walkInline(parent: Element, face: OdtFace, page: OdtPage, context: OdtContext): void {
  for (const child of parent.children) {
    if (!isElement(child)) page.writeCollapsed(child, face);
    else if (!notShown.has(child.name)) walkInlineElement(child, face, page, context);
  }
}

function walkInlineElement(
  element: Element,
  face: OdtFace,
  page: OdtPage,
  context: OdtContext,
): void {
  const { attributes, name } = element;
  const control = shownControl(element, context);
  if (control !== undefined) return page.show(control, face);
  if (name === 'text:s') return page.write(spaces(element), face);
  switch (name) {
    case 'text:tab':
      return page.write('\t', face);
    case 'text:line-break':
      return page.breakLine();
    case 'text:note':
      return page.note(element);
    case 'draw:frame':
    case 'draw:custom-shape':
      return page.float(element);
    case 'text:text-input':
      return page.within(attributes['text:description'], () =>
        walkInline(element, face, page, context),
      );
    case 'loext:content-control':
      return page.within(attributes['loext:alias'], () => walkInline(element, face, page, context));
    case 'field:fieldmark-start':
      return page.openField(attributes);
    case 'field:fieldmark-end':
      return page.closeBox();
    default: {
      const style = name === 'text:span' ? attributes['text:style-name'] : undefined;
      return walkInline(element, context.styles.face(style, face), page, context);
    }
  }
}

function spaces({ attributes }: Element): string {
  return ' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1) || 1));
}

function shownControl(element: Element, { controls }: OdtContext): OdtControl | undefined {
  const { attributes } = element;
  switch (element.name) {
    case 'draw:control':
      return controls.get(attributes['draw:control'] ?? '');
    case 'text:placeholder':
      return { kind: 'box', text: '', boxName: textBelow(element) };
    case 'text:drop-down':
      return { kind: 'box', text: textBelow(element).trim(), boxName: attributes['text:name'] };
    case 'loext:content-control':
      return readContentControl(element);
    case 'field:fieldmark':
      return readFieldMark(element);
    default:
      return undefined;
  }
}

function makeOdtPage(context: OdtContext) {
  const lines = makeOdtLines(context);
  const floating: Element[] = [];
  const notes: Element[] = [];
  const showStory = (story: Element) => {
    for (const block of readOdtStory(story, context)) lines.blocks.push(block);
  };
  const showFloating = () => floating.splice(0).forEach(showStory);
  return {
    ...lines,
    showFloating,
    float: (frame: Element) => void floating.push(frame),
    note: (note: Element) => void notes.push(note),
    show(control: OdtControl, face: OdtFace) {
      if (control.kind === 'tick-box') return lines.write(control.ticked ? '☒' : '☐', face);
      lines.openBox(control.boxName);
      control.text.split('\n').forEach((part, place) => {
        if (place > 0) lines.breakLine();
        lines.write(part, face);
      });
      lines.closeBox();
    },
    openField(mark: Element['attributes']) {
      const isText = mark['field:type']?.endsWith('FORMTEXT') === true;
      if (isText) lines.openBox(mark['text:name']);
    },
    within(boxName: string | undefined, walk: () => void) {
      lines.openBox(boxName);
      walk();
      lines.closeBox();
    },
    endParagraph() {
      lines.breakLine();
      showFloating();
      notes.splice(0).forEach(showStory);
    },
  };
}
type OdtPage = ReturnType<typeof makeOdtPage>;

function makeOdtLines(context: OdtContext) {
  const blocks: Block[] = [];
  let line: Piece[] = [];
  let heading = false;
  let listed = false;
  let box: Pick<Piece, 'box' | 'boxName'> = {};
  let afterSpace = true;
  const write = (text: string, face: OdtFace) => {
    if (face.hidden || text === '') return;
    context.spend(text.length);
    afterSpace = false;
    line.push({
      text: textInFont(text, face.font),
      ...(face.bold ? { bold: true } : {}),
      ...(face.underlined ? { underlined: true } : {}),
      ...(face.slanted ? { slanted: true } : {}),
      ...(face.struck ? { struck: true } : {}),
      ...(face.marked ? { marked: true } : {}),
      ...box,
    });
  };
  return {
    blocks,
    write,
    /** White space between tags is one space, and none at the start of a line. */
    writeCollapsed(text: string, face: OdtFace) {
      const words = text.replace(/[ \t\r\n]+/g, ' ');
      write(afterSpace && words.startsWith(' ') ? words.slice(1) : words, face);
      if (words.endsWith(' ')) afterSpace = true;
    },
    breakLine() {
      const pieces = line.map((piece) => (isBoxPrompt(piece) ? { ...piece, text: '' } : piece));
      const segments = segmentsOf(pieces);
      const looks = {
        ...(heading ? { heading: true } : {}),
        ...(listed ? { listed: true } : {}),
        ...(endsInTab(pieces) ? { led: true } : {}),
      };
      blocks.push({ kind: 'line', segments, ...looks });
      line = [];
      afterSpace = true;
    },
    openBox(boxName: string | undefined) {
      const named = boxName === undefined || boxName === '' ? {} : { boxName };
      box = { box: context.newBox(), ...named };
      line.push({ text: '', ...box });
    },
    closeBox: () => void (box = {}),
    heading: (on: boolean) => void (heading = on),
    listed(walk: () => void) {
      const outer = listed;
      listed = true;
      walk();
      listed = outer;
    },
  };
}

/** Prompts of a Word form that another program saved as text. */
function isBoxPrompt(piece: Piece): boolean {
  return piece.box !== undefined && isPrompt(piece.text);
}
