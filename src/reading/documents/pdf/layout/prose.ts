import type { Line } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { linesOf } from './lines.ts';

/**
 * Lines of words that may be the sentences of one person: where a whole line was left empty between
 * two paragraphs, an empty line stands. In a cell or box all text was written as one; free on the page
 * only lines that look alike and start at the same edge were.
 */
export function proseOf(words: readonly Word[], page: number, where: 'box' | 'page'): Line[] {
  const alike = where === 'box' ? ofOneHand : ofOneText;
  const prose: Line[] = [];
  for (const text of partTexts(linesOf(words, page), alike)) {
    const usual = usualPitch(text);
    for (const [place, line] of text.entries()) {
      const empty = place === 0 ? 0 : emptyLines(stepTo(line, text[place - 1]), line, usual);
      for (let each = 0; each < empty; each += 1) prose.push({ kind: 'line', segments: [], page });
      prose.push(line);
    }
  }
  return prose;
}

type Alike = (one: Line, other: Line) => boolean;

/** Lines that follow each other and look alike. */
function partTexts(lines: readonly Line[], alike: Alike): readonly Line[][] {
  const texts: Line[][] = [];
  for (const line of lines) {
    const before = texts.at(-1)?.at(-1);
    if (before !== undefined && alike(before, line)) texts.at(-1)?.push(line);
    else texts.push([line]);
  }
  return texts;
}

const stepTo = (line: Line, before: Line | undefined): number =>
  (line.top ?? 0) - (before?.top ?? Infinity);

/** More than one empty line is told only where the text shows how far apart its lines stand. */
function emptyLines(step: number, line: Line, usual: number | undefined): number {
  const pitch = usual ?? (line.height ?? 10) * 1.18;
  const empty = Math.round(step / pitch) - 1;
  if (step <= pitch * 1.72 || empty < 1 || empty > 3) return 0;
  return usual === undefined ? 1 : empty;
}

const ofOneHand: Alike = (one, other) => one.height === other.height && !ofOneBox(one, other);

/** Typed lines of one box stand as they were typed, however far apart the box lets them stand. */
function ofOneBox(one: Line, other: Line): boolean {
  const [first] = one.segments;
  const [second] = other.segments;
  if (first?.entered !== true || second?.entered !== true) return false;
  return first.boxName !== undefined && first.boxName === second.boxName;
}

/** Two lines of running text below each other: nothing beside them, same edge, same face. */
function ofOneText(one: Line, other: Line): boolean {
  const [first, ...beside] = one.segments;
  const [second, ...besideOther] = other.segments;
  if (first === undefined || second === undefined) return false;
  if (beside.length > 0 || besideOther.length > 0 || !ofOneHand(one, other)) return false;
  if (first.bold === true || second.bold === true || first.entered !== second.entered) return false;
  return Math.abs((first.left ?? 0) - (second.left ?? 0)) < 3;
}

/** The usual step from line to line, from three lines on; the smaller of the common ones. */
function usualPitch(lines: readonly Line[]): number | undefined {
  const steps: number[] = [];
  for (const [place, line] of lines.entries()) {
    const step = stepTo(line, lines[place - 1]);
    const height = line.height ?? 10;
    if (step > height * 0.9 && step < height * 1.75) steps.push(step);
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)];
}
