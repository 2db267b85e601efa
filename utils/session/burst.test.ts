import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBurst } from './burst';

describe('a burst', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs once behind many changes, within 150 ms of the last', () => {
    const run = vi.fn();
    const burst = createBurst(run, new AbortController().signal);
    for (let key = 0; key < 20; key += 1) {
      burst.touch();
      vi.advanceTimersByTime(30);
    }
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(120);
    expect(run).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('waits longer where checks take long, but never more than 150 ms', () => {
    const run = vi.fn();
    const burst = createBurst(run, new AbortController().signal);
    burst.done(5);
    burst.touch();
    vi.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);

    burst.done(1_000);
    burst.touch();
    vi.advanceTimersByTime(150);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs no more when it was done meanwhile', () => {
    const run = vi.fn();
    const burst = createBurst(run, new AbortController().signal);
    burst.touch();
    expect(burst.due).toBe(true);
    burst.done(1);
    expect(burst.due).toBe(false);
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });

  it('ends with its signal', () => {
    const run = vi.fn();
    const ending = new AbortController();
    const burst = createBurst(run, ending.signal);
    burst.touch();
    ending.abort();
    burst.touch();
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });
});
