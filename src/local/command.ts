import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command is, or undefined. Servers often stand in a folder that is not in PATH. */
export function findCommand(name: string, moreFolders: readonly string[] = []): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat(moreFolders);
  for (const folder of folders) {
    if (folder === '') continue;
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return undefined;
}

export interface CommandEnd {
  /** Null where a signal or a missing program ended it. */
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command to its end without any standard input; never throws. Output is both streams. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly seconds?: number;
    readonly onLine?: (line: string) => void;
  } = {},
): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
      ...(options.seconds === undefined ? {} : { timeout: options.seconds * 1000 }),
    });
    let output = '';
    let open = '';
    const take = (text: string): void => {
      output = (output + text).slice(-20_000);
      const lines = (open + text).split('\n');
      open = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: null, output: output + error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
