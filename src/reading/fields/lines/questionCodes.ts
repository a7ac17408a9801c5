import type { Block, Line } from '../../document.ts';
import { linesIn } from './labelFace.ts';

/** So many questions with a code make a form that codes its questions. */
const fewest = 5;
const CODE = /^((?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?)([A-Z]{1,3}\d{1,2}[.:)]?)\s+(?=\p{Lu})/u;

/** "1.1 CH1 Full name": questions without the codes that a form gives them beside their numbers. */
export function withoutQuestionCodes(blocks: readonly Block[]): readonly Block[] {
  const codes = linesIn(blocks).flatMap((line) => codeOf(line) ?? []);
  const all = new Set(codes);
  // "B12 was low" begins so too, and is counted from no "B1" on.
  const counted = codes.filter((code) => all.has(code.replace(/\d+/u, '1')));
  if (counted.length < fewest || all.size < codes.length) return blocks;
  return changed(blocks, new Set(counted));
}

function codeOf({ segments: [first] }: Line): string | undefined {
  return first === undefined || first.entered === true ? undefined : CODE.exec(first.text)?.[2];
}

const changed = (blocks: readonly Block[], codes: ReadonlySet<string>): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.kind === 'line') return uncoded(block, codes);
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: changed(cell.blocks, codes) })),
    );
    return { ...block, rows };
  });

function uncoded(line: Line, codes: ReadonlySet<string>): Line {
  const [first, ...more] = line.segments;
  if (first === undefined || !codes.has(codeOf(line) ?? '')) return line;
  return { ...line, segments: [{ ...first, text: first.text.replace(CODE, '$1') }, ...more] };
}
