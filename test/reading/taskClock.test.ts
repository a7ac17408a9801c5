import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTaskClock } from '../../src/reading/taskClock.ts';

describe('the clock of reading one file', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives each further page that is a picture the whole time anew', () => {
    const outOfTime = vi.fn();
    const clock = startTaskClock(20, outOfTime);
    for (let page = 1; page <= 5; page += 1) {
      clock.pageBegins();
      vi.advanceTimersByTime(15_000);
    }
    clock.pageBegins();
    vi.advanceTimersByTime(19_000);
    expect(outOfTime).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
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

  it('gives the first page that is a picture what is left of the time of its file', () => {
    const outOfTime = vi.fn();
    const clock = startTaskClock(20, outOfTime);
    vi.advanceTimersByTime(1_000);
    clock.pageBegins();
    vi.advanceTimersByTime(19_000);
    expect(outOfTime).toHaveBeenCalledOnce();
  });

  it('answers within the time, counted from the asking: the start of the child is part of it', () => {
    const outOfTime = vi.fn();
    startTaskClock(20, outOfTime, 2);
    vi.advanceTimersByTime(17_500);
    expect(outOfTime).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(outOfTime).toHaveBeenCalledOnce();
  });

  it('leaves a file three quarters of the time, however slowly the child started', () => {
    const outOfTime = vi.fn();
    startTaskClock(20, outOfTime, 40);
    vi.advanceTimersByTime(14_700);
    expect(outOfTime).not.toHaveBeenCalled();
  });

  it('says nothing once it is stopped', () => {
    const outOfTime = vi.fn();
    startTaskClock(20, outOfTime).stop();
    vi.advanceTimersByTime(60_000);
    expect(outOfTime).not.toHaveBeenCalled();
  });
});
