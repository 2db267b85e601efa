import { beforeEach, describe, expect, it } from 'vitest';
import { createSavePass, type SavePass } from './save-pass';

const form = { name: 'a form' };
const other = { name: 'another' };

describe('a save pass', () => {
  let time = 0;
  let pass: SavePass<object>;

  beforeEach(() => {
    time = 0;
    pass = createSavePass(() => time);
  });

  it('covers nothing before it is granted', () => {
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(false);
  });

  it('covers the replayed click once', () => {
    pass.grant(form, 'click', 'x');
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(true);
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(false);
  });

  it('covers the submit that a click raises, once', () => {
    pass.grant(form, 'click', 'x');
    pass.covers(form, 'click', () => 'x', false);
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(true);
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(false);
  });

  it('covers the click and the submit that a page makes of a chord', () => {
    pass.grant(form, 'chord', 'x');
    expect(pass.covers(form, 'chord', () => 'x', false)).toBe(true);
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(true);
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(true);
  });

  it('does not cover the click of a user, and ends with it', () => {
    pass.grant(form, 'click', 'x');
    expect(pass.covers(form, 'click', () => 'x', true)).toBe(false);
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(false);
  });

  it('does not cover a second save by the user in place of the submit that never came', () => {
    pass.grant(form, 'click', 'x');
    pass.covers(form, 'click', () => 'x', false);
    expect(pass.covers(form, 'click', () => 'x', true)).toBe(false);
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(false);
  });

  it('is for one form', () => {
    pass.grant(form, 'click', 'x');
    expect(pass.covers(other, 'click', () => 'x', false)).toBe(false);
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(true);
  });

  it('covers only what the user agreed to save', () => {
    pass.grant(form, 'click', 'x');
    expect(pass.covers(form, 'click', () => 'something else', false)).toBe(false);
  });

  it('is not used up by an event that the replay would not raise', () => {
    pass.grant(form, 'click', 'x');
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(false);
  });

  it('expires when the replay never comes', () => {
    pass.grant(form, 'click', 'x');
    time = 1_000;
    expect(pass.waiting(form)).toBe(false);
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(false);
  });

  it('still covers the submit of a page that validates for a while, but not for ever', () => {
    pass.grant(form, 'click', 'x');
    pass.covers(form, 'click', () => 'x', false);
    time = 4_999;
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(true);

    pass.grant(form, 'click', 'x');
    pass.covers(form, 'click', () => 'x', false);
    time = 10_000;
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(false);
  });

  it('covers no later step once the user has started something new', () => {
    pass.grant(form, 'click', 'x');
    pass.covers(form, 'click', () => 'x', false);
    pass.endFollowUps();
    expect(pass.covers(form, 'submit', () => 'x', true)).toBe(false);
  });

  it('outlives a new start while its replay is still to come', () => {
    pass.grant(form, 'click', 'x');
    pass.endFollowUps();
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(true);
  });

  it('goes to the form that it is granted to last', () => {
    pass.grant(form, 'click', 'x');
    pass.grant(other, 'click', 'x');
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(false);
    expect(pass.covers(other, 'click', () => 'x', false)).toBe(true);
  });

  it('can be taken back', () => {
    pass.grant(form, 'click', 'x');
    pass.revoke();
    expect(pass.waiting(form)).toBe(false);
    expect(pass.covers(form, 'click', () => 'x', false)).toBe(false);
  });
});
