import { isOutside, narrowed } from './clip.ts';
import type { Box } from './drawing.ts';
import type { Glyph } from './glyph.ts';
import type { Matrix } from './matrix.ts';
import { boxThrough, identity, isMatrix, times } from './matrix.ts';
import type { DrawnPath } from './paths.ts';
import { drawnPath } from './paths.ts';
import type { FontFacts, TextPen } from './textPen.ts';
import { makeTextPen } from './textPen.ts';

/** Everything drawn on a page, in page points from the top left, in the order of drawing. */
export interface Drawn {
  readonly glyphs: readonly Glyph[];
  readonly paths: readonly DrawnPath[];
  /** Pictures; one may be told of twice. */
  readonly images: readonly Box[];
  /** Patterns or gradients were painted: areas whose colour is not known. */
  readonly patterned: boolean;
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
  /** Of what is filled, 0 to 1. */
  alpha: number;
  blended: boolean;
  /** The part of the page that may be drawn on. */
  clip: Box | undefined;
}

interface Sheet {
  readonly base: Matrix;
  readonly palette: Palette;
  readonly pen: TextPen;
  readonly glyphs: Glyph[];
  readonly paths: DrawnPath[];
  readonly images: Box[];
  readonly stack: State[];
  readonly hidden: boolean[];
  state: State;
  annotation: string | undefined;
  order: number;
  clips: boolean;
  patterned: boolean;
}

type Action = (sheet: Sheet, args: readonly unknown[]) => void;

/** Draws nothing: follows the operators and notes what would be seen where. */
export function followOperators(list: OperatorList, base: Matrix, palette: Palette): Drawn {
  const sheet: Sheet = {
    base,
    palette,
    pen: makeTextPen(palette.fontOf),
    glyphs: [],
    paths: [],
    images: [],
    stack: [],
    hidden: [],
    state: freshState(base),
    annotation: undefined,
    order: 0,
    clips: false,
    patterned: false,
  };
  const names = new Map(Object.entries(palette.numbers).map(([name, number]) => [number, name]));
  for (const [place, number] of list.fnArray.entries()) {
    const name = names.get(number) ?? '';
    const args = argumentsOf(list.argsArray[place]);
    sheet.order = place;
    const action = actions[name];
    if (action === undefined) sheet.pen.act(name, args);
    else action(sheet, args);
  }
  return sheet;
}

const freshState = (ctm: Matrix): State => ({
  ctm,
  fill: '#000000',
  stroke: '#000000',
  lineWidth: 1,
  alpha: 1,
  blended: false,
  clip: undefined,
});

function save(sheet: Sheet): void {
  sheet.stack.push({ ...sheet.state });
  sheet.pen.save();
}

function restore(sheet: Sheet): void {
  sheet.state = sheet.stack.pop() ?? sheet.state;
  sheet.pen.restore();
}

function transform(sheet: Sheet, matrix: unknown): void {
  if (isMatrix(matrix)) sheet.state.ctm = times(sheet.state.ctm, matrix);
}

function isVisible(sheet: Sheet): boolean {
  const { annotation, hidden, palette } = sheet;
  return !hidden.includes(true) && (annotation === undefined || palette.counts(annotation));
}

const noteImage: Action = (sheet) => {
  if (isVisible(sheet)) sheet.images.push(boxThrough(sheet.state.ctm, [0, 0, 1, 1]));
};

/** In points. Letters and lines are drawn on a canvas whose unit is no larger than a few points. */
const pictureSize = 72;

/**
 * A picture is drawn on the unit square, stretched to its size beforehand. The library leaves large
 * pictures out of its list, as asked: the stretching is all that tells of them.
 */
function noteStretched(sheet: Sheet): void {
  const box = boxThrough(sheet.state.ctm, [0, 0, 1, 1]);
  const longer = Math.max(box.right - box.left, box.bottom - box.top);
  if (longer >= pictureSize && isVisible(sheet)) sheet.images.push(box);
}

