// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { click, mount, type Mounted } from '../testing/rendering';
import { CheckboxField } from './checkbox-field';
import { RadioGroup } from './radio-group';
import { SegmentedChoice } from './segmented-choice';
import { SelectField } from './select-field';
import { TextField } from './text-field';

let mounted: Mounted;
afterEach(() => mounted.remove());

const OPTIONS = [
  { value: 'a', text: 'Letter a', hint: 'The first' },
  { value: 'b', text: 'Letter b' },
] as const;

const find = <E extends Element>(selector: string): E => {
  const found = mounted.root.querySelector<E>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
};
/** What a screen reader says of an element beyond its name. */
const description = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => mounted.root.querySelector(`#${id}`)?.textContent)
    .join(' ');
const change = (element: Element, type: 'input' | 'change'): void =>
  void act(() => void element.dispatchEvent(new Event(type, { bubbles: true })));

it('ties a text field to label, error and hint, and tells each change', () => {
  const input = vi.fn();
  mounted = mount(<TextField label="Name" hint="Short" error="Too long" value="x" onInput={input} />);
  const field = find<HTMLInputElement>('input');
  expect(field.labels?.[0]?.textContent).toBe('Name');
  expect(description(field)).toBe('Too long Short');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  field.value = 'y';
  change(field, 'input');
  expect(input).toHaveBeenCalledExactlyOnceWith('y');
});

it('describes a field without hint and error by nothing', () => {
  mounted = mount(<TextField label="Name" rows={3} value="x" onInput={vi.fn()} />);
  const field = find<HTMLTextAreaElement>('textarea');
  expect(field.getAttribute('rows')).toBe('3');
  expect(field.hasAttribute('aria-describedby')).toBe(false);
  expect(field.hasAttribute('aria-invalid')).toBe(false);
});

it('gives two fields ids of their own', () => {
  mounted = mount(
    <>
      <TextField label="One" value="" onInput={vi.fn()} />
      <TextField label="Two" value="" onInput={vi.fn()} />
    </>,
  );
  const [one, two] = mounted.root.querySelectorAll('input');
  expect(one?.id).not.toBe(two?.id);
  expect(two?.labels?.[0]?.textContent).toBe('Two');
});

it('tells the value that is chosen from a list', () => {
  const chosen = vi.fn();
  mounted = mount(<SelectField label="Letter" value="a" options={OPTIONS} onChange={chosen} />);
  const select = find<HTMLSelectElement>('select');
  select.value = 'b';
  change(select, 'change');
  expect(chosen).toHaveBeenCalledExactlyOnceWith('b');
});

for (const [name, Choice] of [
  ['radio group', RadioGroup],
  ['segmented choice', SegmentedChoice],
] as const) {
  it(`has native radio buttons of one name in a ${name}`, () => {
    const chosen = vi.fn();
    mounted = mount(<Choice label="Letter" error="Choose" value="a" options={OPTIONS} onChange={chosen} />);
    const group = find('[role=radiogroup]');
    expect(find(`#${group.getAttribute('aria-labelledby')}`).textContent).toBe('Letter');
    expect(description(group)).toBe('Choose');
    const radios = [...mounted.root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
    expect(radios.map((radio) => radio.labels?.[0]?.textContent)).toEqual(['Letter a', 'Letter b']);
    expect(radios.map((radio) => radio.checked)).toEqual([true, false]);
    change(radios[1] as Element, 'change');
    expect(chosen).toHaveBeenCalledExactlyOnceWith('b');
  });
}

it('says what a radio button means', () => {
  mounted = mount(<RadioGroup label="Letter" value={null} options={OPTIONS} onChange={vi.fn()} />);
  expect(description(find('input'))).toBe('The first');
});

it('ticks a checkbox and turns a switch', () => {
  const changed = vi.fn();
  const field = (kind: 'checkbox' | 'switch') => (
    <CheckboxField label="Use it" hint="Here" kind={kind} checked={false} onChange={changed} />
  );
  mounted = mount(field('switch'));
  const input = find<HTMLInputElement>('input');
  expect(input.getAttribute('role')).toBe('switch');
  expect(input.labels?.[0]?.textContent).toBe('Use it');
  expect(description(input)).toBe('Here');
  click(input);
  expect(changed).toHaveBeenCalledExactlyOnceWith(true);
  mounted.update(field('checkbox'));
  expect(find('input').hasAttribute('role')).toBe(false);
});
