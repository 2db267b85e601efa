// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from './succession';

describe('the succession of scripts in a page', () => {
  let ending: AbortController;
  const script = (alive = true) => ({ alive: vi.fn(() => alive), end: vi.fn() });

  beforeEach(() => void (ending = new AbortController()));
  afterEach(() => ending.abort());

  it('lets the first script work', () => {
    expect(takeOver(document, script(), ending.signal)).toBe(true);
  });

  it('keeps a second one out while the first one is alive', () => {
    const first = script();
    takeOver(document, first, ending.signal);
    expect(takeOver(document, script(), ending.signal)).toBe(false);
    expect(first.end).not.toHaveBeenCalled();
  });

  it('ends a script whose extension is gone, and puts the new one in its place', () => {
    const first = script();
    takeOver(document, first, ending.signal);
    first.alive.mockReturnValue(false);
    expect(takeOver(document, script(), ending.signal)).toBe(true);
    expect(first.end).toHaveBeenCalled();
  });

  it('takes an event of the page for nothing while the extension is there', () => {
    const first = script();
    takeOver(document, first, ending.signal);
    document.dispatchEvent(new CustomEvent('notewright:succession'));
    expect(first.end).not.toHaveBeenCalled();
  });
});
