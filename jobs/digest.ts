import type { Job } from './job.ts';

/** 8am; the step itself knows bank holidays, and a missed tick loses nothing: the digest is owed. */
export const digest: Job = {
  name: 'digest',
  cron: '0 8 * * 1-5',
  run: (app, signal) => app.oweDigest(signal),
};
