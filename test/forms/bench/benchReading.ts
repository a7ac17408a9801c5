/**
 * `npm run bench:reading -- --seed 7 --documents 150 [--layouts development|unseen|all|drawn]
 * [--kind TEXT] [--without scan] [--faults] [--keep FOLDER]`: makes documents whose truth is known, reads them with
 * the service's reader and prints what came of it by kind. Needs LibreOffice Writer and Chromium.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { developmentLayouts, developmentLetters } from '../layouts/development.ts';
import { unseenLayouts, unseenLetters } from '../layouts/unseen.ts';
import { documentKinds, makeDocuments, otherKinds } from './documents.ts';
import { readAsTheServiceDoes } from './reader.ts';
import { addScore, emptyScore, scoreOf, type Score } from './score.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    documents: { type: 'string', default: '150' },
    layouts: { type: 'string', default: 'unseen' },
    kind: { type: 'string', default: '' },
    without: { type: 'string' },
    faults: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const development = values.layouts !== 'unseen';
const unseen = values.layouts !== 'development';
const kinds = [...documentKinds, ...otherKinds].filter(
  (kind) => kind.includes(values.kind) && !kind.includes(values.without ?? '\n'),
);
const documents = await makeDocuments({
  seed: Number(values.seed),
  documents: Number(values.documents),
  layouts:
    values.layouts === 'drawn'
      ? 'drawn'
      : [...(development ? developmentLayouts : []), ...(unseen ? unseenLayouts : [])],
  letters: [...(development ? developmentLetters : []), ...(unseen ? unseenLetters : [])],
  kinds,
});
const now = new Date('2026-11-18T14:00:00Z');
const byKind = new Map<string, { count: number; score: Score }>();
const all = { count: 0, score: emptyScore() };
for (const { name, kind, layout, bytes, expected, drawnLines, mayFind } of documents) {
  if (values.keep !== undefined) {
    await mkdir(values.keep, { recursive: true });
    await writeFile(join(values.keep, name), bytes);
  }
  const outcome = await readAsTheServiceDoes({ name, bytes }, now);
  const score = scoreOf(`${name} [${kind}; ${layout}]`, expected, outcome, drawnLines, mayFind);
  const row = byKind.get(kind) ?? { count: 0, score: emptyScore() };
  byKind.set(kind, row);
  for (const sum of [row, all]) {
    sum.count += 1;
    addScore(sum.score, score);
  }
}
if (values.faults) for (const fault of all.score.faults) console.log(fault);
const heads = [
  'documents',
  'fields exact',
  'wrong but found',
  'narratives verbatim',
  'narratives apart',
  'called blank',
  'invented',
  'unasked',
  'lost',
  'too many',
];
console.log(`\nseed ${values.seed}, layouts ${values.layouts}`);
console.log(
  ['kind of document'.padEnd(24), ...heads.map((head) => head.padStart(head.length + 2))].join(''),
);
for (const [kind, row] of [...byKind, ['all', all] as const]) {
  const { score, count } = row;
  const cells = [
    String(count),
    percent(score.exact, score.fields),
    percent(score.wrong, score.fields),
    percent(score.verbatim, score.narratives),
    percent(score.narrativeDistance, score.narratives),
    ...[
      score.calledBlank,
      score.invented,
      score.unasked,
      score.lostReferrals,
      score.extraReferrals,
    ].map(String),
  ];
  console.log(
    [
      kind.padEnd(24),
      ...cells.map((text, place) => text.padStart((heads[place]?.length ?? 0) + 2)),
    ].join(''),
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}
