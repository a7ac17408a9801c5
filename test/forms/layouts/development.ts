import { antenatal } from './development/antenatal.ts';
import { fourColumns } from './development/fourColumns.ts';
import { gatewayLines } from './development/gatewayLines.ts';
import { infantMentalHealth } from './development/infantMentalHealth.ts';
import { stackedBoxes } from './development/stackedBoxes.ts';
import { twoInfants } from './development/twoInfants.ts';

/** Layouts that the rules may be worked out on. */
export const developmentLayouts = [
  infantMentalHealth,
  fourColumns,
  stackedBoxes,
  gatewayLines,
  twoInfants,
  antenatal,
];
