import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../src/reading/document.ts';
import { forkedFileReader } from '../../src/reading/fileReader.fork.ts';
import type { ForkedReaderOptions } from '../../src/reading/fileReader.fork.ts';
import { rawMail, zoeForm } from '../support/rawMails.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const reader of opened.splice(0)) await reader.close();
});

function aReader(changed: Partial<ForkedReaderOptions> = {}) {
  const reader = forkedFileReader({
    ceilings: defaultCeilings,
    settings: { ownAddresses: [], authservId: null, ackDomains: [] },
    seconds: 20,
    megabytes: 512,
    clock: () => new Date('2026-03-02T12:00:00Z'),
    ...changed,
  });
  opened.push(reader);
  return reader;
}

const form = { name: 'form.txt', bytes: Buffer.from(zoeForm) };
const mail = rawMail({ text: 'Attached', parts: [{ name: 'f.txt', content: zoeForm }] });

describe('the reader in a process of its own', () => {
  it('reads mails and documents, one after the other in one child', async () => {
    const reader = aReader();
    const before = childrenOf(process.pid);

    const outcomes = [
      await reader.read({ name: 'mail.eml', bytes: mail }),
      await reader.read(form),
    ];

    expect(outcomes.map((outcome) => outcome.kind === 'read' && outcome.read.class)).toEqual([
      'referral',
      'referral',
    ]);
    expect(childrenOf(process.pid).length - before.length).toBe(1);
    // What the caller holds is not emptied.
    expect(mail.subarray(0, 5).toString()).toBe('From:');
  });

  it('opens a mail for taking it in: headers and the hash of each part', async () => {
    const opening = await aReader().open(mail);

    expect(opening).toMatchObject({
      kind: 'opened',
      headers: { from: [{ address: 'sally.tester@nhs.example' }], fromHeaders: 1 },
    });
    expect(opening.kind === 'opened' && opening.partHashes).toHaveLength(2);
  });

  it('ends a reading that takes too long, names the setting and reads the next file', async () => {
    const reader = aReader({ seconds: 0.02 });

    const outcome = await reader.read(form);

    expect(outcome).toEqual({
      kind: 'quarantine',
      reason: 'Reading it took longer than 0.02 seconds (ceiling READ_SECONDS).',
    });
    expect((await aReader().read(form)).kind).toBe('read');
  });

  it.each([
    ['for itself to start in', 40],
    ['for the file', 120],
  ])(
    'ends a reading that has too little memory %s, and names the setting',
    async (_, megabytes) => {
      const outcome = await aReader({ megabytes }).read({
        name: 'big.html',
        bytes: Buffer.from(`<table>${'<tr><td>x</td></tr>'.repeat(400_000)}</table>`),
      });

      expect(outcome).toEqual({
        kind: 'quarantine',
        reason: `Reading it took more than ${String(megabytes)} MB of memory (ceiling READ_MEGABYTES).`,
      });
    },
  );

  it('says so where the child crashed, and starts another', async () => {
    const reader = aReader();
    await reader.read(form);
    const [child] = childrenOf(process.pid).filter(isReadingChild);

    const outcome = reader.read({ name: 'mail.eml', bytes: mail });
    process.kill(child ?? 0, 'SIGKILL');

    expect(await outcome).toMatchObject({ kind: 'quarantine' });
    expect((await reader.read(form)).kind).toBe('read');
  });

  it('keeps at most as many children as it was told, whatever waits', async () => {
    const reader = aReader({ atOnce: 2 });

    const outcomes = await Promise.all(Array.from({ length: 8 }, () => reader.read(form)));

    expect(outcomes.every(({ kind }) => kind === 'read')).toBe(true);
    expect(childrenOf(process.pid).filter(isReadingChild)).toHaveLength(2);
  });

  it('does not stall this process while a large file is read', async () => {
    const reader = aReader();
    await reader.read(form);
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - 5);
      last = now;
    }, 5);

    await reader.read({ name: 'big.bin', bytes: Buffer.alloc(39 * 1024 * 1024, 65) });
    clearInterval(watch);

    expect(longest).toBeLessThan(250);
  });

  it('leaves no child behind when its parent is killed', async () => {
    const script = fileURLToPath(new URL('../support/readsForEver.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(parent.stdout, 'data');
    const children = childrenOf(parent.pid ?? 0);
    expect(children.filter(isReadingChild)).toHaveLength(1);

    parent.kill('SIGKILL');
    await once(parent, 'exit');

    await expect.poll(() => children.filter(isAlive), { timeout: 8_000 }).toEqual([]);
  });
});

function childrenOf(pid: number): number[] {
  const rows = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/u).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
}

function isReadingChild(pid: number): boolean {
  try {
    const args = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return args.includes('reading/child.js');
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
