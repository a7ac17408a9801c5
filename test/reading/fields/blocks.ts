import type { Block, Cell, Line, Segment, Table } from '../../../src/reading/document.ts';
import { readForm } from '../../../src/reading/fields/readForm.ts';
import type { FieldKey, WrittenReferral } from '../../../src/reading/writtenReferral.ts';
import type { FormReading } from '../../../src/reading/fields/formReading.ts';

export const reference = new Date('2026-11-23T09:00:00Z');

export function line(text: string, more: Partial<Line> = {}): Line {
  return { kind: 'line', segments: text === '' ? [] : [{ text }], ...more };
}
export function segments(...parts: (string | Segment)[]): Line {
  return {
    kind: 'line',
    segments: parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
  };
}
export type CellText =
  | string
  | {
      text: string;
      columns?: number;
      bold?: boolean;
      shaded?: boolean;
      rows?: number;
      blocks?: Block[];
      entered?: boolean;
    };

/** One row of text for each row of cells; line breaks inside a cell are lines. */
export function table(...rows: CellText[][]): Table {
  const reaches = { until: 0, columns: 0 };
  return {
    kind: 'table',
    rows: rows.map((cells, place) => {
      // Beside a first cell that reaches down from a row above, the columns begin behind it.
      let column = place < reaches.until ? reaches.columns : 0;
      const [down] = cells;
      if (typeof down === 'object' && (down.rows ?? 1) > 1)
        Object.assign(reaches, { until: place + (down.rows ?? 1), columns: down.columns ?? 1 });
      return cells.map((given): Cell => {
        const cell = typeof given === 'string' ? { text: given } : given;
        const columns = cell.columns ?? 1;
        const face = {
          ...(cell.bold === true ? { bold: true } : {}),
          ...(cell.entered === true ? { entered: true } : {}),
        };
        const blocks =
          cell.blocks ??
          cell.text.split('\n').map((text): Line => ({
            kind: 'line',
            segments: text === '' && cell.entered !== true ? [] : [{ text, ...face }],
          }));
        const made = {
          column,
          columns,
          rows: cell.rows ?? 1,
          blocks,
          ...(cell.shaded === true ? { shaded: true } : {}),
        };
        column += columns;
        return made;
      });
    }),
  };
}
export function text(words: string): Block[] {
  return words.split('\n').map((words) => line(words));
}

export function read(
  blocks: readonly Block[],
  format: 'text' | 'pdf' | 'word' | 'html' = 'word',
): FormReading {
  return readForm(
    { part: 'form', document: { kind: 'document', format, blocks, pages: 1, notes: [] } },
    reference,
  );
}
export function referralsOf(blocks: readonly Block[]): readonly WrittenReferral[] {
  const reading = read(blocks);
  return reading.kind === 'referral' ? reading.referrals : [];
}
/** The values found, `null` for blank, `?` for unreadable and a list for conflicting. */
export function fieldsOf(blocks: readonly Block[], child = 0): Partial<Record<FieldKey, unknown>> {
  const reading = read(blocks);
  if (reading.kind !== 'referral') return { reason: `${reading.kind}: ${reading.reason}` };
  const fields = reading.referrals[child]?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      field.state === 'found'
        ? field.value
        : field.state === 'blank'
          ? null
          : field.state === 'unreadable'
            ? '?'
            : field.alternatives.map(({ value }) => value),
    ]),
  );
}
