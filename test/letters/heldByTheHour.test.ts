import { describe, expect, it } from 'vitest';
import { heldByTheHour } from '../../src/letters/heldByTheHour.ts';
import { aLetter } from '../support/mailBuilders.ts';

const caps = { perSenderAnHour: 2, anHour: 300 };
const now = new Date('2026-03-02T12:00:00Z');
const letter = (id: string, more: Parameters<typeof aLetter>[0] = {}) =>
  aLetter({ id, state: 'owed', to: `${id}@school.example`, ...more });
const held = (...owed: ReturnType<typeof letter>[]) =>
  heldByTheHour(owed, letter('first'), caps, now);

describe('a full hour', () => {
  it('holds everything else that is owed, in its order', () => {
    expect(held(letter('a'), letter('b')).map((one) => one.letter.id)).toEqual(['a', 'b']);
    expect(held(letter('a'))[0]?.why).toContain('300 letters in all');
  });

  it('leaves what a person released, what goes to our own people, and what is not due', () => {
    const waits = new Date('2026-03-02T12:30:00Z');
    expect(
      held(
        letter('released', { released: true }),
        letter('digest', { kind: 'digest', mail: null }),
        letter('postponed', { nextTryAt: waits }),
        letter('nobody', { to: null }),
      ),
    ).toEqual([]);
  });

  it('tells a flood at one address from a backlog', () => {
    const to = 'victim@school.example';
    const flood = ['a', 'b', 'c'].map((id) => letter(id, { to }));
    const reasons = held(...flood).map(({ why }) => why);
    expect(reasons[1]).toContain('300 letters in all');
    expect(reasons[2]).toContain('2 letters to this address');
  });
});
