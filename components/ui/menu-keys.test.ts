import { expect, it } from 'vitest';
import { nextMenuItem } from './menu-keys';

const TEXTS = ['無視', 'Mute', 'More', 'More still'];
const plain = { ctrlKey: false, altKey: false, metaKey: false };
const next = (key: string, focused: number) => nextMenuItem({ ...plain, key }, focused, TEXTS);

it('goes from one item with a letter to the next one with it', () => {
  expect(next('m', 0)).toBe(1);
  expect(next('m', 1)).toBe(2);
  expect(next('M', 3)).toBe(1);
  expect(next('無', 2)).toBe(0);
});

it('leaves alone what leads nowhere', () => {
  expect(next('x', 0)).toBeNull();
  expect(next(' ', 0)).toBeNull();
  expect(next('Enter', 0)).toBeNull();
  expect(next('Tab', 0)).toBeNull();
  expect(nextMenuItem({ ...plain, ctrlKey: true, key: 'm' }, 0, TEXTS)).toBeNull();
});
