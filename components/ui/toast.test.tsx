// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { button, click, mount, type Mounted } from '../testing/rendering';
import { Toast, type ToastMessage } from './toast';

const close = vi.fn();
let mounted: Mounted;

const toast = (message: ToastMessage | null) => (
  <>
    <button type="button">Before</button>
    <Toast message={message} closeText="Close" onClose={close} />
  </>
);
const MESSAGE = { tone: 'good', text: 'Saved.' } as const;
const wait = (ms: number): void => void act(() => void vi.advanceTimersByTime(ms));
const status = (): Element => mounted.root.querySelector('[role=status]') as Element;

beforeEach(() => {
  vi.useFakeTimers();
  close.mockClear();
  mounted = mount(toast(null));
});
afterEach(() => {
  mounted.remove();
  vi.useRealTimers();
});

it('is a place that screen readers know before there is something to say', () => {
  const before = status();
  expect(before.textContent).toBe('');
  mounted.update(toast(MESSAGE));
  expect(status()).toBe(before);
  expect(status().textContent).toBe('Saved.');
});

it('leaves by itself after ten seconds, each message anew', () => {
  mounted.update(toast(MESSAGE));
  wait(9_000);
  mounted.update(toast({ ...MESSAGE, text: 'Saved again.' }));
  wait(9_999);
  expect(close).not.toHaveBeenCalled();
  wait(1);
  expect(close).toHaveBeenCalledOnce();
});

it('stays while somebody points at it', () => {
  mounted.update(toast(MESSAGE));
  void act(() => void status().dispatchEvent(new Event('pointerenter')));
  wait(60_000);
  expect(close).not.toHaveBeenCalled();
  void act(() => void status().dispatchEvent(new Event('pointerleave')));
  wait(10_000);
  expect(close).toHaveBeenCalledOnce();
});

it('gives the focus back when it is closed, and the next message leaves by itself again', () => {
  mounted.update(toast(MESSAGE));
  button(mounted.root, 'Before').focus();
  void act(() => button(mounted.root, 'Close').focus());
  click(button(mounted.root, 'Close'));
  expect(close).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button(mounted.root, 'Before'));
  mounted.update(toast(null));
  mounted.update(toast(MESSAGE));
  wait(10_000);
  expect(close).toHaveBeenCalledTimes(2);
});
