import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalMailSink } from '../../src/local/localMailSink.ts';
import { inMailbox, putMail } from '../support/imapClient.ts';
import { freshMailbox, freshSink, type TestMailbox } from '../support/servers.ts';
import { aFormMail, aService, type Service } from '../support/service.ts';

let box: TestMailbox;
let sink: LocalMailSink;
let service: Service;
beforeEach(async () => {
  box = freshMailbox();
  sink = await freshSink();
  service = await aService(box, sink);
});
afterEach(async () => {
  await service.close();
  await sink.stop();
});

/** Nobody listens there: the mailbox cannot be read. */
const away = { MAIL_PORT: '9' };
const at = (now: string, more = {}) => ({ TWOSTEP_NOW: now, ...more });

async function jobs(names: string, more = {}): Promise<string> {
  const { status, words } = await service.job(names, more);
  expect(status, words).toBe(0);
  return words;
}

const subjectsTo = (address: string): string[] =>
  sink
    .received()
    .filter(({ envelope }) => envelope.to.includes(address))
    .map(({ raw }) => /^Subject: (.*(?:\r\n[ \t].*)*)/imu.exec(raw.toString('utf8'))?.[1] ?? '')
    .map((subject) => subject.replace(/\r\n\s+/gu, ' '));

async function callsWith(calls: string, now: string): Promise<void> {
  const { mkdtemp, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const folder = await mkdtemp(`${tmpdir()}/twostep-calls-`);
  await writeFile(`${folder}/calls.csv`, calls);
  const imported = await service.run(['calls', 'import', `${folder}/calls.csv`], at(now));
  expect(imported.status, imported.words).toBe(0);
}

const calls = `callId,startedAt,endedAt,practitioner,referrerName,referrerRole,referrerOrganisation,referrerEmail,subject,infantName,infantDob,motherName,outcome
DC-1,2026-11-23T10:00,2026-11-23T10:45,Priya Nair,Sam Okoro,midwife,Example Maternity Unit,sam.okoro@maternity.example,infant,Zebedee Quillfeather,2026-03-04,Rosa Quillfeather,form-expected
`;

describe('the count of counts', () => {
  it('tells what stands on the server alone and what we alone have seen', async () => {
    const another = { child: 'Marigold Peregrine', id: '<form-2@maternity.example>' };
    const uids = await putMail(box, [{ bytes: aFormMail({}) }, { bytes: aFormMail(another) }]);
    await jobs('collect');
    await inMailbox(box, async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageDelete(String(uids[0]), { uid: true });
    });
    await putMail(box, [{ bytes: aFormMail({ child: 'Una Third', id: '<3@b.example>' }) }]);

    expect(await jobs('audit')).toMatch(/2 on server, 1 seen, 1 not seen, 1 gone from server/u);
  });

  it('adds up in the digest, with what was filed by hand and what is not read yet', async () => {
    const mails = [1, 2, 3, 4].map((n) => ({
      bytes: aFormMail({ child: `Child ${'ABCD'[n - 1] ?? ''} Example`, id: `<${n}@b.example>` }),
    }));
    const first = await putMail(box, mails.slice(0, 1));
    expect(first).toEqual([1]);
    await jobs('collect read');
    const uids = await putMail(box, mails.slice(1));
    await inMailbox(box, async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageDelete(`${uids[0] ?? 0},${uids[1] ?? 0}`, { uid: true });
    });
    await jobs('collect digest');

    const [digest] = await service.kept.letters.all();
    expect(digest?.text.replace(/\s+/gu, ' ')).toContain(
      '4 arrived: 3 accounted for, 2 filed by hand before we looked, 1 not read yet',
    );
  });
});

