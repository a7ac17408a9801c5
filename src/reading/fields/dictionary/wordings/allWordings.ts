import { concernWordings } from './concern.ts';
import { familyWordings } from './family.ts';
import { infantWordings } from './infant.ts';
import { networkWordings } from './network.ts';
import { referrerWordings } from './referrer.ts';
import { unkeptWordings } from './unkept.ts';
import type { Wordings } from './wordings.ts';

export const wordings: readonly Wordings[] = [
  ...infantWordings,
  ...familyWordings,
  ...networkWordings,
  ...referrerWordings,
  ...concernWordings,
  ...unkeptWordings,
];
