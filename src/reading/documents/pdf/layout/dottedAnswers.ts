import type { Line, Segment } from '../../../document.ts';
import { isFiller } from './lines.ts';

/** So many answers must end in dots before the lack of them tells that one goes on. */
const fewest = 3;
/** So many further lines are the rest of an answer; more of them are running text. */
const most = 3;

/**
 * "Home address ..... 104 Sample Terrace," over "Beeston, Leeds .....": where answers are typed into
 * dots or underscores, the dots behind an answer end it, and one without them goes on below.
 */
export function withDottedAnswers(lines: readonly Line[]): readonly Line[] {
  const ended = lines.filter((line) => isAnswered(line) && isEnded(line));
  if (ended.length < fewest) return lines;
  const before = ended.map(({ segments }) => widthOf(segments.find(isDots)));
  /** Nothing but the dots that stand before answers; a blank has dots for all of it. */
  const isOpened = ({ segments: [label, dots, ...more] }: Line): boolean =>
    label !== undefined &&
    !isDots(label) &&
    dots !== undefined &&
    isDots(dots) &&
    more.length === 0 &&
    before.every((width) => Math.abs(width - widthOf(dots)) < 2);
  const goesOn = (line: Line): boolean => isOpened(line) || (isAnswered(line) && !isEnded(line));
  const out: Line[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row];
    if (line === undefined) break;
    const rest = goesOn(line) ? restOf(lines.slice(row + 1)) : [];
    out.push(rest.reduce(joined, line));
    row += rest.length;
  }
  return out;
}

const isDots = ({ text }: Segment): boolean => isFiller({ text: text.trim() });

const widthOf = (dots: Segment | undefined): number => (dots?.right ?? 0) - (dots?.left ?? 0);

/** A label, dots, and words behind them. */
function isAnswered({ segments }: Line): boolean {
  const dots = segments.findIndex(isDots);
  return dots > 0 && segments.slice(dots + 1).some((segment) => !isDots(segment));
}

const isEnded = ({ segments }: Line): boolean => {
  const last = segments.at(-1);
  return last !== undefined && isDots(last);
};

/** The lines below up to the one whose dots end the answer; none where a label or none ends it. */
function restOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.slice(0, most).findIndex(isEnded);
  const rest = lines.slice(0, end + 1);
  const isPlain = rest.every(({ segments }) =>
    segments.every(
      (segment, place) =>
        segment.bold !== true && (!isDots(segment) || (place > 0 && place === segments.length - 1)),
    ),
  );
  return isPlain ? rest : [];
}

function joined(line: Line, { segments: [first, ...more] }: Line): Line {
  const last = line.segments.at(-1);
  if (last === undefined || first === undefined) return line;
  if (isDots(last)) return { ...line, segments: [...line.segments, first, ...more] };
  // A hyphen at the end of a line belongs to a double-barrelled name.
  const space = /\p{L}-$/u.test(last.text) ? '' : ' ';
  const whole = { ...last, text: `${last.text}${space}${first.text}` };
  return { ...line, segments: [...line.segments.slice(0, -1), whole, ...more] };
}
