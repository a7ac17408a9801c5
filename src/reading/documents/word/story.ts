import { isInBold, type Block, type Line } from '../../document.ts';
import { childElements, descend, textBelow, type Element } from '../markup.ts';
import type { Piece } from '../piece.ts';
import { endsInTab, segmentsOf } from '../segments.ts';
import { asBox } from '../asBox.ts';
import { withoutEmptyEnds } from '../withoutEmptyEnds.ts';
import { readControl } from './controls.ts';
import { makeFieldStack } from './fields.ts';
import { chosenBranch, walkInline, type InlineSink, type InlineState } from './inline.ts';
import { isListed, isOutlined, readFace, type Styles } from './styles.ts';
import { readTable, type CellElement } from './table.ts';

/** One run of text of a Word file: body, header, footer, footnote or text box. */
export interface StoryContext {
  readonly styles: Styles;
  newBox(): number;
  /** Counts text against the ceiling; throws CeilingError over it. */
  spend(characters: number): void;
  footnote(kind: 'footnotes' | 'endnotes', id: string): void;
  note(remark: string): void;
  /** Blocks of an embedded document (w:altChunk) by its relation id. */
  embedded(id: string): Block[];
}

type Within = Pick<InlineState, 'box' | 'boxName'>;

export function readStory(story: Element, context: StoryContext, within: Within = {}): Block[] {
  const page = makePage(context);
  walk(story, within, page, context);
  page.endOpenLine();
  return page.blocks;
}

const skipped = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:tcPr', 'w:sdtPr', 'w:r']);

function walk(parent: Element, within: Within, page: Page, context: StoryContext): void {
  const children = childElements(parent);
  let frame: number | undefined;
  for (const [place, child] of children.entries()) {
    const isFramed = isInFrame(child);
    if (isFramed) frame ??= page.blocks.length;
    walkChild(child, within, page, context);
    if (frame === undefined || (isFramed && isInFrame(children[place + 1]))) continue;
    page.blocks.push(...asFrame(page.blocks.splice(frame)));
    frame = undefined;
  }
}

function walkChild(child: Element, within: Within, page: Page, context: StoryContext): void {
  if (child.name === 'w:p') readParagraph(child, within, page, context);
  else if (child.name === 'w:tbl') {
    page.endOpenLine();
    page.blocks.push(readTable(child, (cell) => readCell(cell, within, context)));
  } else if (child.name === 'w:sdt') readBlockControl(child, within, page, context);
  else if (child.name === 'mc:AlternateContent') walk(chosenBranch(child), within, page, context);
  else if (child.name === 'w:altChunk') {
    for (const block of context.embedded(child.attributes['r:id'] ?? '')) page.blocks.push(block);
  } else if (!skipped.has(child.name)) walk(child, within, page, context);
}

/** A line on all four sides: with those like it below it, a box to write in. */
function isInFrame(paragraph: Element | undefined): boolean {
  if (paragraph?.name !== 'w:p') return false;
  const border = descend(descend(paragraph, 'w:pPr'), 'w:pBdr');
  return sides.every((side) => {
    const kind = descend(border, side)?.attributes['w:val'];
    return kind !== undefined && kind !== 'nil' && kind !== 'none';
  });
}

const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'] as const;

/** A title may stand in a frame too, and is none the less one. */
function asFrame(blocks: readonly Block[]): readonly Block[] {
  const written = blocks.filter((block) => block.kind === 'line' && block.segments.length > 0);
  const isTitle = written.every(
    (block) => block.kind === 'line' && (block.heading === true || isInBold(block)),
  );
  return isTitle ? blocks : asBox(blocks);
}

/** The lines and blocks of a story as they grow. */
function makePage(context: StoryContext) {
  const blocks: Block[] = [];
  const floating: Element[] = [];
  const fields = makeFieldStack();
  let line: Piece[] = [];
  let heading = false;
  let listed = false;
  let runsOn = false;
  const endLine = () => {
    const segments = segmentsOf(line);
    const looks = {
      ...(heading ? { heading: true } : {}),
      ...(listed ? { listed: true } : {}),
      ...(endsInTab(line) ? { led: true } : {}),
    };
    blocks.push({ kind: 'line', segments, ...looks } satisfies Line);
    line = [];
  };
  const sink: InlineSink = {
    styles: context.styles,
    fields,
    newBox: () => context.newBox(),
    add(piece) {
      context.spend(piece.text.length);
      line.push(piece);
    },
    breakLine: endLine,
    float: (content) => void floating.push(content),
    footnote: (kind, id) => context.footnote(kind, id),
    note: (remark) => context.note(remark),
  };
  return {
    blocks,
    sink,
    endLine,
    endOpenLine() {
      if (line.length > 0) endLine();
    },
    startParagraph(headed: boolean, inList: boolean) {
      heading = headed && (!runsOn || heading);
      listed = inList;
    },
    /** A paragraph whose mark was deleted runs on into the next one. */
    endParagraph(markDeleted: boolean, markHidden: boolean) {
      fields.endParagraph();
      runsOn = markDeleted;
      if (!markDeleted && !(markHidden && line.length === 0)) endLine();
      for (const box of floating.splice(0)) {
        for (const block of asBox(readStory(box, context))) blocks.push(block);
      }
    },
  };
}
type Page = ReturnType<typeof makePage>;

function readParagraph(
  element: Element,
  within: Within,
  page: Page,
  { styles }: StoryContext,
): void {
  const properties = descend(element, 'w:pPr');
  const style = descend(properties, 'w:pStyle')?.attributes['w:val'];
  page.startParagraph(
    styles.isHeading(style) || isOutlined(properties),
    isListed(properties) ?? styles.isListed(style),
  );
  walkInline(element, { face: styles.face(style), ...within }, page.sink);
  const mark = descend(properties, 'w:rPr');
  const deleted = descend(mark, 'w:del') ?? descend(mark, 'w:moveFrom');
  page.endParagraph(deleted !== undefined, readFace(mark).hidden === true);
}

function readBlockControl(
  element: Element,
  within: Within,
  page: Page,
  context: StoryContext,
): void {
  const meaning = readControl(element);
  const content = descend(element, 'w:sdtContent');
  if (meaning.kind === 'tick-box') {
    const words = content === undefined ? '' : textBelow(content).replace(/[☒☐☑]/gu, '').trim();
    page.sink.add({ text: `${meaning.ticked ? '☒' : '☐'} ${words}`.trim() });
    return page.endLine();
  }
  if (meaning.kind === 'frame') return walk(content ?? element, within, page, context);
  const box = { box: context.newBox(), ...named(meaning.boxName) };
  page.sink.add({ text: '', ...box });
  if (meaning.blank || content === undefined) return page.endLine();
  walk(content, box, page, context);
}

function readCell({ cell, control }: CellElement, within: Within, context: StoryContext): Block[] {
  const meaning = control === undefined ? undefined : readControl(control);
  if (meaning?.kind === 'tick-box') {
    const text = meaning.ticked ? '☒' : '☐';
    return [{ kind: 'line', segments: [{ text }] }];
  }
  if (meaning?.kind !== 'box') return withoutEmptyEnds(readStory(cell, context, within));
  const name = named(meaning.boxName);
  const blank: Line = { kind: 'line', segments: [{ text: '', entered: true, ...name }] };
  if (meaning.blank) return [blank];
  const box = { box: context.newBox(), ...name };
  const filled = withoutEmptyEnds(readStory(cell, context, box));
  return filled.length === 0 ? [blank] : filled;
}

function named(boxName: string | undefined): { boxName?: string } {
  return boxName === undefined ? {} : { boxName };
}
