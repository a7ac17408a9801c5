import { describe, expect, it } from 'vitest';
import {
  calendarWarning,
  editedCalendar,
  englandBankHolidays,
} from '../../src/nhs/bankHolidays.ts';

// prettier-ignore
const published = {
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2029: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
};

describe('the bank holidays of England', () => {
  it.each(Object.entries(published))('are those published for %s', (year, days) => {
    const { holidays } = englandBankHolidays(Number(year), Number(year));

    expect([...holidays].sort()).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('hold the one-off days of 2022 and 2023', () => {
    const { holidays } = englandBankHolidays(2022, 2023);

    for (const day of ['2022-06-03', '2022-09-19', '2023-05-08']) expect(holidays).toContain(day);
  });

  it('can be added to and taken from by staff', () => {
    const edited = editedCalendar(englandBankHolidays(2026, 2026), {
      add: ['2026-07-01'],
      remove: ['2026-05-04'],
    });

    expect(edited.holidays.has('2026-07-01')).toBe(true);
    expect(edited.holidays.has('2026-05-04')).toBe(false);
  });

  it('warn when fewer than 60 days of calendar remain', () => {
    const calendar = englandBankHolidays(2026, 2026);

    expect(calendarWarning(calendar, new Date('2026-11-01T12:00:00Z'))).toBeUndefined();
    expect(calendarWarning(calendar, new Date('2026-11-02T12:00:00Z'))).toContain('2026-12-31');
    expect(calendarWarning(calendar, new Date('2027-01-02T12:00:00Z'))).toContain('ran out');
  });
});
