import type { Command } from 'commander';
import { openApp, type App } from '../../app.ts';
import { jobNames } from '../../../jobs/job.ts';
import { fillMailbox } from '../../local/fillMailbox.ts';
import { readSamples } from '../../local/sampleMails.ts';
import { silentLog } from '../../platform/log.ts';
import { mailRows } from '../mailViews.ts';
import { NotDoneError } from '../context.ts';
import type { Output } from '../output.ts';
import { demoAccount, type ReferralTold } from './account.ts';
import { startLocalParts, type LocalParts } from './localParts.ts';

/** `demo [--keep]`: the whole main job on local parts with sample mail, no configuration. */
export function addDemo(program: Command, out: Output): void {
  program
    .command('demo')
    .description('the whole main job on local parts with sample mail; needs no configuration')
    .option('--keep', 'leave the parts running and say where to look')
    .action(async (options: { keep?: true }) => {
      const samples = await readSamples();
      const parts = await startLocalParts(options.keep === true, (line) => out.say(line));
      try {
        const environment = { ...parts.environment, TWOSTEP_NOW: samples.asOf.toISOString() };
        out.say(`Putting ${samples.deliveries.length} sample messages into the mailbox …`);
        await fillMailbox(parts.mailbox, samples.deliveries);
        const needs = ['database', 'mail', 'smtp', 'letters', 'reading'] as const;
        const app = await openApp(environment, needs, { log: silentLog });
        try {
          const calls = await app.importCalls(samples.callsCsv, 'twostep', 'demo');
          await runJobs(app, out);
          out.fact(await account(app, calls.recorded, samples.asOf));
        } finally {
          await app.close();
        }
        if (options.keep) await stayUntilStopped(parts, environment, out);
        else out.fact(whereToLookNext);
      } finally {
        await parts.stop();
      }
    });
}

async function runJobs(app: App, out: Output): Promise<void> {
  for (const job of jobNames) {
    const outcome = await app.runJob(job);
    if (outcome.kind === 'failed') throw new NotDoneError(`The job ${job} failed. ${outcome.why}`);
    out.say(`${job}: ${outcome.words}`);
  }
}

async function account(app: App, calls: number, asOf: Date): Promise<string> {
  const { sightings, mails, referrals, letters, assessments } = app.stores;
  const allLetters = await letters.all();
  const told: ReferralTold[] = [];
  for (const row of await app.referralRows()) {
    const assessment = await assessments.of(row.referral);
    const best = assessment?.candidates[0];
    told.push({
      reference: row.referral,
      status: row.status,
      call: row.callId === null ? null : `${row.callId}#${row.child ?? 1}`,
      verdict: assessment?.verdict ?? '',
      reasons: best === undefined ? [] : [...best.for, ...best.vetoes],
    });
  }
  return demoAccount({
    mails: mailRows(await sightings.all(), await mails.all(), await referrals.all(), allLetters),
    calls,
    referrals: told,
    mismatchesInWords: app.mismatchesInWords(await app.mismatches(asOf)),
    letters: allLetters,
  });
}

const whereToLookNext = [
  'Where to look next',
  '==================',
  'npm run demo -- --keep    leaves all of it running, so that the commands can be tried on it:',
  'npx --no twostep mails | referrals | letters | mismatches | show REF | audit report',
  'npx --no twostep read FILE    reads any mail or document of yours, without any server',
  'README.md    how to put it on a real mailbox',
].join('\n');

async function stayUntilStopped(
  { mailbox }: LocalParts,
  environment: Readonly<Record<string, string>>,
  out: Output,
): Promise<void> {
  out.fact('It is all still running. In another terminal, in this folder:');
  out.fact('');
  for (const [name, value] of Object.entries(environment)) out.fact(`export ${name}='${value}'`);
  out.fact('npx --no twostep mails');
  out.fact('');
  out.fact(`Any mail program can look into the mailbox: IMAP ${mailbox.host}:${mailbox.port}.`);
  out.fact('Ctrl-C ends it and removes its data.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
