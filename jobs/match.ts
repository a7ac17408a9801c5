import type { Job } from './job.ts';

export const match: Job = { name: 'match', run: (app, signal) => app.linkReferrals(signal) };
