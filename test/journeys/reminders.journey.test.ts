import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalMailSink } from '../../src/local/localMailSink.ts';
import { jsonLines, twostep, type ProgramRun } from '../support/program.ts';
import { freshDatabase, freshSink } from '../support/servers.ts';

interface LetterRow {
  readonly kind: string;
  readonly to: string | null;
  readonly state: string;
  readonly owedAt: string;
}

const calls = `callId,startedAt,endedAt,practitioner,referrerName,referrerRole,referrerOrganisation,referrerEmail,subject,infantName,infantDob,outcome
DC-1,2026-11-23T10:00,2026-11-23T10:45,Priya Nair,Sam Okoro,midwife,Example Maternity Unit,sam.okoro@maternity.example,infant,Zebedee Quillfeather,2026-03-04,form-expected
DC-2,2026-11-23T11:00,2026-11-23T11:45,Priya Nair,Ann Oduya,health visitor,Example Health Centre,,infant,Marigold Peregrine,2026-05-06,form-expected
`;

describe('from the duty call to the last reminder', () => {
  let sink: LocalMailSink;
  let folder: string;
  let settings: Record<string, string>;
  const at = (now: string, ...parameters: string[]): Promise<ProgramRun> =>
    twostep(parameters, { ...settings, TWOSTEP_NOW: now });
  const letters = async (): Promise<LetterRow[]> =>
    jsonLines<LetterRow>((await at('2026-12-01T09:00:00Z', 'letters', '--json')).out);
  const sent = (): string[] => sink.received().map(({ raw }) => subjectOf(raw));

  beforeAll(async () => {
    sink = await freshSink();
    folder = await mkdtemp(join(tmpdir(), 'twostep-'));
    settings = {
      MONGODB_URI: freshDatabase(),
      MAIL_HOST: '127.0.0.1',
      MAIL_TLS: 'none',
      MAIL_USER: 'imh@leeds.example',
      MAIL_AUTH: 'password',
      MAIL_PASSWORD: 'not used here',
      SMTP_HOST: sink.host,
      SMTP_PORT: String(sink.port),
      SMTP_TLS: 'none',
      LETTERS_FROM: 'imh@leeds.example',
      DIGEST_TO: 'practitioners@leeds.example',
      ESCALATE_TO: 'lead@leeds.example',
    };
    await writeFile(join(folder, 'calls.csv'), calls);
    const imported = await at('2026-11-23T12:00:00Z', 'calls', 'import', join(folder, 'calls.csv'));
    expect(imported.status, imported.words).toBe(0);
  });

  afterAll(async () => {
    await sink.stop();
    await rm(folder, { recursive: true });
  });

  it('sends nothing but the digest while the form is not due', async () => {
    const { status, words } = await at('2026-11-25T16:59:00Z', 'job', 'match', 'digest', 'letters');

    expect(status, words).toBe(0);
    expect(sent()).toEqual(['Referral digest for Wednesday 25 November 2026: nothing is overdue']);
  });

  it('asks the referrer once when the form is overdue, and tells whom to telephone', async () => {
    for (let run = 0; run < 2; run += 1) {
      const { status, words } = await at('2026-11-26T09:00:00Z', 'job', 'digest', 'letters');
      expect(status, words).toBe(0);
    }

    const [reminder, digest] = sink.received().slice(1);
    expect(sent().slice(1)).toEqual([
      'Please send your written referral after your duty call of Monday 23 November 2026',
      'Referral digest for Thursday 26 November 2026: 2 overdue',
    ]);
    expect(reminder?.envelope.to).toEqual(['sam.okoro@maternity.example']);
    const words = textOf(digest!.raw);
    for (const word of ['DC-1', 'DC-2', 'health visitor, Example Health Centre']) {
      expect(words).toContain(word);
    }
    expect(words).toContain('no address: please telephone');
    for (const { raw } of sink.received()) {
      expect(textOf(raw)).not.toMatch(/Zebedee|Quillfeather|Marigold|Peregrine/u);
    }
  });

  it('keeps only the newest digest, and one reminder, over days without a mail server', async () => {
    const before = sink.received().length;
    const nobody = { SMTP_HOST: '127.0.0.1', SMTP_PORT: '9' };
    settings = { ...settings, ...nobody };
    for (const now of ['2026-12-01T09:00:00Z', '2026-12-02T09:00:00Z']) {
      await at(now, 'job', 'digest', 'letters');
    }

    const all = await letters();
    const digests = all.filter(({ kind }) => kind === 'digest').map(({ state }) => state);
    expect(digests).toEqual(['sent', 'sent', 'cancelled', 'owed']);
    expect(all.filter(({ kind }) => kind === 'form-due-again')).toHaveLength(1);
    expect(sink.received()).toHaveLength(before);
  });

  it('asks nobody any more once the form was filed by hand', async () => {
    settings = { ...settings, SMTP_HOST: sink.host, SMTP_PORT: String(sink.port) };
    const form = join(folder, 'form.txt');
    await writeFile(
      form,
      "Infant mental health referral\n\nChild's name: Zebedee Quillfeather\nDate of birth: 04/03/2026\nReason for referral: The baby looks away from her mother.\n",
    );
    const filed = await at(
      '2026-12-03T09:00:00Z',
      ...['referrals', 'add', form, '--call', 'DC-1', '--by', 'Priya Nair', '--how', 'post'],
    );
    expect(filed.status, filed.words).toBe(0);

    await at('2026-12-10T09:00:00Z', 'job', 'match', 'letters');

    const escalations = (await letters()).filter(({ kind }) => kind === 'escalation');
    expect(escalations).toHaveLength(1);
    const report = await at('2026-12-10T09:00:00Z', 'audit', 'report', '--json');
    expect(JSON.parse(report.out)).toMatchObject({ expected: 2, otherRoute: 1, overdue: 1 });
  });

  it('can show the call whole, and keeps that it was looked at', async () => {
    const shown = await at('2026-12-10T10:00:00Z', 'show', 'DC-1', '--by', 'Priya Nair');
    expect(shown.out).toContain('Complete, late');
    expect(shown.out).toContain('form-due');

    const sealed = await at('2026-12-10T10:00:00Z', 'job', 'audit');
    const verdict = await at('2026-12-10T10:00:00Z', 'audit', 'verify', '--json');

    expect(sealed.words).not.toBe('');
    expect(verdict.status, verdict.out).toBe(0);
    expect(JSON.parse(verdict.out)).toMatchObject({ ok: true, unsealed: 0 });
  });
});

function subjectOf(raw: Buffer): string {
  const [head = ''] = raw.toString('utf8').split('\r\n\r\n');
  return (/^Subject: (.*(?:\r\n[ \t].*)*)/imu.exec(head)?.[1] ?? '').replace(/\r\n\s+/gu, ' ');
}

/** Quoted-printable undone as far as a search needs. */
function textOf(raw: Buffer): string {
  return raw
    .toString('utf8')
    .replace(/=\r\n/gu, '')
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
