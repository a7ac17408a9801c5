import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { faultsOfModel } from '../../src/matching/model.ts';
import type { Columns } from './linkage/columns.ts';
import { linkTables, type LinkageModel } from './linkage/link.ts';

/**
 * `npm run bench:linkage -- --model FILE --left A.csv [--right B.csv] [--without COLUMN]`: runs another
 * model file through the scoring core. Without `--right` the table is held against itself.
 */
const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    left: { type: 'string' },
    right: { type: 'string' },
    without: { type: 'string', multiple: true },
  },
});
if (values.model === undefined || values.left === undefined) {
  console.error(
    'Usage: npm run bench:linkage -- --model FILE --left A.csv [--right B.csv] [--without COLUMN]',
  );
  process.exit(2);
}

const without = new Set(values.without ?? []);
const whole = JSON.parse(readFileSync(values.model, 'utf8')) as LinkageModel;
const model: LinkageModel = {
  ...whole,
  fields: whole.fields.filter(({ columns }) => !columns?.some((column) => without.has(column))),
  blocking: whole.blocking.filter(
    (parts) => !parts.some((part) => without.has(part.split(':').at(-1) ?? '')),
  ),
};
for (const fault of faultsOfModel(model)) console.error(fault);

function table(file: string): Columns[] {
  const rows = parse(readFileSync(file), {
    columns: true,
    trim: true,
    bom: true,
    relax_column_count: true,
  });
  return (rows as Record<string, string>[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, cell.trim().toLowerCase()]),
    ),
  );
}

const [left, right] = [
  table(values.left),
  values.right === undefined ? undefined : table(values.right),
];
const result = linkTables(model, left, right);
const precision = result.found / (result.found + result.wrong);
const recall = result.found / result.truePairs;
const f1 = (2 * precision * recall) / (precision + recall);
console.log(
  `${model.version}${without.size > 0 ? ` without ${[...without].join(', ')}` : ''}: ` +
    `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(5)}; ` +
    `${result.wrong} false, ${result.truePairs - result.found} missed (${result.notBlocked} in no block) of ${result.truePairs}; ` +
    `${result.scored} pairs scored in ${Math.round(result.milliseconds)} ms`,
);
