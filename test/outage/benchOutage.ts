import { parseArgs } from 'node:util';
import { fillMailbox } from '../../src/local/fillMailbox.ts';
import { databaseAddress, startDatabase } from '../../src/local/localDatabase.ts';
import { startMailbox } from '../../src/local/localMailbox.ts';
import { startMailSink } from '../../src/local/localMailSink.ts';
import { localSettings } from '../../src/local/localSettings.ts';
import { judgeOutage } from './judgeOutage.ts';
import { outageMails } from './outageMails.ts';
import { watchedRun } from './watchedRun.ts';

/**
 * `npm run bench:outage -- [--mails 5000]`: a mailbox that nobody has taken mail from for days, then
 * every job once by the built program. Prints time and peak memory of each, and whether the counts
 * add up: everything taken in once, oldest first, acknowledged within the caps with its true date.
 */
const { values } = parseArgs({ options: { mails: { type: 'string', default: '5000' } } });
const mails = [...outageMails(Number(values.mails))];
const now = new Date((mails.at(-1)?.receivedAt ?? new Date()).getTime() + 3_600_000);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const database = await startDatabase({
  given: process.env['MONGODB_URI'],
  mayInstall: true,
  say,
});
const mailbox = await startMailbox({ user: 'referrals@imh.example', mayInstall: true, say });
const sink = await startMailSink();
const settings = {
  ...localSettings({
    database: databaseAddress(database.uri, `outage-${String(process.pid)}`),
    mailbox,
    sink,
  }),
  LETTERS_FROM: mailbox.user,
  DIGEST_TO: 'duty@imh.example',
  TWOSTEP_NOW: now.toISOString(),
};
try {
  for (const folder of ['INBOX', 'Junk Email'] as const) {
    await fillMailbox(
      mailbox,
      mails.filter((mail) => mail.folder === folder),
      folder,
    );
  }
  say(`${String(mails.length)} messages in the mailbox (${database.kind} database)`);
  say('job        seconds  processor  peak MB: program  child');
  for (const job of ['collect', 'read', 'match', 'digest', 'letters', 'audit']) {
    const run = await watchedRun(['job', job], settings);
    const { seconds, processorSeconds, peak } = run;
    const figures = [
      seconds.toFixed(1).padStart(7),
      processorSeconds.toFixed(1).padStart(9),
      peak.program.toFixed(0).padStart(16),
      peak.child.toFixed(0).padStart(5),
    ];
    say(`${job.padEnd(9)}  ${figures.join('  ')}`);
    const last = run.words.split('\n').filter((line) => line.startsWith(`${job}:`));
    say(`           ${last.join(' ')}`);
    if (run.status !== 0) process.exitCode = 1;
  }
  const faults = await judgeOutage({ settings, mails, sink });
  for (const fault of faults) say(`FAULT: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  say(faults.length === 0 ? 'Nothing lost, nothing doubled, the counts add up.' : '');
} finally {
  await Promise.all([sink.stop(), mailbox.stop(), database.stop()]);
}
