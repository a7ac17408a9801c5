import { neonatalUnit } from './unseen/neonatalUnit.ts';
import { healthVisiting } from './unseen/healthVisiting.ts';
import { nurserySheet } from './unseen/nurserySheet.ts';
import { perinatalTwins } from './unseen/perinatalTwins.ts';
import { voluntarySector } from './unseen/voluntarySector.ts';
import { nurseLetter } from './unseen/letters.ts';

/** Layouts kept apart from those the rules were worked out on: the bench measures on these. */
export const unseenLayouts = [
  healthVisiting,
  voluntarySector,
  neonatalUnit,
  perinatalTwins,
  nurserySheet,
];
export const unseenLetters = [nurseLetter];
