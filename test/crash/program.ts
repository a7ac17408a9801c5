import { spawn } from 'node:child_process';
import type { CrashSignal } from '../../src/platform/crashPoint.ts';

export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
  /** From the strike to the end, in milliseconds; undefined where nothing was struck. */
  readonly afterStrike: number | undefined;
}

export interface RunningProgram {
  readonly end: Promise<ProgramEnd>;
  /** Settles at the strike, or at the end where none came. */
  readonly struck: Promise<void>;
  /** After SIGSTOP; nothing where it has ended. */
  readonly wake: () => void;
  /** From outside, where the point is not in the program. */
  readonly strike: (signal: CrashSignal) => void;
}

/** Runs the program as a process of its own. */
export function startProgram(
  program: string,
  settings: Readonly<Record<string, string>>,
  parameters: readonly string[],
  crashAt?: string,
): RunningProgram {
  const child = spawn(process.execPath, [program, ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      TZ: 'Europe/London',
      ...settings,
      ...(crashAt === undefined ? {} : { TWOSTEP_CRASH_AT: crashAt }),
    },
  });
  let errors = '';
  let struckAt: number | undefined;
  let tellStruck = (): void => {};
  const struck = new Promise<void>((resolve) => {
    tellStruck = resolve;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
    if (struckAt === undefined && errors.includes('"Crash point struck"')) {
      struckAt = Date.now();
      tellStruck();
    }
  });
  const end = new Promise<ProgramEnd>((resolve) => {
    child.on('close', (code, signal) => {
      tellStruck();
      const afterStrike = struckAt === undefined ? undefined : Date.now() - struckAt;
      resolve({ code, signal, errors, afterStrike });
    });
  });
  const strike = (signal: CrashSignal): void => {
    struckAt ??= Date.now();
    child.kill(signal);
    tellStruck();
  };
  return { end, struck, wake: () => void child.kill('SIGCONT'), strike };
}
