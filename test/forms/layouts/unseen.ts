import type { Layout } from '../layout.ts';
import type { Letter } from '../letters.ts';

/** Layouts kept apart from those the rules were worked out on: the bench measures on these. */
export const unseenLayouts: readonly Layout[] = [];
export const unseenLetters: readonly Letter[] = [];
