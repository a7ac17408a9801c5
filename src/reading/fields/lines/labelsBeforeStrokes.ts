import { lineText, type Block, type Line } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelFormOf } from './labelForm.ts';
import { lineParts } from './lineParts.ts';

/** A label that says more behind a colon, and the stroke before its answer. */
const LONGER =
  /^(\p{Lu}[^:?]{2,60}: \p{Ll}[^:?.;\u2013\u2014]{2,80})\s[-\u2013\u2014](?:\s+(.*))?$/u;

/** Where most labels of a form stand before strokes: what its lines ask and how they are answered. */
export function partsByStroke(text: string): { words: string; rest: string } | undefined {
  const [, words, rest = ''] = LONGER.exec(text.trim()) ?? [];
  if (words === undefined || meaningInLabelPlace(words) === undefined) return undefined;
  return { words, rest };
}

/** Whether most labels of these lines stand before strokes. */
export const standBeforeStrokes = (lines: readonly Line[]): boolean =>
  labelFormOf(lines, lines.map(lineParts))?.mark === 'stroke';

/**
 * "Safeguarding: pre-birth assessment or plan – none" in a form that sets a stroke between its labels
 * and their answers: what stands behind the colon is part of the label, and no answer.
 */
export function labelsBeforeStrokes(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  const longer = new Map<Block, Line>();
  for (const line of lines) {
    const own = line.segments.length === 1 ? partsByStroke(lineText(line)) : undefined;
    if (own === undefined || line.account !== undefined) continue;
    longer.set(line, withAnswer(line, own));
  }
  if (longer.size === 0 || !standBeforeStrokes(lines)) return blocks;
  return blocks.map((block) => longer.get(block) ?? block);
}

function withAnswer(line: Line, { words, rest }: { words: string; rest: string }): Line {
  const answer: Line = { ...line, segments: rest === '' ? [] : [{ text: rest }] };
  return { ...line, segments: [{ text: `${words}:` }], account: rest === '' ? [] : [answer] };
}
