import { describe, expect, it } from 'vitest';
import { makeRecordCalls } from '../../src/calls/recordCalls.step.ts';
import { inMemoryCallStore } from '../support/fakes/inMemoryCallStore.ts';

const header = 'callId,startedAt,practitioner,outcome,infantName,infantDob,multipleBirth';
const file = (...rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode([header, ...rows].join('\n'));
const ava = 'C1,2026-03-03 10:15,Pat,form-expected,Ava Testwell,2026-02-01,no';

function setUp(linked: readonly number[] = []) {
  const calls = inMemoryCallStore();
  let now = new Date('2026-03-03T12:00:00Z');
  const steps = makeRecordCalls({
    calls,
    keysOf: () => ['k'],
    linkedChildren: () => Promise.resolve(linked),
    clock: () => now,
  });
  return { calls, ...steps, later: () => (now = new Date('2026-03-09T12:00:00Z')) };
}

describe('recording duty calls', () => {
  it('gives each new call its code, and the same file again changes nothing', async () => {
    const { importCalls, calls, later } = setUp();

    const tally = await importCalls(file(ava), 'twostep', 'Pat');
    expect(tally).toMatchObject({ recorded: 1, updated: 0, unchanged: 0, faults: [] });
    expect(tally.codes[0]?.code).toBe((await calls.find('C1'))?.code);

    later();
    expect(await importCalls(file(ava), 'twostep', 'Pat')).toMatchObject({
      unchanged: 1,
      codes: [],
    });
  });

  it('notes for a person when a linked call turns out to be about someone else', async () => {
    const { importCalls, calls, later } = setUp([1]);
    await importCalls(file(ava), 'twostep', 'Pat');
    later();

    await importCalls(file(ava.replace('Ava', 'Mia')), 'twostep', 'Pat');
    await importCalls(file(ava.replace('Ava', 'Mia')), 'twostep', 'Pat');

    const stored = await calls.find('C1');
    expect(stored?.identityChangedAt).toEqual(new Date('2026-03-09T12:00:00Z'));
    expect(stored?.events.filter(({ kind }) => kind === 'call-identity-changed')).toHaveLength(1);
  });

  it('does not trouble a person where nothing is linked or only the notes changed', async () => {
    const free = setUp();
    await free.importCalls(file(ava), 'twostep', 'Pat');
    await free.importCalls(file(ava.replace('Ava', 'Mia')), 'twostep', 'Pat');
    expect((await free.calls.find('C1'))?.identityChangedAt).toBeNull();

    const held = setUp([1]);
    await held.importCalls(file(ava), 'twostep', 'Pat');
    await held.importCalls(file(ava.replace('Pat', 'Kim')), 'twostep', 'Pat');
    expect((await held.calls.find('C1'))?.identityChangedAt).toBeNull();
  });

  it('takes the room for a twin away when there was only one child, unless a form stands in it', async () => {
    const twins = ava.replace(/no$/u, 'yes');
    const free = setUp();
    await free.importCalls(file(twins), 'twostep', 'Pat');
    await free.importCalls(file(ava), 'twostep', 'Pat');
    expect((await free.calls.find('C1'))?.children).toHaveLength(1);

    const held = setUp([2]);
    await held.importCalls(file(twins), 'twostep', 'Pat');
    await held.importCalls(file(ava), 'twostep', 'Pat');
    expect((await held.calls.find('C1'))?.children).toHaveLength(2);
  });

  it('gives a call by hand a reference of its own where none was given', async () => {
    const { addCall } = setUp();
    const row = { startedAt: '2026-03-03 10:15', practitioner: 'Pat', outcome: 'undecided' };

    const [once, again] = [await addCall(row, 'Pat'), await addCall(row, 'Pat')];
    expect(once.codes[0]?.callId).toMatch(/^call-/u);
    expect(again.unchanged).toBe(1);
    expect((await addCall({ ...row, outcome: 'x' }, 'Pat')).faults).toHaveLength(1);
  });
});
