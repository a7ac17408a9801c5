import { describe, expect, it } from 'vitest';
import {
  atLondon,
  dayInWords,
  londonClock,
  londonDate,
  momentInWords,
  timeInWords,
} from '../../src/nhs/londonTime.ts';

describe('London time', () => {
  it('has its own midnight in summer', () => {
    expect(londonDate(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonDate(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
    expect(londonClock(new Date('2026-06-30T23:30:00Z'))).toBe('00:30');
  });

  it('turns a London clock time into an instant on both sides of the clock change', () => {
    expect(atLondon('2026-03-27', 17).toISOString()).toBe('2026-03-27T17:00:00.000Z');
    expect(atLondon('2026-03-30', 17).toISOString()).toBe('2026-03-30T16:00:00.000Z');
    expect(atLondon('2026-10-26', 17).toISOString()).toBe('2026-10-26T17:00:00.000Z');
  });

  it('is written as the NHS service manual writes it', () => {
    expect(dayInWords(new Date('2026-11-23T09:00:00Z'))).toBe('Monday 23 November 2026');
    expect(timeInWords(new Date('2026-11-23T09:00:00Z'))).toBe('9am');
    expect(timeInWords(new Date('2026-07-23T16:30:00Z'))).toBe('5:30pm');
    expect(timeInWords(new Date('2026-11-23T12:00:00Z'))).toBe('midday');
    expect(timeInWords(new Date('2026-11-23T12:05:00Z'))).toBe('12:05pm');
    expect(timeInWords(new Date('2026-11-23T00:05:00Z'))).toBe('12:05am');
    expect(momentInWords(new Date('2026-11-23T17:00:00Z'))).toBe('5pm on Monday 23 November 2026');
  });
});
