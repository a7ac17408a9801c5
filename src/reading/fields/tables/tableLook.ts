import type { Sheet } from '../sheet.ts';
import type { CellView } from './tableCells.ts';

/** Reads what stands inside one cell as a little document of its own. */
export type ReadInside = (view: CellView, sheet: Sheet) => void;

/** How a table sets its labels, found before its rows are read. */
export interface TableLook {
  /** Labels differ from answers by bold, shading, header cells or a colon. */
  readonly styled: boolean;
  /** Grid columns that mostly hold labels. */
  readonly labelColumns: ReadonlySet<number>;
  /** Cells hold label and answer together. */
  readonly together: boolean;
  /** The tables of this document are rows of labels over one row of answers. */
  readonly over?: boolean;
  readonly inside: ReadInside;
}
