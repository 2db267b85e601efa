// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, type Mounted } from '../testing/rendering';
import { FilePicker } from './file-picker';

const file = new File(['{}'], 'pack.json');
const taken = vi.fn();
let mounted: Mounted;

const picker = (disabled = false) => (
  <FilePicker label="Choose a file" dropText="or drop it" error="Not a pack." disabled={disabled} onFile={taken} />
);

beforeEach(() => {
  taken.mockClear();
  mounted = mount(picker());
});
afterEach(() => mounted.remove());

const area = (): Element => mounted.root.querySelector('.nw-drop') as Element;
const input = (): HTMLInputElement => mounted.root.querySelector('input') as HTMLInputElement;

/** Does with a file over the area what a mouse does; returns whether the browser's own way was prevented. */
function drag(type: string, types: readonly string[] = ['Files']): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files: [file] } });
  void act(() => void area().dispatchEvent(event));
  return event.defaultPrevented;
}

it('is a real file input with name and error', () => {
  expect(input().labels?.[0]?.textContent).toBe('Choose a file');
  expect(mounted.root.querySelector(`#${input().getAttribute('aria-describedby')}`)?.textContent).toBe('Not a pack.');
  expect(input().getAttribute('aria-invalid')).toBe('true');
});

it('gives the file that is chosen, the same one again too', () => {
  const choose = (): void => {
    Object.defineProperty(input(), 'files', { value: [file], configurable: true });
    void act(() => void input().dispatchEvent(new Event('change', { bubbles: true })));
  };
  choose();
  expect(input().value).toBe('');
  choose();
  expect(taken.mock.calls).toEqual([[file], [file]]);
});

it('takes a file that is dropped, and shows that it will', () => {
  expect(drag('dragover')).toBe(true);
  expect(area().classList).toContain('nw-drop-over');
  expect(drag('drop')).toBe(true);
  expect(taken).toHaveBeenCalledExactlyOnceWith(file);
  expect(area().classList).not.toContain('nw-drop-over');
});

it('lets text that is dragged over it pass', () => {
  expect(drag('dragover', ['text/plain'])).toBe(false);
});

it('shows no longer that it takes a file that has left', () => {
  drag('dragover');
  drag('dragleave');
  expect(area().classList).not.toContain('nw-drop-over');
});

it('takes nothing while it is disabled', () => {
  mounted.update(picker(true));
  expect(drag('dragover')).toBe(false);
  drag('drop');
  expect(taken).not.toHaveBeenCalled();
});
