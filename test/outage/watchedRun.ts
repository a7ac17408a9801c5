import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/local/projectFiles.ts';

export interface WatchedRun {
  readonly status: number | null;
  readonly out: string;
  /** Standard error: words for a person and the log. */
  readonly words: string;
  readonly seconds: number;
  /** Processor time of the program and its reading child. */
  readonly processorSeconds: number;
  /** Highest resident memory of each, in megabytes. */
  readonly peak: { readonly program: number; readonly child: number };
}

const ticksASecond = 100;

/** Runs the built program as its users do and watches what it takes, by Linux's /proc. */
export async function watchedRun(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<WatchedRun> {
  const began = Date.now();
  const main = join(projectFolder(), 'dist', 'src', 'cli', 'main.js');
  const program = spawn(process.execPath, [main, ...parameters], {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, words] = ['', ''];
  program.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  program.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const peak = { program: 0, child: 0 };
  const ticks = new Map<number, number>();
  const look = (): void => {
    const own = program.pid ?? 0;
    peak.program = Math.max(peak.program, megabytesOf(own));
    for (const pid of [own, ...childrenOf(own)]) {
      if (pid !== own) peak.child = Math.max(peak.child, megabytesOf(pid));
      ticks.set(pid, Math.max(ticks.get(pid) ?? 0, ticksOf(pid)));
    }
  };
  const watch = setInterval(look, 100);
  const status = await new Promise<number | null>((resolve) => program.once('close', resolve));
  clearInterval(watch);
  const total = [...ticks.values()].reduce((sum, one) => sum + one, 0);
  return {
    status,
    out,
    words,
    seconds: (Date.now() - began) / 1000,
    processorSeconds: total / ticksASecond,
    peak,
  };
}

function megabytesOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(procFile(pid, 'status'))?.[1] ?? 0) / 1024;
}

function ticksOf(pid: number): number {
  const fields = procFile(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`).flatMap((task) =>
      procFile(pid, `task/${task}/children`)
        .split(' ')
        .filter((child) => child !== '')
        .map(Number),
    );
  } catch {
    return [];
  }
}

/** Empty where the process has ended. */
function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'latin1');
  } catch {
    return '';
  }
}
