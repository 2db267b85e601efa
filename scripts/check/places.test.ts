import { expect, it } from 'vitest';
import { placesIn } from './places';

it('counts lines and UTF-16 columns from one, at every line end', () => {
  const text = 'a😀b\r\nc\nd\re';
  const placeOf = placesIn(text);
  expect([...text].length).toBe(10);
  expect([0, 3, 4, 6, 7, 8, 10, 11].map(placeOf)).toEqual(['1:1', '1:4', '1:5', '2:1', '2:2', '3:1', '4:1', '4:2']);
});

it('knows the one place of an empty text', () => {
  expect(placesIn('')(0)).toBe('1:1');
});
