/**
 * What stands on one page, freed from the way it was drawn: the common ground of PDF and of pictures
 * read by OCR. Points, from the left and the top edge of the page as a person sees it.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters between two spaces, or a tick box (☒, ☐), or the value of a form box. */
export interface Word extends Box {
  readonly text: string;
  readonly baseline: number;
  /** Font height. */
  readonly size: number;
  /** The usual gap between its letters, in points, where the text is set wide. */
  readonly tracking?: number | undefined;
  /** The spaces drawn before it in the same run of text; undefined at the start of a run. */
  readonly spaces?: string | undefined;
  /** What those spaces measure in all. */
  readonly spaceWidth?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly slanted?: boolean | undefined;
  /** As #rrggbb; undefined in black, and where a picture was read. */
  readonly colour?: string | undefined;
  readonly underlined?: boolean | undefined;
  /** A line is drawn through it. */
  readonly struck?: boolean | undefined;
  readonly entered?: boolean | undefined;
  readonly boxName?: string | undefined;
  /** Set by OCR. */
  readonly confidence?: number | undefined;
  /** The frame of one line that it stands in: another box, another value. */
  readonly frame?: Box | undefined;
  /** The last word before the edge of its table, where its line ran over that edge. */
  readonly runsFrom?: Box | undefined;
  /** Drawn upwards or downwards: never part of a level line. */
  readonly sideways?: boolean | undefined;
}

/** A straight level or upright line. */
export interface Rule {
  readonly way: 'level' | 'upright';
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

/** A place for a typed value, as the file or a drawn frame gives it. */
export interface EntryBox extends Box {
  readonly value: string;
  readonly boxName?: string | undefined;
  readonly severalLines: boolean;
}

export interface PageDrawing {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  /** Coloured areas behind text. */
  readonly shades: readonly Box[];
  /** Outlines drawn in one go, whose sides are among the rules; in a picture none can be told. */
  readonly frames?: readonly Box[];
  readonly entries: readonly EntryBox[];
}

export const middleX = (box: Box): number => (box.left + box.right) / 2;
export const middleY = (box: Box): number => (box.top + box.bottom) / 2;
export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** Whether `inner` lies in `outer`, with some tolerance in points. */
export function liesIn(inner: Box, outer: Box, tolerance = 1): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}

export function holdsPoint(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

export function around(boxes: readonly Box[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** The share of `box` that `other` covers, 0 to 1. */
export function coveredBy(box: Box, other: Box): number {
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  const area = widthOf(box) * heightOf(box);
  return width <= 0 || height <= 0 || area <= 0 ? 0 : (width * height) / area;
}
