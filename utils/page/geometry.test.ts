import { describe, expect, it } from 'vitest';
import { badgePlace, common } from './geometry';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const badge = { width: 40, height: 24 };

describe('the place of a badge', () => {
  it('is the lower right corner of the field, inside', () => {
    expect(badgePlace(box(100, 100, 500, 300), badge, 0)).toEqual({ left: 456, top: 272 });
  });

  it('leaves the size grip free', () => {
    expect(badgePlace(box(100, 100, 500, 300), badge, 14)).toEqual({ left: 442, top: 272 });
  });

  it('is in the middle of a field of one line', () => {
    expect(badgePlace(box(0, 0, 200, 28), badge, 0)).toEqual({ left: 156, top: 2 });
    expect(badgePlace(box(0, 0, 200, 20), badge, 0)).toEqual({ left: 156, top: -2 });
  });

  it('is nowhere when too little of the field is seen', () => {
    expect(badgePlace(box(0, 0, 200, 11), badge, 0)).toBeNull();
    expect(badgePlace(box(0, 0, 39, 100), badge, 0)).toBeNull();
  });
});

describe('what two boxes have in common', () => {
  it('is their overlap', () => {
    expect(common(box(0, 0, 10, 10), box(5, 5, 20, 20))).toEqual(box(5, 5, 10, 10));
  });

  it('is nothing when they only touch', () => {
    expect(common(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBeNull();
  });
});
