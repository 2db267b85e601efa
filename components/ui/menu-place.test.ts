import { expect, it } from 'vitest';
import { menuPlace } from './menu-place';

const view = { width: 360, height: 600 };
const menu = { width: 160, height: 100 };

it('stands below its button, at the same right edge', () => {
  expect(menuPlace({ top: 20, bottom: 48, right: 340 }, menu, view)).toEqual({ left: 180, top: 52 });
});

it('stands above where there is no room below', () => {
  expect(menuPlace({ top: 540, bottom: 568, right: 340 }, menu, view)).toEqual({ left: 180, top: 436 });
});

it('never leaves the window', () => {
  expect(menuPlace({ top: 20, bottom: 48, right: 60 }, menu, view).left).toBe(8);
  expect(menuPlace({ top: 20, bottom: 48, right: 500 }, menu, view).left).toBe(192);
  expect(menuPlace({ top: 40, bottom: 68, right: 340 }, menu, { width: 360, height: 120 }).top).toBe(12);
});
