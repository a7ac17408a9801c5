import { lineText, type Block, type Line, type Table } from '../../document.ts';

/**
 * The document with an account that goes on in a second box as one box: below "Continued", or at the
 * head of the next page where nothing is asked between the two.
 */
export function joinBoxesThatGoOn(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const [box, between] = boxBefore(joined);
    if (
      block.kind === 'line' ||
      box === undefined ||
      !isTypedBox(block) ||
      !goesOn(box, between, block)
    ) {
      joined.push(block);
      continue;
    }
    const lines = [...linesOf(box), ...linesOf(block)];
    const [[cell] = []] = box.rows;
    if (cell !== undefined)
      joined.splice(joined.indexOf(box), joined.length, {
        ...box,
        rows: [[{ ...cell, blocks: lines }]],
      });
  }
  return joined.length === blocks.length ? blocks : joined;
}

/** The last box, and the lines below it. */
function boxBefore(blocks: readonly Block[]): readonly [Table | undefined, readonly Line[]] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'table');
  const box = blocks[at];
  const between = blocks.slice(at + 1).filter((block) => block.kind === 'line');
  return [box?.kind === 'table' && isTypedBox(box) ? box : undefined, between];
}

/** Nothing but what was typed into one box of the file, long enough for an account. */
function isTypedBox(table: Table): boolean {
  const lines = linesOf(table);
  const [[cell, ...cells] = [], ...rows] = table.rows;
  return (
    rows.length + cells.length === 0 &&
    cell?.blocks.length === lines.length &&
    lines.every(({ segments }) => segments.every(({ entered }) => entered === true)) &&
    lines.map(lineText).join(' ').length >= shortest
  );
}

const shortest = 40;

const linesOf = ({ rows }: Table): readonly Line[] =>
  (rows[0]?.[0]?.blocks ?? []).filter((block) => block.kind === 'line');

function goesOn(box: Table, between: readonly Line[], next: Table): boolean {
  const printed = between.filter(({ segments }) => segments.length > 0);
  const [only, ...more] = printed;
  if (only === undefined) return box.page !== undefined && next.page !== box.page;
  return more.length === 0 && CONTINUED.test(lineText(only).trim());
}

const CONTINUED =
  /^\(?(?:continued|cont['’]?d|cont\.)(?: from (?:the )?(?:previous|last) page)?\.{0,3}\)?:?$/iu;
