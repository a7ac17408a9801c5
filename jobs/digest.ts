import type { Job } from './job.ts';

/** In every turn from 8am on: the step itself knows working days and owes one digest a day. */
export const digest: Job = {
  name: 'digest',
  run: (app, signal, quietly) => quietly(() => app.oweDigest(signal)),
};
