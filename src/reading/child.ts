import { Socket } from 'node:net';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { openMail } from './carriers/openMail.mailparser.ts';
import { bytesPipe, childReady, largestAnswer } from './childWork.ts';
import type { ChildAnswer, ChildNews, ChildTask, GuardOrders } from './childWork.ts';
import { openers } from './openers.fork.ts';
import { whenPageBegins } from './pageNews.ts';
import { readFile } from './readFile.ts';

/**
 * The child process that takes hostile bytes apart. It reads one file at a time, holds no secret, no
 * connection and no key, and may be killed at any moment: the parent starts another.
 */
async function answer(task: ChildTask, bytes: Uint8Array): Promise<ChildAnswer> {
  const { id, name, ceilings, settings, now } = task;
  if (task.work === 'read') {
    const outcome = await readFile({ name, bytes }, { openers, ceilings, settings }, now);
    return { id, work: 'read', outcome };
  }
  const opening = await openMail(bytes, ceilings);
  return opening.kind === 'opened'
    ? {
        id,
        work: 'open',
        headers: opening.mail.headers,
        partHashes: opening.mail.partHashes,
        reason: null,
      }
    : { id, work: 'open', headers: null, partHashes: [], reason: opening.why };
}

function bounded(reply: ChildAnswer): ChildAnswer {
  const size = serialize(reply).byteLength;
  if (size <= largestAnswer) return reply;
  const reason = `What was read is larger than ${largestAnswer} bytes.`;
  return reply.work === 'read'
    ? { id: reply.id, work: 'read', outcome: { kind: 'quarantine', reason } }
    : { ...reply, headers: null, partHashes: [], reason };
}

let task: ChildTask | undefined;
let chunks: Buffer[] = [];
let arrived = 0;

/** Anything thrown ends the child: the parent tells a crash from an answer. */
function startWhenWhole(): void {
  if (task === undefined || arrived < task.length) return;
  const whole = Buffer.concat(chunks, arrived);
  const ready = task;
  task = undefined;
  chunks = [];
  arrived = 0;
  const news: ChildNews = { id: ready.id, work: 'page' };
  whenPageBegins(() => process.send?.(news));
  void answer(ready, whole).then((reply) => process.send?.(bounded(reply)));
}

const pipe = new Socket({ fd: bytesPipe, readable: true, writable: false });
pipe.on('data', (chunk: Buffer) => {
  chunks.push(chunk);
  arrived += chunk.length;
  startWhenWhole();
});
process.on('message', (given: ChildTask) => {
  task = given;
  startWhenWhole();
});
process.on('disconnect', () => process.exit(0));

const orders: GuardOrders = { parent: process.ppid, megabytes: Number(process.argv[2]) };
new Worker(new URL('./childGuard.js', import.meta.url), { workerData: orders }).unref();
process.send?.(childReady);
