import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headInWords } from '../../src/audit/seal.ts';
import { makeSealTrail } from '../../src/audit/sealTrail.step.ts';
import { makeVerifyTrail, verdictInWords } from '../../src/audit/verifyTrail.step.ts';
import type { HistoryEvent } from '../../src/platform/history.ts';
import { trailStoreKeepsItsPromises } from '../contracts/trailStore.contract.ts';
import { inMemoryEventSource } from '../support/fakes/inMemoryEventSource.ts';
import { inMemoryTrailStore } from '../support/fakes/inMemoryTrailStore.ts';

trailStoreKeepsItsPromises(() => Promise.resolve(inMemoryTrailStore()));

const ten = new Date('2026-11-24T10:00:00Z');
const noon = new Date('2026-11-24T12:00:00Z');

function anEvent(cause: string, more: Partial<HistoryEvent> = {}): HistoryEvent {
  return { cause, at: ten, kind: 'mail-read', by: 'twostep', detail: { reason: 'ok' }, ...more };
}

async function aSealedHouse() {
  const trail = inMemoryTrailStore();
  const events = inMemoryEventSource();
  for (const id of ['m1', 'm2']) {
    for (const cause of ['received', 'read', 'answered']) {
      events.happened('mails', id, anEvent(`${cause}:${id}`));
    }
  }
  const seal = makeSealTrail({ trail, events, clock: () => noon });
  const verify = makeVerifyTrail({ trail, events, clock: () => noon });
  await seal();
  return { trail, events, seal, verify };
}

describe('the sealed trail', () => {
  it('holds after sealing, and sealing again adds nothing', async () => {
    const { trail, seal, verify } = await aSealedHouse();

    expect(await seal()).toEqual({ sealed: 0 });

    expect(await verify()).toEqual({
      ok: true,
      entries: 6,
      head: headInWords(trail.entries.at(-1)),
      firstBad: null,
      unsealed: 0,
      reasons: [],
    });
  });

  it('seals what happened since', async () => {
    const { events, seal, verify } = await aSealedHouse();
    events.happened('calls', 'DC-1', anEvent('linked'));

    expect(await seal()).toEqual({ sealed: 1 });
    expect(await verify()).toMatchObject({ ok: true, entries: 7 });
  });

  it('stays one chain when two seal at once', async () => {
    const trail = inMemoryTrailStore();
    const events = inMemoryEventSource();
    for (let place = 0; place < 20; place += 1) {
      events.happened('mails', `m${place}`, anEvent(`received:${place}`));
    }
    const seal = makeSealTrail({ trail, events, clock: () => noon });

    const tallies = await Promise.all([seal(), seal(), seal()]);

    expect(tallies.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(20);
    const verdict = await makeVerifyTrail({ trail, events, clock: () => noon })();
    expect(verdict).toMatchObject({ ok: true, entries: 20 });
  });

  it('finds an event that was changed', async () => {
    const { events, verify } = await aSealedHouse();
    events.documents[0]!.events[1] = anEvent('read:m1', { by: 'somebody else' });

    expect(await verify()).toMatchObject({ ok: false, firstBad: 2 });
  });

  it('finds an event that was deleted', async () => {
    const { events, verify } = await aSealedHouse();
    events.documents[1]!.events.splice(0, 1);

    expect(await verify()).toMatchObject({ ok: false, firstBad: 4 });
  });

  it('finds a document that was deleted', async () => {
    const { events, verify } = await aSealedHouse();
    events.documents.splice(1, 1);

    expect(await verify()).toMatchObject({ ok: false, firstBad: 4 });
  });

  it('finds events that changed places', async () => {
    const { events, verify } = await aSealedHouse();
    events.documents[0]!.events.reverse();

    expect((await verify()).ok).toBe(false);
  });

  it('finds an entry that was changed, and one that was taken out', async () => {
    const changed = await aSealedHouse();
    changed.trail.entries[2] = { ...changed.trail.entries[2]!, digest: 'b'.repeat(64) };
    const taken = await aSealedHouse();
    taken.trail.entries.splice(2, 1);

    expect(await changed.verify()).toMatchObject({ ok: false, firstBad: 3 });
    expect(await taken.verify()).toMatchObject({ ok: false, firstBad: 3 });
  });

  it('finds a cut tail by a head that was told elsewhere', async () => {
    const { trail, events, verify } = await aSealedHouse();
    const anchor = headInWords(trail.entries.at(-1)) ?? '';
    expect(await verify(anchor)).toMatchObject({ ok: true });
    trail.entries.splice(3);
    events.documents.splice(1, 1);

    expect(await verify()).toMatchObject({ ok: true });
    expect(await verify(anchor)).toMatchObject({ ok: false, firstBad: 4 });
  });

  it('finds events that were kept from the sealer for more than ten minutes', async () => {
    const { events, verify } = await aSealedHouse();
    events.happened('mails', 'm1', anEvent('late', { at: new Date('2026-11-24T11:51:00Z') }));
    expect(await verify()).toMatchObject({ ok: true, unsealed: 0 });

    events.happened('mails', 'm1', anEvent('later', { at: new Date('2026-11-24T11:49:00Z') }));

    const verdict = await verify();
    expect(verdict).toMatchObject({ ok: false, unsealed: 1, firstBad: null });
    expect(verdictInWords(verdict)).toContain('does NOT hold');
  });

  it('finds any single change of any event', async () => {
    const { events, verify } = await aSealedHouse();
    const change = fc.oneof(
      fc.string({ minLength: 1 }).map((by) => ({ by })),
      fc.string({ minLength: 1 }).map((kind) => ({ kind })),
      fc.date({ noInvalidDate: true }).map((at) => ({ at })),
      fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }).map((detail) => ({ detail })),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(1), fc.nat(2), change, async (place, which, changed) => {
        const { events: history } = events.documents[place]!;
        const event = history[which]!;
        const other = { ...event, ...changed };
        fc.pre(JSON.stringify(other) !== JSON.stringify(event));
        history[which] = other;
        const verdict = await verify();
        history[which] = event;

        expect(verdict.ok).toBe(false);
      }),
    );
  });
});
