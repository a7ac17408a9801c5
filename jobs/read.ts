import type { Job } from './job.ts';

export const read: Job = { name: 'read', run: (app, signal) => app.readMails(signal) };
