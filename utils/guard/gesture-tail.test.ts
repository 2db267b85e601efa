import { beforeEach, describe, expect, it } from 'vitest';
import { createGestureTail, type GestureTail } from './gesture-tail';

const event = (type: string, rest: object): Event => ({ type, isTrusted: true, ...rest }) as unknown as Event;
const press = (detail: number) => event('mousedown', { detail });
const click = (detail: number) => event('click', { detail });
const key = (repeat: boolean) => event('keydown', { repeat });

describe('the tail of a gesture', () => {
  let tail: GestureTail;

  beforeEach(() => {
    tail = createGestureTail();
  });

  it('is the second click of a double click, when something appeared between the two', () => {
    tail.observe(press(1));
    tail.cut();
    tail.observe(press(2));
    expect(tail.isTail(click(2))).toBe(true);
  });

  it('is no double click that nothing came between', () => {
    tail.observe(press(1));
    tail.observe(press(2));
    expect(tail.isTail(click(2))).toBe(false);
  });

  it('ends with the next press', () => {
    tail.observe(press(1));
    tail.cut();
    tail.observe(press(1));
    expect(tail.isTail(click(1))).toBe(false);
    tail.observe(press(2));
    expect(tail.isTail(click(2))).toBe(false);
  });

  it('is a key held down, until a key is pressed anew', () => {
    tail.observe(key(false));
    tail.cut();
    expect(tail.isTail(key(true))).toBe(true);
    tail.observe(key(false));
    expect(tail.isTail(key(false))).toBe(false);
    expect(tail.isTail(key(true))).toBe(false);
  });

  it('is never a first click or key, such as a screen reader makes without a press', () => {
    tail.cut();
    expect(tail.isTail(click(0))).toBe(false);
    expect(tail.isTail(key(false))).toBe(false);
  });

  it('is nothing that a script made', () => {
    tail.observe(press(1));
    tail.cut();
    tail.observe(event('mousedown', { detail: 1, isTrusted: false }));
    expect(tail.isTail(click(2))).toBe(true);
    expect(tail.isTail(event('click', { detail: 2, isTrusted: false }))).toBe(false);
  });
});
