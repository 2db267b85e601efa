// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { click, mount, press } from '../testing/rendering';
import { Tabs } from './tabs';

function Example() {
  const [selected, select] = useState<'a' | 'b' | 'c'>('a');
  return (
    <Tabs
      label="Letters"
      selected={selected}
      onSelect={select}
      tabs={(['a', 'b', 'c'] as const).map((id) => ({ id, text: `Tab ${id}`, content: `Content ${id}` }))}
    />
  );
}

function tabs(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[role=tab]')];
}

function shown(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('[role=tabpanel]')]
    .filter((panel) => !panel.hidden)
    .map((panel) => panel.textContent ?? '');
}

it('shows the panel of the tab that is clicked', () => {
  const { root } = mount(<Example />);
  click(tabs(root)[1] as HTMLElement);
  expect(shown(root)).toEqual(['Content b']);
});

it('moves with the arrow keys, around the ends, and with Home and End', () => {
  const { root } = mount(<Example />);
  const list = root.querySelector('[role=tablist]') as HTMLElement;
  const after = (key: string): string | null | undefined => {
    press(list, key);
    return document.activeElement?.textContent;
  };
  expect(after('ArrowLeft')).toBe('Tab c');
  expect(after('ArrowRight')).toBe('Tab a');
  expect(after('End')).toBe('Tab c');
  expect(after('Home')).toBe('Tab a');
  expect(shown(root)).toEqual(['Content a']);
});

it('has one tab stop, and each tab names its panel', () => {
  const { root } = mount(<Example />);
  expect(tabs(root).map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  for (const tab of tabs(root)) {
    expect(root.querySelector(`#${tab.getAttribute('aria-controls')}`)?.getAttribute('aria-labelledby')).toBe(tab.id);
  }
});
