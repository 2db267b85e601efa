import { expect, it } from 'vitest';
import { matchesChord, type ChordEvent } from './key-chord';

const event = (init: Partial<ChordEvent>): ChordEvent => ({
  key: 's',
  code: 'KeyS',
  keyCode: 83,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...init,
});

it.each([
  ['Ctrl and s', { ctrlKey: true }],
  ['Command and s', { metaKey: true }],
  ['Ctrl and S with caps lock', { ctrlKey: true, key: 'S' }],
  ['Ctrl and the key of S in kana mode', { ctrlKey: true, key: 'と' }],
  ['Ctrl and the key of S on a Russian keyboard', { ctrlKey: true, key: 'ы' }],
])('Mod+S is %s', (_, init) => {
  expect(matchesChord(event(init), 'Mod+S')).toBe(true);
});

it.each([
  ['s alone', {}],
  ['Ctrl, Shift and s', { ctrlKey: true, shiftKey: true }],
  ['AltGr and s', { ctrlKey: true, altKey: true }],
  ['Ctrl, Command and s', { ctrlKey: true, metaKey: true }],
  ['Ctrl and the S of another layout', { ctrlKey: true, key: 'o' }],
  ['a key of a composition', { ctrlKey: true, isComposing: true }],
  ['a key that the IME takes', { ctrlKey: true, keyCode: 229 }],
])('Mod+S is not %s', (_, init) => {
  expect(matchesChord(event(init), 'Mod+S')).toBe(false);
});

it('tells other chords apart by their modifiers', () => {
  expect(matchesChord(event({ key: 'Enter', code: 'Enter', ctrlKey: true }), 'Ctrl+Enter')).toBe(true);
  expect(matchesChord(event({ key: 'Enter', code: 'Enter', metaKey: true }), 'Ctrl+Enter')).toBe(false);
  expect(matchesChord(event({ key: 'F2', code: 'F2', altKey: true, shiftKey: true }), 'Alt+Shift+F2')).toBe(true);
});
