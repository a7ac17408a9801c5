import { isCutShort } from '../lines/wrappedLabels.ts';
import { plainBoxes } from './choices.ts';

/**
 * Printed answers with their boxes, each line that goes on in the next joined with it: "☐ Child" over
 * "in Need ☒ Looked After" would else tick what stands before the box.
 */
export function joinWrappedOptions(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && goesOn(joined[0] ?? '', above, line))
      joined.splice(-1, 1, `${above.trimEnd()} ${line.trimStart()}`);
    else joined.push(line);
  }
  return joined;
}

/** Boxes stand before their words where the first does, and else behind them. */
function goesOn(first: string, above: string, line: string): boolean {
  const [hasBox, goesOnWithBox] = [above, line].map((text) => BOX.test(plainBoxes(text)));
  // "☒ None of" over "these".
  if (hasBox === true && goesOnWithBox === false) return isCutShort(above.trimEnd());
  if (hasBox !== true || goesOnWithBox !== true) return false;
  if (BEGINS.test(plainBoxes(first))) return !BEGINS.test(plainBoxes(line));
  return !ENDS.test(plainBoxes(above));
}

const BOX = /[\u2610\u2612]/u;
const BEGINS = /^\s*[\u2610\u2612]/u;
const ENDS = /[\u2610\u2612]\s*$/u;
