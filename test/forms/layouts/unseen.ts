import { badgedMaternity } from './unseen/badgedMaternity.ts';
import { clinicalSystem } from './unseen/clinicalSystem.ts';
import { columnHeads } from './unseen/columnHeads.ts';
import { dottedLines } from './unseen/dottedLines.ts';
import { earlyHelp } from './unseen/earlyHelp.ts';
import { householdMatrix } from './unseen/householdMatrix.ts';
import { hospitalLetter, socialWorkerLetter } from './unseen/letters.ts';
import { numberedQuestions } from './unseen/numberedQuestions.ts';
import { sbar } from './unseen/sbar.ts';
import { sideHeadings } from './unseen/sideHeadings.ts';
import { twoColumnPage } from './unseen/twoColumnPage.ts';

/** Layouts kept apart from those the rules were worked out on: the bench measures on these. */
export const unseenLayouts = [
  clinicalSystem,
  earlyHelp,
  badgedMaternity,
  dottedLines,
  twoColumnPage,
  householdMatrix,
  sbar,
  numberedQuestions,
  sideHeadings,
  columnHeads,
];
export const unseenLetters = [hospitalLetter, socialWorkerLetter];
