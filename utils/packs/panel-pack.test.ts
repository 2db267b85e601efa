import { expect, it } from 'vitest';
import { fasttrackPack } from './fasttrack';
import { panelPackOf } from './panel-pack';

it('tells what type of note a role writes, as the rules on tags say', () => {
  expect(panelPackOf(fasttrackPack).noteTypeOf).toMatchObject({ fm: 'overall-status', fe: 'technical-enablement' });
  expect(panelPackOf({ ...fasttrackPack, rules: [] }).noteTypeOf).toEqual({});
});
