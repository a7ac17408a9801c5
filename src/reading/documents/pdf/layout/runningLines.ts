import type { Block, Line } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import type { Box } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';

/** A page, or a column of one. */
export interface LaidPage {
  readonly page: number;
  readonly height: number;
  readonly blocks: readonly PlacedBlock[];
  /** The coloured areas behind its text. */
  readonly shades?: readonly Box[];
}

/**
 * Marks heads and feet of pages: the same words (numbers apart) at the same height on another page,
 * page numbers, and what stands above the text from the second page on.
 */
export function markRunning(pages: readonly LaidPage[]): LaidPage[] {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const key of marginKeys(page)) {
      const on = seen.get(key) ?? new Set<number>();
      on.add(page.page);
      seen.set(key, on);
    }
  }
  const needed = pages.length > 5 ? 3 : 2;
  const copies = copiesOf(pages);
  const heads = new Set(headsOfLaterPages(pages));
  return pages.map((page) => {
    const marked = page.blocks.map((placed) => {
      if (placed.block.kind !== 'line') return placed;
      const key = marginKey(placed, page);
      const on = [...(key === undefined ? [] : (seen.get(key) ?? []))];
      const repeated = on.filter((one) => !on.includes(copies.get(one) ?? 0)).length >= needed;
      if (!repeated && !heads.has(placed) && !isPageNumber(placed, page)) return placed;
      return { ...placed, block: { ...placed.block, running: true } };
    });
    const own = marked.filter((placed) => !repeatsHead(placed, page, pages, copies));
    return { ...page, blocks: withoutSpaceAround(own) };
  });
}

/** The title of the form in cells, that stood at the same height on a page before: it says nothing new. */
function repeatsHead(
  placed: PlacedBlock,
  page: LaidPage,
  pages: readonly LaidPage[],
  copies: ReadonlyMap<number, number>,
): boolean {
  if (placed.block.kind !== 'table' || copies.has(page.page) || !isInMargin(placed, page))
    return false;
  const words = wordsIn(placed.block);
  return pages.some(
    (before) =>
      before.page < page.page &&
      before.blocks.some(
        ({ block, top }) =>
          block.kind === 'table' && Math.abs(top - placed.top) < 4 && wordsIn(block) === words,
      ),
  );
}

const wordsIn = (block: Block): string => linesIn(block).map(lineText).join('|');

/** Of the printed words of two pages so many are the same where a form was filled in twice. */
const ALIKE = 0.4;
/** So many words and labels, at least, tell that they are. */
const FEWEST_ALIKE = 8;

/**
 * The pages of a form that was filled in once more, by number, each with the first of its kind: the
 * title and the headings that they begin with are no heads of pages.
 */
function copiesOf(pages: readonly LaidPage[]): ReadonlyMap<number, number> {
  const words = new Map<number, Set<string>>();
  for (const { page, blocks } of pages) {
    const own = words.get(page) ?? new Set<string>();
    for (const line of blocks.flatMap(({ block }) => linesIn(block)))
      own.add(lineText(line).trim());
    words.set(page, own);
  }
  const copies = new Map<number, number>();
  for (const [page, own] of words)
    for (const [before, other] of words) {
      if (before >= page || copies.has(page) || copies.has(before)) continue;
      const alike = [...own].filter((text) => other.has(text)).length;
      const least = Math.min(own.size, other.size) * ALIKE;
      if (alike >= FEWEST_ALIKE && alike >= least) copies.set(page, before);
    }
  return copies;
}

/** The space between the text and a head or foot is no empty line of the text. */
function withoutSpaceAround(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const isFilled = ({ block }: PlacedBlock): boolean => !isEmpty(block);
  return blocks.filter((placed, place) => {
    if (isFilled(placed)) return true;
    const above = blocks.slice(0, place).findLast(isFilled);
    const below = blocks.slice(place).find(isFilled);
    return ![above, below].some((other) => other?.block.kind === 'line' && other.block.running);
  });
}

function marginKeys(page: LaidPage): string[] {
  return page.blocks.map((block) => marginKey(block, page)).filter((key) => key !== undefined);
}

function marginKey(placed: PlacedBlock, page: LaidPage): string | undefined {
  if (placed.block.kind !== 'line') return undefined;
  if (!isInMargin(placed, page)) return undefined;
  const words = lineText(placed.block).replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
  return words === '' ? undefined : `${Math.round(placed.top / 4)}:${words}`;
}

const isInMargin = ({ top, bottom }: PlacedBlock, { height }: LaidPage): boolean =>
  bottom < height * 0.13 || top > height * 0.88;

const numbered = /(?:^|\s)page\s*\d+(?:\s*(?:of|\/)\s*\d+)?(?:\s|$)/iu;
const number = /^[\s\-–—|]*(\d+)(?:\s*(?:of|\/)\s*\d+)?[\s\-–—|]*$/iu;

/** "Page 2 of 3", "2 / 3", "- 2 -" or the number of the page alone, apart from all else. */
function isPageNumber(placed: PlacedBlock, page: LaidPage): boolean {
  if (placed.block.kind !== 'line' || !isInMargin(placed, page)) return false;
  const { block } = placed;
  if (block.segments.some(({ entered }) => entered === true) || !isApart(placed, page))
    return false;
  const text = lineText(block);
  return numbered.test(text) || Number(number.exec(text)?.[1]) === page.page;
}

