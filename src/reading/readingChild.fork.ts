import { execFile, fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bytesPipe } from './childWork.ts';
import type { ChildAnswer, ChildNews, ChildTask } from './childWork.ts';
import { startTaskClock } from './taskClock.ts';

export interface ChildLimits {
  /** READ_SECONDS: the wall clock of one task, and of each further page of it that is a picture. */
  readonly seconds: number;
  /** READ_MEGABYTES: resident memory of the child. */
  readonly megabytes: number;
}

export type ChildEnd =
  | { readonly kind: 'answered'; readonly answer: ChildAnswer }
  | { readonly kind: 'out-of-time' | Death };

/** One child process and its limits; it is started when first asked and again after its end. */
export interface ReadingChild {
  run(task: ChildTask, bytes: Uint8Array): Promise<ChildEnd>;
  close(): void;
}

/** A child that kept this share of its memory is replaced before the next task. */
const WORN_OUT = 0.5;
const LOOK_EVERY = 200;
/** Of the memory, for the JavaScript heap; buffers and native code live in the rest. */
const HEAP_SHARE = 0.75;

export function readingChild(limits: ChildLimits): ReadingChild {
  let child: ChildProcess | undefined;
  const end = () => {
    if (child !== undefined) kill(child);
    child = undefined;
  };
  return {
    async run(task, bytes) {
      const asked = performance.now();
      child ??= start(limits);
      const used = child;
      hold(used);
      const failed = await failedToStart(used);
      if (failed !== undefined) {
        end();
        return { kind: failed };
      }
      const ended = await oneTask(used, task, bytes, limits, asked);
      letGo(used);
      if (ended.kind !== 'answered' || (await isWornOut(used, limits))) end();
      return ended;
    },
    close: end,
  };
}

/** Its own process group, so that programs which it started die with it. Its environment is bare. */
function start({ megabytes }: ChildLimits): ChildProcess {
  const child = fork(childFile(), [String(megabytes)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
    execArgv: [`--max-old-space-size=${Math.floor(megabytes * HEAP_SHARE)}`],
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', TZ: 'Europe/London' },
    detached: true,
  });
  child.on('error', () => {});
  // Broken when the child dies while bytes are on their way; its exit says so.
  pipeOf(child)?.on('error', () => {});
  return child;
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
  pipeOf(child)?.ref();
}

/** An idle child does not keep the program from ending. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  pipeOf(child)?.unref();
}

function pipeOf(child: ChildProcess): Socket | undefined {
  const pipe = child.stdio[bytesPipe];
  return pipe instanceof Socket ? pipe : undefined;
}

/** A machine under load takes seconds to start a program; that is not the file's fault. */
const START_WITHIN = 60_000;
const ready = new WeakSet<ChildProcess>();

/** Waits for the first word of a child just started. */
function failedToStart(child: ChildProcess): Promise<Death | undefined> {
  if (ready.has(child)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const settle = (death: Death | undefined) => {
      clearTimeout(patience);
      child.off('message', onWord);
      child.off('exit', onExit);
      if (death === undefined) ready.add(child);
      resolve(death);
    };
    const onWord = () => settle(undefined);
    const onExit = (code: number | null, signal: string | null) => settle(deathOf(code, signal));
    const patience = setTimeout(() => settle('crashed'), START_WITHIN);
    child.once('message', onWord);
    child.once('exit', onExit);
  });
}

type Death = 'out-of-memory' | 'crashed';

/** V8 aborts when its heap is full: at a file, or at its start where the ceiling is too low for it. */
function deathOf(code: number | null, signal: string | null): Death {
  return signal === 'SIGABRT' || code === 134 ? 'out-of-memory' : 'crashed';
}

/** The built file also where this one runs from its source, in tests. */
function childFile(): string {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith('.ts')
    ? fileURLToPath(new URL('../../dist/src/reading/child.js', import.meta.url))
    : fileURLToPath(new URL('./child.js', import.meta.url));
}

function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function oneTask(
  child: ChildProcess,
  task: ChildTask,
  bytes: Uint8Array,
  limits: ChildLimits,
  asked: number,
): Promise<ChildEnd> {
  return new Promise((resolve) => {
    let isOver = false;
    const finish = (ended: ChildEnd) => {
      if (isOver) return;
      isOver = true;
      clock.stop();
      clearInterval(watch);
      child.off('message', onAnswer);
      child.off('exit', onExit);
      if (ended.kind !== 'answered') kill(child);
      resolve(ended);
    };
    const onAnswer = (answer: ChildAnswer | ChildNews) => {
      if (answer.id !== task.id) return;
      if (answer.work === 'page') clock.pageBegins();
      else finish({ kind: 'answered', answer });
    };
    const onExit = (code: number | null, signal: string | null) =>
      finish({ kind: deathOf(code, signal) });
    const outOfTime = () => finish({ kind: 'out-of-time' });
    const clock = startTaskClock(limits.seconds, outOfTime, (performance.now() - asked) / 1_000);
    const watch = setInterval(() => {
      void residentMegabytes(child.pid).then((megabytes) => {
        if (megabytes > limits.megabytes) finish({ kind: 'out-of-memory' });
      });
    }, LOOK_EVERY);
    child.on('message', onAnswer);
    child.on('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) finish({ kind: 'crashed' });
    child.send(task, (error) => {
      if (error !== null) finish({ kind: 'crashed' });
    });
    pipeOf(child)?.write(bytes);
  });
}

async function isWornOut(child: ChildProcess, { megabytes }: ChildLimits): Promise<boolean> {
  return (await residentMegabytes(child.pid)) > megabytes * WORN_OUT;
}

const run = promisify(execFile);

/** By /proc, else by ps; 0 where neither can say. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0;
  try {
    const status = await readFile(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return byPs(pid);
  }
}

async function byPs(pid: number): Promise<number> {
  if (process.platform === 'linux') return 0;
  try {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) / 1024;
  } catch {
    return 0;
  }
}
