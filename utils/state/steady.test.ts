import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { steady } from './steady';

test('stands still while it is held, and catches up at once', () => {
  const source = signal(1);
  const held = signal(false);
  const shown = steady(source, held);
  const seen: number[] = [];
  shown.subscribe((value) => seen.push(value));

  source.value = 2;
  held.value = true;
  source.value = 3;
  source.value = 4;
  expect(shown.value).toBe(2);
  held.value = false;
  source.value = 5;
  expect(seen).toEqual([1, 2, 4, 5]);
});

test('held before anybody has looked, it shows what the source was', () => {
  const source = signal('first');
  const held = signal(true);
  const shown = steady(source, held);
  source.value = 'second';
  expect(shown.value).toBe('first');
});
