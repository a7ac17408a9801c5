import { execFileSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { folderNow, inMailbox, putMail } from '../support/imapClient.ts';
import { startScriptedImap } from '../support/scriptedImap.ts';
import type { ImapScript } from '../support/scriptedImap.ts';
import { freshMailbox, freshSink, type TestMailbox } from '../support/servers.ts';
import { aFormMail, aService, type Service } from '../support/service.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function serviceOn(box: Parameters<typeof aService>[0], more = {}): Promise<Service> {
  const service = await aService(box, null, more);
  ends.push(() => service.close());
  return service;
}

async function scripted(script: ImapScript, more = {}) {
  const server = await startScriptedImap(script);
  ends.push(() => server.stop());
  return { server, service: await serviceOn(server, more) };
}

async function collected(service: Service, more = {}): Promise<string> {
  const { status, words } = await service.job('collect', more);
  expect(status, words).toBe(0);
  return words.split('\n').find((line) => line.startsWith('collect:')) ?? words;
}

async function removed(box: TestMailbox, uid: number, folder = 'INBOX'): Promise<void> {
  await inMailbox(box, async (client) => {
    await client.mailboxOpen(folder);
    await client.messageDelete(String(uid), { uid: true });
  });
}

const another = { child: 'Marigold Peregrine', id: '<form-2@maternity.example>' } as const;
const third = { child: 'Barnaby Thistlewood', id: '<form-3@maternity.example>' } as const;

describe('the same mail seen again', () => {
  it('is one mail with two sightings, one referral and one letter where Outlook saved it anew', async () => {
    const box = freshMailbox();
    const sink = await freshSink();
    ends.push(() => sink.stop());
    const service = await aService(box, sink);
    ends.push(() => service.close());
    const [uid = 0] = await putMail(box, [{ bytes: aFormMail({}) }]);
    const first = await service.job('all');
    expect(first.status, first.words).toBe(0);
    const sent = sink.received().length;
    await removed(box, uid);
    const head = [
      'Received: from mail.example by mail.example; Mon, 23 Nov 2026 09:20:00 +0000',
      'X-MS-Exchange-Organization-SCL: -1',
      'Keywords: Red category',
    ];
    await putMail(box, [
      {
        bytes: aFormMail({ head, encoding: 'base64' }),
        at: new Date('2026-11-24T09:55:00Z'),
        flags: ['\\Seen', 'red'],
      },
    ]);

    const second = await service.job('all');

    expect(second.status, second.words).toBe(0);
    expect(second.words).toContain('collect: 1 seen again');
    const sightings = await service.kept.sightings.all();
    expect(new Set(sightings.map(({ sha256 }) => sha256)).size).toBe(2);
    expect(new Set(sightings.map(({ mail }) => mail)).size).toBe(1);
    expect(await service.kept.mails.all()).toHaveLength(1);
    expect(await service.kept.referrals.all()).toHaveLength(1);
    expect(sink.received()).toHaveLength(sent);
  });

  it('is known again where the server has numbered the whole folder anew', async () => {
    const box = freshMailbox();
    await putMail(box, [{ bytes: aFormMail({}) }, { bytes: aFormMail(another) }]);
    const service = await serviceOn(box);
    await collected(service);
    for (const name of await readdir(box.folder)) {
      if (name.startsWith('dovecot')) await rm(`${box.folder}/${name}`);
    }
    await putMail(box, [{ bytes: aFormMail(third) }]);

    expect(await collected(service)).toBe('collect: 1 taken, 2 seen again');

    const sightings = await service.kept.sightings.all();
    expect(new Set(sightings.map(({ place }) => place.uidValidity)).size).toBe(2);
    expect(await service.kept.mails.all()).toHaveLength(3);
  });

  it.each(['0', '4294967295', '9223372036854775807'])(
    'is not taken twice where UIDVALIDITY is %s',
    async (number) => {
      const { service } = await scripted({
        mails: () => [{ uid: 1, bytes: aFormMail({}) }],
        uidValidity: () => `UIDVALIDITY ${number}`,
      });

      expect(await collected(service)).toBe('collect: 1 taken');
      expect(await collected(service)).toBe('collect: nothing to do');

      const [sighting] = await service.kept.sightings.all();
      expect(sighting?.place.uidValidity).toBe(number);
    },
  );

  it('is known again in a folder that a person renamed', async () => {
    const box = freshMailbox();
    await inMailbox(box, (client) => client.mailboxCreate('Forms'));
    await putMail(box, [{ bytes: aFormMail({}) }], 'Forms');
    const service = await serviceOn(box, { MAIL_FOLDERS: '*' });
    await collected(service);
    await inMailbox(box, (client) => client.mailboxRename('Forms', 'Forms 2026'));

    expect(await collected(service)).toBe('collect: 1 seen again');
    expect(await service.kept.mails.all()).toHaveLength(1);
  });
});

