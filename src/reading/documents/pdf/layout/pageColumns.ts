import type { Box, PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { around, middleX, middleY } from '../drawn/drawing.ts';
import type { Band } from './columnBands.ts';
import { bandsOf, boxOfRule } from './columnBands.ts';
import {
  alignedShare,
  areLabelsOf,
  askAlike,
  headingsOf,
  isProse,
  readsAlone,
  rowsGoAcross,
  rowsOf,
  signsOfForm,
} from './columnSigns.ts';
import { waysBetweenPanels, withoutFrames } from './panels.ts';

/**
 * A page whose text runs down its left half and then down its right, as the pages that a person reads
 * one after the other: what stands above both columns, the left, the right, and what stands below,
 * which may be in columns again. Labels beside their answers are no columns.
 */
export function pageColumns(page: PageDrawing): readonly PageDrawing[] {
  const [panels] = waysBetweenPanels(page);
  if (panels !== undefined) {
    const { band, frames } = panels;
    return inOrder(asColumns(partedAt(withoutFrames(page, frames), band)));
  }
  for (const band of bandsOf(page)) {
    const parts = partsAt(page, band);
    if (parts !== undefined) return inOrder(parts);
  }
  return page.words.length + page.entries.length > 0 ? [page] : [];
}

const inOrder = ({ above, left, right, below }: Parts): readonly PageDrawing[] =>
  [above, left, right, below].flatMap(pageColumns);

type Parts = Record<Place, PageDrawing>;
type Place = 'above' | 'left' | 'right' | 'below';

function partsAt(page: PageDrawing, band: Band): Parts | undefined {
  const found = partedAt(page, band);
  if (goesOnFromAbove(found) || partsLabels(found)) return undefined;
  if (!areColumns(found.left, found.right, band)) return undefined;
  const bottom = aboveHeading(found);
  const parts = bottom === undefined ? found : partedAt(page, { ...band, bottom });
  return asColumns(parts);
}

const asColumns = (parts: Parts): Parts => ({
  ...parts,
  right: movedLeft(parts.right, parts.left),
});

function partedAt(page: PageDrawing, band: Band): Parts {
  const held = (box: Box): Place => {
    if (middleY(box) < band.top) return 'above';
    if (middleY(box) > band.bottom) return 'below';
    return middleX(box) < band.at ? 'left' : 'right';
  };
  const part = (place: Place): PageDrawing => ({
    ...page,
    words: page.words.filter((word) => held(word) === place),
    rules: page.rules.filter((rule) => held(boxOfRule(rule)) === place),
    entries: page.entries.filter((entry) => held(entry) === place),
  });
  return { above: part('above'), left: part('left'), right: part('right'), below: part('below') };
}

/** Its right column begins right below a line of its own: with the rest of a cell, and no part of a page. */
function goesOnFromAbove({ above, right }: Parts): boolean {
  const [first] = rowsOf(right)[0] ?? [];
  return (
    first !== undefined &&
    above.words.some(
      ({ left, baseline, size, bold }) =>
        Math.abs(left - first.left) < 2 &&
        bold === first.bold &&
        Math.abs(size - first.size) < 0.4 &&
        first.baseline - baseline < size * 1.45,
    )
  );
}

/** Form boxes to the right of the band have their labels, and nothing else, to its left. */
function partsLabels({ left, right }: Parts): boolean {
  const isLevel = (one: Box, entry: Box): boolean =>
    middleY(one) > entry.top - 2 && middleY(one) < entry.bottom + 2;
  const parted = right.entries.filter((entry) => {
    const isLabelled = right.words.some((word) => word.right < entry.left && isLevel(word, entry));
    if (isLabelled || left.entries.some((other) => isLevel(other, entry))) return false;
    return left.words.some((word) => isLevel(word, entry));
  });
  return parted.length > 1;
}

/** Two columns of their own, and not labels with their answers beside them. */
function areColumns(left: PageDrawing, right: PageDrawing, { isHigh, isMiddle }: Band): boolean {
  if (isHigh && isMiddle) {
    if (isProse(left) && isProse(right)) return true;
    const apart =
      alignedShare(left, right) < 0.6 &&
      alignedShare(right, left) < 0.6 &&
      !areLabelsOf(left, right);
    if (apart && signsOfForm(left) >= 2 && signsOfForm(right) >= 2) return true;
    if (apart && readsAlone(left) && readsAlone(right)) return true;
  }
  return openParts(left, right) && !rowsGoAcross(left, right) && askAlike(left, right);
}

/** Both have headings, the right one from its first line on, and lines below them. */
function openParts(left: PageDrawing, right: PageDrawing): boolean {
  const [opening] = headingsOf(right);
  if (opening?.[0]?.baseline !== rowsOf(right)[0]?.[0]?.baseline) return false;
  return [left, right].every((column) => {
    const headings = headingsOf(column).length;
    return headings > 0 && rowsOf(column).length - headings >= 2;
  });
}

/**
 * A heading in the left column, below all of the right one, opens the part across the page that
 * follows, as a question at its foot does.
 */
function aboveHeading({ left, right, below }: Parts): number | undefined {
  if (below.words.length + below.entries.length === 0) return undefined;
  const end = Math.max(0, ...[...right.words, ...right.entries].map((thing) => thing.bottom));
  const headings = headingsOf(left).map(([word]) => word?.baseline);
  const under = rowsOf(left).filter(([word]) => (word?.top ?? 0) >= end);
  const [next] = headingsOf(below);
  const opensItself = next !== undefined && next[0] === rowsOf(below)[0]?.[0];
  let opening: readonly Word[] | undefined;
  for (const [place, row] of [...under].reverse().entries()) {
    const opens =
      headings.includes(row[0]?.baseline) || asksBelow(row, under.slice(under.length - place));
    if (!opens && (opening !== undefined || place >= (opensItself ? 0 : mostBelow))) break;
    if (opens) opening = row;
  }
  return opening === undefined ? undefined : around(opening).top - 1;
}

/** Closed as a question is, or in bold, with nothing but small print below it. */
const asksBelow = (row: readonly Word[], below: readonly (readonly Word[])[]): boolean =>
  /[?:]$/u.test(row.at(-1)?.text ?? '') ||
  (row.every(({ bold }) => bold === true) &&
    below.every(([word]) => (word?.size ?? 0) < (row[0]?.size ?? 0) - 0.8));

/** So many labels may stand between a heading and the box across the page for what they ask. */
const mostBelow = 2;

/** A column is read on as a next page is: it stands where the one before it stood. */
function movedLeft(right: PageDrawing, left: PageDrawing): PageDrawing {
  const by = edgeOf(right) - edgeOf(left);
  const moved = <Thing extends Box>(thing: Thing): Thing => ({
    ...thing,
    left: thing.left - by,
    right: thing.right - by,
  });
  const movedRule = (rule: Rule): Rule =>
    rule.way === 'level'
      ? { ...rule, from: rule.from - by, to: rule.to - by }
      : { ...rule, at: rule.at - by };
  return {
    ...right,
    words: right.words.map(moved),
    entries: right.entries.map(moved),
    shades: right.shades.map(moved),
    ...(right.frames && { frames: right.frames.map(moved) }),
    rules: right.rules.map(movedRule),
  };
}

const edgeOf = ({ words, rules }: PageDrawing): number =>
  around([...words, ...rules.map(boxOfRule)]).left;
