import { describe, expect, it } from 'vitest';
import { englandBankHolidays } from '../../src/nhs/bankHolidays.ts';
import { dayZero, graceEndsAt, stageAt, stageDueAt } from '../../src/pathway/dueTimes.ts';

const rules = {
  dueWorkingDays: [2, 5, 10],
  graceWorkingHours: 2,
  undecidedWorkingDays: 2,
  calendar: englandBankHolidays(2026, 2028),
} as const;

describe('day 0', () => {
  it.each([
    ['the day of the call', '2026-11-23T10:00:00Z', '2026-11-23'],
    ['the day itself before 9am', '2026-11-23T07:00:00Z', '2026-11-23'],
    ['the next working day from 5pm on', '2026-11-23T17:00:00Z', '2026-11-24'],
    ['Monday for a Friday evening', '2026-11-20T18:00:00Z', '2026-11-23'],
    ['Monday for a Saturday', '2026-11-21T18:00:00Z', '2026-11-23'],
    ['counted by London clocks in summer', '2026-07-01T16:00:00Z', '2026-07-02'],
    ['after Christmas', '2026-12-25T10:00:00Z', '2026-12-29'],
  ])('is %s', (_name, ended, day) => {
    expect(dayZero(new Date(ended), rules.calendar)).toBe(day);
  });
});

describe('a stage', () => {
  it('falls due at 5pm on its working day', () => {
    const ended = new Date('2026-11-23T10:45:00Z');

    expect(stageDueAt(ended, 1, rules).toISOString()).toBe('2026-11-25T17:00:00.000Z');
    expect(stageDueAt(ended, 2, rules).toISOString()).toBe('2026-11-30T17:00:00.000Z');
    expect(stageDueAt(ended, 3, rules).toISOString()).toBe('2026-12-07T17:00:00.000Z');
  });

  it('is passed only after its due time', () => {
    const ended = new Date('2026-11-23T10:45:00Z');

    expect(stageAt(ended, new Date('2026-11-25T17:00:00Z'), rules)).toBe(0);
    expect(stageAt(ended, new Date('2026-11-25T17:00:01Z'), rules)).toBe(1);
    expect(stageAt(ended, new Date('2027-01-25T17:00:01Z'), rules)).toBe(3);
  });
});

describe('the grace', () => {
  it('gives the practitioner two working hours to type the call up', () => {
    expect(graceEndsAt(new Date('2026-11-20T16:30:00Z'), rules).toISOString()).toBe(
      '2026-11-23T10:30:00.000Z',
    );
  });
});
