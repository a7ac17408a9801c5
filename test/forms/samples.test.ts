import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCallCsv } from '../../src/calls/callCsv.ts';
import { mailClasses } from '../../src/intake/mail.ts';
import { isNhsNumber } from '../../src/nhs/nhsNumber.ts';

const folder = join(import.meta.dirname, '../../src/local/samples');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
  asOf: string;
  deliveries: { file: string; receivedAt: string }[];
  mails: { file: string; class: string; receivedAt: string; children: object[] }[];
  suggest: Record<'overdue' | 'waiting', { callId: string; child: number }[]>;
  private: { nhsNumbers: string[] };
};

describe("the demo's samples", () => {
  it('hold a mail of every class, each file once in the manifest', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));

    expect(manifest.mails.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(new Set(manifest.mails.map((mail) => mail.class))).toEqual(new Set(mailClasses));
    expect(files.length).toBeGreaterThanOrEqual(25);
  });

  it('hold thirty duty calls that all can be read', () => {
    const { calls, faults } = readCallCsv(
      readFileSync(join(folder, 'calls.csv')),
      new Date(manifest.asOf),
    );

    expect(faults).toEqual([]);
    expect(calls).toHaveLength(30);
    expect(new Set(calls.map(({ outcome }) => outcome)).size).toBe(4);
    const open = calls.filter(({ outcome }) => outcome === 'form-expected');
    const slots = open.flatMap(({ callId, children }) =>
      children.map(({ child }) => `${callId}#${child}`),
    );
    const listed = [...manifest.suggest.overdue, ...manifest.suggest.waiting];
    expect(listed.map(({ callId, child }) => `${callId}#${child}`).sort()).toEqual(slots.sort());
  });

  it('use no NHS number that could be issued, and no mail from the future', () => {
    expect(manifest.private.nhsNumbers.every((number) => /^999/.test(number))).toBe(true);
    expect(manifest.private.nhsNumbers.filter((number) => !isNhsNumber(number))).toEqual([]);
    for (const { receivedAt } of manifest.deliveries) {
      expect(receivedAt < manifest.asOf).toBe(true);
    }
  });
});
