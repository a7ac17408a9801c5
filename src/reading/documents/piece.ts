/** A stretch of one line in one face, in order; tabs and spaces still inside. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly slanted?: boolean;
  readonly struck?: boolean;
  /** With a coloured pen, as a program shows it. */
  readonly marked?: boolean;
  /** The colour of its letters, where that is not the colour of print. */
  readonly colour?: string;
  /** Each filled-in box has a number of its own, so that two beside each other stay two. */
  readonly box?: number;
  readonly boxName?: string;
  /** Starts a segment of its own even where no gap is drawn (a value's own column). */
  readonly apart?: boolean;
}
