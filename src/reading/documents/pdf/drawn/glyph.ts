/** One drawn character. Points from the top left of the page. */
export interface Glyph {
  readonly text: string;
  readonly space: boolean;
  /** Start and end of its advance on the baseline, without extra character spacing. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** Font height on the page. */
  readonly size: number;
  readonly bold: boolean;
  readonly slanted?: boolean;
  readonly font: string;
  /** Character spacing asked for after it: wanted tracking, not a gap. */
  readonly tracking: number;
  /** Drawn by an annotation that a person laid over the page. */
  readonly annotated?: boolean;
  /** A line is drawn through it. */
  readonly struck?: boolean;
  /** Outside the part of the page that was open for drawing. */
  readonly cutOff?: boolean;
  readonly ink: Ink;
}

/** What decides whether a person sees it. */
export interface Ink {
  /** Its place in the order of drawing: what is painted later may lie over it. */
  readonly order: number;
  /** As #rrggbb. */
  readonly colour: string;
  /** Drawn in no colour, or so thin that nothing shows. */
  readonly invisible: boolean;
}

/** Level text reads left to right on the page; anything else is sideways. */
export function isLevel(glyph: Glyph): boolean {
  return Math.abs(glyph.endY - glyph.y) <= Math.abs(glyph.endX - glyph.x) * 0.2 + 0.01;
}
