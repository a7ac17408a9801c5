import type { Job } from './job.ts';

export const letters: Job = {
  name: 'letters',
  async run(app, signal, quietly) {
    // Not quietly: a run that hangs on the mailbox is what the alarm is about.
    const alarmed = await app.oweAlarm(signal);
    const owed = await quietly(() => app.oweLetters(signal));
    // In every turn: an event without its seal after ten minutes counts as kept from the trail.
    await app.sealTrail(signal);
    return { ...alarmed, ...owed, ...(await app.sendLetters(signal)) };
  },
};
