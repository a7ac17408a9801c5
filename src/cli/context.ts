import type { App, Need } from '../app.ts';
import type { Output } from './output.ts';

/** What every command is handed. */
export interface Context {
  readonly out: Output;
  /** Reads the settings this command needs, and opens no more than that. */
  readonly withApp: (needs: readonly Need[], work: (app: App) => Promise<void>) => Promise<void>;
}

/** The words on the command line are wrong: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** It could not be done, with the reason and the cure: exit status 1. */
export class NotDoneError extends Error {
  override readonly name = 'NotDoneError';
}

/** An instant as people type it on a command line: ISO 8601, or a date (the end of that London day is not guessed). */
export function instantFrom(written: string, option: string): Date {
  const instant = new Date(written);
  if (!/^\d{4}-\d\d-\d\d/u.test(written) || Number.isNaN(instant.getTime())) {
    throw new UsageError(`${option} takes a time such as 2026-11-23T17:00:00Z, not "${written}".`);
  }
  return instant;
}
