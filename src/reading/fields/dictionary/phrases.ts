import { callPhrases } from './callPhrases.ts';
import { familyPhrases } from './familyPhrases.ts';
import { narrativePhrases } from './narrativePhrases.ts';
import { networkPhrases } from './networkPhrases.ts';
import type { Phrase } from './phrase.ts';
import { referrerPhrases } from './referrerPhrases.ts';
import { safetyPhrases } from './safetyPhrases.ts';
import { unkeptPhrases } from './unkeptPhrases.ts';

/** All of them; a wording that stands in two has the meaning of the first. */
export const phrases: readonly Phrase[] = [
  ...familyPhrases,
  ...networkPhrases,
  ...referrerPhrases,
  ...callPhrases,
  ...unkeptPhrases,
  ...narrativePhrases,
  ...safetyPhrases,
];