function isApart(placed: PlacedBlock, { blocks }: LaidPage): boolean {
  const gap = (placed.bottom - placed.top) * 0.8;
  return blocks.every(
    (other) =>
      other === placed ||
      isEmpty(other.block) ||
      other.bottom < placed.top - gap ||
      other.top > placed.bottom + gap,
  );
}

const isEmpty = (block: Block): boolean => block.kind === 'line' && block.segments.length === 0;

/**
 * A head that the first page does not have: it stands higher than anything on the first page, or in
 * smaller letters than the text, and the text begins well below it.
 */
function headsOfLaterPages(pages: readonly LaidPage[]): readonly PlacedBlock[] {
  const [first] = pages;
  if (first === undefined) return [];
  const tops = pages.filter(({ page }) => page === first.page).flatMap(({ blocks }) => blocks);
  const top = Math.min(...tops.filter(({ block }) => !isEmpty(block)).map((placed) => placed.top));
  const usual = usualHeight(pages);
  return pages.flatMap((page, place) => {
    const before = pages[place - 1];
    if (page.page === first.page || before?.page === page.page) return [];
    const head = headOf(page);
    return head.filter((placed, row) => {
      if (goesOn(placed, head[row + 1]) || isNextOfList(placed, before)) return false;
      const height = placed.bottom - placed.top;
      if (placed.top < top - height - 2) return true;
      return height < usual * 0.92 && !isSetAsText(placed, before);
    });
  });
}

/** In the middle of a sentence, or with the rest of one below it: an account that began on the page before. */
function goesOn({ block, left }: PlacedBlock, next: PlacedBlock | undefined): boolean {
  if (block.kind !== 'line') return false;
  if (/^\p{Ll}/u.test(lineText(block))) return true;
  if (next?.block.kind !== 'line' || Math.abs(next.left - left) > 2) return false;
  return lineText(block).length > LONG && /^\p{Ll}/u.test(lineText(next.block));
}

/** "- jaundice treated at home" where the text of the page before ends with such a line, at the same edge. */
function isNextOfList({ block, left }: PlacedBlock, before: LaidPage | undefined): boolean {
  if (block.kind !== 'line' || before === undefined) return false;
  const [bullet] = BULLET.exec(lineText(block)) ?? [];
  if (bullet === undefined) return false;
  return before.blocks.some(
    (placed) =>
      placed.block.kind === 'line' &&
      Math.abs(placed.left - left) < 2 &&
      placed.top > before.height * FOOT &&
      BULLET.exec(lineText(placed.block))?.[0] === bullet,
  );
}

const BULLET = /^[-*\u2022\u2013\u25aa\u25cf](?= \S)/u;
/** Text stands as low at the foot of a page. */
const FOOT = 0.75;

/** Characters: no head of a page fills a line. */
const LONG = 60;

/** Text goes down to here, above the foot of a page. */
const lowestText = 0.92;

/** The text of the page before, free or in a cell, stands in letters as high, at the same edge: it goes on. */
function isSetAsText(placed: PlacedBlock, before: LaidPage | undefined): boolean {
  if (before === undefined) return false;
  const height = placed.bottom - placed.top;
  return before.blocks
    .flatMap(({ block }) => linesIn(block))
    .some(
      (line) =>
        isPlainLine(line) &&
        (line.top ?? 0) < before.height * lowestText &&
        Math.abs((line.segments[0]?.left ?? 0) - placed.left) < 2 &&
        Math.abs((line.height ?? 0) - height) < 0.3,
    );
}

const linesIn = (block: Block): readonly Line[] =>
  block.kind === 'line'
    ? block.segments.length > 0
      ? [block]
      : []
    : block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(linesIn)));

/** Up to three lines at the top of a page, with a gap below them. */
function headOf(page: LaidPage): readonly PlacedBlock[] {
  const filled = page.blocks.filter(({ block }) => !isEmpty(block));
  const head: PlacedBlock[] = [];
  for (const [place, placed] of filled.entries()) {
    if (!isPlainLine(placed.block) || !isInMargin(placed, page) || head.length > 2) return [];
    head.push(placed);
    const next = filled[place + 1];
    if (next === undefined) return [];
    if (next.top - placed.bottom > (placed.bottom - placed.top) * 1.1) return head;
  }
  return [];
}

const tickBox = /[☐☒]|[[(] ?[xX✓]? ?[\])]/u;

/** What a form asks or has answered is no head: a label in bold with its answer, boxes to tick. */
function isPlainLine(block: Block): block is Line {
  if (block.kind !== 'line') return false;
  const [first, second] = block.segments;
  const isAnswered = first?.bold === true && second !== undefined && second.bold !== true;
  return (
    !isAnswered &&
    !block.segments.some(({ entered, text }) => entered === true || tickBox.test(text))
  );
}

/** Of most lines, those in cells apart. */
function usualHeight(pages: readonly LaidPage[]): number {
  const heights = pages
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ block }) =>
      block.kind === 'line' && block.segments.length > 0 ? (block.height ?? 10) : [],
    )
    .sort((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 10;
}
