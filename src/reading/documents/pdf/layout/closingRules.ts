import type { Word } from '../drawn/drawing.ts';

interface Line {
  readonly from: number;
  readonly to: number;
  readonly across: boolean;
  readonly typed?: Word;
}

interface Place {
  readonly line: Line;
  readonly value: readonly Word[];
  readonly over: readonly Word[];
}

/** So far behind the beginning of the line the words of a box with padding stand, in points. */
const padding = 2;

/**
 * Lines that only close boxes without sides: over each stands a question in bold and its account in
 * regular letters, set in from the line as words in a box are, and nobody wrote on any. Others from
 * edge to edge with them close the last paragraph of an account, or a question nobody answered.
 */
export function withoutClosingRules<P extends Place>(places: readonly P[]): readonly P[] {
  const closing = places.filter(closesAccount);
  const isEdge = ({ line, value }: Place): boolean =>
    value.length === 0 && closing.some((other) => hasEdgesOf(other.line, line));
  const isWrittenOn = places.some(
    ({ line, value }) => value.length > 0 && closing.some((other) => hasEdgesOf(other.line, line)),
  );
  return closing.length === 0 || isWrittenOn ? places : places.filter((place) => !isEdge(place));
}

function closesAccount({ line, value, over }: Place): boolean {
  const [account, question] = [over[0], over.at(-1)];
  if (!line.across || line.typed !== undefined || value.length > 0) return false;
  if (account === undefined || question === undefined) return false;
  if (account.bold === true || question.bold !== true || isAsking(over, account)) return false;
  return over.every(({ left }) => left > line.from + padding);
}

/** The words next to the line ask something themselves. */
const isAsking = (over: readonly Word[], { baseline }: Word): boolean =>
  over.some((word) => Math.abs(word.baseline - baseline) < 1.5 && /[:?]$/u.test(word.text));

const hasEdgesOf = (one: Line, other: Line): boolean =>
  Math.abs(one.from - other.from) < 1 && Math.abs(one.to - other.to) < 1;
