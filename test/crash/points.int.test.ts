import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobNames } from '../../jobs/job.ts';
import { openApp } from '../../src/app.ts';
import type { App } from '../../src/app.ts';
import { fillMailbox } from '../../src/local/fillMailbox.ts';
import type { LocalMailSink } from '../../src/local/localMailSink.ts';
import { localSettings } from '../../src/local/localSettings.ts';
import type { Log } from '../../src/platform/log.ts';
import { storeMethods } from '../../src/wiring/effects.ts';
import { freshDatabase, freshMailbox, freshSink } from '../support/servers.ts';
import { scenarioOf } from './scenario.ts';

const writes = ['insert', 'update', 'delete', 'findAndModify'];
/** Thrift, not correctness: whoever dies with a lease is waited for, and nothing else follows. */
const mayBeOutside = ['leases'];

/** What the program does to the world, and between which of its crash points. */
function observed() {
  const passed = new Map<string, number>();
  let open = 0;
  let heard = 0;
  const outside: string[] = [];
  const log: Log = {
    info(message, { kind } = {}) {
      if (message !== 'Crash point' || kind === undefined) return;
      passed.set(kind, (passed.get(kind) ?? 0) + 1);
      if (kind.startsWith('smtp.')) return;
      open += kind.endsWith('.before') ? 1 : -1;
    },
    warn: () => {},
    error: () => {},
  };
  const effect = (what: string): void => {
    heard += 1;
    if (open === 0) outside.push(what);
  };
  const hear = ({ commandName, command }: mongoose.mongo.CommandStartedEvent): void => {
    const collection = String(command[commandName]);
    if (writes.includes(commandName) && !mayBeOutside.includes(collection)) {
      effect(`${commandName} in ${collection}`);
    }
  };
  return { passed, log, effect, hear, outside, heard: () => heard, stillOpen: () => open };
}

describe('the crash points', () => {
  const scenario = scenarioOf(1);
  const { passed, log, effect, hear, outside, heard, stillOpen } = observed();
  let app: App;
  let sink: LocalMailSink;

  const runJobs = async (): Promise<void> => {
    for (const job of jobNames) expect(await app.runJob(job)).toMatchObject({ kind: 'done' });
  };

  beforeAll(async () => {
    sink = await freshSink({
      onRecipient: (address) => {
        if (address.startsWith('refuse-')) return { refuse: 550, message: 'No such person' };
        return address.startsWith('later-') ? { refuse: 451, message: 'Later' } : 'take';
      },
      onMail() {
        effect('a letter to the mail server');
        return 'take';
      },
    });
    const mailbox = freshMailbox();
    await fillMailbox(mailbox, scenario.mails);
    const database = new URL(freshDatabase());
    database.searchParams.set('monitorCommands', 'true');
    const settings = {
      ...localSettings({ database: database.href, mailbox, sink }),
      LETTERS_FROM: 'imh@leeds.example',
      DIGEST_TO: 'duty@leeds.example',
      ESCALATE_TO: 'lead@leeds.example',
      LETTERS_PER_SENDER_AN_HOUR: '2',
      MATCH_MODE: 'automatic',
      TWOSTEP_NOW: scenario.now,
      TWOSTEP_CRASH_AT: 'record',
    };
    const needs = ['database', 'mail', 'smtp', 'letters', 'reading'] as const;
    app = await openApp(settings, needs, { log });
    mongoose.connections.at(-1)?.getClient().on('commandStarted', hear);

    await app.importCalls(Buffer.from(scenario.callsCsv), 'twostep', 'Priya Nair');
    await runJobs();
    await bounceOf(app, mailbox);
    await actsOfPeople(app, scenario.callsCsv);
    await runJobs();
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await sink.stop();
  });

  it('stand on either side of every write and every letter, whoever asked for it', () => {
    expect(heard()).toBeGreaterThan(100);
    expect(outside).toEqual([]);
    expect(stillOpen()).toBe(0);
  });

  it('are passed at every effect of every store but those that only a bad day brings', () => {
    const all = Object.entries(storeMethods).flatMap(([store, methods]) =>
      Object.entries(methods).flatMap(([name, kind]) =>
        kind === 'effect' ? [`${store}.${name}`] : [],
      ),
    );
    expect(all.filter((effect) => !passed.has(`${effect}.before`))).toEqual([
      // A mail over the ceiling that somebody asks for again: killed in between in takeIn.int.test.ts.
      'mails.fetchedAgain',
      'sightings.becomes',
      'sightings.noteGone',
      'sightings.beginAgain',
      'letters.markPerhapsTwice',
    ]);
  });

  it('are passed at each stage of the talk with the mail server', () => {
    for (const stage of ['connect', 'offer']) {
      expect(passed.get(`smtp.${stage}.before`)).toBeGreaterThan(0);
      expect(passed.get(`smtp.${stage}.after`)).toBeGreaterThan(0);
    }
  });
});

/** The server of a referrer says that a letter of ours did not arrive. */
async function bounceOf(app: App, mailbox: Parameters<typeof fillMailbox>[0]): Promise<void> {
  const [sent] = await app.stores.letters.all({ state: 'sent' });
  const bytes = Buffer.from(
    [
      'From: Mail Delivery System <mailer-daemon@practice.example>',
      'To: imh@leeds.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <bounce-1@practice.example>',
      'Date: Wed, 18 Nov 2026 09:00:00 +0000',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your message could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; practice.example',
      '',
      'Final-Recipient: rfc822; x@practice.example',
      'Action: failed',
      'Status: 5.1.1',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${sent?.messageId ?? ''}`,
      '--b--',
      '',
    ].join('\r\n'),
  );
  await fillMailbox(mailbox, [{ bytes, receivedAt: new Date('2026-11-18T09:00:00Z') }]);
}

/** Each of them once, where it has something to act on. */
async function actsOfPeople(app: App, callsCsv: string): Promise<void> {
  const by = 'Priya Nair';
  const [linked] = await app.stores.links.all();
  const referrals = await app.stores.referrals.all();
  const free = referrals.find(({ reference }) => reference !== linked?.referral);
  await app.importCalls(
    Buffer.from(callsCsv.replaceAll(',infant,', ',infant,Baby ')),
    'twostep',
    by,
  );
  await app.decide(linked?.referral ?? '', { reject: linked?.callId ?? '', by });
  await app.decide(free?.reference ?? '', { close: 'It was sent to us by mistake.', by });
  await app.decide('C-1-late', { close: 'The family moved away.', by });
  const [failed] = await app.stores.letters.all({ state: 'failed' });
  await app.releaseLetter(failed?.id ?? '', by);
  const [owed] = await app.stores.letters.all({ state: 'owed' });
  await app.cancelLetter(owed?.id ?? '', by);
  const [mail] = await app.stores.mails.all();
  await app.retryMail(mail?.id ?? '');
  await app.rereadMail('none');
  await app.show(free?.reference ?? '', by);
  await app.editHolidays({ kind: 'add', day: '2026-12-29' });
}
