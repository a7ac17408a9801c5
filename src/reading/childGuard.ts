import { workerData } from 'node:worker_threads';

/**
 * Runs on a thread of its own inside the reading child: a document can keep the main thread busy for
 * ever, and then nothing else would notice that the parent, who would have killed it, is gone.
 */
const parent: unknown = workerData;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 1_000);
