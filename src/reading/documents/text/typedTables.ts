import type { Block, Cell, Line, Table } from '../../document.ts';
import { segmentsOf } from '../segments.ts';
import { plainTickBoxes } from '../tickGlyphs.ts';

const ROW = /^\s*\|.*\|\s*$/u;
const RULE = /^\s*[|+](?:[\s:]*[-=]{2,}[\s:]*[|+])+\s*$/u;

/** "*Name:* Zoe" and "*Name*: Zoe": how Gmail writes a label in bold where it sends plain text. */
const BOLD_LABEL = /^(\s*)\*([^*\s](?:[^*]{0,88}[^*\s])?)(?::\*|\*\s?:)(?=\s|$)/u;

/** One line of text with its tabs and wide gaps. */
export function textLine(line: string): Line {
  const written = plainTickBoxes(line);
  const [marked, space = '', label = ''] = BOLD_LABEL.exec(written) ?? [];
  if (marked === undefined) return { kind: 'line', segments: segmentsOf([{ text: written }]) };
  const rest = { text: written.slice(marked.length) };
  return { kind: 'line', segments: segmentsOf([{ text: `${space}${label}:`, bold: true }, rest]) };
}

/**
 * Lines of plain text, with tables that are typed with strokes ("| Label | Answer |") as tables.
 * Rules of dashes between rows part them; without any, each line is a row.
 */
export function typedTables(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let place = 0;
  while (place < lines.length) {
    let end = place;
    while (end < lines.length && isOfTable(lines[end] ?? '')) end += 1;
    const table = end - place >= 2 ? tableOf(lines.slice(place, end)) : undefined;
    if (table === undefined) {
      const last = Math.max(end, place + 1);
      blocks.push(...underlined(lines.slice(place, last), lines[last]));
      place = last;
    } else {
      blocks.push(table);
      place = end;
    }
  }
  return blocks;
}

/** A short line over dashes of its own length is a heading. The dashes stay: they may be a person's. */
function underlined(lines: readonly string[], next: string | undefined): Line[] {
  return lines.map((line, place) => {
    const isLast = place === lines.length - 1;
    const shown = textLine(line);
    return isLast && isUnderline(line, next) ? { ...shown, heading: true } : shown;
  });
}

function isUnderline(line = '', next = ''): boolean {
  const words = line.trim();
  const rule = next.trim();
  if (!/^(?:-{3,}|={3,}|~{3,}|\*{3,}|_{3,}|\u2500{3,})$/u.test(rule) || words === '') return false;
  if (words.length > 80 || /[.,;:?!]$/u.test(words) || !/\p{L}/u.test(words)) return false;
  return rule.length >= words.length * 0.6 && rule.length <= words.length * 1.6 + 2;
}

function isOfTable(line: string): boolean {
  return ROW.test(line) || RULE.test(line);
}

function tableOf(lines: readonly string[]): Table | undefined {
  const rules = lines.filter((line) => RULE.test(line)).length;
  const rows: string[][][] = [];
  let open = false;
  for (const line of lines) {
    if (RULE.test(line)) {
      open = false;
      continue;
    }
    const cells = line.trim().slice(1, -1).split('|');
    const last = rows.at(-1);
    if (open && rules > 2 && last?.length === cells.length) {
      last.forEach((written, column) => written.push(cells[column] ?? ''));
    } else rows.push(cells.map((cell) => [cell]));
    open = true;
  }
  if (rows.length === 0 || rows.every((cells) => cells.length < 2)) return undefined;
  return { kind: 'table', rows: rows.map((cells) => cells.map(cellOf)) };
}

function cellOf(written: readonly string[], column: number): Cell {
  const lines = written.map((line) => textLine(line.trim()));
  while (lines.length > 1 && lines.at(-1)?.segments.length === 0) lines.pop();
  return { column, columns: 1, rows: 1, blocks: lines };
}
