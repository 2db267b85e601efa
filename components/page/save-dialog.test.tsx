// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../utils/platform/messages';
import { sampleFinding } from '../../utils/state/testing/samples';
import { button, click, mount, press, type Mounted } from '../testing/rendering';
import { SaveDialog } from './save-dialog';

const error = (id: string): Finding =>
  sampleFinding(id, { fixes: [{ title: `Fix ${id}`, safe: false, edits: [{ start: 0, end: 0, text: '#' }] }] });
const warning = sampleFinding('w', { severity: 'warning', message: 'A warning.' });

const asked = { onFix: vi.fn(), onBack: vi.fn(), onSave: vi.fn(), onSaveAnyway: vi.fn() };

function dialog(findings: readonly Finding[], state: 'held' | 'ready' = 'held', problem: string | null = null) {
  const holding = findings.filter(({ severity }) => severity === 'error');
  return <SaveDialog language="en" findings={findings} holding={holding} state={state} problem={problem} {...asked} />;
}

let mounted: Mounted;
const show = (...args: Parameters<typeof dialog>): ShadowRoot => {
  mounted = mount(dialog(...args), 'shadow');
  return mounted.root as ShadowRoot;
};
const afterArming = (): void => {
  void act(() => void vi.advanceTimersByTime(500));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  mounted.remove();
  vi.useRealTimers();
});

describe('the save dialog, held', () => {
  it('is a modal dialog with a name and a description', () => {
    const root = show([error('a')]);
    const element = root.querySelector('dialog');
    expect(element?.open).toBe(true);
    expect(root.getElementById(element?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Please check before saving',
    );
    expect(root.getElementById(element?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'can’t be deleted',
    );
  });

  it('has the focus on the safe way out', () => {
    const root = show([error('a')]);
    expect(root.activeElement).toBe(button(root, 'Back to the note'));
  });

  it('lists errors with message, excerpt and fixes, and names warnings in one line', () => {
    const root = show([error('a'), error('b'), warning]);
    const items = [...root.querySelectorAll('.nw-dialog-finding')];
    expect(items).toHaveLength(2);
    expect(items[0]?.textContent).toContain('Message of a');
    expect(items[0]?.querySelector('mark')?.textContent).toBe('mark');
    expect(root.textContent).toContain('1 more warning: A warning');
  });

  it('goes back by button, by Esc and to the place of a finding', () => {
    const root = show([error('a')]);
    click(button(root, 'Back to the note'));
    const cancel = new Event('cancel', { cancelable: true });
    root.querySelector('dialog')?.dispatchEvent(cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(asked.onBack.mock.calls).toEqual([[], []]);
    click(button(root, 'Show in text: Message of a'));
    expect(asked.onBack).toHaveBeenLastCalledWith(error('a'));
  });

  it('goes back when the browser closes it all the same', () => {
    const root = show([error('a')]);
    void act(() => root.querySelector('dialog')?.close());
    void act(() => void vi.advanceTimersByTime(10));
    expect(asked.onBack).toHaveBeenCalledOnce();
  });

  it('takes no save from the tail of a double click', () => {
    const root = show([error('a')]);
    const anyway = button(root, 'Save anyway');
    expect(anyway.getAttribute('aria-disabled')).toBe('true');
    click(anyway);
    afterArming();
    click(anyway, 2);
    expect(asked.onSaveAnyway).not.toHaveBeenCalled();
    expect(anyway.hasAttribute('aria-disabled')).toBe(false);
    click(anyway);
    expect(asked.onSaveAnyway).toHaveBeenCalledOnce();
  });

  it('saves anyway by keyboard, where a click counts nothing', () => {
    const root = show([error('a')]);
    afterArming();
    click(button(root, 'Save anyway'), 0);
    expect(asked.onSaveAnyway).toHaveBeenCalledOnce();
  });

  it('tells what went wrong with a fix at once', () => {
    const root = show([error('a')], 'held', 'The text has changed.');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('The text has changed.');
  });

  it('keeps keys and clicks from the page', () => {
    const root = show([error('a')]);
    const heard = vi.fn();
    for (const type of ['click', 'keydown']) document.addEventListener(type, heard);
    press(button(root, 'Fix a'), 's');
    click(button(root, 'Fix a'));
    for (const type of ['click', 'keydown']) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
    expect(asked.onFix).toHaveBeenCalledExactlyOnceWith(error('a'), 0);
  });
});

describe('the save dialog, after a fix', () => {
  it('moves the focus to the next fix', () => {
    const root = show([error('a'), error('b'), error('c')]);
    const fix = button(root, 'Fix b');
    fix.focus();
    click(fix);
    mounted.update(dialog([error('a'), error('c')]));
    expect(root.activeElement).toBe(button(root, 'Fix c'));
  });

  it('moves the focus to Save when no error is left', () => {
    const root = show([error('a'), warning]);
    const fix = button(root, 'Fix a');
    fix.focus();
    click(fix);
    mounted.update(dialog([warning], 'ready'));
    expect(root.activeElement).toBe(button(root, 'Save'));
    expect(root.textContent).toContain('No error is left.');
    expect(root.textContent).toContain('1 warning: A warning');
  });

  it('saves, and can still go back', () => {
    const root = show([], 'ready');
    afterArming();
    click(button(root, 'Save'));
    click(button(root, 'Back to the note'));
    expect(asked.onSave).toHaveBeenCalledOnce();
    expect(asked.onBack).toHaveBeenCalledOnce();
    expect(() => button(root, 'Save anyway')).toThrow();
  });

  it('is not saved by Enter held down on the fix', () => {
    const root = show([], 'ready');
    afterArming();
    expect(press(button(root, 'Save'), 'Enter', { repeat: true })).toBe(true);
    expect(press(button(root, 'Save'), 'Enter')).toBe(false);
  });
});

it('calls nothing when it is taken away', () => {
  show([error('a')]);
  mounted.remove();
  void act(() => void vi.advanceTimersByTime(1000));
  expect(asked.onBack).not.toHaveBeenCalled();
});
