import type { Cell, Line } from '../../../document.ts';
import type { PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { around, middleX, middleY } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

/** In points: pieces of one line, cell by cell, and edges of one column differ by no more. */
const near = 1.5;
/** Between the lines of one cell, and over the line under it, is no more space than so many heights of their letters. */
const [linesApart, overFoot] = [0.7, 1.7];

/** A line under a row of cells, piece by piece: where each cell begins, and where the last ends. */
interface Foot {
  readonly at: number;
  readonly edges: readonly number[];
  readonly pieces: readonly Rule[];
}

/** The rows of one part, the last of them at the foot of its head, if the page has its end. */
interface Part {
  readonly feet: readonly Foot[];
  readonly isClosed: boolean;
}

interface Read {
  readonly placed: readonly PlacedBlock[];
  readonly rest: PageDrawing;
}

/**
 * The parts of a form that have their head in a column of its own, "2. Parents" beside all rows of the
 * part, with a line under each row and under the head only below the last: a heading and its rows.
 * The lines show it, drawn cell by cell, whatever the words are.
 */
export function headsBesideRows(pages: readonly PageDrawing[]): readonly Read[] {
  const parts = pages.map(partsOn);
  const isSure = parts.some((own, at) =>
    own.some((part) => {
      const page = pages[at];
      return page !== undefined && part.isClosed && part.feet.length > 1 && hasHead(page, part);
    }),
  );
  return pages.map((page, at) =>
    isSure ? readParts(page, parts[at] ?? []) : { placed: [], rest: page },
  );
}

function partsOn(page: PageDrawing): readonly Part[] {
  const parts: Part[] = [];
  let feet: Foot[] = [];
  const close = (isClosed: boolean): void => {
    if (feet.length > 0) parts.push({ feet, isClosed });
    feet = [];
  };
  for (const foot of feetOn(page)) {
    const last = feet[0]?.edges;
    const own = foot.edges.length === 4 ? foot.edges.slice(1) : foot.edges;
    if (last !== undefined && !areEdges(own, last)) close(false);
    feet.push({ ...foot, edges: own });
    if (foot.edges.length === 4) close(true);
  }
  close(false);
  return parts.filter((part) => !hasUprights(page, part));
}

/** A ruled table is read by its cells. */
function hasUprights({ rules }: PageDrawing, { feet }: Part): boolean {
  const [first, last] = [feet[0], feet.at(-1)];
  if (first === undefined || last === undefined) return true;
  return rules.some(
    ({ way, at, from, to }) =>
      way === 'upright' &&
      at > (last.pieces[0]?.from ?? 0) - near &&
      at < (first.edges.at(-1) ?? 0) + near &&
      from < last.at &&
      to > first.at - near,
  );
}

const areEdges = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length &&
  one.every((edge, place) => Math.abs(edge - (other[place] ?? 0)) < near);

/** Of two cells, or of three with that of a head. */
function feetOn({ rules }: PageDrawing): readonly Foot[] {
  const levels = rules.filter(({ way }) => way === 'level');
  const feet: Rule[][] = [];
  for (const rule of [...levels].sort((one, other) => one.at - other.at || one.from - other.from)) {
    const foot = feet.at(-1);
    if (foot !== undefined && Math.abs((foot[0]?.at ?? 0) - rule.at) < near) foot.push(rule);
    else feet.push([rule]);
  }
  return feet.flatMap((given) => {
    const pieces = [...given].sort((one, other) => one.from - other.from);
    const areJoined = pieces.every(
      ({ from }, place) => place === 0 || Math.abs(from - (pieces[place - 1]?.to ?? 0)) < near,
    );
    if (!areJoined || pieces.length < 2 || pieces.length > 3) return [];
    const edges = [...pieces.map(({ from }) => from), pieces.at(-1)?.to ?? 0];
    return [{ at: pieces[0]?.at ?? 0, edges, pieces }];
  });
}

const leftOf = ({ feet }: Part): number => feet[0]?.edges[0] ?? 0;

const hasHead = (page: PageDrawing, part: Part): boolean => {
  const head = headOf(page, part, topOf(page, part, -Infinity));
  return head.length > 0 && head.every(({ bold }) => bold === true);
};

/** Above the first line under a row nothing is drawn: its lines go up as far as they follow each other. */
function topOf(page: PageDrawing, part: Part, above: number): number {
  const [first] = part.feet;
  if (first === undefined) return above;
  const words = page.words.filter(
    (word) => middleY(word) > above && middleY(word) < first.at && isIn(word, first),
  );
  let top = first.at;
  for (const word of words.sort((one, other) => other.bottom - one.bottom)) {
    if (top - word.bottom > word.size * (top === first.at ? overFoot : linesApart)) break;
    top = Math.min(top, word.top);
  }
  return top - 1;
}

const isIn = (word: Word, { edges }: Foot): boolean =>
  word.sideways !== true &&
  word.left > (edges[0] ?? 0) - near &&
  middleX(word) < (edges.at(-1) ?? 0);

function headOf(page: PageDrawing, part: Part, top: number): readonly Word[] {
  const bottom = part.feet.at(-1)?.at ?? 0;
  return page.words.filter(
    (word) => word.right < leftOf(part) + near && middleY(word) > top && middleY(word) < bottom,
  );
}

function readParts(page: PageDrawing, parts: readonly Part[]): Read {
  const used = new Set<Word | Rule>();
  const placed: PlacedBlock[] = [];
  let above = -Infinity;
  for (const part of parts) {
    const top = topOf(page, part, above);
    const head = headOf(page, part, top);
    const all = part.feet.map((foot, place) => {
      const from = part.feet[place - 1]?.at ?? top;
      return page.words.filter(
        (word) => middleY(word) > from && middleY(word) < foot.at && isIn(word, foot),
      );
    });
    // Over the first row of a page another line may end the row that the page before began.
    const rows = all[0]?.length === 0 ? all.slice(1) : all;
    above = part.feet.at(-1)?.at ?? above;
    const own = [...head, ...rows.flat()];
    if (rows.flat().length === 0) continue;
    for (const each of [...own, ...part.feet.flatMap(({ pieces }) => pieces)]) used.add(each);
    const box = boxOf({ ...around(own), top });
    if (head.length > 0)
      placed.push({ ...box, bottom: top + 0.5, block: headingOf(head, page.page) });
    const edge = part.feet[0]?.edges[1] ?? 0;
    const cells = rows.map((words) => rowOf(words, edge, page.page));
    placed.push({
      ...box,
      top: top + 0.6,
      block: { kind: 'table', rows: cells, page: page.page },
    });
  }
  const rest = {
    ...page,
    words: page.words.filter((word) => !used.has(word)),
    rules: page.rules.filter((rule) => !used.has(rule)),
  };
  return { placed, rest };
}

function headingOf(head: readonly Word[], page: number): Line {
  const lines = linesOf(head, page);
  const segments = lines.flatMap((line) => line.segments);
  const text = segments.map((segment) => segment.text).join(' ');
  const [first] = lines;
  const { left, right } = around(head);
  return {
    kind: 'line',
    segments: [{ text, bold: true, left, right }],
    ...(first?.top !== undefined && { top: first.top }),
    ...(first?.height !== undefined && { height: first.height }),
    page,
    heading: true,
  };
}

function rowOf(words: readonly Word[], edge: number, page: number): Cell[] {
  const label = words.filter((word) => middleX(word) < edge);
  const answer = words.filter((word) => middleX(word) >= edge);
  return [linesOf(label, page), proseOf(answer, page, 'box')].map((blocks, column) => ({
    ...{ column, columns: 1, rows: 1 },
    blocks,
  }));
}
