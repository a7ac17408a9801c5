import { lineText, type Block, type Line, type Segment } from '../../document.ts';
import { asksAtLength } from './asksAtLength.ts';

/** So many lines begin with words between stars; one or two a writer may stress. */
const fewest = 4;
const STARRED = /^\*([^*]{2,200})\*(?=\s|$)/u;

/** "*Child's name:* Ada" of a plain mail: the stars are what its program made of bold. */
export function starredBold(blocks: readonly Block[]): readonly Block[] {
  const starred = blocks.filter((block) => block.kind === 'line' && isStarred(block));
  const isLabel = starred.length < fewest ? isQuestion : isStarred;
  return blocks.map((block) =>
    block.kind === 'line' && isLabel(block) ? { ...block, segments: inBold(block) } : block,
  );
}

function isStarred(line: Line): boolean {
  return STARRED.test(lineText(line)) && line.segments.every(({ left }) => left === undefined);
}

/** Stars around the whole of a question for a long answer. */
function isQuestion(line: Line): boolean {
  const words = STARRED.exec(lineText(line).trim());
  return (
    isStarred(line) &&
    words?.[0].length === lineText(line).trim().length &&
    asksAtLength(words[1] ?? '')
  );
}

function inBold(line: Line): readonly Segment[] {
  const text = lineText(line);
  const [whole = '', words = ''] = STARRED.exec(text) ?? [];
  const rest = text.slice(whole.length).trim();
  const label = { text: words.trim(), bold: true };
  return rest === '' ? [label] : [label, { text: rest, gap: ' ' }];
}
