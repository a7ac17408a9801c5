import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, OpenedDocument, Table } from '../../../src/reading/document.ts';
import { defaultCeilings, lineText } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';

const folder = new URL('../../fixtures/forms/', import.meta.url);

async function blocksOf(name: string): Promise<readonly Block[]> {
  const bytes = readFileSync(new URL(name, folder));
  const read: OpenedDocument = await readPdf({ name, bytes }, defaultCeilings);
  if (read.kind !== 'document') throw new Error(read.why);
  return read.blocks;
}

const textOf = (cell: Cell | undefined): string =>
  (cell?.blocks ?? []).map((block) => (block.kind === 'line' ? lineText(block) : '')).join('\n');
const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.filter((block) => block.kind === 'table');
const rowsOf = (table: Table | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map(textOf));
const linesOf = (blocks: readonly Block[], running = false): string[][] =>
  blocks
    .filter((block) => block.kind === 'line')
    .filter((line) => (line.running === true) === running)
    .map((line) => line.segments.map((segment) => segment.text));

describe('a ruled form of four columns, printed by Chromium', () => {
  it('keeps each label beside its value, wide cells, empty cells and ticks', async () => {
    const [table] = tablesOf(await blocksOf('chromium-four-columns-with-ticks.pdf'));
    expect(rowsOf(table)).toEqual([
      ['1. Details of infant'],
      ['Name of infant', 'Zoë O’Testchild', 'Date of birth', '03/05/2026'],
      ['NHS No', '999 000 0018', 'Sex', '☐ Male ☒ Female'],
      ['Address', '12 Sample Street\nLeeds\nLS7 3AB'],
      ['Religion', '', 'Ethnicity', 'White British'],
      ['2. Reason for referral'],
      ['Cries “all night” – mother’s words.\n\nSecond paragraph.'],
      ['Consent given?', '☒ Yes ☐ No ☐ Unknown ☒ Maybe'],
    ]);
    expect(table?.rows[3]?.[1]).toMatchObject({ column: 1, columns: 3 });
    expect(table?.rows[0]?.[0]).toMatchObject({ columns: 4, shaded: true });
  });
});

describe('boxes, dotted lines and lines of a table without uprights, printed by Chromium', () => {
  it('reads labels above boxes, labels beside boxes and lines to write on, inside a page frame', async () => {
    const blocks = await blocksOf('chromium-boxes-and-lines-to-write-on.pdf');
    const lines = linesOf(blocks);
    expect(lines).toContainEqual(['Preferred contact', 'Text message']);
    expect(lines).toContainEqual(['Yes ☒ No ☐ Unborn: ☒ Yes ☐ No']);
    const [names, boxes, mother, father, reason] = tablesOf(blocks);
    expect(rowsOf(names)).toEqual([
      ["Baby's name", 'Ivy Rose Testchild', 'DOB / EDD', '3 May 2026', 'NHS number', ''],
    ]);
    expect(rowsOf(boxes)).toEqual([
      ['Address', '1 Long Lane\nLeeds LS1 1AA', 'Language', 'Polish'],
    ]);
    expect(rowsOf(mother)).toEqual([["Mother's name", 'Anna Testchild', 'DOB', '01.02.1995']]);
    expect(rowsOf(father)).toEqual([["Father's name", '', 'Tel', '07700 900123']]);
    expect(rowsOf(reason)).toHaveLength(1);
    expect(textOf(reason?.rows[0]?.[0])).toMatch(/^Mother says .*support\.\n\nMother says/su);
  });
});

describe('a table that runs over pages', () => {
  it('is one table: the cut cell goes on, the repeated head row and the page feet are no part of it', async () => {
    const blocks = await blocksOf('chromium-cell-cut-by-the-page-end.pdf');
    const [table, ...others] = tablesOf(blocks);
    expect(others).toEqual([]);
    const rows = rowsOf(table);
    expect(rows).toHaveLength(33);
    expect(rows[0]).toEqual(['Question', 'Answer']);
    expect(rows[31]?.[0]).toBe('Reason for referral');
    const beginnings = [...(rows[31]?.[1] ?? '').matchAll(/^(\d+) Mother says/gmu)];
    expect(beginnings.map(([, number]) => Number(number))).toEqual([...Array(20).keys()]);
    expect(rows[32]).toEqual(['Background', 'Short.']);
    expect(linesOf(blocks)).toEqual([['Form C']]);
  });

  it('is one table also as LibreOffice writes it, with headers and footers of their own', async () => {
    const blocks = await blocksOf('libreoffice-table-over-two-pages.pdf');
    const [table, ...others] = tablesOf(blocks);
    expect(others).toEqual([]);
    const rows = rowsOf(table);
    expect(rows.slice(0, 3)).toEqual([
      ['1. Infant'],
      ['First name(s)', 'Ivy-Mae', 'Surname', 'Testchild'],
      ['Sex', 'M ☐  F ☒', 'Unborn?', 'Yes ☐ No ☒'],
    ]);
    expect(rows).toHaveLength(5);
    const numbers = [...(rows[4]?.[1] ?? '').matchAll(/^(\d+) Mother/gmu)].map(([, n]) =>
      Number(n),
    );
    expect(numbers).toEqual([...Array(18).keys()]);
    expect(linesOf(blocks, true)).toContainEqual(['Infant Mental Health Service – CONFIDENTIAL']);
  });

  it('keeps raised letters, wide-set words and lines to write on in their line', async () => {
    const lines = linesOf(await blocksOf('libreoffice-table-over-two-pages.pdf'));
    expect(lines).toContainEqual(['Name:', 'Jane Smith', 'Tel: 0113 496 0123']);
    expect(lines).toContainEqual(['SPACED H2O on 3rd May']);
    expect(lines[1]?.slice(0, 5)).toEqual([
      'Role:',
      'Health Visitor',
      'Team:',
      'Seacroft',
      'Email:',
    ]);
  });
});
