import { parse, CsvError } from 'csv-parse/sync';

/** One row of cells with the lines of the file it stands on; a quoted line break makes it longer. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly lastLine: number;
}

export interface CsvFault {
  readonly line: number;
  readonly reason: string;
}

/** UTF-8 with or without BOM, UTF-16 by its BOM, else Windows-1252, which has a letter for every byte. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const delimiters = [',', ';', '\t'] as const;

/** The delimiter under which the header has most cells that `known` knows; the comma where none has. */
function delimiterOf(header: string, known: (cell: string) => boolean): string {
  let best: string = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const hits = header
      .split(delimiter)
      .filter((cell) => known(cell.replaceAll('"', '').trim())).length;
    if (hits > most) {
      best = delimiter;
      most = hits;
    }
  }
  return best;
}

/** More broken quotes than this and the rest of the file is given up, with a fault that says so. */
const MAX_RESUMPTIONS = 100;

/**
 * The rows of a CSV file, header first, blank lines left out. A quotation mark that is never closed
 * costs its own line only: reading goes on with the next one.
 */
export function readCsv(
  text: string,
  known: (cell: string) => boolean,
): { readonly rows: CsvRow[]; readonly faults: CsvFault[] } {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  let start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0) return { rows: [], faults: [] };
  const announced = /^"?sep=(.)"?$/iu.exec(lines[start]?.trim() ?? '')?.[1];
  if (announced !== undefined) start += 1;
  const delimiter = announced ?? delimiterOf(lines[start] ?? '', known);
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  for (let resumption = 0; start < lines.length; resumption += 1) {
    if (resumption > MAX_RESUMPTIONS) {
      faults.push({
        line: start + 1,
        reason: 'too many broken quotation marks; not read from here',
      });
      break;
    }
    const width = rows[0]?.cells.length;
    const part = parsePart(lines, start, delimiter, width);
    rows.push(...part.rows);
    if (part.brokenAt === undefined) break;
    faults.push({
      line: part.brokenAt,
      reason: 'a quotation mark in this row is not closed; close it or write it twice ("")',
    });
    start = part.brokenAt;
  }
  return { rows, faults };
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parsePart(
  lines: readonly string[],
  start: number,
  delimiter: string,
  headerWidth: number | undefined,
): { readonly rows: CsvRow[]; readonly brokenAt: number | undefined } {
  const records: Parsed[] = [];
  let unclosed = false;
  try {
    parse(lines.slice(start).join('\n'), {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
      max_record_size: 1_000_000,
      on_record: (record: unknown) => {
        records.push(record as Parsed);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    unclosed = true;
  }
  const rows: CsvRow[] = [];
  let width = headerWidth;
  let line = start + 1;
  for (const { record, info } of records) {
    const lastLine = start + info.lines;
    const row = { cells: record.map((cell) => cell.trim()), line, lastLine };
    if (lastLine > line && width !== undefined && hasSwallowed(row.cells, width)) {
      return { rows, brokenAt: line };
    }
    if (row.cells.some((cell) => cell !== '')) {
      rows.push(row);
      width ??= row.cells.length;
    }
    line = lastLine + 1;
  }
  return { rows, brokenAt: unclosed ? line : undefined };
}

/** A row over several lines with more cells than the header, or a broken reference, took in its neighbours. */
function hasSwallowed(cells: readonly string[], width: number): boolean {
  return cells.length > width || (cells[0] ?? '').includes('\n');
}
