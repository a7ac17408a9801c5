import { twostepModel } from '../../../src/matching/model.ts';
import { calibrationPairs, type CalibrationPairs } from './calibrationPairs.ts';
import { countOf, levelsCounted, sharesOf, type LevelCounted } from './countLevels.ts';
import { estimate } from './expectation.ts';
import { amount, printReliability } from './printReliability.ts';

/** A counted weight further than this from the model's is marked, in bits. */
const FAR_APART = 4;
/** A level seen less often than this, among true or random pairs, is too rare to weigh. */
const FEW = 5;

/** Prints how far the scores and weights can be relied on, by the development seeds. */
export function reportCalibration(asksMultiple: boolean): void {
  const pairs = calibrationPairs(asksMultiple);
  const asks = asksMultiple ? 'ask' : 'do not ask';
  console.log(
    `Calibration of ${twostepModel.version} on development seeds 1-4, ${amount(pairs.observations.length)} referrals; calls ${asks} "multiple birth?".`,
  );
  console.log(
    'Nothing is written to the model: a person reads this and decides. Invented people, at several times the natural rate of hard cases.',
  );
  printReliability(pairs.observations);
  printWeights(pairs);
  printEstimate(pairs);
}

function printWeights({ true: ofTrue, random }: CalibrationPairs): void {
  const [m, u] = [countOf(ofTrue), countOf(random)];
  console.log(
    `\n2. Weights by counting: m of ${amount(pairsIn(ofTrue))} true pairs, u of ${amount(pairsIn(random))} by chance; bits`,
  );
  console.log(`${'field and level'.padEnd(38)}    true  chance  counted     model`);
  for (const field of twostepModel.fields) {
    for (const each of levelsCounted(field, m, u)) {
      const { level, weight } = each;
      const bounds = level.byShare;
      const model = bounds === undefined ? String(level.weight) : `${bounds.least}..${bounds.most}`;
      const counts = `${String(each.ofTrue).padStart(8)}${String(each.ofRandom).padStart(8)}`;
      console.log(
        `${`${field.field} ${level.level}`.padEnd(38)}${counts}${weight.toFixed(1).padStart(9)}${model.padStart(10)}${marksOf(each)}`,
      );
    }
  }
}

function marksOf({ ofTrue, ofRandom, apart, outOfOrder }: LevelCounted): string {
  const few = [ofTrue < FEW ? 'few true' : '', ofRandom < FEW ? 'few by chance' : ''];
  const marks = [
    apart > FAR_APART ? `DIFFERS by ${apart.toFixed(1)}` : '',
    outOfOrder ? 'NOT MONOTONE' : '',
    ...few,
  ];
  return marks
    .filter((mark) => mark !== '')
    .map((mark) => `  ${mark}`)
    .join(',');
}

function printEstimate({ true: ofTrue, random, candidates }: CalibrationPairs): void {
  const { fields } = twostepModel;
  const m = sharesOf(fields, countOf(ofTrue));
  const u = sharesOf(fields, countOf(random));
  const all = pairsIn(candidates);
  const truePart = pairsIn(ofTrue) / all;
  const end = estimate(fields, candidates, u, { truePart, m });
  console.log(
    `\n3. EM over ${amount(all)} candidate pairs, u fixed: ${end.iterations} iterations, last change ${end.change.toFixed(5)}; part that is one child ${truePart.toFixed(3)} at the start, ${end.truePart.toFixed(3)} at the end`,
  );
  console.log(
    'Where the end is far from the start, EM took the same family or a neighbour for the child, as all candidates agree in what they were found by: then its m are no weights to use.',
  );
  console.log(`${'field and level'.padEnd(38)} m counted    m EM  weight EM`);
  for (const { field, levels } of fields) {
    for (const { level } of levels) {
      const [counted, found] = [m[field]![level]!, end.m[field]![level]!];
      const weight = Math.log2(found / u[field]![level]!).toFixed(1);
      console.log(
        `${`${field} ${level}`.padEnd(38)}${counted.toFixed(4).padStart(10)}${found.toFixed(4).padStart(8)}${weight.padStart(11)}`,
      );
    }
  }
}

function pairsIn(patterns: CalibrationPairs['true']): number {
  return [...patterns.values()].reduce((sum, { count }) => sum + count, 0);
}
