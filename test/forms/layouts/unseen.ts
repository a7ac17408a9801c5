import { banners } from './unseen/banners.ts';
import { inCells } from './unseen/inCells.ts';
import { chattyLetter, plainLetter } from './unseen/letters.ts';
import { maternity } from './unseen/maternity.ts';
import { mergedRecord } from './unseen/mergedRecord.ts';
import { peopleMatrix } from './unseen/peopleMatrix.ts';
import { questions } from './unseen/questions.ts';
import { sixColumns } from './unseen/sixColumns.ts';
import { twinColumns } from './unseen/twinColumns.ts';

/** Layouts kept apart from those the rules were worked out on: the bench measures on these. */
export const unseenLayouts = [
  inCells,
  banners,
  sixColumns,
  mergedRecord,
  peopleMatrix,
  questions,
  maternity,
  twinColumns,
];
export const unseenLetters = [plainLetter, chattyLetter];
