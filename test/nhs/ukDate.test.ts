import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUkDate } from '../../src/nhs/ukDate.ts';

const reference = new Date('2026-11-23T09:00:00Z');
const child = (written: string): unknown => readUkDate(written, 'child-birth', reference);
const date = (value: string): unknown => ({ kind: 'date', date: value });

describe('readUkDate', () => {
  it.each([
    ['1/9/26', '2026-09-01'],
    ['01.09.2026', '2026-09-01'],
    ['01-09-26', '2026-09-01'],
    ['1st Sept 2026', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01T10:30:00Z', '2026-09-01'],
    ['Monday 3 March 2025', '2025-03-03'],
    ['Mon 3rd of March, 2025', '2025-03-03'],
    ['03-Mar-25', '2025-03-03'],
    ['03 MAR 2025', '2025-03-03'],
    ['3March2025', '2025-03-03'],
    ['March 3rd, 2025', '2025-03-03'],
    ['0 1 0 9 2 0 2 6', '2026-09-01'],
    ['0 1 / 0 9 / 2 0 2 6', '2026-09-01'],
    ['01092026', '2026-09-01'],
    ['010926', '2026-09-01'],
    ['20260901', '2026-09-01'],
    ['01 09 2026', '2026-09-01'],
    ['01 / 09 / 2026', '2026-09-01'],
    ['01/09/2026 at 10:30', '2026-09-01'],
    ['EDD 14/03/2027 (by scan)', '2027-03-14'],
    ["1 Sept '26", '2026-09-01'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s with the day first', (written, expected) => {
    expect(child(written)).toEqual(date(expected));
  });

  it.each(['31/02/2026', '29/02/2025', '13/13/2026', '00/01/2026', '1/9', 'March 2026', 'soon'])(
    'leaves %s for a person',
    (written) => {
      expect(child(written)).toMatchObject({ kind: 'unreadable' });
    },
  );

  it.each(['', '  ', '-', 'n/a', 'N/A', 'dd/mm/yyyy', 'DD / MM / YY', '__/__/____'])(
    'takes %j for nothing written',
    (written) => {
      expect(child(written)).toEqual({ kind: 'absent' });
    },
  );

  it('does not choose between two dates', () => {
    expect(child('01/09/2026 or 02/09/2026')).toMatchObject({ kind: 'unreadable' });
    expect(child('01/09/2026 (1 September 2026)')).toEqual(date('2026-09-01'));
  });

  it('places years of two digits by what the date is of', () => {
    expect(readUkDate('14/5/95', 'parent-birth', reference)).toEqual(date('1995-05-14'));
    expect(readUkDate('14/5/05', 'parent-birth', reference)).toEqual(date('2005-05-14'));
    expect(readUkDate('14/5/27', 'due-date', reference)).toEqual(date('2027-05-14'));
    expect(child('14/5/95')).toMatchObject({ kind: 'unreadable' });
  });

  it('reads every day back however it is written', () => {
    const months = [
      'Jan',
      'February',
      'Mar',
      'Apr',
      'May',
      'June',
      'Jul',
      'August',
      'Sept',
      'Oct',
      'November',
      'Dec',
    ];
    const day = fc.integer({ min: 0, max: 1000 }).map((days) => {
      return new Date(Date.UTC(2024, 1, 1) + days * 86_400_000).toISOString().slice(0, 10);
    });
    const style = fc.constantFrom(
      (y: string, m: string, d: string) => `${d}/${m}/${y}`,
      (y: string, m: string, d: string) => `${Number(d)}.${Number(m)}.${y.slice(2)}`,
      (y: string, m: string, d: string) => `${d}-${m}-${y.slice(2)}`,
      (y: string, m: string, d: string) => `${y}-${m}-${d}`,
      (y: string, m: string, d: string) => `${Number(d)} ${months[Number(m) - 1] ?? ''} ${y}`,
      (y: string, m: string, d: string) => `${Number(d)}th ${months[Number(m) - 1] ?? ''} ${y}`,
      (y: string, m: string, d: string) =>
        `${d}-${(months[Number(m) - 1] ?? '').slice(0, 3)}-${y.slice(2)}`,
      (y: string, m: string, d: string) => Array.from(`${d}${m}${y}`).join(' '),
    );
    fc.assert(
      fc.property(day, style, (iso, write) => {
        const [y = '', m = '', d = ''] = iso.split('-');
        expect(child(write(y, m, d))).toEqual(date(iso));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and stays quick on anything', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void child(text)));
    const start = performance.now();
    child('1 '.repeat(50_000));
    child(`${' '.repeat(100_000)}jan`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
