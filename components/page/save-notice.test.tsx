// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleFinding } from '../../utils/state/testing/samples';
import { button, click, mount } from '../testing/rendering';
import { SaveNotice } from './save-notice';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const findings = [sampleFinding('a', { severity: 'warning' }), sampleFinding('b', { severity: 'warning' })];

function notice(onClose: () => void): ParentNode {
  return mount(<SaveNotice language="ja" findings={findings} onClose={onClose} />, 'shadow').root;
}

it('names the warnings politely to screen readers too', () => {
  const status = notice(vi.fn()).querySelector('[role=status]');
  expect(status?.textContent).toContain('このメモには警告が 2 件あります');
  expect(status?.textContent).toContain('Message of a');
  expect(status?.textContent).toContain('Message of b');
});

it('counts errors apart, where these hold nothing', () => {
  const mixed = [sampleFinding('e'), ...findings];
  const { root } = mount(<SaveNotice language="en" findings={mixed} onClose={vi.fn()} />, 'shadow');
  expect(root.querySelector('[role=status]')?.textContent).toContain('1 error, 2 warnings in this note');
});

it('leaves by itself after ten seconds', () => {
  const close = vi.fn();
  notice(close);
  void act(() => void vi.advanceTimersByTime(9_999));
  expect(close).not.toHaveBeenCalled();
  void act(() => void vi.advanceTimersByTime(1));
  expect(close).toHaveBeenCalledOnce();
});

it('stays while somebody points at it', () => {
  const close = vi.fn();
  const frame = notice(close).querySelector('.nw-notice');
  void act(() => void frame?.dispatchEvent(new Event('pointerenter')));
  void act(() => void vi.advanceTimersByTime(60_000));
  expect(close).not.toHaveBeenCalled();
  void act(() => void frame?.dispatchEvent(new Event('pointerleave')));
  void act(() => void vi.advanceTimersByTime(10_000));
  expect(close).toHaveBeenCalledOnce();
});

it('can be closed', () => {
  const close = vi.fn();
  click(button(notice(close), '閉じる'));
  expect(close).toHaveBeenCalledOnce();
});
