import { describe, expect, it } from 'vitest';
import type { Mailbox } from '../../src/intake/mailbox.ts';
import { classOfFailure, mailboxFailure } from '../../src/intake/mailboxFailure.ts';
import { patientMailbox } from '../../src/intake/patientMailbox.ts';
import { PermanentFailure } from '../../src/platform/failure.ts';

const server = {
  host: 'imap.example',
  port: 993,
  tls: 'implicit',
  user: 'box',
  signIn: 'oauth2',
} as const;

function failing(errors: readonly (object | null)[]) {
  const machine = { now: new Date('2026-03-02T09:00:00Z') };
  const left = [...errors];
  let visits = 0;
  const mailbox: Mailbox = {
    visit() {
      visits += 1;
      const error = left.shift() ?? null;
      return error === null
        ? Promise.resolve(undefined as never)
        : Promise.reject(mailboxFailure(error, server));
    },
  };
  const patient = patientMailbox(mailbox, { machineClock: () => machine.now, random: () => 0.5 });
  return {
    visits: () => visits,
    pass: (seconds: number) => {
      machine.now = new Date(machine.now.getTime() + seconds * 1000);
    },
    tryOnce: async () => {
      try {
        await patient.visit(() => Promise.resolve());
        return 'done';
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}

const refused = { code: 'ECONNREFUSED' };

describe('a mailbox server that fails', () => {
  it('is left alone for growing pauses, and used at once when it is well again', async () => {
    const { tryOnce, pass, visits } = failing([refused, refused, null]);

    expect(await tryOnce()).toContain('cannot be reached');
    pass(59);
    expect(await tryOnce()).toContain('given a rest after 1 failures');
    pass(2);
    expect(await tryOnce()).toContain('cannot be reached');
    pass(119);
    expect(await tryOnce()).toContain('given a rest after 2 failures');
    pass(2);
    expect(await tryOnce()).toBe('done');
    expect(await tryOnce()).toBe('done');
    expect(visits()).toBe(4);
  });

  it('is left alone for as long as it asks', async () => {
    const text = 'Request is throttled. Suggested Backoff Time: 400000 milliseconds';
    const { tryOnce, pass } = failing([{ code: 'ETHROTTLE', responseText: text }, null]);

    expect(await tryOnce()).toContain('come back later');
    pass(399);
    expect(await tryOnce()).toContain('given a rest');
    pass(2);
    expect(await tryOnce()).toBe('done');
  });

  it('is not asked again and again with a sign-in it refuses', async () => {
    const { tryOnce, pass, visits } = failing([{ authenticationFailed: true }, null]);

    expect(await tryOnce()).toContain('refused the sign-in');
    pass(299);
    expect(await tryOnce()).toContain('given a rest');
    expect(visits()).toBe(1);
    pass(2);
    expect(await tryOnce()).toBe('done');
  });

  it('is not blamed for a fault of our settings or of our own', async () => {
    const machineClock = () => new Date();
    const faults = [new PermanentFailure('no such folder', 'check'), new Error('ours')];
    const patient = patientMailbox(
      { visit: () => Promise.reject(faults.shift()!) },
      { machineClock },
    );

    await expect(patient.visit(() => Promise.resolve())).rejects.toThrow('no such folder');
    await expect(patient.visit(() => Promise.resolve())).rejects.toThrow('ours');
  });
});

describe('sorting what mail servers throw', () => {
  it.each([
    [{ code: 'ECONNRESET' }, 'retry'],
    [{ code: 'NoConnection' }, 'retry'],
    [{ code: 'ETIMEDOUT' }, 'retry'],
    [new Error('anything else'), 'retry'],
    [
      { responseStatus: 'BAD', responseText: 'User is authenticated but not connected.' },
      'throttled',
    ],
    [{ authenticationFailed: true, serverResponseCode: 'UNAVAILABLE' }, 'throttled'],
    [{ reason: 'Too many simultaneous connections. (Failure)' }, 'throttled'],
    [{ authenticationFailed: true, serverResponseCode: 'AUTHENTICATIONFAILED' }, 'sign-in'],
    [{ authenticationFailed: true, response: '2 NO AUTHENTICATE failed.' }, 'sign-in'],
    [{ code: 'EAUTH', response: '535 5.7.3 Authentication unsuccessful' }, 'sign-in'],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'settings'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'settings'],
    [{ tlsFailed: true }, 'settings'],
  ])('%j is for %s', (error, kind) => {
    expect(classOfFailure(error).class).toBe(kind);
  });
});
