import type { Glyph, Ink } from './glyph.ts';
import type { Matrix } from './matrix.ts';
import { identity, isMatrix, through, times } from './matrix.ts';
import { lettersOf } from './symbolGlyphs.ts';

/** What this reader needs to know of a font. */
export interface FontFacts {
  readonly name: string;
  readonly bold: boolean;
  readonly slanted?: boolean;
  /** From glyph space to text space; most often 0.001. */
  readonly unit: number;
  /** A Type 3 font, whose letters may be drawn on a square of any size. */
  readonly drawnLetters: boolean;
  readonly vertical: boolean;
}

interface TextState {
  font: FontFacts;
  size: number;
  tracking: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  /** Text rendering mode; 3 and 7 paint nothing. */
  mode: number;
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode?: number;
  readonly vmetric?: readonly number[] | null;
}

/** Follows the text operators (PDF 32000-1, section 9) and says where each character comes to stand. */
export interface TextPen {
  act(operator: string, args: readonly unknown[]): void;
  show(shown: readonly unknown[], ctm: Matrix, ink: Ink): Glyph[];
  save(): void;
  restore(): void;
}

interface Pen {
  readonly fontOf: (name: string) => FontFacts;
  state: TextState;
  line: Matrix;
  at: Matrix;
}

const start: TextState = {
  font: { name: '', bold: false, unit: 0.001, drawnLetters: false, vertical: false },
  size: 0,
  tracking: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

export function makeTextPen(fontOf: (name: string) => FontFacts): TextPen {
  const pen: Pen = { fontOf, state: { ...start }, line: identity, at: identity };
  const stack: TextState[] = [];
  return {
    act: (operator, args) => actions[operator]?.(pen, args),
    save: () => void stack.push({ ...pen.state }),
    restore: () => void (pen.state = stack.pop() ?? pen.state),
    show: (shown, ctm, ink) => showGlyphs(pen, shown, ctm, ink),
  };
}

const actions: Readonly<Record<string, (pen: Pen, args: readonly unknown[]) => void>> = {
  beginText: (pen) => void (pen.at = pen.line = identity),
  setCharSpacing: (pen, [value]) => void (pen.state.tracking = Number(value)),
  setWordSpacing: (pen, [value]) => void (pen.state.wordSpacing = Number(value)),
  setHScale: (pen, [value]) => void (pen.state.stretch = Number(value) / 100),
  setLeading: (pen, [value]) => void (pen.state.leading = -Number(value)),
  setTextRenderingMode: (pen, [value]) => void (pen.state.mode = Number(value)),
  setTextRise: (pen, [value]) => void (pen.state.rise = Number(value)),
  setFont: (pen, [name, size]) => {
    pen.state.font = pen.fontOf(String(name));
    pen.state.size = Number(size);
  },
  moveText: (pen, [x, y]) => moveLine(pen, Number(x), Number(y)),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.state.leading = Number(y);
    moveLine(pen, Number(x), Number(y));
  },
  nextLine: (pen) => moveLine(pen, 0, pen.state.leading),
  setTextMatrix: (pen, [matrix]) => {
    if (isMatrix(matrix)) pen.at = pen.line = matrix;
  },
};

function moveLine(pen: Pen, x: number, y: number): void {
  pen.line = times(pen.line, [1, 0, 0, 1, x, y]);
  pen.at = pen.line;
}

function showGlyphs(pen: Pen, shown: readonly unknown[], ctm: Matrix, painted: Ink): Glyph[] {
  const { state } = pen;
  const unpainted = state.mode === 3 || state.mode === 7;
  // Letters that are stroked as well show by their edges, whatever fills them.
  const edged = state.mode % 4 !== 0;
  const ink = {
    ...painted,
    ...(unpainted && { invisible: true }),
    ...(edged && { colour: '#000000' }),
  };
  const glyphs: Glyph[] = [];
  const { vertical } = state.font;
  const stretch = vertical ? 1 : state.stretch;
  const advance = (along: number): void => {
    pen.at = times(pen.at, vertical ? [1, 0, 0, 1, 0, along] : [1, 0, 0, 1, along, 0]);
  };
  for (const item of shown) {
    if (typeof item === 'number') advance((-item / 1000) * state.size * stretch);
    if (item === null || typeof item !== 'object') continue;
    const glyph = item as ShownGlyph;
    const width = widthOf(glyph, state);
    const extra = (state.tracking + (glyph.isSpace ? state.wordSpacing : 0)) * stretch;
    const drawn = drawnGlyph(glyph, times(ctm, pen.at), width, state);
    if (drawn !== undefined) glyphs.push({ ...drawn, ink });
    advance(vertical ? width - extra : width + extra);
  }
  return glyphs;
}

/** The way to the next glyph, in text space. */
function widthOf(glyph: ShownGlyph, { font, size, stretch }: TextState): number {
  if (font.vertical) return (glyph.vmetric?.[0] ?? -1000) * font.unit * size;
  return glyph.width * font.unit * size * stretch;
}

function drawnGlyph(
  glyph: ShownGlyph,
  place: Matrix,
  width: number,
  state: TextState,
): Omit<Glyph, 'ink'> | undefined {
  const { font, rise } = state;
  const text = lettersOf(glyph.unicode, glyph.originalCharCode ?? 0, font.name);
  // A soft hyphen that was not needed is there without any width.
  if (text === '' || (width === 0 && glyph.unicode === '\u00ad')) return undefined;
  const [x, y] = through(place, 0, rise);
  const [endX, endY] = font.vertical ? through(place, 0, width) : through(place, width, rise);
  const emHeight = Math.hypot(place[2], place[3]) * Math.abs(state.size);
  return {
    text,
    space: text.trim() === '',
    x,
    y,
    endX,
    endY,
    size: emHeight * (font.drawnLetters ? Math.min(1, Math.abs(font.unit) * 1000) : 1),
    bold: font.bold,
    ...(font.slanted === true && { slanted: true }),
    font: font.name,
    tracking: state.tracking * state.stretch * Math.hypot(place[0], place[1]),
  };
}
