import type { Block, Cell, Table } from './document.ts';
import { lineText } from './document.ts';

/**
 * The blocks of two pictures of one form, where a box or a row of a table that the end of the first page
 * cuts goes on: its last words end no sentence, and no label stands before what is on top of the next.
 */
export function goOnOverPictures(above: readonly Block[], below: readonly Block[]): Block[] {
  const apart = [...above, ...below];
  const [last, place] = [above.at(-1), below.findIndex((block) => !isRunning(block))];
  const next = below[place];
  if (last?.kind !== 'table' || next?.kind !== 'table') return apart;
  const whole = wholeRow(last.rows.at(-1), next.rows[0]);
  if (whole === undefined) return apart;
  const rest = next.rows.slice(1);
  const joined: Table = { ...last, rows: [...last.rows.slice(0, -1), whole] };
  const after: Block[] = rest.length > 0 ? [{ ...next, rows: rest }] : [];
  return [...above.slice(0, -1), joined, ...after, ...below.filter((_, at) => at !== place)];
}

const isRunning = (block: Block): boolean => block.kind === 'line' && block.running === true;

function wholeRow(
  above: readonly Cell[] | undefined,
  below: readonly Cell[] | undefined,
): Cell[] | undefined {
  const [open, rest] = [above?.at(-1), below?.at(-1)];
  if (open === undefined || rest === undefined || above?.length !== below?.length) return undefined;
  if (below?.slice(0, -1).some(isFilled) === true) return undefined;
  const [end, start] = [lineAt(open.blocks.at(-1)), lineAt(rest.blocks[0])];
  if (end === undefined || start === undefined) return undefined;
  // A label asks, and begins with a capital.
  if (!/[\p{L}\p{N},;)-]$/u.test(end) || !/^["'“‘(]?[\p{Ll}\p{N}]/u.test(start)) return undefined;
  return [...(above ?? []).slice(0, -1), { ...open, blocks: [...open.blocks, ...rest.blocks] }];
}

const isFilled = ({ blocks }: Cell): boolean =>
  blocks.some((block) => block.kind === 'table' || block.segments.length > 0);

function lineAt(block: Block | undefined): string | undefined {
  return block?.kind === 'line' ? lineText(block).trim() : undefined;
}
