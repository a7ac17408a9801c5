import type { Block } from '../../document.ts';
import { lineText } from '../../document.ts';
import { asRunning } from '../asRunning.ts';
import { newRtfField, shownOf, type RtfField } from '../rtf/rtfFields.ts';
import { makeRtfStory, type RtfStory } from '../rtf/rtfStory.ts';
import { symbolGlyph, textInFont } from '../tickGlyphs.ts';
import { readFieldData } from './docFields.ts';
import { readParagraphs } from './docParagraphs.ts';
import { readRuns, type DocRun } from './docRuns.ts';
import { openDocText, type DocText } from './docText.ts';
import { oleStreams } from './oleStreams.ts';
import { boxAnchors, headerStories } from './docStories.ts';

interface Reading {
  readonly doc: DocText;
  readonly runAt: ReturnType<typeof readRuns>;
  readonly paragraphAt: ReturnType<typeof readParagraphs>;
  readonly spend: (characters: number) => void;
  boxes: number;
}

/** A field that is open where the walk stands. */
interface OpenField extends RtfField {
  phase: 'instruction' | 'result';
  box: { readonly box: number; readonly boxName?: string } | undefined;
  shown: boolean;
}

/** Reads a Word 97-2003 document. `spend` counts the text and may throw. */
export function readDoc(bytes: Uint8Array, spend: (characters: number) => void): Block[] {
  const doc = openDocText(oleStreams(bytes));
  const reading: Reading = {
    doc,
    runAt: readRuns(doc),
    paragraphAt: readParagraphs(doc),
    spend,
    boxes: 0,
  };
  const { body, footnotes, endnotes } = doc.stories;
  const running = runningBlocks(reading);
  const notes = [footnotes, endnotes].flatMap(({ from, to }) =>
    withoutTail(readStretch(reading, from, to, new Map())),
  );
  const shown = withoutTail(readStretch(reading, body.from, body.to, boxAnchors(doc)));
  return [...running.headers, ...shown, ...notes, ...running.footers];
}

/** Headers and footers, each text once though every section repeats it. */
function runningBlocks(reading: Reading): Record<'headers' | 'footers', Block[]> {
  const running: Record<'headers' | 'footers', Block[]> = { headers: [], footers: [] };
  const seen = new Set<string>();
  for (const { from, to, where } of headerStories(reading.doc)) {
    const blocks = asRunning(withoutTail(readStretch(reading, from, to, new Map())));
    const words = JSON.stringify(blocks);
    if (!seen.has(words)) running[where].push(...blocks);
    seen.add(words);
  }
  return running;
}

/**
 * A paragraph of nothing but the end of a field: LibreOffice writes one behind a control that holds a
 * whole paragraph. Nobody typed it.
 */
const FIELD_END = '\u0015';

/** Text boxes by the character they hang on. */
type Anchors = ReadonlyMap<number, { readonly from: number; readonly to: number }>;

function readStretch(reading: Reading, from: number, to: number, anchors: Anchors): Block[] {
  const { doc, runAt, paragraphAt } = reading;
  const story = makeRtfStory();
  const fields: OpenField[] = [];
  let heading = false;
  let startsParagraph = true;
  let paragraphFrom = from;
  for (let at = from; at < to; at += 1) {
    const character = doc.characters[at] ?? '';
    const run = runAt(at);
    if (startsParagraph) {
      heading = paragraphAt(at).heading;
      startsParagraph = false;
    }
    const box = anchors.get(at);
    if (box !== undefined)
      story.float(withoutTail(readStretch(reading, box.from, box.to, new Map())));
    if (character === '\r' || character === '\u0007' || character === '\f') {
      const { depth, ends, shapes, listed } = paragraphAt(at);
      if (ends === 'row') story.endRow(depth, shapes);
      else if (ends === 'cell') story.endCell(depth, listed);
      else if (doc.characters.slice(paragraphFrom, at) !== FIELD_END) {
        story.endParagraph({ depth, heading, listed });
      }
      startsParagraph = true;
      paragraphFrom = at + 1;
    } else if (character === '\u000b') {
      const { depth, listed } = paragraphAt(at);
      story.endParagraph({ depth, heading, listed });
    } else takeCharacter(reading, story, fields, character, run);
  }
  return story.finish();
}

function takeCharacter(
  reading: Reading,
  story: RtfStory,
  fields: OpenField[],
  character: string,
  run: DocRun,
): void {
  const field = fields.at(-1);
  switch (character) {
    case '\u0013':
      fields.push({ ...newRtfField(), phase: 'instruction', box: undefined, shown: true });
      return;
    case '\u0014':
      if (field !== undefined) startResult(reading, story, fields, field);
      return;
    case '\u0015':
      if (field?.phase === 'instruction') startResult(reading, story, fields, field);
      fields.pop();
      return;
    case '\u0001':
      if (field !== undefined && run.dataAt !== undefined) {
        Object.assign(field, readFieldData(reading.doc.data, run.dataAt));
      }
      return;
    default:
      if (field?.phase === 'instruction') field.instruction += character;
      else if (!run.gone && fields.every(({ phase, shown }) => phase === 'result' && shown)) {
        writeCharacter(reading, story, fields, character, run);
      }
  }
}

function startResult(
  reading: Reading,
  story: RtfStory,
  fields: readonly OpenField[],
  field: OpenField,
): void {
  field.phase = 'result';
  const visible = fields.slice(0, -1).every(({ phase, shown }) => phase === 'result' && shown);
  const meaning = shownOf(field);
  if (meaning.kind === 'result' || !visible) return;
  if (meaning.kind === 'tick-box') {
    field.shown = false;
    story.add({ text: meaning.ticked ? '☒' : '☐' });
    return;
  }
  reading.boxes += 1;
  const name = field.name.trim();
  const box = { box: reading.boxes, ...(name === '' ? {} : { boxName: name }) };
  story.add({ text: meaning.kind === 'choice' ? meaning.text : '', ...box });
  if (meaning.kind === 'choice') field.shown = false;
  else field.box = box;
}

const unwritten: Readonly<Record<string, string>> = {
  '\u001e': '-',
  '\u001f': '',
  '\u0002': '',
  '\u0003': '',
  '\u0004': '',
  '\u0005': '',
  '\u0008': '',
};

function writeCharacter(
  reading: Reading,
  story: RtfStory,
  fields: readonly OpenField[],
  character: string,
  run: DocRun,
): void {
  const glyph =
    run.symbol === undefined ? undefined : symbolGlyph(run.symbol.font, run.symbol.code);
  const text = glyph ?? unwritten[character] ?? textInFont(character, run.font);
  reading.spend(text.length);
  story.add({
    text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.underlined ? { underlined: true } : {}),
    ...(run.slanted ? { slanted: true } : {}),
    ...(run.struck ? { struck: true } : {}),
    ...(run.marked ? { marked: true } : {}),
    ...fields.findLast(({ box }) => box !== undefined)?.box,
  });
}

function isEmpty(block: Block): boolean {
  return block.kind === 'line' && lineText(block) === '';
}

/** Every story of the file ends in a paragraph mark of its own. */
function withoutTail(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !isEmpty(block));
  return blocks.slice(0, last + 1);
}
