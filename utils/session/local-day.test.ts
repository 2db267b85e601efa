import { expect, it } from 'vitest';
import { localDay } from './local-day';

it('names the local day, also where it is another day in Greenwich', () => {
  expect(localDay(new Date(2024, 4, 1, 0, 5))).toBe('2024-05-01');
  expect(localDay(new Date(2024, 11, 31, 23, 59))).toBe('2024-12-31');
});
