import { describe, expect, it } from 'vitest';
import { digestWarnings, freshness, signInNotes } from '../../src/audit/freshness.ts';
import type { FreshnessInput } from '../../src/audit/freshness.ts';
import { makeMailRuns } from '../../src/audit/mailRuns.step.ts';
import { makeOweAlarm } from '../../src/audit/oweAlarm.step.ts';
import { silentLog } from '../../src/platform/log.ts';
import { nunjucksTemplates } from '../../src/platform/templates.nunjucks.ts';
import { inMemoryLetterStore } from '../support/fakes/inMemoryLetterStore.ts';
import { inMemorySightingStore } from '../support/fakes/inMemorySightingStore.ts';
import { at, rules } from '../support/pathwayBuilders.ts';

const now = at('2026-11-24T12:00:00Z');

function pointsOf(more: Partial<FreshnessInput>): Record<string, boolean> {
  const { points } = freshness({
    now,
    lastCollect: at('2026-11-24T11:58:00Z'),
    mails: [],
    letters: [],
    signIn: undefined,
    rules,
    ...more,
  });
  return Object.fromEntries(points.map(({ name, ok }) => [name, ok]));
}

describe('what check says of the service', () => {
  it('is well while everything is fresh', () => {
    expect(Object.values(pointsOf({})).every((ok) => ok)).toBe(true);
  });

  it('counts only opening time since the mailbox was last read', () => {
    const lastCollect = at('2026-11-20T16:30:00Z');

    expect(pointsOf({ lastCollect, now: at('2026-11-23T09:29:00Z') })).toMatchObject({
      'last finished collect': true,
    });
    expect(pointsOf({ lastCollect, now: at('2026-11-23T09:31:00Z') })).toMatchObject({
      'last finished collect': false,
    });
    expect(pointsOf({ lastCollect: undefined })).toMatchObject({ 'last finished collect': false });
  });

  it('tells of what waits too long, and of what runs out', () => {
    expect(
      pointsOf({
        mails: [{ state: 'quarantined', receivedAt: at('2026-11-19T09:00:00Z') }],
        letters: [{ state: 'owed', owedAt: at('2026-11-24T10:00:00Z') }],
        signIn: { by: 'certificate', until: at('2026-11-28T12:00:00Z'), accessUntil: null },
      }),
    ).toMatchObject({
      'oldest quarantine': false,
      'oldest unsent letter': false,
      'sign-in': false,
    });
    expect(pointsOf({ now: at('2028-12-20T12:00:00Z') })).toMatchObject({ calendar: false });
  });
});

describe('how long the sign-in lasts', () => {
  const accessUntil = at('2026-11-24T13:00:00Z');
  const wordsOf = (signIn: NonNullable<FreshnessInput['signIn']>): string | undefined =>
    freshness({ now, lastCollect: now, mails: [], letters: [], signIn, rules }).points.find(
      ({ name }) => name === 'sign-in',
    )?.words;

  it('is told with the end of the token in hand', () => {
    const until = at('2027-02-22T12:00:00Z');
    expect(wordsOf({ by: 'refresh-token', until, accessUntil })).toBe(
      'lasts until midday on Monday 22 February 2027; the present token until 1pm on Tuesday 24 November 2026, renewed by itself',
    );
  });

  it('is not made up for a secret, whose end only the directory knows', () => {
    expect(wordsOf({ by: 'secret', until: null, accessUntil })).toContain('only the directory');
    expect(signInNotes({ by: 'secret', until: null, accessUntil })[0]).toContain('(Entra)');
    expect(signInNotes(undefined)).toEqual([]);
  });
});

describe('what the digest is told', () => {
  it('is a silent mailbox and a sign-in that ends soon, and nothing else', () => {
    const signIn = { by: 'refresh-token', until: at('2027-11-28T12:00:00Z') } as const;
    const told = { now, rules, silentSince: now, signIn: { ...signIn, accessUntil: null } };

    expect(digestWarnings(told)).toEqual([]);
    expect(
      digestWarnings({
        ...told,
        silentSince: at('2026-11-24T10:00:00Z'),
        signIn: { ...told.signIn, until: at('2026-11-28T12:00:00Z') },
      }),
    ).toEqual([
      expect.stringContaining('not been read since 10am'),
      expect.stringContaining('twostep sign-in'),
    ]);
  });
});

describe('since when the mailbox is silent', () => {
  const runs = (lastDone?: Date, firstBegun?: Date) =>
    makeMailRuns({
      runs: {
        lastDone: () => Promise.resolve(lastDone),
        firstBegun: () => Promise.resolve(firstBegun),
      },
      sightings: inMemorySightingStore(),
      clock: () => now,
    });

  it('counts from the first attempt where it could never be read', async () => {
    expect(await runs(undefined, now).silentSince()).toEqual(now);
    expect(await runs(now, at('2026-11-01T12:00:00Z')).silentSince()).toEqual(now);
    expect(await runs().silentSince()).toBeUndefined();
  });

  it('leaves nothing read where it could never be read, and says so where nobody tried', async () => {
    expect(await runs(undefined, now).readUntil()).toEqual(new Date(0));
    expect(await runs(now, now).readUntil()).toEqual(now);
    expect(await runs().readUntil()).toBeNull();
  });
});

describe('the alarm', () => {
  it('tells the leads once for each silence of an hour of opening time', async () => {
    const letters = inMemoryLetterStore();
    let moment = at('2026-11-24T09:00:00Z');
    let lastCollect = at('2026-11-23T17:00:00Z');
    const oweAlarm = makeOweAlarm({
      silentSince: () => Promise.resolve(lastCollect),
      letters,
      templates: nunjucksTemplates('templates'),
      rules,
      from: 'imh@leeds.example',
      escalateTo: ['lead@leeds.example'],
      clock: () => moment,
      log: silentLog,
    });

    expect(await oweAlarm()).toEqual({ alarms: 0 });
    moment = at('2026-11-24T10:00:00Z');
    expect(await oweAlarm()).toMatchObject({ alarms: 1 });
    expect(await oweAlarm()).toMatchObject({ alarms: 0 });
    lastCollect = moment;
    moment = at('2026-11-24T14:00:00Z');
    expect(await oweAlarm()).toMatchObject({ alarms: 1 });

    const [first] = await letters.all();
    expect(first).toMatchObject({ kind: 'escalation', to: 'lead@leeds.example', state: 'owed' });
    expect(first?.text).toContain('5PM ON MONDAY 23 NOVEMBER 2026');
  });
});