describe('a folder restored from a backup', () => {
  it('is taken in afresh: a new mail at a number given out before is not lost, and it is told', async () => {
    const box = freshMailbox();
    await putMail(box, [{ bytes: aFormMail({}) }]);
    const backup = backupOf(box);
    await putMail(box, [{ bytes: aFormMail(another) }]);
    const service = await serviceOn(box);
    expect(await collected(service)).toBe('collect: 2 taken');
    await restored(box, backup);
    const [again] = await folderNow(box);
    expect(again?.uid).toBe(1);

    expect(await collected(service)).toContain('1 seen again, 1 numbered again');
    await putMail(box, [{ bytes: aFormMail(third) }]);
    expect(await collected(service)).toBe('collect: 1 taken');

    const kept = await service.kept.mails.all();
    expect(kept.map(({ headers }) => headers?.messageId).sort()).toEqual([
      '<form-1@maternity.example>',
      '<form-2@maternity.example>',
      '<form-3@maternity.example>',
    ]);
    expect(await digestOf(service)).toContain('restored the folder "INBOX" from a backup');
    const shown = await service.run(['mails', '--json']);
    expect(shown.out.trim().split('\n')).toHaveLength(4);
  });

  it('is noticed in the night where new mail has filled its numbers before we looked', async () => {
    const box = freshMailbox();
    const day = (date: number) => new Date(Date.UTC(2026, 10, date, 9));
    await putMail(box, [{ bytes: aFormMail({}), at: day(20) }]);
    const backup = backupOf(box);
    await putMail(box, [{ bytes: aFormMail(another), at: day(21) }]);
    const service = await serviceOn(box);
    expect(await collected(service)).toBe('collect: 2 taken');
    await restored(box, backup);
    await putMail(box, [{ bytes: aFormMail(third), at: day(22) }]);
    expect(await collected(service)).toBe('collect: nothing to do');

    const audited = await service.job('audit');

    expect(audited.words).toContain('1 another message');
    expect(await collected(service)).toBe('collect: 1 taken, 1 seen again');
    expect(await service.kept.mails.all()).toHaveLength(3);
  });

  /** With owners and times, as a backup has them. */
  function backupOf({ folder }: TestMailbox): string {
    execFileSync('cp', ['-a', folder, `${folder}-backup`]);
    return `${folder}-backup`;
  }

  async function restored({ folder }: TestMailbox, backup: string): Promise<void> {
    await rm(folder, { recursive: true });
    execFileSync('cp', ['-a', backup, folder]);
  }
});

describe('what does not stay where it is', () => {
  it('is counted and told where a mail was moved away before we looked', async () => {
    const box = freshMailbox();
    // Before the clock of this run: the digest counts what had come by then.
    const at = new Date('2026-11-24T09:00:00Z');
    await putMail(box, [{ bytes: aFormMail({}), at }]);
    const service = await serviceOn(box);
    await collected(service);
    const uids = await putMail(box, [
      { bytes: aFormMail(another), at },
      { bytes: aFormMail(third), at },
    ]);
    await removed(box, uids[0] ?? 0);

    expect(await collected(service)).toBe('collect: 1 taken, 1 gone');
    expect(await collected(service)).toBe('collect: nothing to do');
    expect(await digestOf(service)).toMatch(/3 arrived: .* 1 filed by hand before we looked/u);
  });

  it('is asked for again where the server did not hand it over, and told where it went meanwhile', async () => {
    const mails = [1, 2, 3, 4].map((uid) => ({
      uid,
      bytes: aFormMail({ child: `Child ${'ABCD'[uid] ?? ''} Example`, id: `<${uid}@b.example>` }),
    }));
    let there = mails;
    let refused: readonly number[] = [2, 3];
    const { service } = await scripted({
      mails: () => there,
      answer({ tag, name, rest }) {
        if (name !== 'UID FETCH' || !rest.includes('BODY.PEEK[]')) return undefined;
        const asked = rest.split(' ')[0] ?? '';
        const isRefused = asked.includes(':') || refused.includes(Number(asked));
        return isRefused && refused.length > 0
          ? `${tag} NO Some messages could not be read`
          : undefined;
      },
    });

    expect(await collected(service)).toBe('collect: 2 taken, 2 failed');
    there = mails.filter(({ uid }) => uid !== 2);
    refused = [];
    expect(await collected(service)).toBe('collect: 1 taken, 1 gone');

    const uids = (await service.kept.sightings.all()).map(({ place }) => place.uid);
    expect(uids).toEqual([1, 3, 4]);
    expect(await service.kept.sightings.countGone()).toBe(1);
  });
});

