import { antenatal } from './development/antenatal.ts';
import { banners } from './development/banners.ts';
import { fourColumns } from './development/fourColumns.ts';
import { gatewayLines } from './development/gatewayLines.ts';
import { inCells } from './development/inCells.ts';
import { infantMentalHealth } from './development/infantMentalHealth.ts';
import { maternity } from './development/maternity.ts';
import { mergedRecord } from './development/mergedRecord.ts';
import { peopleMatrix } from './development/peopleMatrix.ts';
import { questions } from './development/questions.ts';
import { sixColumns } from './development/sixColumns.ts';
import { stackedBoxes } from './development/stackedBoxes.ts';
import { twinColumns } from './development/twinColumns.ts';
import { twoInfants } from './development/twoInfants.ts';
import { chattyLetter, plainLetter } from './development/letters.ts';
import { letterFromTheMiddle, letterWithReLine } from '../letters.ts';

/** Layouts that the rules may be worked out on. */
export const developmentLayouts = [
  infantMentalHealth,
  fourColumns,
  stackedBoxes,
  gatewayLines,
  twoInfants,
  antenatal,
  inCells,
  banners,
  sixColumns,
  mergedRecord,
  peopleMatrix,
  questions,
  maternity,
  twinColumns,
];
export const developmentLetters = [
  letterWithReLine,
  letterFromTheMiddle,
  plainLetter,
  chattyLetter,
];
