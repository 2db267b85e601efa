// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { pressListeners } from './press-listeners';

/** A press on an element, told to the listeners of its view. */
function pressOn(html: string, button = 0) {
  document.body.innerHTML = html;
  const press = vi.fn<(down: boolean) => void>();
  const listeners = pressListeners(press);
  document.body.addEventListener('pointerdown', (event) => listeners.onPointerDown(event), { once: true });
  document.body.firstElementChild!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button }));
  return press;
}

it('tells of a press on a button, and of its end wherever that is', async () => {
  const press = pressOn('<button><b>Fix</b></button>');
  expect(press.mock.calls).toEqual([[true]]);
  window.dispatchEvent(new PointerEvent('pointerup'));
  await vi.waitFor(() => expect(press.mock.calls).toEqual([[true], [false]]));
});

it('tells of none whose end may never come', () => {
  expect(pressOn('<select><option>FM</option></select>')).not.toHaveBeenCalled();
  expect(pressOn('<button>Fix</button>', 2)).not.toHaveBeenCalled();
});
