import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/letters/mailer.ts';
import { patientSending } from '../../src/letters/patientSending.ts';
import { makeSendLetters } from '../../src/letters/sendLetters.step.ts';
import { silentLog } from '../../src/platform/log.ts';
import { inMemoryLetterStore } from '../support/fakes/inMemoryLetterStore.ts';
import { aLetterOwed, anEvent } from '../support/mailBuilders.ts';

/** The runs of one process, each of which finds a letter that is due. */
function postRoom(outcome: SendOutcome) {
  const machine = { now: new Date('2026-03-02T12:00:00Z') };
  const machineClock = () => machine.now;
  const letters = inMemoryLetterStore();
  const room = { asked: 0, outcome };
  let owed = 0;
  const sendLetters = makeSendLetters({
    letters,
    mailer: {
      send() {
        room.asked += 1;
        return Promise.resolve(room.outcome);
      },
      verify: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
    caps: { perSenderAnHour: 900, anHour: 900 },
    staleSeconds: 60,
    clock: machineClock,
    machineClock,
    random: () => 0.5,
    log: silentLog,
  });
  const patiently = patientSending({ machineClock, random: () => 0.5 });
  return Object.assign(room, {
    pass: (seconds: number) => {
      machine.now = new Date(machine.now.getTime() + seconds * 1000);
    },
    async run(): Promise<string> {
      const letter = aLetterOwed({ id: `letter-${String((owed += 1))}` });
      await letters.oweOnce(letter, anEvent(`owed:${letter.id}`));
      return patiently(() => sendLetters()).then(
        () => 'done',
        (error: unknown) => (error as Error).message,
      );
    },
  });
}

const unreachable = { kind: 'not-sent', why: 'ECONNREFUSED', server: 'unreachable' } as const;

describe('an outgoing mail server that takes no letter', () => {
  it('is left alone for growing pauses from run to run, and used at once when it is well again', async () => {
    const room = postRoom(unreachable);

    expect(await room.run()).toContain('cannot be reached');
    room.pass(59);
    expect(await room.run()).toContain('given a rest after 1 failures');
    room.pass(2);
    expect(await room.run()).toContain('cannot be reached');
    room.pass(119);
    expect(await room.run()).toContain('given a rest after 2 failures');
    expect(room.asked).toBe(2);

    room.pass(2);
    room.outcome = { kind: 'sent', answer: '250 ok' };
    expect(await room.run()).toBe('done');
    expect(await room.run()).toBe('done');
    expect(room.asked).toBe(8);
  });

  it('is left alone for longer where it refused our sign-in, which locks accounts', async () => {
    const room = postRoom({ kind: 'not-sent', why: '535 no', server: 'refuses-sign-in' });

    await room.run();
    room.pass(4 * 60);

    expect(await room.run()).toContain('given a rest');
    expect(room.asked).toBe(1);
  });

  it('is not left alone where it only refused one letter', async () => {
    const room = postRoom({ kind: 'refused', why: '550 no such user' });

    await room.run();

    expect(await room.run()).toBe('done');
    expect(room.asked).toBe(2);
  });
});
