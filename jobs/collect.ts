import type { Job } from './job.ts';

export const collect: Job = { name: 'collect', run: (app, signal) => app.takeIn(signal) };
