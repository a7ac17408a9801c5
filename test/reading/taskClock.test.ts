import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTaskClock } from '../../src/reading/taskClock.ts';

describe('the clock of reading one file', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives each page that is a picture the whole time anew', () => {
    const outOfTime = vi.fn();
    const clock = startTaskClock(20, outOfTime);
    for (let page = 1; page <= 5; page += 1) {
      vi.advanceTimersByTime(15_000);
      clock.pageBegins();
    }
    vi.advanceTimersByTime(19_000);
    expect(outOfTime).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(outOfTime).toHaveBeenCalledOnce();
  });

  it('gives out after ten times the time, however many pages follow', () => {
    const outOfTime = vi.fn();
    const clock = startTaskClock(20, outOfTime);
    for (let page = 1; page <= 60; page += 1) {
      clock.pageBegins();
      vi.advanceTimersByTime(10_000);
    }
    expect(outOfTime).toHaveBeenCalledOnce();
  });

  it('says nothing once it is stopped', () => {
    const outOfTime = vi.fn();
    startTaskClock(20, outOfTime).stop();
    vi.advanceTimersByTime(60_000);
    expect(outOfTime).not.toHaveBeenCalled();
  });
});
