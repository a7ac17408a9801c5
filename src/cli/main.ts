#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { openApp } from '../app.ts';
import { PermanentFailure, SettingsFailure, TemporaryFailure } from '../platform/failure.ts';
import { addAudit } from './auditCommand.ts';
import { addCalls } from './callsCommand.ts';
import { NotDoneError, UsageError, type Context } from './context.ts';
import { addDecide } from './decideCommand.ts';
import { addDemo } from './demo/demoCommand.ts';
import { addHolidays } from './holidaysCommand.ts';
import { addJob } from './jobCommand.ts';
import { addLetters } from './lettersCommand.ts';
import { addMails } from './mailsCommand.ts';
import { addMismatches } from './mismatchesCommand.ts';
import { outputOn, type Output } from './output.ts';
import { addRead } from './readCommand.ts';
import { addReconcile } from './reconcileCommand.ts';
import { addReferrals } from './referralsCommand.ts';
import { addShow } from './showCommand.ts';
import { addCheck } from './checkCommand.ts';
import { addSignIn } from './signInCommand.ts';
import { addStart } from './startCommand.ts';

const out = outputOn(process.stdout, process.stderr, () => {
  process.exitCode = 1;
});

const context: Context = {
  out,
  async withApp(needs, work) {
    const stop = new AbortController();
    // Listened for before the app opens: opening, too, writes to the database.
    const forget = whenAskedToEnd(() => stop.abort());
    try {
      const app = await openApp(process.env, needs, { stop: stop.signal });
      try {
        await work(app);
      } finally {
        await app.close();
      }
    } finally {
      forget();
    }
  },
};

/** Ends within 10 seconds: what is in hand is finished, and what cannot be is mended by the next run. */
function whenAskedToEnd(stop: () => void): () => void {
  const end = (): void => {
    stop();
    setTimeout(() => process.exit(), 9_000).unref();
  };
  const signals = ['SIGTERM', 'SIGINT'] as const;
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

const program = new Command('twostep')
  .description('Keeps the two steps of a referral together: the duty call and the written form.')
  .exitOverride()
  .configureHelp({ sortSubcommands: false });

for (const add of [
  addStart,
  addJob,
  addRead,
  addCalls,
  addReferrals,
  addDecide,
  addShow,
  addReconcile,
  addMismatches,
  addAudit,
  addMails,
  addLetters,
  addCheck,
  addHolidays,
  addSignIn,
]) {
  add(program, context);
}
addDemo(program, out);

// A reader that has seen enough (`twostep mails | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitStatus(error, out);
}

/** 0 done, 1 could not be done, 2 wrong usage or configuration (contracts.md section 2). */
function exitStatus(error: unknown, { say }: Output): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? 0 : 2; // commander has written its own message
  }
  if (error instanceof UsageError || error instanceof SettingsFailure) {
    say(error.message);
    return 2;
  }
  if (error instanceof NotDoneError) {
    say(error.message);
    return 1;
  }
  if (error instanceof TemporaryFailure || error instanceof PermanentFailure) {
    say(`${error.message} ${error.cure}`);
    return 1;
  }
  say(`Something went wrong that the program does not know: ${describe(error)}`);
  return 1;
}

/** Name and place only: an unknown error's message may quote a mail. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return `${error.name} ${place?.trim() ?? ''}`;
}
