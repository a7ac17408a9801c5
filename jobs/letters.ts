import type { Job } from './job.ts';

export const letters: Job = {
  name: 'letters',
  async run(app, signal) {
    const owed = await app.oweLetters(signal);
    return { ...owed, ...(await app.sendLetters(signal)) };
  },
};