describe('a mailbox that cannot be read', () => {
  it('alarms the leads after an hour of opening time, once, and says so in check and digest', async () => {
    await jobs('all', at('2026-11-23T16:30:00Z'));
    const soon = at('2026-11-24T09:29:00Z', away);
    expect((await service.job('collect letters', soon)).status).toBe(1);
    expect(subjectsTo('lead@leeds.example')).toEqual([]);

    const late = at('2026-11-24T09:31:00Z', away);
    for (let run = 0; run < 2; run += 1) {
      expect((await service.job('collect digest letters', late)).status).toBe(1);
    }

    expect(subjectsTo('lead@leeds.example')).toEqual([
      'The referral mailbox has not been read since 4:30pm on Monday 23 November 2026',
    ]);
    const digests = (await service.kept.letters.all()).filter(({ kind }) => kind === 'digest');
    expect(digests.at(-1)?.text.replace(/\s+/gu, ' ')).toContain(
      'The mailbox has not been read since 4:30pm on Monday 23 November 2026',
    );
    const check = await service.run(['check', '--json'], late);
    expect(check.status).toBe(1);
    expect(JSON.parse(check.out)).toMatchObject({
      ok: false,
      lastCollect: '2026-11-23T16:30:00.000Z',
      points: expect.arrayContaining([
        expect.objectContaining({ name: 'mailbox', ok: false }),
        expect.objectContaining({ name: 'last finished collect', ok: false }),
      ]) as unknown,
    });
    await jobs('all', at('2026-11-24T09:40:00Z'));
    expect(subjectsTo('lead@leeds.example')).toHaveLength(1);
    const well = await service.run(['check', '--json'], at('2026-11-24T09:41:00Z'));
    expect(JSON.parse(well.out)).toMatchObject({ ok: true });
  });

  it('alarms them too where it could never be read', async () => {
    expect((await service.job('collect letters', at('2026-11-24T09:10:00Z', away))).status).toBe(1);
    expect((await service.job('collect letters', at('2026-11-24T10:11:00Z', away))).status).toBe(1);

    expect(subjectsTo('lead@leeds.example')).toEqual([
      'The referral mailbox has not been read since 9:10am on Tuesday 24 November 2026',
    ]);
  });

  it('lets nobody be asked for a form that lies unread in it', async () => {
    await callsWith(calls, '2026-11-23T12:00:00Z');
    await jobs('all', at('2026-11-25T16:00:00Z'));
    await putMail(box, [{ bytes: aFormMail({}), at: new Date('2026-11-25T16:30:00Z') }]);

    await service.job('all', at('2026-11-26T09:00:00Z', away));
    expect(subjectsTo('sam.okoro@maternity.example')).toEqual([]);

    const open = at('2026-11-26T10:00:00Z', { MATCH_MODE: 'automatic' });
    await jobs('all', open);
    const kinds = (await service.kept.letters.all()).map(({ kind }) => kind);
    expect(kinds).toContain('received');
    expect(kinds).not.toContain('form-due');
  });

  it('lets the referrer be asked as soon as it was read and held no form', async () => {
    await callsWith(calls, '2026-11-23T12:00:00Z');
    await jobs('all', at('2026-11-25T16:00:00Z'));
    await service.job('all', at('2026-11-26T09:00:00Z', away));
    expect(subjectsTo('sam.okoro@maternity.example')).toEqual([]);

    await jobs('all', at('2026-11-26T09:10:00Z'));
    expect(subjectsTo('sam.okoro@maternity.example')).toHaveLength(1);
  });
});

describe('a form that came before its call was typed up', () => {
  it('brings "please telephone", and "call found" when the call is recorded', async () => {
    await putMail(box, [{ bytes: aFormMail({}), at: new Date('2026-11-23T11:00:00Z') }]);
    const automatic = { MATCH_MODE: 'automatic' };
    await jobs('all', at('2026-11-23T11:05:00Z', automatic));
    await jobs('all', at('2026-11-24T09:00:00Z', automatic));
    const kinds = async () =>
      (await service.kept.letters.all())
        .filter(({ to }) => to === 'sam.okoro@maternity.example')
        .map(({ kind }) => kind);
    expect(await kinds()).toEqual(['received', 'please-telephone']);

    await callsWith(calls, '2026-11-24T09:30:00Z');
    await jobs('all', at('2026-11-24T09:40:00Z', automatic));
    const [referral] = await service.kept.referrals.all();
    if ((await service.kept.links.all()).length === 0) {
      const decided = await service.run(
        ['decide', referral?.reference ?? '', '--link', 'DC-1', '--by', 'Priya Nair'],
        at('2026-11-24T09:45:00Z', automatic),
      );
      expect(decided.status, decided.words).toBe(0);
    }
    await jobs('all', at('2026-11-24T09:50:00Z', automatic));
    await jobs('all', at('2026-11-24T09:55:00Z', automatic));

    expect(await kinds()).toEqual(['received', 'please-telephone', 'call-found']);
    expect(subjectsTo('sam.okoro@maternity.example')).toHaveLength(3);
  });
});
