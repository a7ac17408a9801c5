import type { Block } from '../../document.ts';
import type { Piece } from '../piece.ts';
import { segmentsOf } from '../segments.ts';
import { plainTickBoxes } from '../tickGlyphs.ts';
import type { HtmlControl } from './controls.ts';
import type { HtmlFace } from './looks.ts';

interface WriterContext {
  newBox(): number;
  spend(characters: number): void;
}

const inFace = (text: string, face: HtmlFace): Piece => ({
  text,
  ...(face.bold ? { bold: true } : {}),
  ...(face.underlined ? { underlined: true } : {}),
  ...(face.slanted ? { slanted: true } : {}),
  ...(face.struck ? { struck: true } : {}),
  ...(face.colour === undefined ? {} : { colour: face.colour }),
});

/** Lines as they grow: pieces of words, ended by breaks and by the edges of blocks. */
function makeLines(context: WriterContext) {
  const blocks: Block[] = [];
  let line: Piece[] = [];
  let size: number | undefined;
  let heading = false;
  let listed = false;
  let apart = false;
  let emptyLineDue = false;

  const breakLine = () => {
    const segments = segmentsOf(line);
    line = [];
    if (emptyLineDue && segments.length > 0 && blocks.at(-1)?.kind === 'line') {
      blocks.push({ kind: 'line', segments: [] });
    }
    emptyLineDue = false;
    const looks = {
      ...(heading ? { heading: true } : {}),
      ...(listed ? { listed: true } : {}),
      ...(size === undefined || segments.length === 0 ? {} : { height: size }),
    };
    size = undefined;
    blocks.push({ kind: 'line', segments, ...looks });
  };
  /** A line of nothing but a hard space is how mail programs write an empty line. */
  const endLine = () => {
    const shows = line.some(
      ({ box, text }) => box !== undefined || text.trim() !== '' || text.includes('\u00a0'),
    );
    if (shows) breakLine();
    else [line, size] = [[], undefined];
  };
  const add = (text: string, face: HtmlFace, box: Pick<Piece, 'box' | 'boxName'> = {}) => {
    context.spend(text.length);
    const words = text.trim() !== '';
    if (words && face.size !== undefined) size = Math.max(size ?? 0, face.size);
    line.push({ ...inFace(text, face), ...(apart && words ? { apart: true } : {}), ...box });
    if (words) apart = false;
  };
  return {
    blocks,
    breakLine,
    endLine,
    add,
    lastWords: () => line.at(-1)?.text ?? ' ',
    /** The beginning or end of a block; a paragraph's margin shows as an empty line. */
    edge(standsOff: boolean) {
      endLine();
      if (standsOff && blocks.length > 0) emptyLineDue = true;
    },
    /** The next words stand in a column of their own. */
    part() {
      apart = true;
    },
    heading(on: boolean) {
      heading = on;
    },
    listed(on: boolean) {
      listed = on;
    },
  };
}

/** Sets words out as a browser does: white space collapses, or is kept where the looks say so. */
export function makeFlowWriter(context: WriterContext) {
  const lines = makeLines(context);
  const addCollapsed = (words: string, face: HtmlFace) => {
    const before = lines.lastWords();
    const text = before.endsWith(' ') && words.startsWith(' ') ? words.slice(1) : words;
    if (text !== '') lines.add(plainTickBoxes(text), face);
  };
  const addLines = (words: string, addPart: (part: string, place: number) => void) => {
    words.split(/\r\n|[\n\r\f]/).forEach((part, place) => {
      if (place > 0) lines.breakLine();
      addPart(part, place);
    });
  };
  return {
    ...lines,
    write(words: string, face: HtmlFace) {
      if (face.space === 'collapse') {
        return addCollapsed(words.replace(/[ \t\n\r\f]+/g, ' '), face);
      }
      const kept = face.space === 'keep-lines' ? words.replace(/[ \t]+/g, ' ') : words;
      addLines(kept, (part) => {
        if (part !== '') lines.add(plainTickBoxes(part), face);
      });
    },
    showControl(control: HtmlControl, face: HtmlFace) {
      if (control.kind === 'nothing') return;
      if (control.kind === 'tick-box') return lines.add(control.ticked ? '☒' : '☐', face);
      const name = control.boxName === undefined ? {} : { boxName: control.boxName };
      const box = { box: context.newBox(), ...name };
      addLines(control.text, (part, place) => {
        if (part !== '' || place === 0) lines.add(part, face, box);
      });
    },
  };
}
export type FlowWriter = ReturnType<typeof makeFlowWriter>;
