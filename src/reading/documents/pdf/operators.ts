import type { Matrix } from './matrix.ts';
import { identity, times } from './matrix.ts';
import type { Glyph } from './glyph.ts';
import { makeTextPen } from './textPen.ts';
import type { DrawnPath } from './paths.ts';
import { drawnPath } from './paths.ts';
import type { Box } from './drawing.ts';
import { boxThrough } from './matrix.ts';

/** What this reader needs to know of a font. */
export interface FontFacts {
  readonly name: string;
  readonly bold: boolean;
  /** From glyph space to text space; 0.001 for all but Type 3 fonts. */
  readonly unit: number;
  readonly vertical: boolean;
}

/** Everything drawn on a page, in page points from the top left, in the order of drawing. */
export interface Drawn {
  readonly glyphs: Glyph[];
  readonly paths: DrawnPath[];
  readonly images: Box[];
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Palette {
  /** Names of operators to their numbers, as the PDF library gives them. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly fontOf: (name: string) => FontFacts;
  /** Whether the appearance of this annotation counts as drawn. */
  readonly counts: (annotation: string) => boolean;
  /** Whether this layer is switched on. */
  readonly shown: (group: unknown) => boolean;
}

interface State {
  ctm: Matrix;
  fill: string;
  stroke: string;
  lineWidth: number;
}

/** Draws nothing: follows the operators and notes what would be seen where. */
export function followOperators(list: OperatorList, base: Matrix, palette: Palette): Drawn {
  const drawn: Drawn = { glyphs: [], paths: [], images: [] };
  const pen = makeTextPen(palette.fontOf);
  const stack: State[] = [];
  const hidden: boolean[] = [];
  let state: State = { ctm: base, fill: '#000000', stroke: '#000000', lineWidth: 1 };
  let annotation: string | undefined;

  const visible = (): boolean =>
    !hidden.includes(true) && (annotation === undefined || palette.counts(annotation));
  const save = (): void => {
    stack.push({ ...state });
    pen.save();
  };
  const restore = (): void => {
    state = stack.pop() ?? state;
    pen.restore();
  };
  const transform = (matrix: unknown): void => {
    if (isMatrix(matrix)) state.ctm = times(state.ctm, matrix);
  };
  const noteImage = (): void => {
    if (visible()) drawn.images.push(boxThrough(state.ctm, [0, 0, 1, 1]));
  };

  const actions: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: (args) => transform(args),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: ([group]) => {
      save();
      transform((group as { matrix?: unknown } | undefined)?.matrix);
    },
    endGroup: restore,
    beginAnnotation: ([id, , placed, matrix]) => {
      save();
      annotation = String(id);
      state = { ctm: base, fill: '#000000', stroke: '#000000', lineWidth: 1 };
      transform(placed);
      transform(matrix);
    },
    endAnnotation: () => {
      annotation = undefined;
      restore();
    },
    beginMarkedContent: () => hidden.push(false),
    beginMarkedContentProps: ([tag, group]) => hidden.push(tag === 'OC' && !palette.shown(group)),
    endMarkedContent: () => hidden.pop(),
    setFillRGBColor: ([colour]) => void (state.fill = String(colour)),
    setStrokeRGBColor: ([colour]) => void (state.stroke = String(colour)),
    setFillTransparent: () => void (state.fill = 'none'),
    setStrokeTransparent: () => void (state.stroke = 'none'),
    setLineWidth: ([width]) => void (state.lineWidth = Number(width)),
    setGState: ([settings]) => {
      for (const [key, value] of settings as [string, unknown][]) {
        if (key === 'Font') pen.act('setFont', value as unknown[], state.ctm);
        if (key === 'LW') state.lineWidth = Number(value);
      }
    },
    constructPath: ([paint, data]) => {
      const points = (data as unknown[])[0];
      if (!(points instanceof Float32Array) || !visible()) return;
      const path = drawnPath(points, state, paintOf(Number(paint), palette.numbers));
      if (path !== undefined) drawn.paths.push({ ...path, annotated: annotation !== undefined });
    },
    paintImageXObject: noteImage,
    paintInlineImageXObject: noteImage,
    paintImageMaskXObject: noteImage,
    paintSolidColorImageMask: noteImage,
    showText: ([shown]) => {
      const glyphs = pen.show(shown as unknown[], state.ctm);
      if (!visible()) return;
      for (const glyph of glyphs) {
        drawn.glyphs.push(annotation === undefined ? glyph : { ...glyph, annotated: true });
      }
    },
  };

  const byNumber = new Map<number, [string, ((args: readonly unknown[]) => void) | undefined]>();
  for (const [name, number] of Object.entries(palette.numbers)) {
    byNumber.set(number, [name, actions[name]]);
  }
  for (const [place, number] of list.fnArray.entries()) {
    const [name, action] = byNumber.get(number) ?? ['', undefined];
    const args = argumentsOf(list.argsArray[place]);
    if (action === undefined) pen.act(name, args, state.ctm);
    else action(args);
  }
  return drawn;
}

function argumentsOf(args: unknown): readonly unknown[] {
  if (Array.isArray(args)) return args as unknown[];
  return ArrayBuffer.isView(args) ? Array.from(args as Float32Array) : [];
}

function isMatrix(value: unknown): value is Matrix {
  return (Array.isArray(value) || value instanceof Float32Array) && value.length === 6;
}

function paintOf(
  paint: number,
  numbers: Readonly<Record<string, number>>,
): { filled: boolean; stroked: boolean } {
  const is = (...names: string[]): boolean => names.some((name) => numbers[name] === paint);
  const both = is('fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke');
  return {
    filled: both || is('fill', 'eoFill'),
    stroked: both || is('stroke', 'closeStroke'),
  };
}

export const pageBase = (transform: readonly number[]): Matrix =>
  isMatrix(transform) ? transform : identity;
