import { lineText, type Block, type Line, type Segment } from '../../document.ts';
import { toldTopics } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
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

const SHORT = /^(\p{L}[^:?]{1,80}?\??)\s[-\u2013\u2014](?:\s+(.*))?$/u;

/** "Profession / relationship to family -" and nothing behind it is blank, whatever stands below. */
function pairByStroke(text: string): readonly Segment[] | undefined {
  const [, words, rest = ''] = SHORT.exec(text.trim()) ?? [];
  if (words === undefined) return undefined;
  const { asked } = labelMeaning(words) ?? meaningInLabelPlace(words) ?? { asked: [] };
  if (asked.length === 0 || asked.some(({ topic }) => topic === 'person' || toldTopics.has(topic)))
    return undefined;
  return [{ text: `${words}:` }, { text: rest, gap: ' ', entered: true }];
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
    const text = lineText(line);
    if (line.segments.length !== 1 || line.account !== undefined) continue;
    const own = partsByStroke(text);
    const pair = own === undefined ? pairByStroke(text) : undefined;
    if (own !== undefined) longer.set(line, withAnswer(line, own));
    else if (pair !== undefined) longer.set(line, { ...line, segments: pair });
  }
  if (longer.size === 0 || !standBeforeStrokes(lines)) return blocks;
  return blocks.map((block) => longer.get(block) ?? block);
}

function withAnswer(line: Line, { words, rest }: { words: string; rest: string }): Line {
  const answer: Line = { ...line, segments: rest === '' ? [] : [{ text: rest }] };
  return { ...line, segments: [{ text: `${words}:` }], account: rest === '' ? [] : [answer] };
}
