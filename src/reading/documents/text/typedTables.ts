import type { Block, Cell, Line, Table } from '../../document.ts';
import { segmentsOf } from '../segments.ts';
import { plainTickBoxes } from '../tickGlyphs.ts';
import { withBracketedHeadings } from './bracketedHeadings.ts';

const ROW = /^\s*\|.*\|\s*$/u;
const RULE = /^\s*[|+](?:[\s:]*[-=]{2,}[\s:]*[|+])+\s*$/u;

/** "*Name:* Zoe", "*Name*: Zoe", "**Name:** Zoe": how programs write a label in bold as plain text. */
const BOLD_LABEL = /^(\s*)(\*{1,2}|_{1,2})([^*_\s](?:[^*_]{0,88}[^*_\s])?)(?::\2|\2\s?:)(?=\s|$)/u;
/** "**Reason for referral**" over its answer, in a mail that writes its labels so. */
const BOLD_LINE = /^\s*(\*\*|__)([^*_\s](?:[^*_]{0,88}[^*_\s])?)\1\s*$/u;
/** "==== CHILD ====". */
const FRAMED =
  /^\s*([=#~\-*_])\1{2,}\s*([^\s=#~\-*_][^=#~*_]{0,58}[^\s=#~\-*_.,;!?])\s*\1{3,}\s*$/u;

/** "### Parent". */
const HASHED = /^#{1,5}\s+(\p{L}.{1,80})$/u;
const MANY_ROWS = 4;

/** What the marks of a text mean: a person who stresses one line writes no form. */
interface Marks {
  readonly bold: boolean;
  readonly framed: boolean;
  /** Hashes before headings, as notes are typed. */
  readonly hashed: boolean;
  /** So many rows between strokes that one of them alone is a row as well. */
  readonly rows: boolean;
}

function marksOf(lines: readonly string[]): Marks {
  const isOften = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length >= 2;
  const hashed = isOften(HASHED);
  const rows = lines.filter((line) => ROW.test(line)).length >= MANY_ROWS;
  const bold = isOften(BOLD_LABEL) || ((hashed || rows) && isOften(BOLD_LINE));
  return { bold, framed: isOften(FRAMED), hashed, rows };
}

/** One line of text with its tabs and wide gaps. */
export function textLine(line: string): Line {
  const written = plainTickBoxes(line);
  const [marked, space = '', , label = ''] = BOLD_LABEL.exec(written) ?? [];
  if (marked === undefined) return { kind: 'line', segments: segmentsOf([{ text: written }]) };
  const rest = { text: written.slice(marked.length) };
  return { kind: 'line', segments: segmentsOf([{ text: `${space}${label}:`, bold: true }, rest]) };
}

/**
 * Lines of plain text, with tables that are typed with strokes ("| Label | Answer |") as tables.
 * Rules of dashes between rows part them; without any, each line is a row.
 */
export function typedTables(lines: readonly string[]): Block[] {
  const marks = marksOf(lines);
  const blocks: Block[] = [];
  let place = 0;
  while (place < lines.length) {
    let end = place;
    while (end < lines.length && isOfTable(lines[end] ?? '')) end += 1;
    const table =
      end - place >= (marks.rows ? 1 : 2) ? tableOf(lines.slice(place, end)) : undefined;
    const open = table === undefined ? openTables(lines, place) : undefined;
    if (open !== undefined) {
      blocks.push(...open.tables);
      place = open.end;
    } else if (table === undefined) {
      const last = Math.max(end, place + 1);
      blocks.push(...underlined(lines.slice(place, last), lines[last], marks));
      place = last;
    } else {
      blocks.push(table);
      place = end;
    }
  }
  return withBracketedHeadings(blocks);
}

/** A short line over dashes of its own length is a heading. The dashes stay: they may be a person's. */
function underlined(lines: readonly string[], next: string | undefined, marks: Marks): Line[] {
  return lines.map((line, place) => {
    const isLast = place === lines.length - 1;
    const shown = markedLine(line, marks) ?? textLine(line);
    return isLast && isUnderline(line, next) ? { ...shown, heading: true } : shown;
  });
}

function markedLine(line: string, { bold, framed, hashed }: Marks): Line | undefined {
  const [, , question] = bold ? (BOLD_LINE.exec(line) ?? []) : [];
  if (question !== undefined)
    return { kind: 'line', segments: segmentsOf([{ text: question, bold: true }]) };
  const [, , framedTitle] = framed ? (FRAMED.exec(line) ?? []) : [];
  const title = framedTitle ?? (hashed ? HASHED.exec(line)?.[1] : undefined);
  if (title === undefined) return undefined;
  return { kind: 'line', segments: segmentsOf([{ text: title }]), heading: true };
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

/** "Surname | Forename | Date of birth", without strokes at its ends; "| Mother | Father" has an empty first cell. */
function isOpenRow(line: string): boolean {
  const cells = line.trim().split(' | ').length;
  return cells > 2 || (cells > 1 && line.trim().startsWith('| '));
}

/** Rows without strokes at their ends, a table for each number of cells; two alike show that it is one. */
function openTables(
  lines: readonly string[],
  from: number,
): { readonly tables: readonly Table[]; readonly end: number } | undefined {
  const behind = lines.slice(from).findIndex((line) => !isOpenRow(line));
  const end = behind < 0 ? lines.length : from + behind;
  const rows = lines.slice(from, end).map((line) => line.split('|'));
  const isAlike = rows.some((row, at) => at > 0 && rows[at - 1]?.length === row.length);
  if (!isAlike) return undefined;
  const groups: string[][][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.length === row.length) last.push(row);
    else groups.push([row]);
  }
  const tables = groups.map((group): Table => ({
    kind: 'table',
    rows: group.map((row) => row.map((cell, column) => cellOf([cell], column))),
  }));
  return { tables, end };
}

function cellOf(written: readonly string[], column: number): Cell {
  const lines = written.map((line) => textLine(line.trim()));
  while (lines.length > 1 && lines.at(-1)?.segments.length === 0) lines.pop();
  return { column, columns: 1, rows: 1, blocks: lines };
}
