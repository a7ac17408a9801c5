import type { Glyph } from './glyph.ts';
import type { Matrix } from './matrix.ts';
import { identity, through, times } from './matrix.ts';
import type { FontFacts } from './operators.ts';
import { lettersOf } from './symbolGlyphs.ts';

interface TextState {
  font: FontFacts;
  size: number;
  tracking: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
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
  act(operator: string, args: readonly unknown[], ctm: Matrix): void;
  show(shown: readonly unknown[], ctm: Matrix): Glyph[];
  save(): void;
  restore(): void;
}

const noFont: FontFacts = { name: '', bold: false, unit: 0.001, vertical: false };

export function makeTextPen(fontOf: (name: string) => FontFacts): TextPen {
  let state: TextState = {
    font: noFont,
    size: 0,
    tracking: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  const stack: TextState[] = [];
  let line: Matrix = identity;
  let at: Matrix = identity;

  const moveLine = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    at = line;
  };
  const advance = (along: number): void => {
    at = times(at, state.font.vertical ? [1, 0, 0, 1, 0, along] : [1, 0, 0, 1, along, 0]);
  };
  const actions: Record<string, (args: readonly unknown[]) => void> = {
    beginText: () => void (at = line = identity),
    setCharSpacing: ([value]) => void (state.tracking = Number(value)),
    setWordSpacing: ([value]) => void (state.wordSpacing = Number(value)),
    setHScale: ([value]) => void (state.stretch = Number(value) / 100),
    setLeading: ([value]) => void (state.leading = -Number(value)),
    setTextRise: ([value]) => void (state.rise = Number(value)),
    setFont: ([name, size]) => {
      state.font = fontOf(String(name));
      state.size = Number(size);
    },
    moveText: ([x, y]) => moveLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = Number(y);
      moveLine(Number(x), Number(y));
    },
    nextLine: () => moveLine(0, state.leading),
    setTextMatrix: ([matrix]) => void (at = line = Array.from(matrix as number[]) as never),
  };

  /** The shift after a glyph, in text space: along the line, stretched. */
  const widthOf = (glyph: ShownGlyph): number => {
    const { font, size, stretch } = state;
    if (font.vertical) return (glyph.vmetric?.[0] ?? -1000) * font.unit * size;
    return glyph.width * font.unit * size * stretch;
  };

  return {
    act: (operator, args) => actions[operator]?.(args),
    save: () => void stack.push({ ...state }),
    restore: () => void (state = stack.pop() ?? state),
    show(shown, ctm) {
      const glyphs: Glyph[] = [];
      const stretch = state.font.vertical ? 1 : state.stretch;
      for (const item of shown) {
        if (typeof item === 'number') {
          advance((-item / 1000) * state.size * stretch);
          continue;
        }
        if (item === null || typeof item !== 'object') continue;
        const glyph = item as ShownGlyph;
        const width = widthOf(glyph);
        const extra = (state.tracking + (glyph.isSpace ? state.wordSpacing : 0)) * stretch;
        const place = times(ctm, at);
        const drawn = drawnGlyph(glyph, place, width, state);
        if (drawn !== undefined) glyphs.push(drawn);
        advance(state.font.vertical ? width - extra : width + extra);
      }
      return glyphs;
    },
  };
}

function drawnGlyph(
  glyph: ShownGlyph,
  place: Matrix,
  width: number,
  state: TextState,
): Glyph | undefined {
  const { font, rise } = state;
  const text = lettersOf(glyph.unicode, glyph.originalCharCode ?? 0, font.name);
  if (text === '') return undefined;
  const [x, y] = through(place, 0, rise);
  const [endX, endY] = font.vertical ? through(place, 0, width) : through(place, width, rise);
  const emHeight = Math.hypot(place[2], place[3]) * Math.abs(state.size);
  const scale = Math.hypot(place[0], place[1]);
  return {
    text,
    space: text.trim() === '' && text !== '',
    x,
    y,
    endX,
    endY,
    size: emHeight * (font.unit === 0.001 ? 1 : Math.min(1, Math.abs(font.unit) * 1000)),
    bold: font.bold,
    font: font.name,
    tracking: state.tracking * state.stretch * scale,
  };
}