const actions: Readonly<Record<string, Action>> = {
  save,
  restore,
  transform: (sheet, args) => {
    transform(sheet, args);
    noteStretched(sheet);
  },
  paintFormXObjectBegin: (sheet, [matrix]) => {
    save(sheet);
    transform(sheet, matrix);
  },
  paintFormXObjectEnd: restore,
  beginGroup: (sheet, [group]) => {
    save(sheet);
    transform(sheet, (group as { readonly matrix?: unknown } | undefined)?.matrix);
  },
  endGroup: restore,
  beginAnnotation: (sheet, [id, , placed, matrix]) => {
    save(sheet);
    sheet.annotation = String(id);
    sheet.state = freshState(sheet.base);
    transform(sheet, placed);
    transform(sheet, matrix);
  },
  endAnnotation: (sheet) => {
    sheet.annotation = undefined;
    restore(sheet);
  },
  beginMarkedContent: (sheet) => sheet.hidden.push(false),
  beginMarkedContentProps: (sheet, [tag, group]) =>
    sheet.hidden.push(tag === 'OC' && !sheet.palette.shown(group)),
  endMarkedContent: (sheet) => sheet.hidden.pop(),
  setFillRGBColor: (sheet, [colour]) => void (sheet.state.fill = String(colour)),
  setStrokeRGBColor: (sheet, [colour]) => void (sheet.state.stroke = String(colour)),
  setFillTransparent: (sheet) => void (sheet.state.fill = 'none'),
  setStrokeTransparent: (sheet) => void (sheet.state.stroke = 'none'),
  setLineWidth: (sheet, [width]) => void (sheet.state.lineWidth = Number(width)),
  setGState: (sheet, [settings]) => {
    for (const [key, value] of settings as [string, unknown][]) {
      if (key === 'Font') sheet.pen.act('setFont', value as unknown[]);
      if (key === 'LW') sheet.state.lineWidth = Number(value);
      if (key === 'ca') sheet.state.alpha = Number(value);
      if (key === 'BM') sheet.state.blended = value !== 'source-over';
      if (key === 'SMask') sheet.state.blended ||= value !== false;
    }
  },
  clip: (sheet) => void (sheet.clips = true),
  eoClip: (sheet) => void (sheet.clips = true),
  setFillColorN: (sheet) => void (sheet.patterned = true),
  shadingFill: (sheet) => void (sheet.patterned = true),
  constructPath: (sheet, [paint, data, extent]) => {
    const points = (data as unknown[])[0];
    if (points instanceof Float32Array && isVisible(sheet)) {
      const how = paintOf(Number(paint), sheet.palette.numbers);
      const { alpha, blended } = sheet.state;
      const brush = { ...sheet.state, opaque: alpha > 0.95 && !blended };
      const path = drawnPath(points, brush, how, sheet.order);
      if (path !== undefined) sheet.paths.push(path);
    }
    if (sheet.clips) sheet.state.clip = narrowed(sheet.state.clip, sheet.state.ctm, extent);
    sheet.clips = false;
  },
  paintImageXObject: noteImage,
  paintInlineImageXObject: noteImage,
  paintImageMaskXObject: noteImage,
  paintSolidColorImageMask: noteImage,
  showText: (sheet, [shown]) => {
    const { fill, alpha, clip } = sheet.state;
    const ink = { order: sheet.order, colour: fill, invisible: alpha < 0.05 };
    const glyphs = sheet.pen.show(shown as unknown[], sheet.state.ctm, ink);
    if (!isVisible(sheet)) return;
    const marks = {
      ...(sheet.annotation !== undefined && { annotated: true }),
      ...(clip !== undefined && glyphs.every((each) => isOutside(each, clip)) && { cutOff: true }),
    };
    for (const glyph of glyphs) sheet.glyphs.push({ ...glyph, ...marks });
  },
};

function argumentsOf(args: unknown): readonly unknown[] {
  if (Array.isArray(args)) return args as unknown[];
  return args instanceof Float32Array ? Array.from(args) : [];
}

const strokes = ['stroke', 'closeStroke'];
const fills = ['fill', 'eoFill'];
const both = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

function paintOf(
  paint: number,
  numbers: Readonly<Record<string, number>>,
): { filled: boolean; stroked: boolean } {
  const is = (names: readonly string[]): boolean => names.some((name) => numbers[name] === paint);
  const twice = is(both);
  return { filled: twice || is(fills), stroked: twice || is(strokes) };
}

export const pageBase = (matrix: unknown): Matrix => (isMatrix(matrix) ? matrix : identity);
