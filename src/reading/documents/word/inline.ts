import { childElements, descend, isElement, textBelow, type Element } from '../markup.ts';
import type { Piece } from '../piece.ts';
import { symbolGlyph, textInFont } from '../tickGlyphs.ts';
import { readControl } from './controls.ts';
import { readFieldData, type FieldStack } from './fields.ts';
import { over, readFace, type RunFace, type Styles } from './styles.ts';

/** What the walk through one paragraph writes to. */
export interface InlineSink {
  readonly styles: Styles;
  readonly fields: FieldStack;
  newBox(): number;
  add(piece: Piece): void;
  breakLine(): void;
  /** A text box hangs on this paragraph; its content is read behind it. */
  float(content: Element): void;
  footnote(kind: 'footnotes' | 'endnotes', id: string): void;
  note(remark: string): void;
}

export interface InlineState {
  readonly face: RunFace;
  readonly box?: number | undefined;
  readonly boxName?: string | undefined;
}

/** Deleted or moved away by tracked changes, or no words at all. */
const notShown = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:annotationRef',
  'w:rt',
  'mc:Fallback',
]);

export function walkInline(parent: Element, state: InlineState, sink: InlineSink): void {
  for (const child of childElements(parent)) {
    if (notShown.has(child.name)) continue;
    if (child.name === 'w:r') walkRun(child, state, sink);
    else if (child.name === 'w:sdt') walkControl(child, state, sink);
    else if (child.name === 'mc:AlternateContent') walkInline(chosenBranch(child), state, sink);
    else if (child.name === 'w:txbxContent') sink.float(child);
    else if (child.name === 'w:fldSimple') walkSimpleField(child, state, sink);
    else walkInline(child, state, sink);
  }
}

/** One branch of an alternative is read, never both: the same text box stands in each. */
export function chosenBranch(alternative: Element): Element {
  const [choice] = childElements(alternative, 'mc:Choice');
  const fallback = descend(alternative, 'mc:Fallback');
  const empty: Element = { name: '', attributes: {}, children: [] };
  if (choice !== undefined && (fallback === undefined || textBelow(choice).trim() !== '')) {
    return choice;
  }
  return fallback ?? empty;
}

function walkControl(control: Element, state: InlineState, sink: InlineSink): void {
  const meaning = readControl(control);
  const content = descend(control, 'w:sdtContent');
  if (meaning.kind === 'tick-box') {
    sink.add({ text: meaning.ticked ? '☒' : '☐' });
  } else if (meaning.kind === 'frame') {
    if (content !== undefined) walkInline(content, state, sink);
  } else {
    const box = { box: sink.newBox(), boxName: meaning.boxName };
    sink.add(entered('', box));
    if (!meaning.blank && content !== undefined) walkInline(content, { ...state, ...box }, sink);
  }
}

function walkSimpleField(field: Element, state: InlineState, sink: InlineSink): void {
  const form = /^\s*FORMTEXT\b/i.test(field.attributes['w:instr'] ?? '');
  const box = form ? { box: sink.newBox() } : {};
  if (box.box !== undefined) sink.add(entered('', box));
  walkInline(field, { ...state, ...box }, sink);
}

function entered(
  text: string,
  { box, boxName }: { box?: number | undefined; boxName?: string | undefined },
): Piece {
  return {
    text,
    ...(box === undefined ? {} : { box }),
    ...(boxName === undefined ? {} : { boxName }),
  };
}

function walkRun(run: Element, state: InlineState, sink: InlineSink): void {
  const properties = descend(run, 'w:rPr');
  const style = sink.styles.face(descend(properties, 'w:rStyle')?.attributes['w:val']);
  const face = over(over(readFace(properties), style), state.face);
  const write = (text: string) => {
    if (face.hidden === true || !sink.fields.visible()) return;
    const box = sink.fields.innermostBox() ?? state;
    sink.add({
      ...entered(text, box),
      ...(face.bold === true ? { bold: true } : {}),
      ...(face.underlined === true ? { underlined: true } : {}),
      ...(face.slanted === true ? { slanted: true } : {}),
      ...(face.struck === true ? { struck: true } : {}),
      ...(face.marked === true ? { marked: true } : {}),
      ...(face.colour === undefined ? {} : { colour: face.colour }),
    });
  };
  for (const child of childElements(run)) readRunPart(child, face, write, sink);
}

function readRunPart(
  part: Element,
  face: RunFace,
  write: (text: string) => void,
  sink: InlineSink,
): void {
  const written = charactersOf(part, face);
  if (written !== undefined) return write(written);
  switch (part.name) {
    case 'w:br':
    case 'w:cr':
      if (face.hidden !== true && sink.fields.visible()) sink.breakLine();
      return;
    case 'w:instrText':
      return sink.fields.instruct(textBelow(part));
    case 'w:fldChar':
      return readFieldMark(part, write, sink);
    case 'w:txbxContent':
      return sink.float(part);
    default: {
      noteReference(part, sink);
      if (notShown.has(part.name)) return;
      const branch = part.name === 'mc:AlternateContent' ? chosenBranch(part) : part;
      for (const inner of childElements(branch)) readRunPart(inner, face, write, sink);
    }
  }
}

function noteReference(part: Element, sink: InlineSink): void {
  const id = part.attributes['w:id'] ?? '';
  if (part.name === 'w:footnoteReference') sink.footnote('footnotes', id);
  if (part.name === 'w:endnoteReference') sink.footnote('endnotes', id);
  if (part.name === 'w:control') sink.note('holds an ActiveX control, which cannot be read');
}

function charactersOf(part: Element, face: RunFace): string | undefined {
  switch (part.name) {
    case 'w:t':
      return textInFont(wordsOf(part), face.font ?? '');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolOf(part);
    default:
      return undefined;
  }
}

function wordsOf(text: Element): string {
  const words = text.children
    .map((child) => (isElement(child) ? '' : child))
    .join('')
    .replace(/[\r\n]+/g, ' ');
  return text.attributes['xml:space'] === 'preserve' ? words : words.trim();
}

function symbolOf(symbol: Element): string {
  const code = Number.parseInt(symbol.attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code)) return '';
  return symbolGlyph(symbol.attributes['w:font'] ?? '', code) ?? '';
}

function readFieldMark(mark: Element, write: (text: string) => void, sink: InlineSink): void {
  switch (mark.attributes['w:fldCharType']) {
    case 'begin': {
      const start = readFieldData(descend(mark, 'w:ffData'));
      const visible = sink.fields.visible();
      const box = start.kind === 'text' ? sink.newBox() : undefined;
      if (start.kind === 'tick-box') write(start.ticked ? '☒' : '☐');
      if (start.kind === 'choice' && visible) {
        sink.add(entered(start.text, { box: sink.newBox(), boxName: start.boxName }));
      }
      if (start.kind === 'text' && visible) {
        sink.add(entered('', { box, boxName: start.boxName }));
      }
      return sink.fields.begin(start, box);
    }
    case 'separate': {
      const box = sink.fields.separate(() => sink.newBox());
      if (box !== undefined && sink.fields.visible()) sink.add(entered('', { box }));
      return;
    }
    case 'end':
      return sink.fields.end();
    default:
  }
}
