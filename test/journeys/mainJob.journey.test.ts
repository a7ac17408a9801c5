import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalMailSink } from '../../src/local/localMailSink.ts';
import { fillMailbox } from '../../src/local/fillMailbox.ts';
import { localSettings } from '../../src/local/localSettings.ts';
import { readSamples } from '../../src/local/sampleMails.ts';
import { contractFaults } from '../support/contractSchema.ts';
import { jsonLines, twostep } from '../support/program.ts';
import { readManifest } from '../support/sampleManifest.ts';
import { freshDatabase, freshMailbox, freshSink, type TestMailbox } from '../support/servers.ts';

interface MailRow {
  readonly uid: number;
  readonly sha256: string;
  readonly referrals: readonly string[];
}
interface Named {
  readonly callId: string;
  readonly child: number;
}
interface Mismatches {
  readonly overdue: readonly (Named & { readonly dueAt: string; readonly stage: number })[];
  readonly waiting: readonly (Named & { readonly dueAt: string })[];
  readonly undecided: readonly { readonly callId: string }[];
  readonly noPrecedingCall: readonly { readonly sha256: string }[];
  readonly held: readonly { readonly sha256: string }[];
  readonly toConfirm: readonly { readonly sha256: string }[];
  readonly concernsMissing: readonly { readonly callId: string }[];
}

const commands = [
  ['mails', 'mails'],
  ['referrals', 'referrals'],
  ['letters', 'letters'],
  ['mismatches', 'mismatches'],
  ['audit report', 'auditReport'],
  ['audit verify', 'auditVerify'],
] as const;

describe.each(['suggest', 'automatic'] as const)('the main job with MATCH_MODE=%s', (mode) => {
  let mailbox: TestMailbox;
  let sink: LocalMailSink;
  let settings: Record<string, string>;
  let runs: string;
  const outputs = new Map<string, string>();

  async function allOutputs(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const [command] of commands) {
      const { out, words, status } = await twostep([...command.split(' '), '--json'], settings);
      expect(status, words).toBe(0);
      found.set(command, out);
    }
    return found;
  }

  beforeAll(async () => {
    const samples = await readSamples();
    mailbox = freshMailbox();
    sink = await freshSink();
    settings = {
      ...localSettings({ database: freshDatabase(), mailbox, sink }),
      LETTERS_FROM: 'leedsimh@imh.example',
      DIGEST_TO: 'practitioners@imh.example',
      ESCALATE_TO: 'safeguarding@imh.example',
      ACK_DOMAINS: 'community.example',
      MATCH_MODE: mode,
      TWOSTEP_NOW: samples.asOf.toISOString(),
    };
    await fillMailbox(mailbox, samples.deliveries);
    const imported = await twostep(['calls', 'import', 'src/local/samples/calls.csv'], settings);
    expect(imported.status, imported.words).toBe(0);
    const first = await twostep(['job', 'all'], settings);
    expect(first.status, first.words).toBe(0);
    runs = first.out + first.words;
    for (const [command, out] of await allOutputs()) outputs.set(command, out);
  });

  afterAll(async () => {
    await sink.stop();
  });

  const jsonOf = <T>(command: string): T[] => jsonLines<T>(outputs.get(command) ?? '');

  it.each(commands)('keeps the contract in `%s --json`', (command, definition) => {
    for (const row of jsonOf<unknown>(command)) expect(contractFaults(definition, row)).toEqual([]);
  });

  it('has exactly one sighting for every UID on the server, and leaves its flags untouched', async () => {
    const client = new ImapFlow({
      host: mailbox.host,
      port: mailbox.port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: mailbox.user, pass: mailbox.password },
      logger: false,
    });
    await client.connect();
    const onServer: { uid: number; flags: string[] }[] = [];
    await client.mailboxOpen('INBOX', { readOnly: true });
    for await (const { uid, flags } of client.fetch('1:*', { uid: true, flags: true })) {
      onServer.push({ uid, flags: [...(flags ?? [])].filter((flag) => flag !== '\\Recent') });
    }
    await client.logout();

    const seen = jsonOf<MailRow>('mails').map(({ uid }) => uid);
    expect(seen.toSorted((a, b) => a - b)).toEqual(onServer.map(({ uid }) => uid));
    expect(onServer.filter(({ flags }) => flags.length > 0)).toEqual([]);
  });

  it('names exactly the calls and referrals that the manifest names, each in one list', async () => {
    const manifest = (await readManifest())[mode];
    const [mismatches] = jsonOf<Mismatches>('mismatches');
    const fileOf = await filesBySha256();
    const slots = (list: readonly Named[]) =>
      list.map(({ callId, child }) => `${callId}#${child}`).sort();
    const files = (list: readonly { sha256: string }[]) =>
      list.map(({ sha256 }) => fileOf.get(sha256)).sort();

    expect(slots(mismatches!.overdue)).toEqual(slots(manifest.overdue));
    expect(slots(mismatches!.waiting)).toEqual(slots(manifest.waiting));
    expect(mismatches!.overdue.map(({ stage, dueAt }) => [stage, dueAt]).sort()).toEqual(
      manifest.overdue.map(({ stage, dueAt }) => [stage, dueAt]).sort(),
    );
    expect(mismatches!.undecided.map(({ callId }) => callId)).toEqual(
      manifest.undecided.map(({ callId }) => callId),
    );
    expect(files(mismatches!.noPrecedingCall)).toEqual(
      manifest.noPrecedingCall.map(({ file }) => file).sort(),
    );
    expect(files(mismatches!.held)).toEqual(manifest.held.map(({ file }) => file).sort());
    expect(files(mismatches!.toConfirm)).toEqual(manifest.toConfirm.map(({ file }) => file).sort());
  });

  it('changes no output and sends nothing when all jobs run again', async () => {
    const sent = sink.received().length;

    const again = await twostep(['job', 'all'], settings);

    expect(again.status, again.words).toBe(0);
    expect(await allOutputs()).toEqual(outputs);
    expect(sink.received()).toHaveLength(sent);
  });

  it('names nobody of a family in any letter or log line', async () => {
    const { private: kept } = await readManifest();
    const letters = sink.received().map(({ raw }) => decoded(raw));
    const everything = [runs, ...letters].join('\n');

    const words = [...kept.names, ...kept.nhsNumbers, ...kept.places];
    expect(
      words.filter((word) => new RegExp(`\\b${escaped(word)}\\b`, 'iu').test(everything)),
    ).toEqual([]);
    expect(kept.dates.flatMap(datesAsWritten).filter((date) => everything.includes(date))).toEqual(
      [],
    );
  });
});

async function filesBySha256(): Promise<Map<string, string>> {
  const { createHash } = await import('node:crypto');
  const { readFile } = await import('node:fs/promises');
  const manifest = await readManifest();
  const pairs = await Promise.all(
    manifest.mails.map(async ({ file }) => {
      const bytes = await readFile(new URL(`../../src/local/samples/${file}`, import.meta.url));
      return [createHash('sha256').update(bytes).digest('hex'), file] as const;
    }),
  );
  return new Map(pairs);
}

/** A letter as its reader sees it: transfer encodings undone as far as a search needs. */
function decoded(raw: Buffer): string {
  return raw
    .toString('utf8')
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** `2026-02-03` as a letter or a log might write it. */
function datesAsWritten(date: string): string[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(date));
  return [
    date,
    `${date.slice(8)}/${date.slice(5, 7)}/${year}`,
    `${day} ${name} ${year}`,
    `${day}/${month}/${year}`,
  ];
}
