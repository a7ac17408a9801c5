import { changedLines, linesIn, type Block, type Line, type Segment } from '../../document.ts';

const OPTION = /^(?:yes|no|not known|unknown|not sure|male|female|boy|girl)$/iu;
const TICKED = /^[\u2713\u2714\u2611\u2612]\s*(\S.*)$/u;

/**
 * "Yes" and, apart from it, "✓ No": of printed answers whose boxes were not drawn the one is chosen that
 * the tick stands with. Side by side "Yes ✓ No" might tick either.
 */
export function withBareOptions(blocks: readonly Block[]): readonly Block[] {
  const isTicked = linesIn(blocks).some(({ segments }) => segments.some(isOptionTicked));
  return isTicked ? changedLines(blocks, boxed) : blocks;
}

const isOptionTicked = ({ text }: Segment): boolean => OPTION.test(optionTicked(text));

function boxed(line: Line): Line {
  const bare = line.segments.filter(({ text }) => OPTION.test(text.trim()));
  const ticked = line.segments.filter(isOptionTicked);
  if (bare.length === 0 || ticked.length === 0) return line;
  return { ...line, segments: line.segments.map(withBox) };
}

const optionTicked = (text: string): string => TICKED.exec(text.trim())?.[1] ?? '';

function withBox(segment: Segment): Segment {
  const text = segment.text.trim();
  if (OPTION.test(text)) return { ...segment, text: `\u2610 ${text}` };
  const option = optionTicked(text);
  return OPTION.test(option) ? { ...segment, text: `\u2612 ${option}` } : segment;
}
