/** "The baby's first name is …": a sentence that its answer ends. */
const BEGUN = /^(.{3,140}?)(?:\s+(?:is|are|was|were))?\s*(?:\.{3,}|\u2026)\s*:?$/u;

/** The words of a sentence that is left for its answer to end, without the verb that leads to it; other words as they are. */
export const withoutEllipsis = (written: string): string =>
  BEGUN.exec(written.trim())?.[1] ?? written;
