import { expect, it } from 'vitest';
import { drawerWidth } from './drawer-width';

it.each([
  [100, 320],
  [320, 320],
  [401.4, 401],
  [640, 640],
  [5_000, 640],
])('a wanted width of %d px is one of %d px', (wanted, width) => {
  expect(drawerWidth(wanted)).toBe(width);
});
