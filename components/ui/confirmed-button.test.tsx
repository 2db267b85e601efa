// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { button, click, mount, press, type Mounted } from '../testing/rendering';
import { ConfirmedButton } from './confirmed-button';

const confirm = vi.fn();
let mounted: Mounted;

beforeEach(() => {
  confirm.mockClear();
  mounted = mount(
    <ConfirmedButton
      text="Remove"
      label="Remove: FTOP"
      question="Remove this site?"
      confirmText="Remove it"
      cancelText="Keep it"
      onConfirm={confirm}
    />,
  );
});
afterEach(() => mounted.remove());

it('takes no focus before it is pressed', () => {
  expect(document.activeElement).toBe(document.body);
});

it('asks back, with the focus on the safe way out', () => {
  click(button(mounted.root, 'Remove: FTOP'));
  const group = mounted.root.querySelector('[role=group]');
  expect(mounted.root.querySelector(`#${group?.getAttribute('aria-labelledby')}`)?.textContent).toBe(
    'Remove this site?',
  );
  expect(document.activeElement).toBe(button(mounted.root, 'Keep it'));
  expect(confirm).not.toHaveBeenCalled();
});

it('does it once it is confirmed', () => {
  click(button(mounted.root, 'Remove: FTOP'));
  click(button(mounted.root, 'Remove it'));
  expect(confirm).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button(mounted.root, 'Remove: FTOP'));
});

it('is left by the safe button or Esc, and the focus is where it was', () => {
  click(button(mounted.root, 'Remove: FTOP'));
  click(button(mounted.root, 'Keep it'));
  expect(document.activeElement).toBe(button(mounted.root, 'Remove: FTOP'));
  click(button(mounted.root, 'Remove: FTOP'));
  expect(press(button(mounted.root, 'Keep it'), 'Escape')).toBe(true);
  expect(document.activeElement).toBe(button(mounted.root, 'Remove: FTOP'));
  expect(confirm).not.toHaveBeenCalled();
});
