import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ProgramRun {
  readonly status: number | null;
  readonly out: string;
  readonly words: string;
}

/** Runs the built program as its users do: another process, with these settings and no others. */
export async function twostep(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<ProgramRun> {
  const main = join(process.cwd(), 'dist', 'src', 'cli', 'main.js');
  const child = spawn(process.execPath, [main, ...parameters], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { status, out, words };
}

/** The JSON objects of an output that has one on each line. */
export function jsonLines<T>(output: string): T[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
