import { lineText, type Line, type Segment } from '../../document.ts';

/** A label may begin this far, in points, beside the box under it. */
export const NEAR = 8;

/**
 * A row of labels over a row of boxes to type in: each label is put beside its own box. The file
 * itself says what was typed, so no dictionary is needed to tell the two rows apart, and a label that
 * nobody knows cannot take the value of its neighbour.
 */
export function labelsBesideBoxes(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const labels = lines[row];
    const boxes = lines[row + 1];
    if (labels === undefined) break;
    const pairs =
      boxes === undefined ? undefined : pairsOf(labels, boxes, isAmongPairs(lines, row) ? 1 : 2);
    if (pairs === undefined || boxes === undefined) {
      out.push(labels);
      continue;
    }
    for (const { label, box } of pairs) {
      const segments = [withColon(label), withoutPlace(box)];
      out.push({ ...boxes, kind: 'line', segments });
    }
    row += 1;
  }
  return out;
}

/** Put beside its label it stands nowhere on the page, so that nothing printed below is told by its edge. */
function withoutPlace(box: Segment): Segment {
  const { left, ...rest } = box;
  return left === undefined ? box : rest;
}

interface Pair {
  readonly label: Segment;
  readonly box: Segment;
}

/** One label over one box, with others as they are right above or below. */
const isAmongPairs = (lines: readonly Line[], row: number): boolean =>
  isTyped(lines[row - 1]) ||
  (lines[row + 2]?.segments.length === 1 && !isTyped(lines[row + 2]) && isTyped(lines[row + 3]));

const isTyped = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.segments.length > 0 &&
  line.segments.every(({ entered }) => entered === true);

/** Undefined unless every box has one label over it, and every label a box below. */
function pairsOf(labels: Line, boxes: Line, fewest: number): Pair[] | undefined {
  if (labels.segments.length < fewest || labels.segments.length !== boxes.segments.length) {
    return undefined;
  }
  if (labels.page !== boxes.page || /[\u2610\u2612]/u.test(lineText(labels))) return undefined;
  const pairs: Pair[] = [];
  for (const [place, label] of labels.segments.entries()) {
    const box = boxes.segments[place];
    if (box?.entered !== true || label.entered === true || !isOver(label, box)) return undefined;
    pairs.push({ label, box });
  }
  return pairs;
}

function isOver(label: Segment, box: Segment): boolean {
  if (label.left === undefined || box.left === undefined || box.right === undefined) return false;
  return label.left >= box.left - NEAR && label.left <= box.right;
}

/** Marked as a label, whatever the dictionary knows of it. */
export function withColon(label: Segment): Segment {
  return /:\s*$/u.test(label.text) ? label : { ...label, text: `${label.text.trimEnd()}:` };
}
