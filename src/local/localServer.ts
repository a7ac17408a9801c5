import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { createServer } from 'node:net';
import { TemporaryFailure } from '../platform/failure.ts';

/**
 * Ends the server when standard input ends. The parent holds the other end of that pipe, so that no
 * server outlives the program that started it, not even where that was killed with SIGKILL.
 */
const guard = `exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( while read -r _ <&3; do :; done; kill "$server" 2>/dev/null ) &
watcher=$!
exec 3<&-
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"`;

export interface LocalServer {
  readonly pid: number;
  /** The part of the line of standard output that the readiness pattern caught. */
  readonly ready: string;
  stop(): Promise<void>;
}

export interface ServerCommand {
  /** For messages: "the local database". */
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  /** It watches its own standard input and needs no guard. */
  readonly watchesInput?: boolean;
  /** Its first group is given back as `ready`. */
  readonly readyLine?: RegExp;
  /** For a server that says nothing: asked until it answers. */
  readonly isReady?: () => Promise<boolean>;
  readonly seconds: number;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** @throws TemporaryFailure where it does not start, with its last words. */
export async function startServer(wanted: ServerCommand): Promise<LocalServer> {
  const child = launch(wanted);
  let said = '';
  const state = { ended: false };
  const end = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      state.ended = true;
      resolve();
    });
    child.on('exit', () => {
      state.ended = true;
      resolve();
    });
  });
  child.stdin.on('error', () => {});
  const hear = (text: string): void => {
    said = (said + text).slice(-8_000);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const stop = (): Promise<void> => stopChild(child, end, () => state.ended);

  const until = Date.now() + wanted.seconds * 1000;
  for (;;) {
    const caught = wanted.readyLine?.exec(said);
    const isUp = caught != null || (await wanted.isReady?.()) === true;
    if (isUp && !state.ended) return { pid: child.pid ?? 0, ready: caught?.[1] ?? '', stop };
    if (state.ended || Date.now() > until) {
      await stop();
      throw new TemporaryFailure(
        `${wanted.name} did not start: ${said.trim().split('\n').slice(-5).join(' | ')}`,
        'Look at the words above; run it again once that is mended.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function launch(wanted: ServerCommand): Child {
  // Its own process group: Ctrl-C in a terminal reaches the program, which stops its servers last.
  const options = { stdio: ['pipe', 'pipe', 'pipe'] as ['pipe', 'pipe', 'pipe'], detached: true };
  return wanted.watchesInput === true
    ? spawn(wanted.command, wanted.parameters, options)
    : spawn('/bin/sh', ['-c', guard, 'guard', wanted.command, ...wanted.parameters], options);
}

async function stopChild(child: Child, end: Promise<void>, ended: () => boolean): Promise<void> {
  if (ended()) return;
  child.stdin.end();
  const late = setTimeout(() => killGroup(child.pid), 8_000);
  await end;
  clearTimeout(late);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
