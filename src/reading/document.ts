/**
 * What a document shows, in reading order, whatever it was written with. Every document reader
 * (PDF, Word, HTML, plain text) gives this; finding labels and values works on this alone.
 *
 * Tick boxes of every kind (drawn, glyph, AcroForm, content control, legacy field, HTML input)
 * become the characters ☒ (ticked) and ☐ (not ticked) at the place where the box stands. Typed-in
 * values (AcroForm, content controls, legacy fields, HTML inputs) stand at their place with
 * `entered: true`; an empty one is a segment with text '' and `entered: true`, so that "blank" can
 * be told from "not there".
 */
export interface Segment {
  /** No line breaks, no tabs; inner spaces as drawn, none at either end. */
  readonly text: string;
  /**
   * What stands between the segment before it (or the start of the line) and this one, where the
   * format tells: spaces, a tab, or '' where only the face changes. `lineText` puts it back.
   */
  readonly gap?: string;
  /** The text is what a person filled in, told by the file itself and not guessed. */
  readonly entered?: boolean;
  /** For an entered value: the name or tool tip that the file gives the box. A weak hint. */
  readonly boxName?: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  /** Set in italics, where the format tells. */
  readonly slanted?: boolean;
  /** The words it begins with, where these are set in one face and all others in another: a label, perhaps. */
  readonly lead?: string;
  /** The colour of all its letters, where that is not the colour of print. */
  readonly tint?: string;
  /** Crossed out, as in "delete as appropriate". */
  readonly struck?: boolean;
  /** One question, all of it, whatever marks stand inside; where the form as a whole tells, no format does. */
  readonly asks?: boolean;
  /** In points from the left edge of the page; only where the format has positions. */
  readonly left?: number;
  readonly right?: number;
  /** 0 to 1, the least of its words; only where it was read from a picture (OCR). */
  readonly confidence?: number;
  /** Those of its words that may well be misread; only where it was read from a picture. */
  readonly faint?: readonly string[];
}

/** One drawn line, or one paragraph of a format without lines. Wide gaps and tabs part segments. */
export interface Line {
  readonly kind: 'line';
  /** None for an empty line between two paragraphs, which verbatim text keeps. */
  readonly segments: readonly Segment[];
  /** From 1; only where the format has pages. */
  readonly page?: number;
  /** In points from the top edge of the page; only where the format has positions. */
  readonly top?: number;
  /** Font height in points where known. */
  readonly height?: number;
  /** Marked as a heading by the file (style, <h2>) or by a rule or a bar across the page. */
  readonly heading?: boolean;
  /** Part of a running header or footer, repeated on pages. */
  readonly running?: boolean;
  /** A tab ends it behind its words, which draws what is to be written on to the margin. */
  readonly led?: boolean;
  /** An entry of a list by the file, whose bullet or number is not among the words. */
  readonly listed?: boolean;
  /** What answers the question on this line, where the form as a whole tells; no format does. */
  readonly account?: readonly Line[];
}

/** The line as one text, with its own gaps where the format tells them and one space where not. */
export function lineText(line: Line): string {
  return line.segments
    .map((segment, place) => (segment.gap ?? (place === 0 ? '' : ' ')) + segment.text)
    .join('')
    .trimEnd();
}

/** Whether all of a line is set in bold. */
export function isInBold({ segments }: Line): boolean {
  return segments.every(({ bold }) => bold === true);
}

/** Whether all of a line stands in boxes that the file itself tells. */
export function isInNamedBoxes({ segments }: Line): boolean {
  return segments.length > 0 && segments.every(({ boxName }) => boxName !== undefined);
}

/** A ruled or marked-up table. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  readonly page?: number;
}

export interface Cell {
  /** The first grid column it covers, from 0. */
  readonly column: number;
  /** How many grid columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
  readonly shaded?: boolean;
  readonly header?: boolean;
}

export type Block = Line | Table;

/** The same blocks with every line changed, those inside cells among them. */
export function changedLines(blocks: readonly Block[], change: (line: Line) => Line): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return change(block);
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: changedLines(cell.blocks, change) })),
    );
    return { ...block, rows };
  });
}

/** Every line there is, those inside cells among them. */
export function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => linesIn(cell.blocks))),
  );
}

/** All words of a cell, on one line. */
export const wordsInCell = ({ blocks }: Pick<Cell, 'blocks'>): string =>
  linesIn(blocks)
    .map((line) => lineText(line).trim())
    .filter((words) => words !== '')
    .join(' ');

/** What stands on the line as what a person filled in, known by its place or face where the file does not tell. */
export const asEntered = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({ ...segment, entered: true })),
});

/** One file opened. */
export type OpenedDocument =
  | {
      readonly kind: 'document';
      readonly format: 'text' | 'html' | 'pdf' | 'word' | 'image' | 'spreadsheet';
      readonly blocks: readonly Block[];
      readonly pages: number;
      /** What the reader of this format noticed: "page 2 is a picture without text". */
      readonly notes: readonly string[];
      /** Words read by OCR have a confidence below 1; absent means exact. */
      readonly confidence?: number;
    }
  /** It may hold a referral, but cannot be read: password, XFA, a scan, a broken file. */
  | { readonly kind: 'cannot-open'; readonly why: string }
  /** It went over a ceiling; the reason names the ceiling and the setting. */
  | { readonly kind: 'over-ceiling'; readonly why: string }
  /** Not a kind of file that can hold a referral (a logo, a calendar entry). */
  | { readonly kind: 'not-a-document'; readonly why: string };

/** Ceilings for one file, checked as numbers and while streaming. */
export interface Ceilings {
  readonly bytes: number;
  readonly parts: number;
  readonly depth: number;
  readonly pages: number;
  readonly unpackedBytes: number;
  readonly entries: number;
  /** Of text that one document may give, in characters. */
  readonly characters: number;
  /** Of one page of a picture. */
  readonly pixels: number;
}

export const defaultCeilings: Ceilings = {
  bytes: 40 * 1024 * 1024,
  parts: 200,
  depth: 8,
  pages: 60,
  unpackedBytes: 120 * 1024 * 1024,
  entries: 2_000,
  characters: 2_000_000,
  pixels: 100_000_000,
};

/** Opens one kind of file. Never throws for bad input: that is `cannot-open`. */
export type DocumentReader = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  ceilings: Ceilings,
) => Promise<OpenedDocument>;
