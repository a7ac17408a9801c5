import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ProgramRun {
  readonly status: number | null;
  readonly out: string;
  readonly words: string;
}

export interface StartedProgram {
  readonly end: Promise<ProgramRun>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Its log and its words to people, so far. */
  readonly said: () => string;
}

/** Starts the built program as its users do: another process, with these settings and no others. */
export function startTwostep(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): StartedProgram {
  const main = join(process.cwd(), 'dist', 'src', 'cli', 'main.js');
  const child = spawn(process.execPath, [main, ...parameters], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const end = new Promise<ProgramRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, out, words }));
  });
  return { end, kill: (signal) => void child.kill(signal), said: () => words };
}

/** Runs it to its end. */
export function twostep(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<ProgramRun> {
  return startTwostep(parameters, settings).end;
}

/** The JSON objects of an output that has one on each line. */
export function jsonLines<T>(output: string): T[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
