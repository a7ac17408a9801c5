import { changedLines, type Block } from '../document.ts';

/** Marks every line, in tables too, as part of a running header or footer. */
export const asRunning = (blocks: readonly Block[]): Block[] =>
  changedLines(blocks, (line) => ({ ...line, running: true }));