describe('Message-IDs', () => {
  it('do not make one mail of two, and a mail needs none', async () => {
    const box = freshMailbox();
    const id = '<same@gateway.example>';
    await putMail(box, [
      { bytes: aFormMail({ id }) },
      { bytes: aFormMail({ ...another, id }) },
      { bytes: aFormMail({ ...third, id: null }) },
      { bytes: aFormMail({ ...third, id: null }) },
      { bytes: aFormMail({ ...third, id: null, date: 'Tue, 24 Nov 2026 09:15:00 +0000' }) },
    ]);
    const service = await serviceOn(box);

    expect(await collected(service)).toBe('collect: 4 taken, 1 seen again');
  });
});

describe('the first day', () => {
  it('counts older mail by MAIL_SINCE to the second, reads none of it, and misses none of it at night', async () => {
    const box = freshMailbox();
    await putMail(box, [
      { bytes: aFormMail({}), at: new Date('2026-11-01T10:00:00Z') },
      { bytes: aFormMail(another), at: new Date('2026-11-19T23:59:59Z') },
      { bytes: aFormMail(third), at: new Date('2026-11-20T00:00:00Z') },
    ]);
    const service = await serviceOn(box, { MAIL_SINCE: '2026-11-20' });

    expect(await collected(service)).toBe('collect: 1 taken, 2 older');
    const audited = await service.job('audit');
    expect(audited.words).toMatch(/3 on server, 1 seen, 2 older than since/u);
    expect(audited.words).not.toContain('not seen');
  });
});

describe('MAIL_DONE_FOLDER', () => {
  async function boxWithDone(): Promise<TestMailbox> {
    const box = freshMailbox();
    await inMailbox(box, (client) => client.mailboxCreate('Done'));
    await putMail(box, [{ bytes: aFormMail({}) }]);
    return box;
  }

  it('gets a mail only after its rows are stored, also where the program is killed between', async () => {
    const box = await boxWithDone();
    const service = await serviceOn(box, { MAIL_DONE_FOLDER: 'Done', LEASE_SECONDS: '1' });

    await service.job('collect', { TWOSTEP_CRASH_AT: 'rawMails.keep.before#1:SIGKILL' });
    expect(await folderNow(box)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await collected(service)).toBe('collect: 1 taken, 1 moved to done');

    expect(await folderNow(box)).toHaveLength(0);
    expect(await folderNow(box, 'Done')).toHaveLength(1);
    expect(await service.kept.mails.all()).toHaveLength(1);
  });

  it('doubles nothing where the mail cannot be moved', async () => {
    const box = await boxWithDone();
    const service = await serviceOn(box, { MAIL_DONE_FOLDER: 'No such folder' });

    expect(await collected(service)).toBe('collect: 1 taken');
    expect(await collected(service)).toBe('collect: nothing to do');

    expect(await folderNow(box)).toHaveLength(1);
    expect(await service.kept.sightings.all()).toHaveLength(1);
  });

  it('gets no copy from a server that can only copy and delete', async () => {
    const { server, service } = await scripted(
      {
        mails: () => [{ uid: 1, bytes: aFormMail({}) }],
        answer: ({ tag, name }) => (name === 'UID STORE' ? `${tag} NO not allowed` : undefined),
      },
      { MAIL_DONE_FOLDER: 'Done' },
    );

    expect(await collected(service)).toBe('collect: 1 taken');
    expect(server.heard.join('\n')).not.toMatch(/COPY|STORE|EXPUNGE/u);
  });
});

async function digestOf(service: Service): Promise<string> {
  const { status, words } = await service.job('digest');
  expect(status, words).toBe(0);
  const letters = await service.kept.letters.all();
  return letters.find(({ kind }) => kind === 'digest')?.text.replace(/\s+/gu, ' ') ?? '';
}
