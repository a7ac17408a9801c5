import { expect, test } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { crashArmingOf, reachOf, withCrashPoints } from '../../src/platform/crashPoint.ts';
import { StopAskedError, withStopPoints } from '../../src/platform/stopPoint.ts';

const port = {
  keep: (bytes: string) => Promise.resolve(bytes.length),
  get: () => Promise.resolve('x'),
};

test('a point is written as port, effect, side, arrival and signal; anything else is refused', () => {
  expect(crashArmingOf('letters.markSent.before#2:SIGKILL')).toEqual({
    kind: 'strike',
    point: 'letters.markSent.before',
    arrival: 2,
    signal: 'SIGKILL',
  });
  expect(crashArmingOf('record')).toEqual({ kind: 'record' });
  for (const wrong of ['', 'x', 'a.b.before#0:SIGKILL', 'a.b.before#1:SIGHUP', 'a.b#1:SIGKILL']) {
    expect(crashArmingOf(wrong)).toBeUndefined();
  }
});

test('it strikes once, at the arrival that was asked for', async () => {
  const struck: string[] = [];
  const arming = crashArmingOf('store.keep.after#2:SIGTERM') ?? null;
  const reach = reachOf(arming, { strike: (signal) => void struck.push(signal), record: () => {} });
  const armed = withCrashPoints('store', port, ['keep'], reach);
  expect(await armed.keep('one')).toBe(3);
  expect(struck).toEqual([]);
  await armed.keep('two');
  await armed.keep('three');
  expect(struck).toEqual(['SIGTERM']);
});

test('every effect has a point before and after it, in order', async () => {
  const points: string[] = [];
  const record = (point: string): void => void points.push(point);
  const reach = reachOf({ kind: 'record' }, { strike: () => {}, record });
  await withCrashPoints('store', port, ['keep', 'get'], reach).get();
  expect(points).toEqual(['store.get.before', 'store.get.after']);
});

test('unarmed, the port is the very same', () => {
  expect(withCrashPoints('store', port, ['keep'], undefined)).toBe(port);
});

test('in production the setting is refused', () => {
  const arming = { TWOSTEP_CRASH_AT: 'record' };
  expect(readConfig(arming, []).kind).toBe('ready');
  const reading = readConfig({ ...arming, NODE_ENV: 'production' }, []);
  expect(reading).toMatchObject({ kind: 'faulty', faults: [{ setting: 'TWOSTEP_CRASH_AT' }] });
});

test('after the stop no new unit begins, and what does not begin one still works', async () => {
  const stop = new AbortController();
  const stopping = withStopPoints(port, ['keep'], stop.signal);
  expect(await stopping.keep('one')).toBe(3);
  stop.abort();
  await expect(stopping.keep('two')).rejects.toBeInstanceOf(StopAskedError);
  expect(await stopping.get()).toBe('x');
});
