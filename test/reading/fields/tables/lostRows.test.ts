import { describe, expect, it } from 'vitest';
import type { Cell, Line, Table } from '../../../../src/reading/document.ts';
import { withLostRows } from '../../../../src/reading/fields/tables/lostRows.ts';
import { fieldsOf, table } from '../blocks.ts';

const cell = (column: number, ...lines: readonly (readonly [string, number])[]): Cell => ({
  ...{ column, columns: 1, rows: 1 },
  blocks: lines.map(([text, top]): Line => ({
    ...{ kind: 'line', segments: [{ text }], page: 1, top, height: 10 },
  })),
});
const rowOf = (...cells: Cell[]): Table => ({ kind: 'table', rows: [cells] });
const labels = cell(0, ['Referrer Name', 464], ['Designation', 483], ['Organisation', 502]);
const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);

describe('rows of a picture between which the lines are lost', () => {
  it('are apart again, each label with the answer on its height', () => {
    const answers = cell(
      1,
      ['Lorraine Tester', 464],
      ['General Practitioner', 483],
      ['Test Centre', 502],
    );
    expect(fieldsOf(withLostRows([child, rowOf(labels, answers)]))).toMatchObject({
      'referrer.name': 'Lorraine Tester',
      'referrer.role': 'General Practitioner',
      'referrer.organisation': 'Test Centre',
    });
  });

  it('leave a label blank that has nothing on its height, and an answer of two lines whole', () => {
    const answers = cell(1, ['Lorraine Tester', 464], ['Test Centre,', 502], ['Leeds', 514]);
    const [block] = withLostRows([rowOf(labels, answers)]);
    expect(
      block?.kind === 'table' && block.rows.map(([, answer]) => answer?.blocks.length),
    ).toEqual([1, 0, 2]);
  });

  it('are none where the answer runs on beside the labels, or one label takes several lines', () => {
    const running = cell(
      1,
      ['She cries at night and', 470],
      ['feeds badly, and mum', 482],
      ['is tired.', 494],
    );
    const whole = rowOf(labels, running);
    expect(withLostRows([whole])).toEqual([whole]);
    const wrapped = rowOf(
      cell(0, ['Name and address of', 464], ['GP practice', 476]),
      cell(1, ['Test Surgery', 464], ['5 Test Rise', 476]),
    );
    expect(withLostRows([wrapped])).toEqual([wrapped]);
  });
});
