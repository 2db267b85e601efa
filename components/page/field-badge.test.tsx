// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { click, mount } from '../testing/rendering';
import { FieldBadge } from './field-badge';

function badge(errors: number, warnings: number, onOpen = vi.fn(), hints = 0, empty = false): HTMLButtonElement {
  const counts = { errors, warnings, hints };
  const { root } = mount(<FieldBadge language="en" counts={counts} empty={empty} onOpen={onOpen} />, 'shadow');
  return root.querySelector('button') as HTMLButtonElement;
}

/** What is seen of it, and what a screen reader calls it. */
const seen = (element: HTMLElement): Element | null => element.querySelector('[aria-hidden=true]');
const name = (element: HTMLElement): string | null | undefined =>
  element.querySelector('.nw-hidden-visually')?.textContent;

it('shows the numbers of errors and warnings, and says them', () => {
  const button = badge(1, 2);
  expect(seen(button)?.textContent).toBe('12');
  expect(name(button)).toBe('Notewright: 1 error, 2 warnings. Open the panel');
});

it('leaves out what does not occur', () => {
  expect(badge(0, 3).querySelector('.nw-severity-error')).toBeNull();
});

it('is a quiet check mark when the note is clean', () => {
  const button = badge(0, 0);
  expect(seen(button)?.textContent).toBe('');
  expect(button.querySelector('svg')).not.toBeNull();
  expect(name(button)).toContain('all in order');
});

it('counts hints', () => {
  const button = badge(0, 0, vi.fn(), 1);
  expect(seen(button)?.textContent).toBe('1');
  expect(name(button)).toBe('Notewright: 1 hint. Open the panel');
});

it('praises no empty note', () => {
  expect(name(badge(0, 0, vi.fn(), 0, true))).toBe('Notewright: the note is empty. Open the panel');
});

it('opens inside the click', () => {
  const open = vi.fn();
  click(badge(1, 0, open));
  expect(open).toHaveBeenCalledOnce();
});

it('leaves the caret in the note', () => {
  const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  badge(1, 0).dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
});
