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
import { badgedMaternity } from './development/badgedMaternity.ts';
import { clinicalSystem } from './development/clinicalSystem.ts';
import { columnHeads } from './development/columnHeads.ts';
import { dottedLines } from './development/dottedLines.ts';
import { earlyHelp } from './development/earlyHelp.ts';
import { householdMatrix } from './development/householdMatrix.ts';
import { numberedQuestions } from './development/numberedQuestions.ts';
import { sbar } from './development/sbar.ts';
import { sideHeadings } from './development/sideHeadings.ts';
import { twoColumnPage } from './development/twoColumnPage.ts';
import { chattyLetter, plainLetter } from './development/letters.ts';
import { hospitalLetter, socialWorkerLetter } from './development/lettersOfOthers.ts';
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
  badgedMaternity,
  clinicalSystem,
  columnHeads,
  dottedLines,
  earlyHelp,
  householdMatrix,
  numberedQuestions,
  sbar,
  sideHeadings,
  twoColumnPage,
];
export const developmentLetters = [
  letterWithReLine,
  letterFromTheMiddle,
  plainLetter,
  chattyLetter,
  hospitalLetter,
  socialWorkerLetter,
];
