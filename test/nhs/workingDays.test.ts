import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englandBankHolidays } from '../../src/nhs/bankHolidays.ts';
import { londonClock, londonDate } from '../../src/nhs/londonTime.ts';
import {
  addWorkingDays,
  addWorkingHours,
  isWorkingDay,
  workingHoursBetween,
} from '../../src/nhs/workingDays.ts';

const calendar = englandBankHolidays(2026, 2028);
const instants = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2027-12-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('working days', () => {
  it('leave out weekends and bank holidays', () => {
    expect(isWorkingDay('2026-12-24', calendar)).toBe(true);
    expect(isWorkingDay('2026-12-25', calendar)).toBe(false);
    expect(isWorkingDay('2026-12-28', calendar)).toBe(false);
    expect(addWorkingDays('2026-12-24', 1, calendar)).toBe('2026-12-29');
    expect(addWorkingDays('2026-12-26', 0, calendar)).toBe('2026-12-29');
  });
});

describe('working hours', () => {
  it.each([
    ['within a day', '2026-11-23T10:00:00Z', '2026-11-23T12:00:00.000Z'],
    ['over a weekend', '2026-11-20T16:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['from a Saturday', '2026-11-21T12:00:00Z', '2026-11-23T11:00:00.000Z'],
    ['from before 9am', '2026-11-23T06:00:00Z', '2026-11-23T11:00:00.000Z'],
    ['over Christmas', '2026-12-24T16:30:00Z', '2026-12-29T10:30:00.000Z'],
    ['over the clock change', '2026-03-27T16:30:00Z', '2026-03-30T09:30:00.000Z'],
    ['to closing time itself', '2026-11-23T15:00:00Z', '2026-11-23T17:00:00.000Z'],
  ])('pass only while the service is open: %s', (_name, from, to) => {
    expect(addWorkingHours(new Date(from), 2, calendar).toISOString()).toBe(to);
  });

  it('always end within opening hours, the given hours of opening time later', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), (from, hours) => {
        const end = addWorkingHours(from, hours, calendar);

        expect(isWorkingDay(londonDate(end), calendar)).toBe(true);
        expect(londonClock(end) >= '09:00' && londonClock(end) <= '17:00').toBe(true);
        expect(workingHoursBetween(from, end, calendar)).toBeCloseTo(hours, 9);
      }),
    );
  });
});
