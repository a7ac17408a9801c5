import { workerData } from 'node:worker_threads';
import type { GuardOrders } from './childWork.ts';

/**
 * Runs on a thread of its own inside the reading child: a document can keep the main thread busy for
 * ever, and then nothing else would notice that the parent, who would have killed it, is gone. It also
 * looks at the memory far more often than the parent can from outside: a bomb takes a gigabyte a second.
 */
const { parent, megabytes } = workerData as GuardOrders;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 1_000);

/** What may come between two looks stays below the ceiling. */
const ROOM = 40;
const LOOK_EVERY = 10;

setInterval(() => {
  const resident = process.memoryUsage.rss() / 1024 / 1024;
  // The parent reads this signal as full memory, as it does when V8 itself gives up.
  if (resident > megabytes - ROOM) process.kill(process.pid, 'SIGABRT');
}, LOOK_EVERY);
