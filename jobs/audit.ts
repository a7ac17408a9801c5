import type { Job } from './job.ts';

export const audit: Job = {
  name: 'audit',
  cron: '30 2 * * *',
  async run(app, signal) {
    const sealed = await app.sealTrail(signal);
    return { ...sealed, ...(await app.compareCounts(signal)) };
  },
};
